"""The numbers of the engine, each with the measurement that chose it (decisions/0010 and following)."""

from __future__ import annotations

TOKEN_PAIR = 0.3
"""Weight of two adjacent words against one: the plateau on all gold sets lies between .2 and .5."""
JOIN_BUDGET = 400_000
"""Pairs of units that meet through shared words, before the commonest words are left to the second step."""
JOIN_PER_UNIT = 60
"""Pairs of units allowed on top of that for every unit."""
CANDIDATES = 12
"""Candidates kept for each unit and other version."""
FLOOR = 0.05
"""Cosine below which a pair is no candidate: no gold link that any rule accepted lies below."""
SUPPORT = 0.5
"""How much a linked neighbour adds: .3 to .8 is a plateau."""
SUPPORT_ROUNDS = 3
BRIDGE = 0.9
"""What a link seen through a third version is worth against a direct one."""
NEAR_BEST = 0.9
"""The share of the best score of both its sides that an accepted pair reaches."""
ACCEPT = 0.3
SAME_SCORE = 1.0
EVIDENCE = 6
"""Words of evidence kept for a link."""
REORDERED = 0.4
"""Share of links off the heaviest chain from which on a pair of versions counts as mostly re-ordered."""
ROW_MOST = 4
"""Neighbouring paragraphs of the base that may share one row because another version joined them."""
