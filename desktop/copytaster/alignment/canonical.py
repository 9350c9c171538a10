"""In which order versions are aligned, so that neither labels nor the order given change anything."""

from __future__ import annotations

from hashlib import sha256

from copytaster.alignment.alignment import Relation
from copytaster.text.version import Version

MIRRORED = {Relation.SPLIT: Relation.JOINED, Relation.JOINED: Relation.SPLIT}


def canonical_order(versions: tuple[Version, ...]) -> tuple[int, ...]:
    """Return the numbers of `versions` in an order that depends on their content alone."""
    return tuple(sorted(range(len(versions)), key=lambda v: fingerprint(versions[v])))


def fingerprint(version: Version) -> bytes:
    """Return a digest of everything of a version that an alignment depends on."""
    marked = [
        (b"\1" if paragraph.set_aside is not None else b"\0") + paragraph.text.encode("utf-8", "surrogatepass")
        for paragraph in version.paragraphs
    ]
    return sha256(version.document.language.encode() + b"".join(marked)).digest()
