"""The numbers of comparing words, each with the measurement that chose it.

Measured by `tests/bench/word_changes.py` on 492 pairs of texts in which people marked 2,043 changes.
"""

from __future__ import annotations

CELLS = 64_000_000
"""Left words × right words compared at once: one bit each, so 8 MB; 8,000 against 8,000 words take 0.1 s."""

TANGLE = 3
"""Common words below which two gaps are one tangle, of which other edit scripts of the same length are looked at. Four
and more gain 0.8 points of F1 on kinds in one set and lose 0.3 in the other, with 0.7 on spans; two lose 0.3 on
kinds."""

LIGHT = 3
"""Letters up to which a word is light: among edit scripts of the same length and as few gaps, to keep one in place of a
longer word costs as much as a rewording gains. Two lose 0.2 points of F1 on touched changes and 0.3 on spans, four and
five likewise."""

MEETINGS = 100
"""Pairs of equal words in one tangle up to which all its scripts are looked at, which takes 8 ms at the very worst. In
linked texts one tangle in a hundred has more than 65 (one in twenty of the gospels more than 109, where little reads
well); in the measured pairs none has more than 24."""

SWAP = 8
"""Tokens over which a moved word is seen as a change of word order: 3, 5, 8 gain 2.2, 2.5, 2.7 points of F1, 12 no
more."""

ALIKE = 0.73
"""Share of common letters from which one word is shown as the other spelt differently: Zelenskyy and Zelenskiy share
0.89, defence and defense 0.86, Kyiv and Kiev 0.75; but protest and project 0.71, Monday and Sunday 0.67."""

STROKE = 2
"""Common letters below which two differing places inside a word are one."""

FAR = 100
"""Characters between two changes from which they are not looked at as one: more than SWAP tokens hold but rarely."""

CONTEXT = 24
"""Letters before the first and after the last difference of two texts that are looked at all the same: an addition that
could stand in several places may move that far to where a phrase begins."""
