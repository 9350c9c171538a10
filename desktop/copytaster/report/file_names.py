"""How a report for people names files: without the folders above them, which tell whose disk they are on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import takewhile

from copytaster.errors import Notice
from copytaster.text.document import Unread

FROM_THE_ROOT = re.compile("/|[A-Za-z]:/")
"""How a path begins that says where on the disk a file is."""


def file_names(paths: Iterable[str]) -> Mapping[str, str]:
    """Return the name of each of `paths`, which have forward slashes.

    Those that begin at the root of a disk are named from the innermost folder that contains them all, if it is not the
    root itself; others stay as they were given.
    """
    known = tuple(paths)
    folders = [path.split("/")[:-1] for path in known if FROM_THE_ROOT.match(path)]
    shared = [level[0] for level in takewhile(lambda level: len(set(level)) == 1, zip(*folders, strict=False))]
    above = "/".join((*shared, "")) if len(shared) > 1 else ""
    return {path: path.removeprefix(above) for path in known}


def reason(item: Unread, names: Mapping[str, str]) -> str:
    """Return why a document could not be used, in a sentence with its name."""
    sentence = item.reason
    if sentence.values.get("path") != item.path:
        return sentence
    return Notice(sentence.wording, **{**sentence.values, "path": names[item.path]})
