"""The numbers of the engine, each with the measurement that chose it (decisions/0010 and following)."""

from __future__ import annotations

TOKEN_PAIR = 0.3
"""Weight of two adjacent words against one: the plateau on all gold sets lies between .2 and .5."""
JOIN_BUDGET = 200_000
"""Pairs of words that meet in the index before the commonest words are left to the second step."""
JOIN_PER_PARAGRAPH = 60
"""Pairs of words allowed on top of that for every paragraph."""
TABLE = 8_000_000
"""Cells of the table of common words: beyond, the commonest are left out."""
CANDIDATES = 10
"""Candidates kept for each paragraph and other version."""
FLOOR = 0.03
"""Cosine below which a pair is no candidate."""
ACCEPT = 0.5
"""Belief from which on a pair is a link."""
BRIDGE = 4.0
"""What a sure way over a third version adds to the log odds of a pair."""
SENTENCE = 0.2
"""Cosine two sentences inside linked paragraphs need to be paired."""
EVIDENCE = 6
"""Words of evidence kept for a link."""
REORDERED = 0.4
"""Share of links off the heaviest chain from which on a pair of versions counts as mostly re-ordered."""
ROW_MOST = 4
"""Neighbouring paragraphs of the base that may share one row because another version joined them."""
ODDS = 30.0
"""Bound of the log odds, so that no exponential overflows."""
BRIDGINGS = 2
"""Times all versions vouch for each other anew."""
