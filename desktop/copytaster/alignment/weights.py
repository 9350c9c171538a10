"""The numbers of the engine, each with the measurement that chose it (decisions/0010 and following)."""

from __future__ import annotations

TOKEN_PAIR = 0.3
"""Weight of two adjacent words against one: the plateau on all gold sets lies between .2 and .5."""
COMPOUND_PART = 4
"""Letters of a stem that counts as part of another: of five, simplifications lose .03 (decisions/0027)."""
COMPOUND_REST = 3
"""Letters of a compound that have to be left over beside a part, more than an ending has."""
NEAR_EDGE = 24
"""Letters at the beginning or end of a paragraph that no other in its version may share."""
NEAR_LENGTH = 48
"""Letters of a paragraph below which nothing is beyond doubt."""
NEAR_ALIKE = 0.8
"""Share of letters in common from which on two such paragraphs are a link without being weighed."""
NEAR_GROWTH = 16
"""Letters one may be longer than the other: more might be a sentence that has another partner."""
NEAR_BELIEF = 0.99
JOIN_BUDGET = 200_000
"""Pairs of words that meet in the index before the commonest words are left to the second step."""
JOIN_PER_PARAGRAPH = 20
"""Pairs of words allowed on top of that for every paragraph and other version."""
TABLE = 2_000_000
"""Cells of the table of common words, of eight bytes: where these are many, fewer paragraphs are laid out at once."""
CANDIDATES = 10
"""Candidates kept for each paragraph and other version."""
CROWD = 3
"""Other versions up to which a text that stands in several keeps `CANDIDATES` for each: more crowd in vain."""
RARE_FLOOR = 0.015
"""Cosine over the rarer words below which the commoner ones are not looked up."""
FLOOR = 0.03
"""Cosine below which a pair is no candidate."""
HOPE = 0.002
"""Belief by the words alone below which a candidate is dropped: two of three are on the gold sets, where 2 of 6,793
right links are lost by it (and 6 wrong ones avoided)."""
ACCEPT = 0.5
"""Belief from which on a pair is always a link."""
LEAST = 0.35
"""Belief below which a pair is never a link, however doubtful all links of its versions are."""
FEW = 4
"""Paragraphs of the shorter version up to which only `ACCEPT` will do: so few beliefs promise nothing reliable, and
most links between texts that have nothing to do with each other are such (decisions/0014)."""
KEPT_COSINE, KEPT_WORDS, KEPT_SHARE = 0.4, 8, 0.8
"""Cosine of two paragraphs, words of a sentence of one, and share of these that stand in the other in the same order,
from which on the two are a link whatever else speaks against it, if one has no other partner (decisions/0014)."""
KEPT_BELIEF = 0.8
"""Belief in such a link."""
HEADLINE_BELIEF = 0.9
"""Belief in the link of two headlines, which is given by what they are (decisions/0029)."""
BRIDGE = 5.0
"""What a sure way over a third version adds to the log odds of a pair."""
SENTENCE = 0.2
"""Cosine two sentences inside linked paragraphs need to be paired."""
SENTENCE_ALIKE = 0.5
"""Share of letters two sentences of paragraphs that are nearly the same need in common to be paired."""
SENTENCE_PAIRS = 10_000
"""Pairs of sentences of two such paragraphs up to which the most alike are looked for."""
EVIDENCE = 6
"""Words of evidence kept for a link."""
REORDERED = 0.4
"""Share of links off the heaviest chain from which on a pair of versions counts as mostly re-ordered."""
ROW_MOST = 4
"""Neighbouring paragraphs of the base that may share one row because another version joined them."""
ODDS = 30.0
"""Bound of the log odds, so that no exponential overflows."""
CALIBRATION = (1.1, -0.3)
"""Slope and shift of the log odds that make a belief the share of links that are right (decisions/0014)."""
