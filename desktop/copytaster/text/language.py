"""How the language of a text is detected."""

from __future__ import annotations

import re

import py3langid

from copytaster.errors import Notice, UnusableInput
from copytaster.text.document import UNDETERMINED

SAMPLE = 4000
"""Characters at the start of a text from which its language is detected."""
SHORTEST = 24
"""Letters below which nothing is guessed: on single words py3langid is no better than chance."""

NORWEGIAN = {"nb": "no", "nn": "no"}
"""The codes of the written forms of Norwegian: py3langid has all three, and wavers between copies of one report."""
ENGLISH = frozenset(["and", "from", "have", "his", "said", "that", "the", "their", "they", "this", "to", "were"])
"""Words that are frequent in English prose; in other languages few of them occur, and rarely."""
ENGLISH_SHARE = 0.08
"""Share of these words from which a text counts as English: English prose has 0.07 to 0.2, others at most 0.01."""
ENGLISH_KINDS = 3
"""How many different ones it must have: an English title in a foreign text has one or two."""
WORD = re.compile(r"[^\W\d_]+")


def language(text: str) -> str:
    """Return the ISO 639-1 code of the language of `text`, or ``und`` if the text is too short.

    Raises `UnusableInput` if the model of py3langid cannot be unpacked.
    """
    sample = text[:SAMPLE]
    if sum(map(str.isalpha, sample)) < SHORTEST:
        return UNDETERMINED
    if plainly_english(sample):
        return "en"
    try:
        found = str(py3langid.classify(sample)[0])
    except OSError as error:
        reason = error.strerror or error
        raise UnusableInput(
            Notice("There is no room in the temporary folder to tell languages apart: {reason}.", reason=reason)
        ) from error
    return NORWEGIAN.get(found, found)


def plainly_english(sample: str) -> bool:
    """Tell by its commonest words whether a text is English, which saves loading the model (half a second)."""
    words = WORD.findall(sample.casefold())
    found = [word for word in words if word in ENGLISH]
    return len(set(found)) >= ENGLISH_KINDS and len(found) >= ENGLISH_SHARE * len(words)
