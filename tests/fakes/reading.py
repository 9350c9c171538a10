"""Every file of a folder read as a session reads it, in the two parts that tests of readers ask about."""

from typing import NamedTuple

from copytaster.progress import silent
from copytaster.session.reading import read
from copytaster.text.document import Document, Unread


class Collection(NamedTuple):
    """The documents read and the files that could not be used, each in order."""

    documents: tuple[Document, ...]
    unread: tuple[Unread, ...]


def read_all(paths, progress=silent):
    """Read every file that `paths` mean."""
    reading = read(paths, progress)
    return Collection(reading.documents, reading.unread)
