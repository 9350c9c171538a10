"""What can go wrong through no fault of the program, each kind carrying its data and saying one sentence."""

from __future__ import annotations

from typing_extensions import override


class CopytasterError(Exception):
    """Be reported to the person as one sentence: `str(error)`; `code` is stable and machine-readable."""

    code = "error"


class UnreadableDocument(CopytasterError):  # noqa: N818 - it names the document
    """Say that one document cannot be used, and why.

    `path` is as the person gave it; `code` is a short stable word (``empty``, ``binary``, ``encrypted`` …);
    `reason` is a clause that completes "NAME cannot be used: …".
    """

    def __init__(self, path: str, code: str, reason: str) -> None:
        """Keep the path, the code and the reason."""
        super().__init__(path, code, reason)
        self.path = path
        self.code = code
        self.reason = reason

    @override
    def __str__(self) -> str:
        """Return the one sentence shown to the person."""
        return f"{self.path} cannot be used: {self.reason}."


class UnusableInput(CopytasterError):  # noqa: N818 - it names the input
    """Say that what was asked cannot be done with what was given; the one argument is the whole sentence."""

    code = "input"
