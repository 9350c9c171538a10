"""One story in three versions: an altered quotation, another figure, a name spelt otherwise, an end cut off."""

from copytaster.text.document import Document, Paragraph, Role
from copytaster.text.version import versions

FULL = """Fire damages fish market on the quay
Three boats burned and the fish market of Lowhaven was damaged by a fire on Monday night, police said.
“We lost the ice house and two cranes,” said harbor master Edda Brandt. “Nobody was hurt.”
The damage is put at 400,000 crowns, and the market will stay closed for nine days.
Fishermen sold their catch from crates on the pier on Tuesday morning, as their grandfathers had done.
The cause is not known, and two engineers from the capital are to look at the cables.
The market was built in 1931 and had been painted last spring for its jubilee.
A collection for the owners of the boats was begun in the church on Tuesday."""
OTHER = """Fire damages fish market on the quay
Three boats burned and the fish market of Lowhaven was damaged by a fire on Monday night, police said.
“We lost the ice house and four cranes,” said harbor master Edda Brandt. “Nobody was hurt.”
The damage is put at 600,000 crowns, and the market will stay closed for nine days.
Fishermen sold their catch from crates on the pier on Tuesday morning, as their grandfathers had done."""
SHORT = """Market fire leaves Lowhaven without fish
Three boats burned and the fish market of Lowhaven was damaged by a fire on Monday night, police claimed.
The damage is put at 400,000 crowns, and the market will stay closed for 9 days.
The cause is not known, and two engineers from the capital are to look at the cables.
The market was built in 1931 and had been painted last spring for its jubilee.
A collection for the owners of the boats was begun in the church on Tuesday."""


def versions_of_the_quay():
    """Return the versions, the first of them the longest."""
    return versions(tuple(document(name, text) for name, text in (("a", FULL), ("b", OTHER), ("c", SHORT))))


def document(name, text):
    """Return a document whose first line is its headline."""
    lines = text.splitlines()
    paragraphs = tuple(Paragraph(line, Role.BODY if number else Role.HEADLINE) for number, line in enumerate(lines))
    return Document(f"{name}.txt", name * 64, paragraphs, lines[0], language="en")
