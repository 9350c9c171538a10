import json
import re

import pytest

from copytaster.errors import UnusableInput
from copytaster.session.evaluate import align_file

PAIR = {
    "id": "dam",
    "left": ["The dam above Vessby held all night.", "Nobody was hurt, the mayor said."],
    "right": ["Nobody was hurt, said the mayor.", "All night the dam above Vessby held."],
}


@pytest.fixture
def aligned(tmp_path):
    def run(*lines):
        path = tmp_path / "pairs.jsonl"
        path.write_bytes(b"\n".join(lines))
        return [json.loads(line) for line in align_file(path).lines.splitlines()]

    return run


def test_units_are_linked_by_number(aligned):
    assert aligned(json.dumps(PAIR).encode()) == [{"id": "dam", "pred": [[0, 1], [1, 0]]}]


def test_every_line_has_its_line_and_blank_ones_have_none(aligned):
    line = json.dumps(PAIR).encode()
    assert [found["id"] for found in aligned(b"\xef\xbb\xbf" + line, b"", line)] == ["dam", "dam"]


def test_empty_sides_have_no_links(aligned):
    assert aligned(b'{"id": 1, "left": [], "right": ["", "words"]}') == [{"id": 1, "pred": []}]


@pytest.mark.parametrize(
    "line",
    [b"no json", b"[]", b'{"left": [], "right": []}', b'{"id": 1, "left": "text", "right": []}', b"\xff", b"[" * 99999],
)
def test_a_line_that_is_no_pair_is_named_and_the_others_are_done(tmp_path, line):
    good = json.dumps(PAIR).encode()
    (tmp_path / "pairs.jsonl").write_bytes(b"\n".join([good, line, good]))
    found = align_file(tmp_path / "pairs.jsonl")
    assert len(found.lines.splitlines()) == 2
    assert [re.sub(r"(?<=of ).*(?=pairs)", "", fault)[:26] for fault in found.faults] == ["Line 2 of pairs.jsonl is n"]


def test_a_file_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(UnusableInput, match="cannot be read"):
        align_file(tmp_path / "gone.jsonl")


def test_progress_counts_bytes(tmp_path):
    path = tmp_path / "pairs.jsonl"
    path.write_text(json.dumps(PAIR) + "\n", encoding="utf-8")
    told = []
    align_file(path, lambda done, total: told.append((done, total)))
    assert told == [(path.stat().st_size, path.stat().st_size)]
