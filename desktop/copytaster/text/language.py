"""In which language a text is written."""

from __future__ import annotations

import re

import py3langid

from copytaster.errors import Notice, UnusableInput
from copytaster.text.document import UNDETERMINED

SAMPLE = 4000
SHORTEST = 24
"""Letters below which no guess is made: py3langid is no better than chance on single words."""

ENGLISH = frozenset(["and", "from", "have", "his", "said", "that", "the", "their", "they", "this", "to", "were"])
"""Words that English prose is full of and that no other language has."""
ENGLISH_SHARE = 0.08
"""Share of them that makes a text plainly English: English prose has 0.07 to 0.2, other languages 0.01 at most."""
ENGLISH_KINDS = 3
"""Of how many different ones: an English title in a foreign text has one or two."""
WORD = re.compile(r"[^\W\d_]+")


def language(text: str) -> str:
    """Return the ISO 639-1 code of the language of `text`, or ``und`` where there is too little of it.

    Raises `UnusableInput` where the model cannot be unpacked.
    """
    sample = text[:SAMPLE]
    if sum(map(str.isalpha, sample)) < SHORTEST:
        return UNDETERMINED
    if plainly_english(sample):
        return "en"
    try:
        return str(py3langid.classify(sample)[0])
    except OSError as error:
        reason = error.strerror or error
        raise UnusableInput(
            Notice("There is no room in the temporary folder to tell languages apart: {reason}.", reason=reason)
        ) from error


def plainly_english(sample: str) -> bool:
    """Tell whether a text is English by its commonest words, without the model that takes half a second to load."""
    words = WORD.findall(sample.casefold())
    found = [word for word in words if word in ENGLISH]
    return len(set(found)) >= ENGLISH_KINDS and len(found) >= ENGLISH_SHARE * len(words)
