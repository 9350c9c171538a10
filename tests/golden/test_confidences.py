"""Links and their confidences against stored ones; run with `COPYTASTER_GOLDEN=write` to store them anew.

The weights of the model were learned from features of one shape. A change of that shape fails no other test, since it
moves every confidence a little. Whoever changes it learns the weights anew, reads the difference here, and stores it.
"""

import json
import os
from pathlib import Path

import pytest

from copytaster.alignment.align import align
from copytaster.text.document import Document, Paragraph
from copytaster.text.language import language
from copytaster.text.version import versions

STORED = Path(__file__).parent / "confidences.json"
TEXTS = Path(__file__).parents[1] / "data/alignments"
NAMES = ("b-brief", "c-event", "e-simple", "f-retold", "g-scripts", "k-simple")


def links(name):
    """Return the links of the first pair of texts in a file: the numbers of both paragraphs, and the confidence."""
    with (TEXTS / f"{name}.jsonl").open(encoding="utf-8") as lines:
        row = json.loads(next(lines))
    units = (row["left"], row["right"])
    own = (Document("units.txt", "", tuple(map(Paragraph, one)), language=language("\n".join(one))) for one in units)
    return [
        [link.left.paragraph, link.right.paragraph, round(link.confidence, 3)]
        for link in align(versions(tuple(own))).links
    ]


def test_confidences_are_as_stored():
    found = {name: links(name) for name in NAMES}
    if os.environ.get("COPYTASTER_GOLDEN") == "write":
        STORED.write_text(json.dumps(found).replace("]], ", "]],\n") + "\n", encoding="utf-8")
    stored = json.loads(STORED.read_text(encoding="utf-8"))
    assert {name: [link[:2] for link in own] for name, own in found.items()} == {
        name: [link[:2] for link in own] for name, own in stored.items()
    }
    for name in NAMES:
        assert [link[2] for link in found[name]] == pytest.approx([link[2] for link in stored[name]], abs=0.002)
