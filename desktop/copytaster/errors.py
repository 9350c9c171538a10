"""Errors that are not the program's fault, and the sentences in which they are reported."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

from typing_extensions import override


class Notice(str):
    """An English sentence for the person, or a clause of one, that can be translated after it was made.

    `wording` is a format string with named fields, `values` are what fills them: the window translates the one and
    fills in the other. Values that are notices themselves are translated too.
    """

    __slots__ = ("values", "wording")
    wording: str
    values: dict[str, object]

    def __new__(cls, wording: str, /, **values: object) -> Self:
        """Fill `values` into the named fields of `wording`."""
        made = super().__new__(cls, wording.format(**values))
        made.wording, made.values = wording, values
        return made

    def translated(self, into: Callable[[str], str]) -> Self:
        """Return the notice in another language: `into` translates its wording and that of the notices in it."""
        values = {
            name: value.translated(into) if isinstance(value, Notice) else value for name, value in self.values.items()
        }
        return type(self)(into(self.wording), **values)

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """Return the arguments from which pickle restores the notice."""
        return (self.wording,), self.values


class News(Notice):
    """A notice that nothing went wrong: what it tells is worth knowing, and nobody need do anything about it."""

    __slots__ = ()


class CopytasterError(Exception):
    """An error reported to the person as one `sentence`, also `str(error)`; `code` is a stable word for programs."""

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
    """Report that one document cannot be used, and why.

    `path` is as the person gave it; `code` is a short stable word (``empty``, ``binary``, ``encrypted`` …);
    `reason` is a clause that completes "NAME cannot be used: …"; `number` is that of the article in question where
    the others of the file can be used.
    """

    def __init__(self, path: str, code: str, reason: Notice, number: int | None = None) -> None:
        """Keep the path, the code, the reason and the number."""
        super().__init__(
            Notice("{path} cannot be used: {reason}.", path=path, reason=reason)
            if number is None
            else Notice("Article {number} in {path} cannot be used: {reason}.", number=number, path=path, reason=reason)
        )
        self.args = (path, code, reason, number)  # from which pickle restores the error
        self.number = number
        self.path = path
        self.code = code
        self.reason = reason


class UnusableInput(CopytasterError):  # noqa: N818 - it names the input
    """Report that what was asked for cannot be done with the input given."""

    code = "input"
