import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from copytaster.alignment.alignment import Pin, Place
from copytaster.errors import Notice
from copytaster.export.json_writer import render
from copytaster.report.build import build
from copytaster.report.options import Options
from copytaster.resources import resource
from copytaster.text.document import Unread
from fakes.comparisons import bridge


@pytest.fixture(scope="module")
def schema():
    return json.loads(resource("schema", "comparison-1.json").read_text(encoding="utf-8"))


@pytest.fixture
def data():
    return json.loads(render(build(bridge(), unread=(Unread("x.bin", "binary", Notice("x.bin cannot be used.")),))))


def with_pins(*pins):
    whole = bridge()
    return replace(whole, inputs=replace(whole.inputs, pins=pins))


def test_the_schema_is_one(schema):
    Draft202012Validator.check_schema(schema)


def test_a_comparison_is_valid(schema, data):
    assert not list(Draft202012Validator(schema).iter_errors(data))


def test_a_wrong_comparison_is_not(schema, data):
    data["changes"][0]["kind"] = "delta"
    assert list(Draft202012Validator(schema).iter_errors(data))


def test_all_keys_are_there(data):
    assert list(data) == [
        "schema", "program", "settings", "base", "versions", "unread", "rows", "links", "changes", "pins", "review",
        "ledgers", "summary",
    ]  # fmt: skip
    assert set(data["changes"][0]) == {
        "id", "pair", "link", "kind", "whole", "facets", "rank", "reason", "normal", "set_aside", "left", "right",
    }  # fmt: skip


def test_every_side_of_every_change_is_the_text_at_its_offsets(data):
    paragraphs = {version["label"]: version["paragraphs"] for version in data["versions"]}
    for change in data["changes"]:
        for side in (change["left"], change["right"]):
            text = paragraphs[side["version"]][side["paragraph"]]["text"]
            assert text[side["start"] : side["end"]] == side["text"]


def test_pairs_without_the_base_are_there(data):
    assert ["B", "C"] in [change["pair"] for change in data["changes"]]
    assert ("B", "C") in {(link["left"][0], link["right"][0]) for link in data["links"]}


def test_a_version_without_a_cell_is_not_in_the_row(data):
    assert data["rows"][3] == {"cells": {"A": [3], "B": [3]}, "status": {"B": ["edited"], "C": ["omitted"]}}


def test_letters_are_not_escaped():
    assert "“It is safe" in render(build(bridge())).decode()


def test_the_options_of_the_report_take_nothing_away():
    assert render(build(bridge(), Options(sections=frozenset(), versions=frozenset("C")))) == render(build(bridge()))


def test_the_least_certain_link_is_reviewed_first(data):
    assert data["review"] == ["L8", "L3"]


@pytest.mark.parametrize(("kind", "state"), [("tie", "obeyed"), ("cut", "loose")])
def test_a_pin_says_whether_it_is_obeyed(kind, state):
    report = build(with_pins(Pin(kind, Place(0, 4), Place(1, 2))))
    assert json.loads(render(report))["pins"][0]["state"] == state


def test_half_a_surrogate_pair_in_a_path_is_escaped():
    unread = (Unread("bad\udc80.txt", "empty", Notice("bad\udc80.txt cannot be used.")),)
    assert json.loads(render(build(bridge(), unread=unread)))["unread"][0]["path"] == "bad\udc80.txt"


def test_the_stories_schema_accepts_a_story_of_one():
    stories = json.loads(resource("schema", "stories-1.json").read_text(encoding="utf-8"))
    story = {"id": 1, "documents": ["a.txt"], "pairs": []}
    whole = {"schema": "copytaster.stories/1", "stories": [story], "unread": []}
    assert not list(Draft202012Validator(stories).iter_errors(whole))
    assert list(Draft202012Validator(stories).iter_errors({**whole, "stories": [{**story, "id": 0}]}))


def test_a_change_says_what_it_touches_and_how_much_that_matters(data):
    figure = next(change for change in data["changes"] if change["facets"] == ["figure"])
    assert (figure["rank"], figure["reason"], figure["normal"]) == (
        2,
        "figure altered, added or left out",
        "4000000 crown → 5000000 crown",
    )


def test_the_passages_of_the_ledgers_are_the_text_at_their_offsets(data):
    paragraphs = {version["label"]: version["paragraphs"] for version in data["versions"]}
    rows = data["ledgers"]["quotations"] + data["ledgers"]["facts"]
    wordings = [(label, passage) for row in rows for label, passage in row["wording"].items()]
    assert wordings
    for label, passage in wordings:
        text = paragraphs[label][passage["paragraph"]]["text"]
        assert text[passage["start"] : passage["end"]] == passage["text"]


def test_a_wrong_ledger_is_not_valid(schema, data):
    data["ledgers"]["quotations"][0]["verdict"]["C"] = "misquoted"
    assert list(Draft202012Validator(schema).iter_errors(data))
