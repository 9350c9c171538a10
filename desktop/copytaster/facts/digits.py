"""The digits and number signs of other scripts, each of which stands for a western one."""

from __future__ import annotations

import re
import unicodedata

SCRIPTS = (*range(0x0660, 0x1100), *range(0xFF10, 0xFF1A))
"""The characters from the Arabic digits to the Burmese ones: ٠, ۰, ०, ০, ๐ …; and the wide ones of Japanese: １２."""
SIGNS = {"\u066a": "%", "\u066b": ".", "\u066c": ",", "\uff05": "%"}
"""The Arabic signs for percent, for decimals and between groups of digits: ٢٫٤٪, ١٬٢٣٤; the wide one for percent."""
WESTERN = SIGNS | {
    letter: str(unicodedata.decimal(letter)) for letter in map(chr, SCRIPTS) if unicodedata.category(letter) == "Nd"
}
TABLE = str.maketrans(WESTERN)
DOT = re.compile(r"(?<=\d)[・．](?=\d)")
"""The decimal signs of the Japanese press: 2・5％, ２．５."""
COMMA = re.compile(r"(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")
"""The wide comma between groups of wide digits: １，２００; between others it is punctuation."""
DEGREE = re.compile(r"º(?=\s?[CF]\b)")
"""The sign of ordinals typed for that of degrees, which many keyboards lack: 25 ºC."""
FOREIGN = re.compile("[" + "".join(WESTERN) + "]")


def western(text: str) -> str:
    """Return `text` with western digits and number signs, of the same length: ٣٫٥ → 3.5.

    Without them a figure was cut at the sign for decimals, so that 3.5 million was read as 5 million.
    """
    if text.isascii():
        return text
    plain = DEGREE.sub("°", COMMA.sub(",", DOT.sub(".", text)))
    return plain.translate(TABLE) if FOREIGN.search(plain) else plain
