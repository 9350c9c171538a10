"""How the alignment is evaluated: it reads pairs of texts from a file and returns the links between their units."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from copytaster.alignment.align import align
from copytaster.errors import Notice, UnusableInput
from copytaster.progress import Progress, silent
from copytaster.text.document import Document, Paragraph
from copytaster.text.language import language
from copytaster.text.version import versions


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts as lists of units, under a name."""

    name: object
    left: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Aligned:
    """The result for a file of pairs: an output line for each pair, and a sentence for each invalid line."""

    lines: bytes
    faults: tuple[str, ...]


def align_file(pairs: Path, progress: Progress = silent) -> Aligned:
    """Return, for each line of a JSON Lines file of pairs, a line with the accepted links between their units.

    A line ``{"id", "left": [units], "right": [units]}`` gives ``{"id", "pred": [[i, j], …]}``, sorted; blank lines
    are skipped. `progress` counts bytes read. Raises `UnusableInput` if the file cannot be read.
    """
    lines: list[bytes] = []
    faults: list[str] = []
    for found in read_pairs(pairs, progress):
        if isinstance(found, str):
            faults.append(found)
        else:
            line = json.dumps({"id": found.name, "pred": links(found)}, ensure_ascii=False)
            lines.append(line.encode(errors="backslashreplace") + b"\n")
    return Aligned(b"".join(lines), tuple(faults))


def links(pair: Pair) -> list[list[int]]:
    """Return the numbers of the units that the alignment links."""
    alignment = align(versions((document("left", pair.left), document("right", pair.right))))
    return sorted([link.left.paragraph, link.right.paragraph] for link in alignment.links)


def document(path: str, units: tuple[str, ...]) -> Document:
    """Return one side of a pair as a document in which every unit is a body paragraph."""
    whole = "\n".join(units)
    sha256 = hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(path, sha256, tuple(map(Paragraph, units)), language=language(whole))


def read_pairs(path: Path, progress: Progress) -> Iterator[Pair | str]:
    """Yield the pairs in the file, and a sentence for each invalid line. Raises `UnusableInput`."""
    try:
        with path.open("rb") as lines:
            total = path.stat().st_size
            done = 0
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield pair(path, number, line)
                done += len(line)
                progress(done, total)
    except OSError as error:
        raise UnusableInput(
            Notice("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error


def pair(path: Path, number: int, line: bytes) -> Pair | str:
    """Return the pair on one line, or a sentence that says what is wrong with the line."""
    try:
        found = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return f"Line {number} of {path} is not valid JSON: {error}."
    match found:
        case {"id": name, "left": list() as left, "right": list() as right} if texts(left) and texts(right):
            return Pair(name, tuple(left), tuple(right))
    return f'Line {number} of {path} is not of the form {{"id", "left": [texts], "right": [texts]}}.'


def texts(units: list[object]) -> bool:
    """Tell whether every unit is a text."""
    return all(isinstance(unit, str) for unit in units)
