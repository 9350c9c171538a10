"""Versions that are the same but for some rows, of any length, for trying views on."""

from copytaster.alignment.alignment import Alignment, Link, Place, Relation, Row
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

TEXT = "The council met on Monday and nothing was decided about the bridge."


def equal_story(rows, different=(), text=TEXT):
    """Return two versions of `rows` paragraphs; those in `different` count as moved, all others as the same."""
    paragraphs = tuple(Paragraph(f"{text} ({number})") for number in range(rows))
    documents = (Document("a.txt", "", paragraphs), Document("b.txt", "", paragraphs))
    status = [Relation.MOVED if number in different else Relation.SAME for number in range(rows)]
    links = tuple(Link(Place(0, n), Place(1, n), 1.0, (status[n],), ((0, 0),)) for n in range(rows))
    table = tuple(Row(((n,), (n,)), ((), (status[n],)), ((), ())) for n in range(rows))
    return Comparison(Inputs(versions(documents)), Alignment((), links), table, ())
