"""The thresholds for finding anchors again, each with the measurement that chose it.

Measured with `tests/bench/decisions.py`: anchors of one wording of a text looked for in another (right / wrong /
missed on argrewrite, 30 pairs, 781 anchors, unless said otherwise). A wrong place is worse than a loose anchor.
"""

from __future__ import annotations

QUOTE_LENGTH = 120
"""Characters of a paragraph that an anchor keeps: 40 577/31/55, 80 591/20/46, 120 599/16/41, 200 595/17/43."""
SHORTEST_EDITED = 20
"""Letters below which edited words are not looked for: with 12 a short cry in the novel is put at another one."""
SIMILAR = 0.72
"""Share of the quote that must still be there: 0.66 606/29/31, 0.72 599/16/41, 0.78 579/10/61."""
LEAD = 0.05
"""By how much the best place must lead the second best: 0 599/20/38, 0.05 599/16/41, 0.1 597/16/43."""
