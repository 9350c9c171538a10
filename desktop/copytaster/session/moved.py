"""How decisions go with a folder that was renamed or moved, and with single files that were renamed."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from copytaster.errors import News
from copytaster.paths import PROJECT_SUFFIX, is_there
from copytaster.project.decisions import anchors_by_document, decided_about
from copytaster.project.known_files import KnownFile
from copytaster.project.project import Project
from copytaster.session.reading import ReadFiles, recognized
from copytaster.storage.opening import open_read_only, open_store, sources_of
from copytaster.storage.store import ProjectNotRead, ProjectNotWritten, Store
from copytaster.text.document import file_of


class Former(NamedTuple):
    """A project of a folder that is gone, and how many of its anchors are in unchanged documents of another one."""

    anchors: int
    project: Path
    folder: str


def open_moved(reading: ReadFiles, target: Path) -> Store:
    """Open the project file `target` of a folder; if there is none yet, as a copy of that of the folder's old place.

    The old file is left as it is: the disk that its folder is on may only be missing.
    """
    former = None if is_there(target) else max(formers(reading, target.parent), default=None)
    if former is None:
        return open_store(target)
    try:
        with contextlib.closing(open_read_only(former.project)) as old:
            old.copy(target)
    except (ProjectNotRead, ProjectNotWritten):
        return open_store(target)
    store = open_store(target)
    notice = News(
        "This folder was {folder} before: the decisions made there were taken over.", folder=Path(former.folder)
    )
    return replace(store, notices=(*store.notices, notice))


def formers(reading: ReadFiles, projects: Path) -> Iterator[Former]:
    """Yield the projects in a folder whose own folder is gone and all of whose documents are in `reading`."""
    for path in sorted(projects.glob(f"*{PROJECT_SUFFIX}")):
        sources = sources_of(path)
        if len(sources) != 1 or is_there(Path(sources[0])):
            continue
        with contextlib.suppress(ProjectNotRead), contextlib.closing(open_read_only(path)) as store:
            if anchors := found(store.history.project, recognized(reading, store.known_files())):
                yield Former(anchors, path, sources[0])


def found(project: Project, reading: ReadFiles) -> int:
    """Return how many anchors of a project are in documents that were read; 0 if one of its documents was not read."""
    documents = dict(zip(reading.keys, reading.documents, strict=True))
    decided = anchors_by_document(project)
    if not decided.keys() <= documents.keys():
        return 0
    return sum(anchor.sha256 == documents[key].sha256 for key, anchors in decided.items() for anchor in anchors)


def followed(reading: ReadFiles, store: Store) -> tuple[ReadFiles, Store]:
    """Return what was read with the keys that a project knows, and its store, which tells which files were renamed."""
    known = store.known_files()
    after = recognized(reading, known)
    told = renamed(known, after.known, store.history.project)
    return after, replace(store, notices=(*store.notices, *told))


def renamed(before: Iterable[KnownFile], after: Iterable[KnownFile], project: Project) -> tuple[News, ...]:
    """Return what there is to say of files that have another path than before, if anything was decided about them."""
    paths = {one.key: one.path for one in before}
    decided = {file_of(key) for key in decided_about(project)}
    found = [one for one in after if one.key in decided and paths.get(one.key, one.path) != one.path]
    if len(found) > 1:
        return (News("{count} files were renamed: the decisions about them were kept.", count=len(found)),)
    return tuple(
        News("{now} was {before} before: the decisions about it were kept.", now=one.path, before=paths[one.key])
        for one in found
    )
