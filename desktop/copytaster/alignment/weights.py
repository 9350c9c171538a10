"""The constants of the alignment, each with the measurement that chose it (decisions/0010 and following).

Where a docstring says what other values cost, it is the change of F1 in units of .0001 on a gold set
(`tests/bench/accuracy.py`) with all other constants as they are; sets that are not named do not change.
"""

from __future__ import annotations

TOKEN_PAIR = 0.3
"""Weight of a pair of adjacent words relative to a single word.

.2: argrewrite −45, gospels −46, bible_mixed −15; .5: argrewrite +22, gospels +1, bible_mixed +35."""
COMPOUND_PART = 3
"""Letters that a stem needs to count as part of a compound; with 2 or 4, simplifications lose .01 (decisions/0027)."""
COMPOUND_REST = 3
"""Letters that a compound needs beside such a part, more than an inflection has."""
NEAR_EDGE = 24
"""Letters at the beginning or the end in which nearly equal paragraphs agree, and no other of either version does.

12: argrewrite −11, seeds −181; 16: onestopqa −46, gospels +5; 32: porsimples +3; 48: porsimples +13."""
NEAR_LENGTH = 48
"""Letters that nearly equal paragraphs need. 24: all sets −3 at most; 32 and 64: ±5; 96: argrewrite −19."""
NEAR_ALIKE = 0.8
"""Share of common letters from which two such paragraphs are linked without being scored.

.6: up to −22; .7: porsimples −8; .9: argrewrite −6, porsimples +5."""
NEAR_GROWTH = 16
"""Letters by which one may be longer than the other: more may be a sentence that belongs to another paragraph.

8: porsimples +16; 32: argrewrite −22, porsimples −47; 64: porsimples −100."""
NEAR_BELIEF = 0.99
"""Belief in the link of nearly equal paragraphs; .9 changes nothing."""
JOIN_BUDGET = 200_000
"""Pairs of occurrences that the index may produce for each other version; the commonest words beyond it are used in the
second step only.

50,000: gospels −86; 100,000: gospels −35; 1,000,000: gospels +4."""
JOIN_PER_PARAGRAPH = 20
"""Such pairs allowed in addition for each paragraph, again for each other version. 5: gospels +2; 80: gospels −5."""
TABLE = 2_000_000
"""Cells, of eight bytes each, in the table of common words: with many such words it holds fewer paragraphs at once."""
CANDIDATES = 10
"""Candidates kept for each paragraph and other version.

3: gospels −109, bible_geneva_bbe −29; 5: −74, −19; 7: bible_geneva_bbe −10; 20: gospels −7, bible_geneva_bbe +5."""
CROWD = 6
"""Other versions up to which a text keeps `CANDIDATES` for each of them; with more versions it keeps no more.

3: seven gospels aligned together −138; 20: no change."""
RARE_FLOOR = 0.015
"""Cosine of the rarer words below which the commoner ones are not added. 0, .005: gospels +4; .05: gospels −25."""
FLOOR = 0.03
"""Cosine below which a pair is no candidate. .06: bible_mixed −3; .1: bible_geneva_bbe −49, seeds −181."""
HOPE = 0.002
"""Belief by the words alone below which a candidate is dropped.

On the gold sets that drops two of three candidates, loses 2 of 6,793 right links and avoids 6 wrong ones.
0: argrewrite −52, gospels −19, seeds −164; .0005: −12, −12, −164; .01: argrewrite −34, seeds +169."""
ACCEPT = 0.5
"""Belief from which a pair is always a link.

.4: argrewrite −10, gospels +25, bible_mixed +18, but links between different stories (decisions/0014);
.45: argrewrite −16, gospels +5; .6: no change."""
LEAST = 0.35
"""Belief below which a pair is never a link, however uncertain all links between the two versions are.

.25: argrewrite −17; .3: −11; .4: argrewrite +17, gospels −2; .45: +45, −30; .5: +38, −75."""
FEW = 4
"""Paragraphs of the shorter version up to which a pair needs `ACCEPT`.

A sum of so few beliefs is not reliable, and most wrong links between unrelated texts are of this kind
(decisions/0014). 2 and 8 change no gold set."""
KEPT_COSINE, KEPT_WORDS, KEPT_SHARE = 0.35, 8, 0.8
"""What links two paragraphs of which one has no other partner, whatever else speaks against it (decisions/0014).

The paragraphs need this cosine, and one of them a sentence of so many words, this share of which stands in the other
in the same order."""
KEPT_WHOLE = 4
"""Words of a sentence from which on it is enough that all of them stand in the other paragraph in one piece: gospels
loses .0004, nothing else changes (decisions/0014)."""
KEPT_BELIEF = 0.8
"""Belief in such a link."""
ROLE_BELIEF = 0.9
"""Belief in the link of two headlines or two bylines, which are linked whatever their words are (decisions/0029)."""
BYLINE_SURE = 0.9
"""Belief from which a byline is linked with another paragraph: the words of a name are rare (decisions/0029)."""
BRIDGE = 3.0
"""What two certain links through a third version add to the log odds of a pair: see decisions/0015."""
SENTENCE = 0.2
"""Cosine from which two sentences of linked paragraphs are paired."""
SENTENCE_ALIKE = 0.5
"""Share of common letters from which two sentences of nearly equal paragraphs are paired."""
SENTENCE_PAIRS = 10_000
"""Pairs of sentences up to which each pair of two such paragraphs is compared: a bound on the time."""
EVIDENCE = 6
"""Words shown as evidence of a link."""
REORDERED = 0.4
"""Share of links outside the heaviest chain from which two versions count as mostly reordered (decisions/0017)."""
ROW_MOST = 4
"""Neighbouring paragraphs of the base that may share one row if another version joined them (decisions/0018)."""
ODDS = 30.0
"""Bound of the log odds, which keeps the exponential from overflowing."""
CALIBRATION = (1.1, -0.3)
"""Slope and shift of the log odds that turn a belief into a confidence, the share of right links (decisions/0014)."""
UNLIKE_GRAIN = 2.0
"""Length of one version's typical paragraph against another's from which parts of paragraphs are weighed between them
(decisions/0069)."""
PART_GRAIN = 0.5
"""Length of such a part against the typical paragraph of the finest version (decisions/0069)."""
WHOLE_SURE, PART_POSSIBLE = 0.9, 0.1
"""Belief in two paragraphs as wholes from which on they are a link between such versions too, if the belief in any of
their parts is as high as this: + .001 to .003 for each k (decisions/0069)."""
