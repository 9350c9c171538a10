"""What a piece of evidence is before it is put into words: what it says, of which versions, how many, which words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ClueKind(StrEnum):
    """What a clue says.

    Those down to `SAME_WORDS` say what a class of coverage rests on, those down to `NESTED` why two versions hang
    together, the others which of the two came first.
    """

    SHARED_WORDS = "shared words"
    """Of so many words so many stand in sentences that the version has too."""
    SAME_WORDS = "same words"
    """So many of these words are unchanged there."""
    SWAPPED = "swapped"
    """The version has the sentences of the other with these words swapped."""
    ONE_TEXT = "one text"
    """The two are one text with these words swapped."""
    RUNS = "runs"
    """So many runs of so many words stand in both, the longest of them these."""
    RUNS_ONLY_HERE = "runs only here"
    """So many of these runs stand in no third version."""
    RUNS_ONLY_HERE_AS = "runs only here, as"
    """The same, with an example."""
    RUN_ONLY_HERE = "run only here"
    """The one run stands in no third version."""
    QUOTATIONS = "quotations"
    """So many quotations stand in both."""
    QUOTATIONS_ONLY_HERE = "quotations only here"
    """So many quotations stand in both, so many of them in no third version."""
    SPELLINGS = "spellings"
    """Both spell names so where third versions spell them so."""
    NESTED = "nested"
    """The version has all of the other, and so many per cent of its own words besides."""
    READS_SWAPPED = "reads swapped"
    """The version reads as the one whose words were swapped."""
    DATED = "dated"
    """The version is of one day, the other of a later one."""
    CREDITS = "credits"
    """The version names the other's source in these words."""
    UNTOLD = "untold"
    """Nothing tells which of the two came first."""


@dataclass(frozen=True, slots=True)
class Clue:
    """One piece of evidence, in no language.

    `versions` are those it speaks of by number, the one it says something of first; `counts` and `words` stand in the
    order in which its kind names them; `pairs` are words and what stands for them elsewhere.
    """

    kind: ClueKind
    versions: tuple[int, ...] = ()
    counts: tuple[int, ...] = ()
    words: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
