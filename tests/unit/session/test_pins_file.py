import json
from dataclasses import replace

import pytest

from copytaster.alignment.alignment import Place
from copytaster.errors import UnusableInput
from copytaster.session.pins_file import read_pins
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

TEXTS = ("The dam above Vessby held all night.", "Nobody was hurt, the mayor said.", "Rain is expected to end.")
WIRE, QUAY = "a" * 64, "b" * 64


def document(sha256, *texts):
    return Document("x.txt", sha256, tuple(map(Paragraph, texts)))


VERSIONS = versions((document(WIRE, *TEXTS), document(QUAY, TEXTS[1], TEXTS[0])))


def end(sha256, paragraph, quote=""):
    return {"sha256": sha256, "paragraph": paragraph, "quote": quote}


@pytest.fixture
def found(tmp_path):
    def read(pins, against=VERSIONS):
        path = tmp_path / "pins.json"
        path.write_text(pins if isinstance(pins, str) else json.dumps(pins), encoding="utf-8")
        return read_pins(path, against)

    return read


def test_a_pin_is_found_by_document_and_number(found):
    pin = {"kind": "tie", "a": end(QUAY, 0), "b": end(WIRE.upper(), 1, "Nobody was")}
    assert found([pin]).pins == (("tie", Place(0, 1), Place(1, 0)),)


def test_a_changed_document_is_found_by_its_words(found):
    changed = versions((document("c" * 64, "New at the top.", *TEXTS), VERSIONS[1].document))
    pin = {"kind": "cut", "a": end(WIRE, 0, "The dam above Vessby"), "b": end(QUAY, 1, "The dam")}
    assert found([pin], changed).pins == (("cut", Place(0, 1), Place(1, 1)),)


def test_words_that_stand_in_two_unknown_documents_are_loose(found):
    changed = versions((document("c" * 64, *TEXTS), document("d" * 64, *TEXTS), VERSIONS[1].document))
    read = found([{"kind": "tie", "a": end(WIRE, 0, "The dam above Vessby"), "b": end(QUAY, 0)}], changed)
    assert (read.pins, [pin.number for pin in read.loose]) == ((), [1])


@pytest.mark.parametrize("b", [end("c" * 64, 0, "No such words anywhere"), end(QUAY, 7), end(WIRE, 1)])
def test_an_end_that_is_not_found_is_loose(found, b):
    read = found([{"kind": "tie", "a": end(WIRE, 0), "b": b}])
    assert (read.pins, len(read.loose)) == ((), 1)


def test_a_pin_written_twice_is_one(found):
    pin = {"kind": "tie", "a": end(WIRE, 0), "b": end(QUAY, 1)}
    assert len(found([pin, pin]).pins) == 1


def test_the_later_of_two_pins_that_contradict_each_other_holds(found):
    pins = [{"kind": kind, "a": end(WIRE, 0), "b": end(QUAY, 1)} for kind in ("tie", "cut")]
    read = found([*pins, pins[0]])
    assert ([pin.kind for pin in read.pins], [pin.number for pin in read.overruled]) == (["tie"], [1, 2])


def test_a_tie_to_what_is_set_aside_is_said(found):
    aside = replace(VERSIONS[1].document, paragraphs=(Paragraph(TEXTS[1], set_aside="furniture"), Paragraph(TEXTS[0])))
    against = versions((VERSIONS[0].document, aside))
    ends = {"a": end(WIRE, 1), "b": end(QUAY, 0)}
    pins = [{"kind": "tie", **ends}, {"kind": "cut", **ends}, {"kind": "tie", "a": end(WIRE, 0), "b": end(QUAY, 1)}]
    assert [len(found([pin], against).aside) for pin in pins] == [1, 0, 0]


def test_of_equal_documents_the_first_is_meant(found):
    twice = versions((VERSIONS[0].document, VERSIONS[1].document, VERSIONS[1].document))
    assert found([{"kind": "tie", "a": end(WIRE, 0), "b": end(QUAY, 1)}], twice).pins[0].b == Place(1, 1)


def test_two_ends_in_one_document_are_not_looked_for_elsewhere(found):
    two = versions((VERSIONS[0].document, document("c" * 64, *TEXTS)))
    read = found([{"kind": "tie", "a": end(WIRE, 0), "b": end(WIRE, 1, TEXTS[1])}], two)
    assert (read.pins, len(read.loose)) == ((), 1)


@pytest.mark.parametrize(
    "pins",
    [
        "no json",
        "{}",
        "[[[",
        "[1]",
        [{"kind": "glue", "a": end(WIRE, 0), "b": end(QUAY, 0)}],
        [{"kind": "tie", "a": end(WIRE, 0)}],
        [{"kind": "tie", "a": end(WIRE, "0"), "b": end(QUAY, 0)}],
        [{"kind": "tie", "a": end(WIRE, 1.5), "b": end(QUAY, 0)}],
        [{"kind": "tie", "a": end(WIRE, 0, 5), "b": end(QUAY, 0)}],
        [{"kind": ["tie"], "a": end(WIRE, 0), "b": end(QUAY, 0)}],
    ],
)
def test_a_file_that_is_no_list_of_pins_is_one_sentence(found, pins):
    with pytest.raises(UnusableInput, match=r"pins\.json"):
        found(pins)


def test_a_file_that_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(UnusableInput, match="cannot be read"):
        read_pins(tmp_path / "gone.json", VERSIONS)
