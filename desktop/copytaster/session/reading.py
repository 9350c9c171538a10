"""What was read: every file found under the opened paths, with its documents and what tells whether it changed."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from copytaster.errors import UnreadableDocument
from copytaster.facts.word_lists import Lists
from copytaster.paths import is_folder
from copytaster.progress import Progress, part, silent
from copytaster.project import known_files
from copytaster.project.anchoring import DocumentKey
from copytaster.project.known_files import KnownFile
from copytaster.readers import own_reports, registry
from copytaster.readers.folder import find, real
from copytaster.readers.opening import shown
from copytaster.session.word_lists import own_lists
from copytaster.text.document import Document, Unread, inside


class Stamp(NamedTuple):
    """What changes when a file is written: its size, and its modification time in nanoseconds."""

    size: int
    written: int


@dataclass(frozen=True, slots=True)
class ReadFile:
    """One file: its documents, or why there are none; `stamp` was taken before reading.

    `key` is that of its document, and what the keys of its documents begin with if it has several.
    """

    path: Path
    key: DocumentKey
    stamp: Stamp | None
    outcomes: tuple[Document | Unread, ...]

    @property
    def documents(self) -> dict[DocumentKey, Document]:
        """Return the documents of the file by their keys, in order."""
        found = (one for one in self.outcomes if isinstance(one, Document))
        return {DocumentKey(inside(self.key, one.article)): one for one in found}

    @property
    def sha256(self) -> str:
        """Return that of its document, or one made from those of its articles; empty if it could not be used."""
        found = [one.sha256 for one in self.documents.values()]
        return found[0] if len(found) == 1 else hashlib.sha256("".join(found).encode()).hexdigest() if found else ""

    @property
    def is_report(self) -> bool:
        """Tell whether the file is one of our own reports."""
        return any(isinstance(one, Unread) and one.code == own_reports.CODE for one in self.outcomes)


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """Every file found under `paths`, in order; keys are relative to `root`; `lists` are the person's word lists.

    `known` are the files that the project knows, even those that are no longer there.
    """

    paths: tuple[Path, ...]
    root: str
    files: tuple[ReadFile, ...]
    lists: Lists = ()
    known: tuple[KnownFile, ...] = ()

    @property
    def documents(self) -> tuple[Document, ...]:
        """Return the documents."""
        return tuple(one for file in self.files for one in file.outcomes if isinstance(one, Document))

    @property
    def keys(self) -> tuple[DocumentKey, ...]:
        """Return the keys of the documents, in the same order."""
        return tuple(key for file in self.files for key in file.documents)

    @property
    def has_collections(self) -> bool:
        """Tell whether any of the files holds several articles."""
        return any(one.article is not None for file in self.files for one in file.outcomes if isinstance(one, Document))

    @property
    def sources(self) -> tuple[Path, ...]:
        """Return the files that belong to the person, read or not: all except our own reports."""
        return tuple(file.path for file in self.files if not file.is_report)

    @property
    def unread(self) -> tuple[Unread, ...]:
        """Return the files, or single articles of files, that could not be used, and why."""
        return tuple(one for file in self.files for one in file.outcomes if isinstance(one, Unread))

    @property
    def repeated(self) -> tuple[Path, ...]:
        """Return the files that were named more than once among `paths`; each was read once."""
        named = {real(path): path for path in self.paths if not is_folder(path)}
        times = Counter(map(real, self.paths))
        return tuple(path for place, path in named.items() if times[place] > 1)


def read(paths: Sequence[Path], progress: Progress = silent) -> ReadFiles:
    """Read every file found under `paths`.

    `progress` counts files, and the articles of a file with many, and may raise `Cancelled`.
    """
    return read_files(tuple(paths), common_folder(paths), {}, progress)


def read_again(before: ReadFiles, progress: Progress = silent) -> ReadFiles:
    """Read what changed since `before`; files of the same size and time are not opened, equal documents are reused.

    New files are added and missing ones dropped; a renamed file keeps its key. `before` is not modified, so this may
    run in any thread.
    """
    after = read_files(before.paths, before.root, {file.path: file for file in before.files}, progress)
    return recognized(after, before.known)


def recognized(reading: ReadFiles, known: Iterable[KnownFile]) -> ReadFiles:
    """Return what was read with the keys by which a project knows the files, of which it knew those in `known`."""
    paths: list[str] = [document_key(file.path, reading.root) for file in reading.files]
    hashes = {path: file.sha256 for path, file in zip(paths, reading.files, strict=True)}
    after = known_files.recognized(hashes, known)
    keys = {one.path: one.key for one in after}
    files = (replace(file, key=keys[path]) for path, file in zip(paths, reading.files, strict=True))
    return replace(reading, files=tuple(files), known=after)


def read_files(paths: tuple[Path, ...], root: str, known: Mapping[Path, ReadFile], progress: Progress) -> ReadFiles:
    """Read the files found under `paths`, except for those `known` that are unchanged."""
    files = find(paths)
    done: list[ReadFile] = []
    for number, path in enumerate(files):
        progress(number, len(files))
        own = part(progress, number / len(files), (number + 1) / len(files))
        done.append(read_file(path, document_key(path, root), known.get(path), own))
    progress(len(files), len(files))
    if any(file.documents for file in done):
        done = [file for file in done if not left_beside(file, paths)]
    return ReadFiles(paths, root, tuple(done), own_lists())


def left_beside(file: ReadFile, paths: Sequence[Path]) -> bool:
    """Tell whether a file is one of our reports that was not named itself: nobody means that to be compared."""
    return file.is_report and file.path not in paths


def read_file(path: Path, key: DocumentKey, known: ReadFile | None, progress: Progress) -> ReadFile:
    """Read one file unless it is `known` and unchanged; a file that could not be used is tried again."""
    stamp = stamp_of(path)
    if known and stamp and known.stamp == stamp and known.documents:
        return known
    outcomes: tuple[Document | Unread, ...]
    try:
        outcomes = registry.read(path, shown(path), progress)
    except UnreadableDocument as fault:
        outcomes = (Unread(fault.path, fault.code, fault.sentence),)
    before = known.documents.values() if known else ()
    kept = {one.identity: one for one in before}
    return ReadFile(path, key, stamp, tuple(same(one, kept) for one in outcomes))


def same(outcome: Document | Unread, kept: Mapping[str, Document]) -> Document | Unread:
    """Return the document of this name in `kept` if it is equal, so that it stays the very same, else `outcome`."""
    if isinstance(outcome, Unread):
        return outcome
    before = kept.get(outcome.identity)
    return before if before == outcome else outcome


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file, None if it cannot be determined."""
    try:
        state = path.stat()
    except (OSError, ValueError):
        return None
    return Stamp(state.st_size, state.st_mtime_ns)


def common_folder(paths: Sequence[Path]) -> str:
    """Return the deepest folder that contains all `paths` (a single folder is itself); empty if there is none."""
    folders = [os.path.abspath(path if is_folder(path) else path.parent) for path in paths]  # noqa: PTH100 - links stay
    try:
        return os.path.commonpath(folders)
    except ValueError:  # nothing given, or files on two drives
        return ""


def document_key(path: Path, root: str) -> DocumentKey:
    """Return the key of a file: its path relative to `root`, or its absolute path if it is not below that."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100 - links stay as they are named
    inside = root and whole.is_relative_to(root)
    return DocumentKey(shown(whole.relative_to(root) if inside else whole))
