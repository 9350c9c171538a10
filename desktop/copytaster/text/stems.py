"""How words are reduced to their stems for matching."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

import Stemmer

ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "ne": "nepali", "nl": "dutch", "no": "norwegian", "nb": "norwegian", "nn": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
KNOWN = 1 << 17
"""Size of the cache of stems, in words per language: 40,000 occur in 10,000 articles."""


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """Return a function from a normalized word to its stem; it returns the word if the language has no stemmer."""
    if language not in ALGORITHMS:
        return str
    stem: Callable[[str], str] = Stemmer.Stemmer(ALGORITHMS[language], 0).stemWord
    return lru_cache(maxsize=KNOWN)(stem)
