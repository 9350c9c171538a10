"""The colours of kinds of change, facets, versions and surfaces in the light, dark and high-contrast schemes."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Scheme(StrEnum):
    """The colour schemes."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Paint(NamedTuple):
    """The colours of one kind as ``#rrggbb``: `ink` for lines, signs and letters, `tint` behind words."""

    ink: str
    tint: str


class Palette(NamedTuple):
    """All colours of one scheme as ``#rrggbb``.

    `page` is behind the versions' text, `window` behind everything else, `vacant` where a version has nothing; `text`,
    `dim` and `link` are readable on these and on every tint. `kinds` are keyed by *addition*, *omission*, *wording* and
    *move*; `versions` are the stripes in order, `stripe_text` is written on them. `facets` are the inks of the signs
    that say what a change touches; spelling and punctuation have none and are dim.
    """

    page: str
    window: str
    vacant: str
    raised: str
    text: str
    dim: str
    link: str
    line: str
    selection: str
    selection_text: str
    focus: str
    hit: str
    current_hit: str
    kinds: dict[str, Paint]
    versions: tuple[str, ...]
    stripe_text: str
    facets: dict[str, str]


# Blue and vermilion are distinct under every common colour blindness; amber differs from both in lightness, and violet
# is for moves only, which are painted in the margin and not in the text.
LIGHT = Palette(
    page="#ffffff",
    window="#f1f3f5",
    vacant="#f7f8f9",
    raised="#e6e9ed",
    text="#1a1d21",
    dim="#545c66",
    link="#0a4f96",
    line="#d3d8de",
    selection="#b7d3f5",
    selection_text="#10141a",
    focus="#b3005e",
    hit="#d7f27a",
    current_hit="#a6e000",
    kinds={
        "addition": Paint("#0a58a6", "#d9eafc"),
        "omission": Paint("#a3330a", "#fde2d6"),
        "wording": Paint("#735200", "#fdf0c2"),
        "move": Paint("#6a3aa2", "#ede3fa"),
    },
    versions=("#00695c", "#a3195b", "#4f6b00", "#6d4c41", "#37536b", "#8a4a00", "#5a3d8a", "#006080"),
    stripe_text="#ffffff",
    facets={
        "quotation": "#8a1c5c",
        "figure": "#00635a",
        "date": "#4d5c00",
        "name": "#0a4f96",
        "attribution": "#7a3e00",
        "certainty": "#5b3fa0",
    },
)

DARK = Palette(
    page="#1b1e23",
    window="#25292f",
    vacant="#20242a",
    raised="#333941",
    text="#e8eaed",
    dim="#b0b8c2",
    link="#9ccbff",
    line="#3d444d",
    selection="#2f5583",
    selection_text="#ffffff",
    focus="#ff7ab8",
    hit="#4c5c12",
    current_hit="#557000",
    kinds={
        "addition": Paint("#84bdf7", "#17344f"),
        "omission": Paint("#f7a583", "#4a2617"),
        "wording": Paint("#e9c866", "#40360f"),
        "move": Paint("#c9acf2", "#382a52"),
    },
    versions=("#4db6a9", "#f08fb8", "#b5cc5a", "#c9a799", "#9cb8d1", "#f0ad62", "#bfa3ea", "#64bfdc"),
    stripe_text="#101317",
    facets={
        "quotation": "#f29ac6",
        "figure": "#5fc7b8",
        "date": "#bccc66",
        "name": "#9ccbff",
        "attribution": "#e5b07c",
        "certainty": "#c3b1f2",
    },
)

CONTRAST = Palette(
    page="#000000",
    window="#000000",
    vacant="#0c0c0c",
    raised="#1f1f1f",
    text="#ffffff",
    dim="#e0e0e0",
    link="#8fd0ff",
    line="#b0b0b0",
    selection="#ffff00",
    selection_text="#000000",
    focus="#ffff00",
    hit="#004d00",
    current_hit="#006600",
    kinds={
        "addition": Paint("#7cc7ff", "#002a4d"),
        "omission": Paint("#ffb08a", "#571a00"),
        "wording": Paint("#ffe066", "#423500"),
        "move": Paint("#e0bfff", "#3a1466"),
    },
    versions=("#5ee0cf", "#ff9ccb", "#d2f060", "#f0c4b2", "#b5d9ff", "#ffbe70", "#d8bcff", "#7adfff"),
    stripe_text="#000000",
    facets={
        "quotation": "#ffa8d4",
        "figure": "#6af0dc",
        "date": "#dcf06a",
        "name": "#8fd0ff",
        "attribution": "#ffc48a",
        "certainty": "#d8c6ff",
    },
)

SCHEMES = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}


def palette(scheme: Scheme) -> Palette:
    """Return the colours of `scheme`."""
    return SCHEMES[scheme]


def stripe(colours: Palette, version: int) -> str:
    """Return the colour of a version by its number, counted from 0; the colours repeat after the last."""
    return colours.versions[version % len(colours.versions)]
