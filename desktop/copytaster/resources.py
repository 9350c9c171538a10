"""Where the program's own data files are: in the checkout, or inside the installed package."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent
INSTALLED = PACKAGE / "_resources"
CHECKOUT = PACKAGE.parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a bundled file or folder, both in a wheel and in a checkout.

    The data is force-included in the wheel, and ``importlib.resources`` does not see that in an editable install.
    """
    root = INSTALLED if INSTALLED.is_dir() else CHECKOUT
    return root.joinpath(*parts)
