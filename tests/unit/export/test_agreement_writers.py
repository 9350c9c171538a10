"""The agreement of two coders as text, JSON and CSV."""

import csv
import io
import json

import jsonschema
import pytest

from copytaster.export import agreement_csv, agreement_json, agreement_text
from copytaster.export.agreement_text import missing
from copytaster.export.wrapping import columns
from copytaster.report.agreement import lay_out
from copytaster.report.annotations import AnnotatedSide, ReportAnnotation
from copytaster.report.labels import ENGLISH
from copytaster.resources import resource
from fakes.codings import agreement_report

SCHEMA = json.loads(resource("schema", "agreement-1.json").read_text(encoding="utf-8"))


@pytest.fixture
def text():
    return agreement_text.render(agreement_report()).decode()


@pytest.fixture
def told():
    return json.loads(agreement_json.render(agreement_report()))


def code(told, name):
    return next(one for one in told["codes"] if one["code"] == name)


def rows(report):
    return list(csv.DictReader(io.StringIO(agreement_csv.render(report).decode("utf-8-sig"), newline="")))


def test_no_line_of_text_is_wider_than_the_terminal(text):
    assert max(map(columns, text.splitlines())) <= 79


def test_text_says_who_and_what_was_compared(text):
    assert text.startswith("Copytaster report\nAgreement of two coders\nFirst coder   hers\nSecond coder  his\n")
    assert "  Notes of the second coder on differences that are not compared: 2\n" in text
    assert "  Notes of the first coder whose change was not found again: 1\n" in text
    assert "differs in: the base, classes of change that are set aside" in " ".join(text.split())
    assert "Noted on a different text: papers/brief.txt, wire/feed.xml, article 7" in " ".join(text.split())


def test_an_undefined_coefficient_says_why(text):
    below = text.partition("\nunused (not in the codebook of the second coder)\n")[2].splitlines()
    assert below[0].split()[-2:] == ["undefined", "undefined"]
    assert below[1] == "    undefined: neither coder gave it"


def test_both_codings_of_what_was_coded_differently_are_told(text):
    apart = text.partition("\nCoded differently\n")[2]
    assert "No. 1," not in apart
    assert "  First coder:  cut, figure\n  Second coder: figure – Not a cut, I think.\n" in apart
    assert "  First coder:  cut\n  Second coder: –\n" in apart


def test_a_memo_is_no_code(text):
    assert "Only a memo." not in text


@pytest.mark.parametrize(
    ("kind", "sides", "line"),
    [
        ("wording", (("The work", "4"), ("The cost", "5")), "a.txt, b.txt, reworded: 4 → 5: cut"),
        ("omission", (("The work", "at least"), ("The cost", "")), "a.txt, b.txt, left out: at least: cut"),
        ("addition", (("", ""), ("The cost", "")), "a.txt, b.txt, added: The cost: cut"),
        ("move", (("The work", ""), ("The work", "")), "a.txt, b.txt, moved: The work: cut"),
    ],
)
def test_a_note_on_a_document_that_is_gone_tells_what_was_noted(kind, sides, line):
    a, b = (AnnotatedSide(name, 3, *words) for name, words in zip(("a.txt", "b.txt"), sides, strict=True))
    assert missing(ReportAnnotation(None, None, kind, ("cut",), "", (a, b)), ENGLISH) == line


def test_stories_are_told_apart():
    apart = agreement_text.render(agreement_report(stories=2)).decode().partition("\nCoded differently\n")[2]
    assert [line for line in apart.splitlines() if line.startswith("Story")] == [
        "Story 1: Bridge <closed>",
        "Story 2: Bridge <closed>",
    ]


def test_without_disagreement_that_is_said():
    empty = agreement_text.render(lay_out(("a", "b"), (), ((), ()))).decode()
    assert "Both coders gave every difference the same codes." in empty
    assert "The same codes               undefined: there is no difference to compare" in empty
    assert "Neither coder has a code." in empty


@pytest.mark.parametrize("noted_only", [False, True])
def test_json_keeps_the_contract(noted_only):
    told = json.loads(agreement_json.render(agreement_report(noted_only=noted_only)))
    jsonschema.validate(told, SCHEMA)
    assert told["compared"] == ("noted by both" if noted_only else "all")
    assert [one["number"] for one in told["differences"]][:2] == [1, 2]
    assert (len(told["differences"]) == 2) is noted_only


def test_json_of_nothing_keeps_the_contract():
    told = json.loads(agreement_json.render(lay_out(("", ""), (), (("a",), ()))))
    jsonschema.validate(told, SCHEMA)
    assert told["overall"]["alpha"] == {"distance": "MASI", "undefined": "no-units"}


@pytest.mark.parametrize("figure", [{}, {"value": 1, "undefined": "never"}, {"undefined": "NaN"}, {"value": 2}])
def test_the_contract_asks_for_a_value_or_a_reason(told, figure):
    told["codes"][0]["alpha"] = figure
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(told, SCHEMA)


def test_json_has_counts_figures_and_codebooks(told):
    cut = code(told, "cut")
    assert (cut["codebooks"], cut["both"], cut["first"], cut["second"]) == (["first"], 0, 2, 0)
    assert code(told, "unused")["kappa"] == {"undefined": "never"}
    assert code(told, "figure")["kappa"]["value"] == 1
    assert "low" not in code(told, "figure")["kappa"]


def test_json_has_both_codings_whole(told):
    second = told["differences"][1]
    assert (second["first"], second["second"]) == (
        {"codes": ["cut", "figure"], "memo": ""},
        {"codes": ["figure"], "memo": "Not a cut,\nI think."},
    )
    assert told["differences"][2]["first"] is None


def test_the_table_has_every_difference_with_both_codings():
    found = rows(agreement_report())
    assert [row["alike"] for row in found[:5]] == ["yes", "no", "no", "yes", "no"]
    assert (found[1]["first_codes"], found[1]["second_memo"]) == ("cut; figure", "Not a cut,\nI think.")


def test_json_and_table_have_one_name_for_one_thing(told):
    own = {"first_codes", "first_memo", "second_codes", "second_memo"}
    assert set(rows(agreement_report())[0]) - own == set(told["differences"][0]) - {"first", "second"}


def test_the_table_runs_nothing():
    assert rows(agreement_report())[0]["first_memo"] == "'=1+1"


def test_equal_reports_are_equal_bytes():
    for writer in (agreement_text, agreement_json, agreement_csv):
        assert writer.render(agreement_report()) == writer.render(agreement_report())
