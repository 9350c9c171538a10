"""The numbers by which an anchor is found again, each with the measurement that chose it."""

from __future__ import annotations

QUOTE_LENGTH = 120
"""Characters of a paragraph that an anchor keeps: with 40 one edited word in four loses it, 120 stand six edits."""
SHORTEST_EDITED = 12
"""Letters below which edited words are not looked for: “He agreed.” is like too many others."""
SIMILAR = 0.72
"""Share of the quote that must still be there."""
LEAD = 0.05
"""By how much the best place must lead the second best."""
