"""The wording of evidence: a sentence for each kind of clue."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from copytaster.comparison.clues import Clue, ClueKind
from copytaster.report.numerals import Numerals
from copytaster.report.turning import isolated


@dataclass(frozen=True, slots=True)
class ClueLabels:
    """A sentence for each kind of clue, without its full stop; the field names are the names of the kinds.

    A field with “_one” at its end is the singular. The fields of the format strings: `version` and `other` are labels,
    `count` and `number` counts, `words` and `more` words of the documents, and `pairs` are all pairs joined by
    `separator`, each in the form of `swap` or `spelling`. `ended` adds the full stop.
    """

    shared_words: str = "{number} of {count} words are in sentences that {version} has too"
    same_words: str = "{count} of them are unchanged there"
    same_words_one: str = "one of them is unchanged there"
    swapped: str = "{version} keeps the sentences of {other} and swaps words one for one: {pairs}"
    one_text: str = "{version} and {other} are one text with words swapped one for one: {pairs}"
    runs: str = "both have {count} identical passages of {number} words or more, the longest “{words}”"
    runs_one: str = "both have one identical passage of {number} words or more: “{words}”"
    runs_only_here: str = "{count} of them in no other version"
    runs_only_here_one: str = "one of them in no other version"
    runs_only_here_as: str = "{count} of them in no other version, such as “{words}”"
    runs_only_here_as_one: str = "one of them in no other version: “{words}”"
    run_only_here: str = "no other version has it"
    quotations: str = "both have {count} quotations in the same words"
    quotations_one: str = "both have one quotation in the same words"
    quotations_only_here: str = "both have {count} quotations in the same words, {number} of them in no other version"
    quotations_only_here_one: str = "both have one quotation in the same words, and in no other version"
    spellings: str = "both spell a name as no other version does: {pairs}"
    nested: str = "{version} has all that {other} has, and {count} % of its words are not in {other}"
    reads_swapped: str = "of the two, {version} reads as if its words had been swapped"
    dated: str = "{version} is dated {words}, {other} {more}"
    later: str = "of the two, {version} is the corrected or updated one by its own words: “{words}”"
    revised: str = "{version} was last revised {words}, {other} of the same outlet {more}"
    credits: str = "{version} credits {other}’s source: “{words}”"
    untold: str = "nothing tells which came first: {version} or {other} may have copied the other, or both a third"
    swap: str = "“{words}” → “{instead}”"
    spelling: str = "“{words}” where others write “{instead}”"
    separator: str = "; "
    ended: str = "{clues}."
    numerals: Numerals = field(default_factory=Numerals)

    def told(self, clue: Clue, labels: Sequence[str]) -> str:
        """Return `clue` as a sentence; `labels` are the labels of all versions, by number."""
        pair = self.spelling if clue.kind is ClueKind.SPELLINGS else self.swap
        values: dict[str, object] = {
            "pairs": self.separator.join(
                pair.format(words=isolated(words), instead=isolated(instead)) for words, instead in clue.pairs
            )
        }
        values.update(zip(("version", "other"), (labels[number] for number in clue.versions), strict=False))
        values.update(zip(("count", "number"), map(self.numerals.count, clue.counts), strict=False))
        written = self.numerals.date if clue.kind in {ClueKind.DATED, ClueKind.REVISED} else isolated
        values.update(zip(("words", "more"), map(written, clue.words), strict=False))
        return self.sentence(clue).format(**values)

    def sentence(self, clue: Clue) -> str:
        """Return the format string for a clue: the singular if there is one and the count is 1."""
        name = clue.kind.name.lower()
        many = str(getattr(self, name))
        return str(getattr(self, f"{name}_one", many)) if clue.counts[:1] == (1,) else many

    def listed(self, clues: Iterable[Clue], labels: Sequence[str]) -> str:
        """Return all of `clues` as one sentence, without its full stop."""
        return self.separator.join(self.told(clue, labels) for clue in clues)

    def in_full(self, clues: Iterable[Clue], labels: Sequence[str]) -> str:
        """Return all of `clues` as one sentence with its full stop."""
        return self.ended.format(clues=self.listed(clues, labels))
