"""The numbers of comparing words, each with the measurement that chose it."""

from __future__ import annotations

CELLS = 64_000_000
"""Left tokens × right tokens compared at once: one bit each, so 8 MB; 8,000 against 8,000 words take 0.1 s."""
CRUMB = 3
"""Letters up to which a single common word between two changes belongs to them."""
