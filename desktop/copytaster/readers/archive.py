"""How the parts of a zip container are unpacked, within limits of size (against zip bombs)."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers.bounds import ARCHIVE_LIMIT, PART_LIMIT, RATIO_FLOOR, RATIO_LIMIT

ENCRYPTED = 0x1
PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""The compression methods that document formats allow; with others the file could decide how much memory is used."""
FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError, RuntimeError)
"""What zipfile raises for damaged containers and for compression methods that it does not know."""


def damaged(given: str) -> UnreadableDocument:
    """Return the error for a damaged container."""
    return UnreadableDocument(
        given, "broken", Notice("it is damaged or was cut off (its zip container cannot be read)")
    )


def bomb(given: str) -> UnreadableDocument:
    """Return the error for a container that unpacks to more than any document contains."""
    return UnreadableDocument(given, "too-large", Notice("it would unpack to far more than a document holds"))


def names(data: bytes) -> frozenset[str]:
    """Return the names of the parts, none if the container cannot be read."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as container:
            return frozenset(container.namelist())
    except FAULTS:
        return frozenset()


def parts(data: bytes, given: str, wanted: frozenset[str]) -> dict[str, bytes]:
    """Return the unpacked bytes of those parts in `wanted` that exist.

    Raises `UnreadableDocument` if the container is damaged, encrypted, or unpacks to more than `ARCHIVE_LIMIT`.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as container:
            infos = container.infolist()
            if sum(info.file_size for info in infos) > ARCHIVE_LIMIT:
                raise bomb(given)
            return {info.filename: unpacked(container, info, given) for info in infos if info.filename in wanted}
    except FAULTS as fault:
        raise damaged(given) from fault


def unpacked(container: zipfile.ZipFile, info: zipfile.ZipInfo, given: str) -> bytes:
    """Return one unpacked part; raises `UnreadableDocument` if it is larger than it declares or than `PART_LIMIT`."""
    if info.flag_bits & ENCRYPTED:
        raise UnreadableDocument(given, "encrypted", Notice("it is protected by a password"))
    if info.compress_type not in PACKINGS:
        raise damaged(given)
    swollen = info.file_size > RATIO_FLOOR and info.file_size > RATIO_LIMIT * max(info.compress_size, 1)
    if swollen or info.file_size > PART_LIMIT:
        raise bomb(given)
    with container.open(info) as part:
        content = part.read(info.file_size + 1)
    if len(content) > info.file_size:
        raise bomb(given)
    return content
