"""The numbers of comparing words, each with the measurement that chose it.

Measured by `tests/bench/word_changes.py` on 492 pairs of texts in which people marked 2,043 changes.
"""

from __future__ import annotations

CELLS = 64_000_000
"""Left words × right words compared at once: one bit each, so 8 MB; 8,000 against 8,000 words take 0.1 s."""

TANGLE = 3
"""Common words below which two gaps are one tangle, of which other edit scripts of the same length are looked at."""

LIGHT = 3
"""Letters up to which a word is light: among edit scripts of the same length the one that keeps fewer of them wins."""

LIGHT_COST = 0.4
GAP_COST = 0.2
"""What a light word kept, and a gap more, cost an edit script. Any order of the two gains about 1 point of F1 over the
first script found; the best proportion varies by less than 0.3."""

REFINED = 0.8
"""Share of common words from which a gap between white spaces is compared word by word and mark by mark. Lower values
split what people mark as one: 0.5 loses 1 point of F1 on spans; above 1 a changed quotation mark paints its words."""

SWAP = 8
"""Tokens over which a moved word is seen as a change of word order: 3, 5, 8 gain 3.0, 3.3, 3.6 points of F1."""

ALIKE = 0.6
"""Share of common letters from which one word is shown as the other misspelt: Zelenskyy and Zelenskiy share 0.89,
organise and organize 0.88, hospital and hostel 0.57."""

STROKE = 2
"""Common letters below which two differing places inside a word are one."""
