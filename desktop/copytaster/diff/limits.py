"""The numbers of comparing words, each with the measurement that chose it.

Measured by `tests/bench/word_changes.py` on 492 pairs of texts in which people marked 2,043 changes.
"""

from __future__ import annotations

CELLS = 64_000_000
"""The most left words × right words compared at once: one bit each, so 8 MB; 8,000 by 8,000 words take 0.1 s."""

TANGLE = 3
"""Gaps with fewer common words than this between them form one tangle, in which other edit scripts of the same length
are tried too. Four and more gain 0.8 points of F1 on kinds in one set and lose 0.3 in the other, with 0.7 on spans; two
lose 0.3 on kinds."""

LIGHT = 3
"""Letters up to which a word is light: among edit scripts of equal length and number of gaps, keeping a light word
instead of a longer one costs as much as a rewording gains. Two lose 0.2 points of F1 on touched changes and 0.3 on
spans, four and five likewise."""

MEETINGS = 100
"""The most pairs of equal words in a tangle for which all its scripts are tried, which takes 8 ms at worst. In linked
texts one tangle in a hundred has more than 65 (in the gospels one in twenty more than 109, and no script of these reads
well); in the measured pairs none has more than 24."""

SWAP = 8
"""The most tokens that a word may move over to count as a change of word order: 3, 5, 8 gain 2.2, 2.5, 2.7 points of
F1, 12 no more."""

ALIKE = 0.73
"""Share of common letters from which one word is shown as the other spelt differently: Zelenskyy and Zelenskiy share
0.89, defence and defense 0.86, Kyiv and Kiev 0.75; but protest and project 0.71, Monday and Sunday 0.67."""

LETTERS_BETWEEN = 2
"""Common letters below which two differing places inside a word are one."""

FAR = 100
"""Characters between two changes beyond which they are never joined: `SWAP` tokens rarely have more."""

CONTEXT = 24
"""Characters before the first and after the last difference of two texts that are compared too: an addition that could
be in several places may be moved that far to where a phrase begins."""

LABEL = 24
"""Characters of the longest first sentence that is compared with another one though neither has a partner: who speaks
in a play has 5 (LEAR.) to 16 (FIRST GENTLEMAN.)."""

CLAUSE = 24
"""Words from which a clause that only one side has is an addition or omission although a kept word beside it has other
marks now; a shorter one stays a rewording together with that word, as people mark it (decisions/0071)."""
