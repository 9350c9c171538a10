"""What a version is: a document that takes part in a comparison, under its label."""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_uppercase

from copytaster.text.document import Document, Paragraph


@dataclass(frozen=True, slots=True)
class Version:
    """A document under its label, with the person's decisions about roles and setting aside applied."""

    label: str
    document: Document

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Return the paragraphs, those set aside included."""
        return self.document.paragraphs


def label(number: int) -> str:
    """Return the label of the version `number`, counted from 0: A … Z, AA, AB …."""
    letters = ""
    number += 1
    while number:
        number, letter = divmod(number - 1, len(ascii_uppercase))
        letters = ascii_uppercase[letter] + letters
    return letters


def versions(documents: tuple[Document, ...]) -> tuple[Version, ...]:
    """Label `documents` A, B, C … in the order given."""
    return tuple(Version(label(number), document) for number, document in enumerate(documents))
