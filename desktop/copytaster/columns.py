"""How very many values of one kind are made from the columns of their fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, TypeVar

Made = TypeVar("Made", bound=tuple[Any, ...])


def made(kind: type[Made], *columns: Iterable[Any]) -> Iterator[Made]:
    """Yield named tuples of `kind` with one of each of the `columns`, as far as the shortest goes.

    Calling `kind` for each would take twice as long; nothing tells whether there are as many columns as fields.
    """
    return map(partial(tuple.__new__, kind), zip(*columns, strict=False))
