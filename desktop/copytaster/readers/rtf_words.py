"""The control words of RTF 1.9 that matter for its text: characters, ends of paragraphs, groups without text."""

from __future__ import annotations

import regex

TOKEN = regex.compile(
    rb"\\(?P<word>[a-zA-Z]{1,40})(?P<number>-?[0-9]{1,10})?\ ?"
    rb"|\\'(?P<code>[0-9a-fA-F]{2})"
    rb"|\\(?P<sign>[^a-zA-Z])"
    rb"|(?P<brace>[{}])"
    rb"|[\r\n]+"
    rb"|(?P<text>[^\\{}\r\n]+)"
)
CHARACTERS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}
SIGNS = {b"~": "\u00a0", b"_": "\u2011", b"\\": "\\", b"{": "{", b"}": "}"}
ENDS = frozenset({"par", "sect", "page", "column"})
CELLS = frozenset({"cell", "nestcell"})
ROWS = frozenset({"row", "nestrow"})
SKIPPED = frozenset(
    {"colortbl", "pict", "nonshppict", "objdata", "sp", "sn", "sv", "xe", "tc", "rxe", "fldinst", "datafield"}
    | {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"}
    | {"ftnsep", "ftnsepc", "aftnsep", "nonesttables", "annotation", "atnid", "atnauthor", "atnref", "atndate"}
    | {"panose", "falt", "fname", "private", "filetbl", "revtbl", "listtable", "listoverridetable", "rsidtbl"}
    | {"upr", "themedata", "colorschememapping", "latentstyles", "keywords", "subject", "operator", "manager"}
    | {"company", "doccomm", "comment", "category", "hlinkbase", "pntxta", "pntxtb", "mmathPr", "generator"}
    | {"xmlnstbl", "expandedcolortbl"}
)
"""Groups whose contents are not text."""
STARRED = frozenset({"shpinst", "shptxt", "ud", "nesttableprops", "footnote"})
"""Groups that contain text although they are marked (by a star) to be skipped by older programs."""
LISTED = frozenset({"listtext", "pntext"})
CODE_PAGES = {
    77: "mac_roman",
    78: "cp932",
    79: "cp949",
    80: "gb18030",
    81: "big5hkscs",
    85: "mac_greek",
    86: "mac_turkish",
    88: "mac_latin2",
    89: "mac_cyrillic",
    128: "cp932",
    129: "cp949",
    134: "gb18030",
    136: "big5hkscs",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
"""The encoding of the bytes in a font, by the number of its character set; 0 is that of the document."""
PLAIN_CODES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
