"""The numbers that reading stands on, each with the measurement that chose it."""

from __future__ import annotations

MEGABYTE = 1_000_000

FILE_LIMIT = 50 * MEGABYTE
"""Bytes of a file that is still read; what is larger is no article."""
SNIFFED = 4096
"""Bytes at the start of a file by which its format is told; the `<html` of every page tried lies within 2,500."""

ARCHIVE_LIMIT = 250 * MEGABYTE
"""Unpacked bytes of a whole zip container."""
PART_LIMIT = 64 * MEGABYTE
"""Unpacked bytes of one part that is parsed; a novel of 50,000 paragraphs has 30 MB, a tree of 64 MB takes 600 MB."""
RATIO_FLOOR = MEGABYTE
"""Unpacked bytes below which a part may shrink as much as it likes."""
RATIO_LIMIT = 150
"""Unpacked by packed bytes of a part: Word's own parts shrink 5 to 40 times, a bomb 1,000 times."""

EXTRACT_LIMIT = 3 * MEGABYTE
"""Characters of a page above which only its blocks are walked: the two passes of the extractor take 3 s a megabyte."""

CONTROL_SHARE = 0.01
"""Share of control characters above which decoded bytes are no text."""
ASCII_SHARE = 0.8
"""Share of ASCII among the bytes that are not null above which null bytes are a sign of UTF-16 only by their number:
Chinese in UTF-16 has 0.4, a text with a stray null 1."""
NULL_SHARE = 0.3
"""That number: English in UTF-16 has 0.5, a mix with other scripts still 0.3."""
UTF8_EVIDENCE = 3
"""Well-formed multi-byte sequences for each stray byte that make a file UTF-8 with damage rather than another code."""
DETECTED_BYTES = 200_000
"""Bytes from which an unmarked encoding is guessed."""

WIDEST_WRAP = 140
"""Columns above which a line is a paragraph and no wrapped line."""
NARROWEST_WRAP = 34
"""Columns below which lines are verses, lists or addresses."""
FULL_SHARE = 0.8
"""Share of the lines of a wrapped block into which the next word would not have fitted."""
OPEN_SHARE = 0.5
"""Share of the lines of a wrapped block that end inside a sentence: wrapped mail has 0.9, one-line paragraphs 0.1."""

HEADLINE_WORDS = 30
"""Words of the longest headline: those of the real pages tried have 5 to 19."""
CROSSHEAD_WORDS = 12
"""Words of the longest crosshead told by its shape alone."""
BYLINE_WORDS = 16
"""Words of the longest byline."""
FURNITURE_WORDS = 14
"""Words of the longest paragraph set aside for how it begins; what is set aside whole may be longer."""
CAPTION_WORDS = 90
"""Words of the longest caption."""
HEAD_ZONE = 12
"""Paragraphs from the top among which bylines, captions and standfirsts without a sign of their own may stand."""
