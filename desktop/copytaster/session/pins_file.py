"""The file of pins for `copytaster compare --pins`: its form, and which paragraphs its anchors mean."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from copytaster.alignment.alignment import Pin, Place
from copytaster.errors import Notice, UnusableInput
from copytaster.project.anchoring import Anchor, resolve
from copytaster.text.version import Version

KINDS: dict[object, Literal["tie", "cut"]] = {"tie": "tie", "cut": "cut"}


@dataclass(frozen=True, slots=True)
class WrittenPin:
    """A pin as the file has it; `number` is its place in the list, counted from 1."""

    number: int
    kind: Literal["tie", "cut"]
    a: Anchor
    b: Anchor


@dataclass(frozen=True, slots=True)
class FoundPins:
    """The pins found in the versions, sorted, and those that have no effect.

    `loose` are pins of which an end was not found; `overruled` are those that a later pin contradicts; `aside` are
    those ties among `pins` that cannot be obeyed because a paragraph is set aside.
    """

    pins: tuple[Pin, ...]
    loose: tuple[WrittenPin, ...] = ()
    overruled: tuple[WrittenPin, ...] = ()
    aside: tuple[WrittenPin, ...] = ()


def read_pins(path: Path, versions: Sequence[Version]) -> FoundPins:
    """Read a file of pins and find their paragraphs in `versions`.

    A document is identified by its SHA-256; one that has changed since, by the words quoted, if exactly one of the
    versions that no pin names has them. Raises `UnusableInput` with one sentence for a file that is not a list of pins.
    """
    written = parse(path)
    named = {end.sha256 for pin in written for end in (pin.a, pin.b)}
    found: dict[tuple[Place, Place], WrittenPin] = {}
    loose: list[WrittenPin] = []
    overruled: list[WrittenPin] = []
    for pin in written:
        a = place(pin.a, versions, named, None)
        b = place(pin.b, versions, named, a)
        if a is None or b is None:
            loose.append(pin)
            continue
        earlier = found.get(ends := (min(a, b), max(a, b)))
        if earlier is not None and earlier.kind != pin.kind:
            overruled.append(earlier)
        found[ends] = pin
    aside = (pin for ends, pin in found.items() if pin.kind == "tie" and any(idle(end, versions) for end in ends))
    pins = sorted(Pin(pin.kind, *ends) for ends, pin in found.items())
    return FoundPins(tuple(pins), tuple(loose), tuple(overruled), tuple(aside))


def idle(end: Place, versions: Sequence[Version]) -> bool:
    """Tell whether a paragraph is set aside, and so takes no part in the comparison."""
    return versions[end.version].paragraphs[end.paragraph].set_aside is not None


def place(end: Anchor, versions: Sequence[Version], named: set[str], other: Place | None) -> Place | None:
    """Return the paragraph that `end` means, not in the version of `other`; None if it was not found."""
    numbers = [number for number in range(len(versions)) if other is None or number != other.version]
    same = [number for number in numbers if versions[number].document.sha256 == end.sha256]
    here = any(version.document.sha256 == end.sha256 for version in versions)
    changed = [] if here else [number for number in numbers if versions[number].document.sha256 not in named]
    places = [
        Place(number, found[end])
        for number in same[:1] or changed
        if end in (found := resolve([end], versions[number].document))
    ]
    return places[0] if len(places) == 1 else None


def parse(path: Path) -> tuple[WrittenPin, ...]:
    """Return the pins in the file. Raises `UnusableInput`."""
    try:
        listed = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UnusableInput(
            Notice("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    except (ValueError, RecursionError) as error:
        raise UnusableInput(Notice("{path} is not valid JSON: {error}.", path=path, error=error)) from error
    if not isinstance(listed, list):
        raise UnusableInput(Notice("{path} is not a list of pins.", path=path))
    return tuple(pin(path, number, entry) for number, entry in enumerate(listed, start=1))


def pin(path: Path, number: int, entry: object) -> WrittenPin:
    """Return one pin. Raises `UnusableInput` with its number if the entry is malformed."""
    match entry:
        case {"kind": str() as kind, "a": dict() as a, "b": dict() as b} if kind in KINDS:
            ends = [end for one in (a, b) if (end := anchor(one)) is not None]
            if len(ends) == len("ab"):
                return WrittenPin(number, KINDS[kind], *ends)
    raise UnusableInput(
        Notice(
            "Pin {number} in {path} is not of the form "
            '{{"kind": "tie" or "cut", "a": {{"sha256", "paragraph", "quote"}}, "b": {{…}}}}.',
            number=number,
            path=path,
        )
    )


def anchor(end: dict[object, object]) -> Anchor | None:
    """Return one end of a pin, None if it is malformed."""
    match end:
        case {"sha256": str() as sha256, "paragraph": int() as number} if not isinstance(number, bool):
            quote = end.get("quote", "")
            return Anchor(number, quote, sha256.lower()) if isinstance(quote, str) else None
        case _:
            return None
