"""Every form in which project files were ever written opens, with everything that was decided."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.annotating import DescribeCode
from copytaster.project.annotation import ABSENT, Annotation, Code, Side, change_anchor
from copytaster.project.history import redone, undone
from copytaster.project.known_files import KnownFile
from copytaster.project.project import Aside, Base, Derived, Move, Option, PickedSet, Project, RoleChange, SpotPin
from copytaster.storage.migrations import NEWEST
from copytaster.storage.opening import open_store
from copytaster.text.document import Role

FILES = sorted((Path(__file__).parents[2] / "data" / "projects").glob("schema_*.sql"))
A, C, PAGE = (DocumentKey(name) for name in ("a.txt", "c.txt", "sub/ü.html"))
FERRY = Anchor(0, "The ferry sailed on Monday.", "1" * 64)
WAITED = Anchor(3, "“We waited,” she said.", "2" * 64)
DECIDED = Project(
    moves=(Move(1, A, PAGE), Move(2, C, None)),
    sets=(PickedSet(1, (C, A)),),
    asides=(Aside(A, FERRY, aside=True), Aside(PAGE, WAITED, aside=False)),
    roles=(RoleChange(PAGE, WAITED, Role.CAPTION),),
    bases=(Base(A, 2), Base(C, 1)),
    pins=(SpotPin(Spot(A, FERRY), Spot(PAGE, WAITED), "tie"),),
)


DERIVED = {"derivations": (Derived(A, C, "partially"),)}
ANNOTATED = {
    "annotations": (
        Annotation(change_anchor(Side(A, FERRY), Side(PAGE, ABSENT), "omission"), (), "The whole lede"),
        Annotation(
            change_anchor(Side(A, FERRY, 21, "Monday"), Side(PAGE, WAITED, 1, "We"), "wording"),
            ("softened", "date"),
            "Who says so?\nAsk.",
        ),
    ),
    "codes": (Code("softened", "less certain than the wire"),),
}
KEYED = {"codes": (Code("softened", "less certain than the wire", ("1", "s")),)}
LATER = {
    "schema_1": {},
    "schema_2": DERIVED,
    "schema_3": DERIVED | ANNOTATED,
    "schema_4": DERIVED | ANNOTATED | KEYED,
    "schema_5": DERIVED | ANNOTATED | KEYED,
    "schema_6": DERIVED | ANNOTATED | KEYED,
}
"""What a schema can hold that the first could not."""


def decided_in(stored):
    return replace(DECIDED, **LATER[stored.stem])


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def stored(request):
    return request.param


@pytest.fixture
def store(stored, tmp_path):
    with closing(sqlite3.connect(tmp_path / "old.copytaster")) as file:
        file.executescript(stored.read_text(encoding="utf-8"))
    store = open_store(tmp_path / "old.copytaster")
    yield store
    store.close()


def test_every_schema_has_a_stored_file():
    assert [path.stem for path in FILES] == [f"schema_{number}" for number in range(1, NEWEST + 1)]


def test_everything_decided_is_there(store, stored):
    assert (store.history.project, store.notices, store.sources()) == (decided_in(stored), (), ("/news",))


def test_what_was_being_typed_is_there_since_schema_5(store, stored):
    draft = DescribeCode("date", "another da", None) if stored.stem >= "schema_5" else None
    assert store.draft() == draft


def test_the_files_that_were_renamed_are_known_since_schema_6(store, stored):
    known = (KnownFile("b.txt", A, "1" * 64),) if stored.stem >= "schema_6" else ()
    assert store.known_files() == known


def test_everything_can_be_undone(store):
    history = store.history
    while history.can_undo:
        history, _ = undone(history)
    assert history.project == Project()


def test_what_was_undone_can_be_redone(store):
    history = store.history
    for _ in range(2):
        history, _ = redone(history)
    assert [pin.kind for pin in history.project.pins] == ["cut", "tie"]
    assert history.project.options == (Option("spelling", value=False),)
