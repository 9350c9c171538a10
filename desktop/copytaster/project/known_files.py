"""Under which key a project knows each file: the path where it was first read, whatever the file is called now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from typing import NamedTuple

from copytaster.project.anchoring import DocumentKey


class KnownFile(NamedTuple):
    """A file as a project knows it: its path relative to the opened folder and its SHA-256 when it was read last.

    `key` is that of its document, or what the keys of its documents begin with.
    """

    path: str
    key: DocumentKey
    sha256: str


def recognized(read: Mapping[str, str], known: Iterable[KnownFile]) -> tuple[KnownFile, ...]:
    """Return the files a project knows after reading those of `read`, the SHA-256 by path, sorted by path.

    A file that was not known takes the key of one that is no longer there and had the same content: it was renamed. If
    several had it, they are taken in the order of their paths. A file that cannot be used has an empty SHA-256. Files
    that are no longer there stay known.
    """
    after = {one.path: one for one in known}
    keys = {one.key for one in after.values()}
    gone: defaultdict[str, list[KnownFile]] = defaultdict(list)
    for one in sorted(after.values(), reverse=True):
        if one.path not in read:
            gone[one.sha256].append(one)
    for path, sha256 in sorted(read.items()):
        if path in after:
            before = after[path]
        elif sha256 and gone[sha256]:
            before = gone[sha256].pop()
            del after[before.path]
        else:
            before = KnownFile(path, unused(path, keys), "")
            keys.add(before.key)
        after[path] = KnownFile(path, before.key, sha256 or before.sha256)
    return tuple(sorted(after.values()))


def unused(path: str, keys: Container[DocumentKey]) -> DocumentKey:
    """Return the key of a new file: its path, with a number behind it if that is the key of a renamed file."""
    number, key = 1, DocumentKey(path)
    while key in keys:
        number += 1
        key = DocumentKey(f"{path} ({number})")
    return key
