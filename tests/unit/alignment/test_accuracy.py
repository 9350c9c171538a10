"""How accurate the alignment is on summaries, simplifications, reports of another desk, and texts in other scripts.

The model was trained on these texts too. So the test fails if accuracy is lost, but does not show how accurate the
alignment of new texts is: decisions/0013 does.
"""

import json
from pathlib import Path

import pytest

from copytaster.alignment.align import align
from copytaster.text.document import Document, Paragraph
from copytaster.text.language import language
from copytaster.text.version import versions

FLOORS = {"brief": 0.68, "simple": 0.65, "event": 0.75, "apart": 0.8, "retold": 0.7, "easier": 0.88, "scripts": 0.9}
"""End of the file name → least F1 of links, some hundredths below the measured one."""
TEXTS = Path(__file__).parents[2] / "data/alignments"


def document(units):
    return Document("units.txt", "", tuple(map(Paragraph, units)), language=language("\n".join(units)))


@pytest.fixture(scope="module")
def texts():
    return {
        path.stem: [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        for path in sorted(TEXTS.glob("*.jsonl"))
    }


@pytest.fixture(scope="module")
def links(texts):
    """Return by file and row the confidence of each link, and whether it is right."""
    return {name: list(map(judged, rows)) for name, rows in texts.items()}


def judged(row):
    gold = {(i, j) for i, j, _ in row["gold"]}
    found = align(versions((document(row["left"]), document(row["right"])))).links
    return [(link.confidence, (link.left.paragraph, link.right.paragraph) in gold) for link in found]


@pytest.mark.parametrize(("kind", "least"), FLOORS.items())
def test_accuracy_is_kept(texts, links, kind, least):
    names = [name for name in texts if name.endswith(kind)]
    said = [link for name in names for own in links[name] for link in own]
    wanted = sum(len(row["gold"]) for name in names for row in texts[name])
    assert 2 * sum(right for _, right in said) / (len(said) + wanted) >= least


@pytest.mark.parametrize(("low", "high"), [(0, 1.01), (0.5, 0.7), (0.7, 0.9), (0.9, 1.01)])
def test_the_confidence_of_links_is_the_share_of_them_that_is_right(links, low, high):
    chosen = [link for rows in links.values() for own in rows for link in own if low <= link[0] < high]
    confidence, right = (sum(column) / len(chosen) for column in zip(*chosen, strict=True))
    assert right == pytest.approx(confidence, abs=0.06)


def test_links_are_between_units_that_are_there(texts):
    for row in (row for rows in texts.values() for row in rows):
        assert all(0 <= i < len(row["left"]) and 0 <= j < len(row["right"]) for i, j, _ in row["gold"]), row["id"]


def test_same_is_what_is_the_same_letter_for_letter(texts):
    for row in (row for rows in texts.values() for row in rows):
        same = {(i, j) for i, j, kind in row["gold"] if kind == "same"}
        assert same == {(i, j) for i, j, _ in row["gold"] if row["left"][i] == row["right"][j]}, row["id"]
