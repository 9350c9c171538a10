"""Which characters XML cannot contain, and what replaces them."""

from __future__ import annotations

import re

FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""The characters that XML 1.0 does not allow, not even escaped (section 2.2)."""
INSTEAD = "\N{REPLACEMENT CHARACTER}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def plain(text: str) -> str:
    """Return `text` with every character that XML cannot contain replaced by one sign, so that offsets stay right."""
    return FORBIDDEN.sub(INSTEAD, text) if FORBIDDEN.search(text) else text
