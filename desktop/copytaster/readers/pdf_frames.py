"""The direction of lines on a sheet (their frame), and how coordinates of the sheet become those of such lines."""

from __future__ import annotations

UPRIGHT, DOWN, SLANTED = 0, 3, 4
"""Frames: quarter turns to the left, and 4 for lines at any other angle."""


def framed(left: float, bottom: float, right: float, top: float, frame: int) -> tuple[float, float, float, float]:
    """Return the start and end along the lines, and the top and bottom counted downwards, of a rectangle of the sheet.

    Coordinates of the sheet are counted from its lower left corner.
    """
    match frame:
        case 1:
            return bottom, top, left, right
        case 2:
            return -right, -left, bottom, top
        case 3:
            return -top, -bottom, -right, -left
        case _:
            return left, right, -top, -bottom
