"""How a session begins: from folders and files, or from a project file."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from copytaster.errors import Notice, UnusableInput
from copytaster.paths import is_folder, is_there
from copytaster.progress import Progress, part, silent
from copytaster.session.drafts import with_draft
from copytaster.session.moved import followed, open_moved
from copytaster.session.reading import ReadFiles, read
from copytaster.session.session import Session
from copytaster.storage.naming import project_file as own_project_file
from copytaster.storage.opening import is_project, open_read_only, open_store
from copytaster.storage.store import ProjectNotRead, ProjectNotWritten
from copytaster.stories.group import group
from copytaster.stories.story import Similarity, Story

READ = 0.8
"""Share of the time that reading takes, against finding the stories."""


def open_paths(
    paths: Sequence[Path],
    progress: Progress = silent,
    project_file: Path | None = None,
    *,
    keep: bool = True,
    together: bool = False,
) -> Session:
    """Read folders and files, find their stories and open their project.

    `project_file` None means the project that belongs to these paths, in the person's data folder; a folder that was
    renamed or moved takes over the decisions made at its old place, as a renamed file keeps those made about it. What
    was being typed when the program was killed becomes a decision. With `keep` False, or if none of the paths exists,
    no project is opened and decisions stay in memory. With `together` all documents form one story, in the order given,
    unless a file holds several articles: these are sorted into stories. A file that cannot be used is listed in
    `state.unread`; nothing is raised except `Cancelled` (by `progress`).
    """
    reading = read(paths, part(progress, 0, READ))
    found = stories_of(reading, part(progress, READ, 1), together=together)
    if not (keep and any(map(is_there, paths))):
        store = open_store(None)
    elif project_file is None and len(paths) == 1 and is_folder(paths[0]):
        store = open_moved(reading, own_project_file(paths))
    else:
        store = open_store(project_file or own_project_file(paths))
    reading, store = followed(reading, store)
    with contextlib.suppress(ProjectNotWritten, ProjectNotRead):  # the first edit says it again
        store.remember([str(path.absolute()) for path in paths])
        store.know(reading.known)
    return Session(reading, found, with_draft(store))


def open_project(path: Path, progress: Progress = silent, *, write: bool = True) -> Session:
    """Open a project file and the documents it is about, even after both were moved together to another place.

    Without `write` the file is not touched and new decisions are kept in memory. Raises `UnusableInput` if the file is
    not a project or its documents are no longer there, and `ProjectNotRead` if it is damaged and `write` is False.
    """
    expect_project(path)
    store = open_store(path) if write else open_read_only(path)
    sources = [beside(path, Path(source)) for source in store.sources()]
    if write:
        store.close()
    if not sources:
        raise UnusableInput(without_sources(path, store.notices))
    if not any(map(is_there, sources)):
        raise UnusableInput(Notice("{path} is about {source}, which is no longer there.", path=path, source=sources[0]))
    if write:
        return open_paths(sources, progress, path)
    reading, store = followed(read(sources, part(progress, 0, READ)), store)
    return Session(reading, stories_of(reading, part(progress, READ, 1)), store)


def expect_project(path: Path) -> None:
    """Raise `UnusableInput` if a path does not lead to a project file that can be read."""
    if not is_there(path):
        raise UnusableInput(Notice("{path} is not there (any more).", path=path))
    try:
        known = is_project(path)
    except OSError as error:
        reason = error.strerror or error
        raise UnusableInput(Notice("{path} cannot be read: {reason}.", path=path, reason=reason)) from error
    if not known:
        raise UnusableInput(Notice("{path} is not a project file.", path=path))


def beside(project: Path, source: Path) -> Path:
    """Return where a source is now: at its old path, or beside the project file if both were moved together."""
    taken_along = project.absolute().parent / source.name
    return taken_along if is_there(taken_along) and not is_there(source) else source


def stories_of(reading: ReadFiles, progress: Progress, *, together: bool = False) -> tuple[Story, ...]:
    """Return the stories found among the documents, or with `together` all as one story, if each has its own file."""
    if not together or reading.has_collections:
        return group(reading.documents, progress)
    members = tuple(range(len(reading.documents)))
    return (Story(members, tuple(Similarity(a, b, 1.0) for a, b in combinations(members, 2))),) if members else ()


def without_sources(path: Path, notices: Sequence[Notice]) -> Notice:
    """Return the notice that a project does not name its documents, with the reason if it is known."""
    if not notices:
        return Notice("{path} does not say which documents it is about.", path=path)
    return Notice("{path} does not say which documents it is about. {why}", path=path, why=notices[0])
