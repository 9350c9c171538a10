"""The languages in which reports can be written, and the words of each, read from the translations of the window."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from copytaster.errors import Notice
from copytaster.report.labels import Labels
from copytaster.report.translation import Text, labels_in
from copytaster.resources import resource
from copytaster.settings import ENGLISH
from copytaster.text.document import Unread

NOTICES: Final = "Notices"
"""The context of the sentences that the program says to a person."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language as reports speak it: its ISO 639-1 code and the texts that it translates; all others stay English."""

    code: str
    known: Mapping[Text, str]

    @property
    def labels(self) -> Labels:
        """Return the words of a report."""
        return labels_in(self.code, self.of)

    def of(self, context: str, source: str) -> str:
        """Return a text in the language."""
        return self.known.get(Text(context, source), source)

    def told(self, unread: Iterable[Unread]) -> tuple[Unread, ...]:
        """Return the documents that could not be used, with the reasons in the language."""
        return tuple(replace(one, reason=self.notice(one.reason)) for one in unread)

    def notice(self, sentence: Notice) -> Notice:
        """Return a sentence in the language."""
        return sentence.translated(lambda wording: self.of(NOTICES, wording))


def language(code: str) -> Language:
    """Return the language with this code, which is one of `settings.SPOKEN`."""
    return Language(code, {} if code == ENGLISH else translations(code))


def translations(code: str) -> dict[Text, str]:
    """Return the texts that are translated into the language, except those that count something."""
    whole = ET.parse(resource("translations", f"copytaster_{code}.ts"))  # noqa: S314 - our own file
    return {
        Text(context.findtext("name", ""), message.findtext("source", "")): words
        for context in whole.iter("context")
        for message in context.iter("message")
        if message.get("numerus") is None and (words := message.findtext("translation"))
    }
