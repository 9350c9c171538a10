"""The command that compares two coders: what it writes, what it says, and that it changes neither project."""

import json

import jsonschema
import pytest

from copytaster.comparison.index import Index
from copytaster.comparison.walk import stops
from copytaster.export.wrapping import columns
from copytaster.resources import resource
from copytaster.session.annotations import annotate
from copytaster.session.create import open_paths, open_project
from copytaster.session.work import compare_story


def note(session, story=0, **notes):
    """Give differences codes by their numbers."""
    index = Index(compare_story(session, session.state.stories[story].key))
    found = {stop.number: stop for stop in stops(index)}
    for number, codes in notes.items():
        session.perform(annotate(session, index, found[int(number[1:])], tuple(codes.split()), ""))


@pytest.fixture
def projects(wires, tmp_path):
    """Return the project files of two coders who agree about one of two differences."""
    first, second = tmp_path / "first.copytaster", tmp_path / "second.copytaster"
    session = open_paths([wires], project_file=first)
    session.save_copy(second, blind=True)
    note(session, _1="figure", _2="style")
    session.close()
    other = open_project(second)
    note(other, _1="figure", _2="tone")
    other.close()
    return first, second


def test_agreement_is_told_within_the_terminal(run, projects):
    answer = run("agreement", *projects)
    assert (answer.code, answer.err) == (0, "")
    assert "The same codes               1 of 2 (50.0 %)" in answer.out
    assert max(map(columns, answer.out.splitlines())) <= 79


def test_agreement_as_json_keeps_the_contract(run, projects):
    told = json.loads(run("agreement", *projects, "--format", "json").out)
    jsonschema.validate(told, json.loads(resource("schema", "agreement-1.json").read_text(encoding="utf-8")))
    assert told["coders"] == {"first": "first", "second": "second"}
    assert {one["code"]: one["kappa"] for one in told["codes"]} == {
        "figure": {"value": 1},
        "style": {"value": 0},
        "tone": {"value": 0},
    }


def test_agreement_goes_to_the_file_named(run, projects, tmp_path):
    answer = run("agreement", *projects, "--format", "csv", "-o", tmp_path / "out.csv")
    assert (answer.code, answer.out) == (0, "")
    assert len((tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()) == 3


def test_neither_project_is_written(run, projects):
    before = [(path.read_bytes(), path.stat().st_mtime_ns) for path in projects]
    names = sorted(path.name for path in projects[0].parent.iterdir())
    run("agreement", *projects)
    assert [(path.read_bytes(), path.stat().st_mtime_ns) for path in projects] == before
    assert sorted(path.name for path in projects[0].parent.iterdir()) == names


def test_the_same_projects_give_the_same_bytes(run, projects):
    assert run("agreement", *projects).out == run("agreement", *projects).out


def test_the_documents_of_the_second_coder_need_not_be_here(run, projects, tmp_path):
    away = tmp_path / "mail" / "his.copytaster"
    away.parent.mkdir()
    projects[1].rename(away)
    assert "Second coder  his" in run("agreement", projects[0], away).out


def test_differences_that_one_did_not_note_are_left_out_if_asked(run, projects):
    second = open_project(projects[1])
    second.undo()
    second.close()
    told = json.loads(run("agreement", *projects, "--noted", "--format", "json").out)
    assert (told["overall"]["differences"], told["noted"]["first"]) == (1, 1)


def test_a_coder_without_notes_is_told(run, projects, tmp_path):
    session = open_project(projects[0])
    session.save_copy(tmp_path / "empty.copytaster", blind=True)
    session.close()
    answer = run("agreement", projects[0], tmp_path / "empty.copytaster")
    assert (answer.code, len(answer.err.splitlines())) == (1, 1)
    assert "empty.copytaster: there is no note on the differences compared." in answer.err
    assert "The same codes               0 of 2 (0.0 %)" in answer.out


def test_loose_notes_are_told(run, projects, wires):
    text = (wires / "b.txt").read_text(encoding="utf-8")
    (wires / "b.txt").write_text(text.replace("59", "58"), encoding="utf-8")
    answer = run("agreement", *projects)
    assert answer.code == 1
    assert [line.partition(": ")[2] for line in answer.err.splitlines()] == [
        "1 note is loose: what was annotated was not found again."
    ] * 2


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ((1, 1), "the first coder's own project"),
        ((0, 2), "is not a project file"),
        ((2, 0), "is not a project file"),
        ((0, 3), "is not there (any more)"),
        ((3, 0), "is not there (any more)"),
    ],
)
def test_what_cannot_be_compared_is_one_sentence(run, projects, wires, words, reason):
    paths = (*projects, wires / "a.txt", wires / "gone.copytaster")
    answer = run("agreement", *(paths[word] for word in words))
    assert (answer.code, answer.out, len(answer.err.splitlines())) == (1, "", 1)
    assert reason in answer.err


def test_a_damaged_project_is_one_sentence(run, projects):
    projects[1].write_bytes(projects[1].read_bytes()[:5000])
    answer = run("agreement", *projects)
    assert (answer.code, answer.out, len(answer.err.splitlines())) == (1, "", 1)
    assert "damaged" in answer.err


def test_neither_project_is_written_over(run, projects):
    for project in projects:
        before = project.read_bytes()
        answer = run("agreement", *projects, "-o", project)
        assert (answer.code, project.read_bytes()) == (1, before)


def test_a_story_can_be_asked_for(run, projects):
    assert "2 versions" in run("agreement", *projects, "--story", 1).out
    assert "no story 9" in run("agreement", *projects, "--story", 9).err


def test_one_project_alone_is_too_little(run, projects):
    assert run("agreement", projects[0]).code == 2


def test_agreement_is_told_in_german_within_the_terminal(run, projects):
    answer = run("agreement", *projects, "--language", "de")
    assert (answer.code, answer.err) == (0, "")
    assert "Dieselben Codes 1 von 2 (50,0 %)" in " ".join(answer.out.split())
    assert "Zweitcodierung" in answer.out
    assert max(map(columns, answer.out.splitlines())) <= 79


def test_notes_on_a_document_that_is_gone_are_counted_and_named(run, wires, tmp_path):
    (wires / "d.txt").write_text((wires / "b.txt").read_text().replace("59", "61"))
    projects = tmp_path / "first.copytaster", tmp_path / "second.copytaster"
    session = open_paths([wires], project_file=projects[0])
    session.save_copy(projects[1], blind=True)
    note(session, _1="figure", _2="figure", _3="style", _4="style")
    session.close()
    (wires / "d.txt").unlink()
    answer = run("agreement", *projects)
    assert "Notes of the first coder on documents that are not here or no longer in one story: 2" in " ".join(
        answer.out.split()
    )
    assert "- a.txt, d.txt, reworded: 58, → 61,: style" in answer.out
    assert (answer.code, f"{projects[0]}: 2 notes are loose" in answer.err) == (1, True)
    told = json.loads(run("agreement", *projects, "--format", "json").out)
    jsonschema.validate(told, json.loads(resource("schema", "agreement-1.json").read_text(encoding="utf-8")))
    assert told["missing"] == {"first": 2, "second": 0}
    assert [one["b"]["document"] for one in told["missing_notes"]["first"]] == ["d.txt", "d.txt"]
