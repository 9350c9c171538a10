"""What scripts are called, for the sentence that no font shows them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScriptNames:
    """The names of scripts that documents may be in; the field names are those of Unicode."""

    arabic: str = "Arabic"
    armenian: str = "Armenian"
    bengali: str = "Bengali"
    cjk: str = "CJK"
    coptic: str = "Coptic"
    cyrillic: str = "Cyrillic"
    devanagari: str = "Devanagari"
    ethiopic: str = "Ethiopic"
    georgian: str = "Georgian"
    greek: str = "Greek"
    gujarati: str = "Gujarati"
    gurmukhi: str = "Gurmukhi"
    hangul: str = "Hangul"
    hebrew: str = "Hebrew"
    hiragana: str = "Hiragana"
    kannada: str = "Kannada"
    katakana: str = "Katakana"
    khmer: str = "Khmer"
    lao: str = "Lao"
    latin: str = "Latin"
    malayalam: str = "Malayalam"
    mongolian: str = "Mongolian"
    myanmar: str = "Myanmar"
    oriya: str = "Oriya"
    sinhala: str = "Sinhala"
    syriac: str = "Syriac"
    tamil: str = "Tamil"
    telugu: str = "Telugu"
    thaana: str = "Thaana"
    thai: str = "Thai"
    tibetan: str = "Tibetan"
    symbols: str = "symbols"

    def of(self, name: str) -> str:
        """Return what the script with this name is called; its own name if it is none of these."""
        return str(getattr(self, name.lower(), name))
