"""What can go wrong through no fault of the program, each kind carrying its data and saying one sentence."""

from __future__ import annotations

from typing import Self

from typing_extensions import override


class Notice(str):
    """A sentence in English for the person, or a clause of one, that knows what it was made of.

    `wording` has names in braces where `values` stand: so the window can say it in another language. A value that is
    a notice itself is told in that language too.
    """

    __slots__ = ("values", "wording")
    wording: str
    values: dict[str, object]

    def __new__(cls, wording: str, /, **values: object) -> Self:
        """Put `values` into the places of `wording` that are named so."""
        made = super().__new__(cls, wording.format(**values))
        made.wording, made.values = wording, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """Return of what pickle makes it again."""
        return (self.wording,), self.values


class CopytasterError(Exception):
    """Be reported to the person as one `sentence`, also `str(error)`; `code` is stable and machine-readable."""

    code = "error"

    def __init__(self, sentence: Notice) -> None:
        """Keep the whole sentence."""
        super().__init__(sentence)
        self.sentence = sentence

    @override
    def __str__(self) -> str:
        """Return the one sentence shown to the person."""
        return self.sentence


class UnreadableDocument(CopytasterError):  # noqa: N818 - it names the document
    """Say that one document cannot be used, and why.

    `path` is as the person gave it; `code` is a short stable word (``empty``, ``binary``, ``encrypted`` …);
    `reason` is a clause that completes "NAME cannot be used: …".
    """

    def __init__(self, path: str, code: str, reason: Notice) -> None:
        """Keep the path, the code and the reason."""
        super().__init__(Notice("{path} cannot be used: {reason}.", path=path, reason=reason))
        self.args = (path, code, reason)  # of which pickle makes it again
        self.path = path
        self.code = code
        self.reason = reason


class UnusableInput(CopytasterError):  # noqa: N818 - it names the input
    """Say that what was asked cannot be done with what was given."""

    code = "input"
