"""What was read: every file found under the opened paths, with its key and what tells whether it changed since."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from copytaster.errors import UnreadableDocument
from copytaster.facts.word_lists import Lists
from copytaster.paths import is_folder
from copytaster.progress import Progress, silent
from copytaster.project.anchoring import DocumentKey
from copytaster.readers import own_reports, registry
from copytaster.readers.folder import find
from copytaster.readers.opening import shown
from copytaster.session.word_lists import own_lists
from copytaster.text.document import Document, Unread


class Stamp(NamedTuple):
    """What changes when a file is written: its size, and its modification time in nanoseconds."""

    size: int
    written: int


@dataclass(frozen=True, slots=True)
class ReadFile:
    """One file: its document, or why there is none; `stamp` was taken before reading."""

    path: Path
    key: DocumentKey
    stamp: Stamp | None
    outcome: Document | Unread


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """Every file found under `paths`, in order; keys are relative to `root`; `lists` are the person's word lists."""

    paths: tuple[Path, ...]
    root: str
    files: tuple[ReadFile, ...]
    lists: Lists = ()

    @property
    def documents(self) -> tuple[Document, ...]:
        """Return the documents."""
        return tuple(file.outcome for file in self.files if isinstance(file.outcome, Document))

    @property
    def keys(self) -> tuple[DocumentKey, ...]:
        """Return the keys of the documents, in the same order."""
        return tuple(file.key for file in self.files if isinstance(file.outcome, Document))

    @property
    def sources(self) -> tuple[Path, ...]:
        """Return the files that belong to the person, read or not: all except our own reports."""
        return tuple(
            file.path
            for file in self.files
            if isinstance(file.outcome, Document) or file.outcome.code != own_reports.CODE
        )

    @property
    def unread(self) -> tuple[Unread, ...]:
        """Return the files that could not be used, and why."""
        return tuple(file.outcome for file in self.files if isinstance(file.outcome, Unread))


def read(paths: Sequence[Path], progress: Progress = silent) -> ReadFiles:
    """Read every file found under `paths`; `progress` counts files and may raise `Cancelled`."""
    return read_files(tuple(paths), common_folder(paths), {}, progress)


def read_again(before: ReadFiles, progress: Progress = silent) -> ReadFiles:
    """Read what changed since `before`; files of the same size and time are not opened, equal documents are reused.

    New files are added and missing ones dropped. `before` is not modified, so this may run in any thread.
    """
    return read_files(before.paths, before.root, {file.path: file for file in before.files}, progress)


def read_files(paths: tuple[Path, ...], root: str, known: Mapping[Path, ReadFile], progress: Progress) -> ReadFiles:
    """Read the files found under `paths`, except for those `known` that are unchanged."""
    files = find(paths)
    done: list[ReadFile] = []
    for number, path in enumerate(files):
        progress(number, len(files))
        done.append(read_file(path, document_key(path, root), known.get(path)))
    progress(len(files), len(files))
    if any(isinstance(file.outcome, Document) for file in done):
        done = [file for file in done if not left_beside(file, paths)]
    return ReadFiles(paths, root, tuple(done), own_lists())


def left_beside(file: ReadFile, paths: Sequence[Path]) -> bool:
    """Tell whether a file is one of our reports that was not named itself: nobody means that to be compared."""
    return isinstance(file.outcome, Unread) and file.outcome.code == own_reports.CODE and file.path not in paths


def read_file(path: Path, key: DocumentKey, known: ReadFile | None) -> ReadFile:
    """Read one file unless it is `known` and unchanged; a file that could not be used is tried again."""
    stamp = stamp_of(path)
    if known and stamp and known.stamp == stamp and isinstance(known.outcome, Document):
        return known
    outcome: Document | Unread
    try:
        outcome = registry.read(path, shown(path))
    except UnreadableDocument as fault:
        outcome = Unread(fault.path, fault.code, fault.sentence)
    if known is not None and outcome == known.outcome:
        outcome = known.outcome
    return ReadFile(path, key, stamp, outcome)


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
