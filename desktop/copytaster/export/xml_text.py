"""Which characters XML cannot hold, and what stands for them."""

from __future__ import annotations

import re

FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 cannot hold, not even escaped (section 2.2)."""
INSTEAD = "\N{REPLACEMENT CHARACTER}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def plain(text: str) -> str:
    """Return `text` with a sign in the place of every character that XML cannot hold, so that no place shifts."""
    return FORBIDDEN.sub(INSTEAD, text) if FORBIDDEN.search(text) else text
