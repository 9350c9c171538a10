"""What a clue is: one piece of evidence as a kind with versions, counts and words, independent of any language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ClueKind(StrEnum):
    """What a clue says.

    Those down to `SAME_WORDS` are evidence for a class of coverage, those down to `NESTED` for the relatedness of two
    versions, the others for which of the two came first.
    """

    SHARED_WORDS = "shared words"
    """Of this many words, this many are in sentences that the version has too."""
    SAME_WORDS = "same words"
    """This many of these words are unchanged there."""
    SWAPPED = "swapped"
    """The version has the sentences of the other with these words swapped."""
    ONE_TEXT = "one text"
    """The two are one text with these words swapped."""
    RUNS = "runs"
    """Both have this many runs of at least so many words; the longest is given."""
    RUNS_ONLY_HERE = "runs only here"
    """This many of these runs are in no third version."""
    RUNS_ONLY_HERE_AS = "runs only here, as"
    """The same, with an example."""
    RUN_ONLY_HERE = "run only here"
    """The one run is in no third version."""
    QUOTATIONS = "quotations"
    """Both have this many quotations."""
    QUOTATIONS_ONLY_HERE = "quotations only here"
    """Both have this many quotations, so many of which are in no third version."""
    SPELLINGS = "spellings"
    """Both spell names in one way, and third versions in another."""
    NESTED = "nested"
    """The version has everything that the other has, and this percentage of words of its own."""
    READS_SWAPPED = "reads swapped"
    """The version reads as the one whose words were swapped."""
    DATED = "dated"
    """The version is dated one day, the other a later one."""
    LATER = "later"
    """The version says in these words that it is a correction or an update, which the other is not."""
    REVISED = "revised"
    """The version was last revised at one time, the other, of the same outlet, at a later one."""
    CREDITS = "credits"
    """The version credits the other's source in these words."""
    UNTOLD = "untold"
    """Nothing shows which of the two came first."""


@dataclass(frozen=True, slots=True)
class Clue:
    """One piece of evidence, independent of any language.

    `versions` are the numbers of those it is about, its subject first; `counts` and `words` are in the order in which
    the description of its kind names them; `pairs` are words and what replaces them elsewhere.
    """

    kind: ClueKind
    versions: tuple[int, ...] = ()
    counts: tuple[int, ...] = ()
    words: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
