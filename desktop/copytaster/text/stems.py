"""How words are reduced to their stems, for matching only."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import snowballstemmer

LANGUAGES = {
    "ar": "arabic",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "nb": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """Return a function from a normalized word to its stem; the word itself where the language has no stemmer."""
    if language not in LANGUAGES:
        return str
    stem: Callable[[str], str] = snowballstemmer.stemmer(LANGUAGES[language]).stemWord
    return cache(stem)
