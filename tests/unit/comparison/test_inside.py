"""What differs inside linked paragraphs."""

from copytaster.alignment.align import align
from copytaster.comparison.inside import Wordings
from copytaster.diff.changes import Kind
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

OPENED = "The mayor of Larnby opened the new bridge over the Esk on Tuesday, two years late."
COST = "It cost twice what the county had planned."
EMPTY = "Nobody came to see it."
FERRY = "Ferries will stop running at the end of October, the harbour office told all captains in a letter."
BAKERS = "Bakers in the old town want cheaper flour and a later start of the day, and will ask for both in spring."


def changes(left, right):
    texts = " ".join(left), " ".join(right)
    story = versions(tuple(Document(f"{n}.txt", "", (Paragraph(text),), language="en") for n, text in enumerate(texts)))
    found = align(story)
    assert len(found.links) == 1
    return [
        (kind, texts[0][here.start : here.end], texts[1][there.start : there.end])
        for kind, here, there, *_ in Wordings(story, found).changes(0)
    ]


def test_a_sentence_moved_inside_a_paragraph_hardly_changed_meets_itself():
    assert not changes([OPENED, COST, EMPTY, FERRY, BAKERS], [OPENED, EMPTY, FERRY, COST, BAKERS])


def test_a_sentence_moved_and_reworded_shows_what_was_reworded():
    other = COST.replace("twice", "half")
    assert changes([OPENED, COST, EMPTY, FERRY, BAKERS], [OPENED, EMPTY, FERRY, other, BAKERS]) == [
        (Kind.WORDING, "twice", "half")
    ]


def test_a_sentence_left_out_where_another_was_added_stays_both():
    found = changes([OPENED, COST, FERRY, BAKERS], [OPENED, FERRY, EMPTY, BAKERS])
    assert [(kind, one or other) for kind, one, other in found] == [(Kind.OMISSION, COST), (Kind.ADDITION, EMPTY)]
