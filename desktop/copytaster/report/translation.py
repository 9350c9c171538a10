"""How the words of a report are put into another language: each text of its labels, and the context it is looked up in.

The window's own pictures and evidence use the same words in the same contexts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar

from copytaster.report.agreement_labels import AgreementLabels
from copytaster.report.clue_labels import ClueLabels
from copytaster.report.direction import direction
from copytaster.report.labels import ENGLISH, Labels, ReasonNames, RelationNames, RoleNames
from copytaster.report.ledger_labels import LedgerLabels
from copytaster.report.numerals import Numerals
from copytaster.report.script_names import ScriptNames

LookUp: TypeAlias = Callable[[str, str], str]
"""Returns the translation of a text in a context, or the text itself if there is none."""
Words = TypeVar("Words")

CONTEXTS: Final[Mapping[type, str]] = {
    Labels: "Report",
    RelationNames: "Report",
    AgreementLabels: "Report",
    RoleNames: "Role",
    ReasonNames: "Facets",
    LedgerLabels: "Ledgers",
    ClueLabels: "Ledgers",
    Numerals: "Numerals",
    ScriptNames: "Scripts",
}
"""The context of each class of labels; those that the window shows too have the context of the window."""
CODES: Final = frozenset({"language", "direction"})
"""Fields that are not words."""


class Text(NamedTuple):
    """A text to be translated, and its context."""

    context: str
    source: str


def texts(words: object) -> Iterator[Text]:
    """Yield every text of some labels and of the labels in them."""
    context = CONTEXTS[type(words)]
    for name, value in named(words):
        if type(value) in CONTEXTS:
            yield from texts(value)
        elif isinstance(value, Mapping):
            yield from (Text(context, text) for text in value.values())
        elif value and name not in CODES:
            yield Text(context, str(value))


def translated(words: Words, look_up: LookUp) -> Words:
    """Return labels with all their texts translated, those of the labels in them too."""
    context = CONTEXTS[type(words)]
    said: dict[str, Any] = {}
    for name, value in named(words):
        if type(value) in CONTEXTS:
            said[name] = translated(value, look_up)
        elif isinstance(value, Mapping):
            said[name] = {key: look_up(context, text) for key, text in value.items()}
        elif value and name not in CODES:
            said[name] = look_up(context, str(value))
    return replace(words, **said)  # type: ignore[type-var]  # every class in CONTEXTS is a dataclass


def named(words: object) -> Iterator[tuple[str, object]]:
    """Yield the names and values of the fields of a dataclass."""
    return ((one.name, getattr(words, one.name)) for one in fields(words))  # type: ignore[arg-type]  # as above


def labels_in(language: str, look_up: LookUp) -> Labels:
    """Return the labels of a report in a language; the direction is that of its words."""
    words = translated(ENGLISH, look_up)
    return replace(words, language=language, direction=direction(words.versions))
