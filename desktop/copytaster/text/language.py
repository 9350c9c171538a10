"""In which language a text is written."""

from __future__ import annotations

import py3langid

UNDETERMINED = "und"
SAMPLE = 4000
SHORTEST = 24
"""Letters below which no guess is made: py3langid is no better than chance on single words."""


def language(text: str) -> str:
    """Return the ISO 639-1 code of the language of `text`, or ``und`` where there is too little of it."""
    sample = text[:SAMPLE]
    if sum(map(str.isalpha, sample)) < SHORTEST:
        return UNDETERMINED
    return str(py3langid.classify(sample)[0])
