"""That neither side of a pair is seen before the other: the order of versions is settled, but nothing hangs on it."""

from pathlib import Path

import pytest

from copytaster.alignment import align
from copytaster.readers.registry import read
from copytaster.resources import resource
from copytaster.text.version import versions


@pytest.fixture(scope="module")
def story():
    files = sorted(Path(str(resource("samples", "bridge"))).iterdir())[:5]
    return versions(tuple(read(file, file.name) for file in files))


def links(story, order, monkeypatch):
    monkeypatch.setattr(align, "canonical_order", lambda _: order)
    return {(link.left, link.right): (link.confidence, link.sentences) for link in align.align(story).links}


def test_the_engine_finds_the_same_from_either_side(story, monkeypatch):
    forwards = links(story, (0, 1, 2, 3, 4), monkeypatch)
    assert links(story, (4, 3, 2, 1, 0), monkeypatch) == forwards
    assert len(forwards) > 150
