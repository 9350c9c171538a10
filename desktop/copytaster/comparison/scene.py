"""What a paragraph is to the search for speakers: its names and its verbs of saying outside quotation marks."""

from __future__ import annotations

import re
from typing import NamedTuple

from copytaster.alignment.alignment import Place
from copytaster.comparison.speaker_words import Words
from copytaster.facts.facts import Facts
from copytaster.facts.facts import within as facts_in
from copytaster.facts.name_words import NameWords
from copytaster.facts.names import Name
from copytaster.facts.phrases import AGENCY
from copytaster.text.spans import Span

BESIDE = 60
"""The most characters between a verb of saying and the name of the speaker, with titles."""
TOUCHING = 2
"""The most characters between a verb of saying and a name right before it."""
CLOSED = re.compile(r"[”\"»“’'›],?\s(?:[—–-]\s)?$")
"""The end of a quotation before a verb of saying."""
AUXILIARY = re.compile(r"\b[^\W\d_]+\s$")
"""The word before a verb, which may be its auxiliary."""
LONGEST_AUXILIARY = 8
LONGEST_CLOSED = 5
"""The most characters that `CLOSED` matches."""


class Scene(NamedTuple):
    """A paragraph with its text and its facts; names and verbs inside quotations are not considered.

    `words` and `known` are the word lists of its language: those of speakers, and those of names.
    """

    place: Place
    text: str
    facts: Facts
    words: Words
    known: NameWords

    def quoted(self, span: Span) -> bool:
        """Tell whether a span touches words inside quotation marks."""
        return any(quotation.words.overlaps(span) for quotation in facts_in(self.facts.quotations, *span))

    def told(self, within: Span) -> int:
        """Count the letters of a stretch that are outside quotation marks."""
        near = facts_in(self.facts.quotations, *within)
        quoted = (quotation.words for quotation in near if quotation.words.overlaps(within))
        inside = (Span(max(one.start, within.start), min(one.end, within.end)) for one in quoted)
        return letters(within.of(self.text)) - sum(letters(one.of(self.text)) for one in inside)

    def names(self, within: Span) -> list[Name]:
        """Return the names in a stretch that are outside quotation marks."""
        return [name for name in facts_in(self.facts.names, *within) if not self.quoted(name.span)]

    def verbs(self, within: Span) -> list[Span]:
        """Return the verbs of saying in a stretch that are outside quotation marks; an agency’s name, (AP), is none."""
        found = facts_in(self.facts.attributions, *within)
        spans = (verb.span for verb in found if not verb.kind.startswith(AGENCY))
        return [span for span in spans if not self.quoted(span)]

    def follows_quotation(self, verb: Span) -> bool:
        """Tell whether a quotation ends right before a verb of saying, or before its auxiliary: “…”, ha detto."""
        start = self.start(verb)
        if CLOSED.search(self.text, max(0, start - LONGEST_CLOSED), start):
            return True
        near = facts_in(self.facts.quotations, max(0, start - LONGEST_CLOSED), start)
        return bool(near) and near[-1].span.end < start

    def start(self, verb: Span) -> int:
        """Return where a verb of saying begins, with its auxiliary: ha detto."""
        helper = AUXILIARY.search(self.text, max(0, verb.start - LONGEST_AUXILIARY), verb.start)
        return helper.start() if helper and helper.group().strip() in self.words.auxiliaries else verb.start

    def is_free(self, name: Span) -> bool:
        """Tell whether a name can be the subject of its sentence: no genitive, and no preposition is before it."""
        owner = self.text[name.end : name.end + 2] in {"’s", "'s"}
        return not owner and not self.words.governs(self.text, name.start)


def letters(text: str) -> int:
    """Count the letters of a text."""
    return sum(map(str.isalpha, text))
