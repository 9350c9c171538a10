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
    return versions(tuple(read(file, file.name)[0] for file in files))


def links(story, order, monkeypatch):
    monkeypatch.setattr(align, "canonical_order", lambda _: order)
    found = align.align(story).links
    sentences = {(link.left, link.right): link.sentences for link in found}
    return sentences, {(link.left, link.right): link.confidence for link in found}


def test_the_engine_finds_the_same_from_either_side(story, monkeypatch):
    sentences, confidence = links(story, (0, 1, 2, 3, 4), monkeypatch)
    backwards = links(story, (4, 3, 2, 1, 0), monkeypatch)
    assert backwards[0] == sentences
    assert backwards[1] == pytest.approx(confidence, abs=0.001)
    assert len(sentences) > 150
