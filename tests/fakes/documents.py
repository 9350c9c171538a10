"""Documents made from lines, for tests that need no files."""

from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions


def document(text, path="a.txt", language="en", **fields):
    """Return a document whose paragraphs are the lines of `text`."""
    paragraphs = tuple(Paragraph(line.strip()) for line in text.splitlines() if line.strip())
    return Document(path, "0" * 64, paragraphs, language=language, **fields)


def versions_of(*texts, language="en"):
    """Return one version a text, labelled in order."""
    return versions(tuple(document(text, f"{number}.txt", language) for number, text in enumerate(texts)))
