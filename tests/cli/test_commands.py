import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from lxml import etree

from copytaster import __version__
from copytaster.__main__ import main as door
from copytaster.cli.main import HELP
from copytaster.cli.output import format_of
from copytaster.comparison.index import Index
from copytaster.comparison.walk import stops
from copytaster.project.edits import ChooseBase
from copytaster.resources import resource
from copytaster.session.annotations import annotate
from copytaster.session.create import open_paths, open_project
from copytaster.session.export import formats
from copytaster.session.work import compare_story
from fakes import tei, word_changes


def schema(name):
    return json.loads(resource("schema", name).read_text(encoding="utf-8"))


def test_stories_are_listed_with_their_documents(run, wires):
    answer = run("stories", wires)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.index("a.txt") < answer.out.index("b.txt") < answer.out.index("c.txt")
    assert " % alike)" in answer.out


@pytest.mark.parametrize("format_", ["text", "json"])
def test_a_list_of_stories_among_the_documents_is_none_of_them(run, wires, format_):
    before = run("stories", wires)
    (wires / "0.txt").write_text("A story of its own, of which nobody else says a word.\n")
    listed = run("stories", wires, "--format", format_, "-o", wires / "stories.txt")
    (wires / "0.txt").unlink()
    again = run("stories", wires)
    assert (listed.code, again.out, again.err) == (0, before.out, "")


def test_stories_as_json_keep_the_contract(run, wires):
    told = json.loads(run("stories", wires, "--format", "json").out)
    jsonschema.validate(told, schema("stories-1.json"))
    assert [len(story["documents"]) for story in told["stories"]] == [2, 1]


def test_files_are_compared_as_one_story_in_the_order_given(run, wires):
    told = json.loads(run("compare", wires / "b.txt", wires / "a.txt", "--format", "json").out)
    jsonschema.validate(told, schema("comparison-1.json"))
    assert [version["path"].rpartition("/")[2] for version in told["versions"]] == ["b.txt", "a.txt"]
    assert {"59,", "58,"} <= {change[side]["text"] for change in told["changes"] for side in ("left", "right")}


def test_files_of_different_stories_are_compared_all_the_same(run, wires):
    told = json.loads(run("compare", wires / "a.txt", wires / "c.txt", "--format", "json").out)
    assert len(told["versions"]) == 2


def test_a_file_named_more_than_once_is_one_version_and_that_is_told(run, wires, monkeypatch):
    monkeypatch.chdir(wires)
    answer = run("compare", "a.txt", "b.txt", wires / "a.txt", "--format", "json")
    assert [version["label"] for version in json.loads(answer.out)["versions"]] == ["A", "B"]
    assert (answer.code, answer.err) == (0, f"{wires / 'a.txt'} is named more than once, and is one version.\n")


def test_a_folder_and_a_file_in_it_name_the_file_once(run, wires):
    assert run("compare", wires / "a.txt", wires, "--story", 1).err == ""


def test_a_folder_with_several_stories_asks_which(run, wires):
    answer = run("compare", wires)
    assert answer.code == 1
    assert answer.out == ""
    assert "--story" in answer.err
    assert len(answer.err.splitlines()) == 1


def test_the_story_asked_for_is_compared(run, wires):
    told = json.loads(run("compare", wires, "--story", 1, "--base", "B", "--format", "json").out)
    assert (told["base"], len(told["versions"])) == ("B", 2)


@pytest.mark.parametrize(
    ("words", "reason"), [(["--story", "9"], "no story 9"), (["--story", "1", "--base", "Q"], "no version Q")]
)
def test_what_is_not_there_is_said_in_one_sentence(run, wires, words, reason):
    answer = run("compare", wires, *words)
    assert answer.code == 1
    assert reason in answer.err


def test_a_broken_file_is_named_and_the_rest_is_compared(run, wires):
    (wires / "d.txt").write_bytes(bytes(range(256)) * 10)
    answer = run("compare", wires, "--story", 1, "--format", "json")
    assert answer.code == 1
    assert "d.txt" in answer.err
    assert [one["path"].rpartition("/")[2] for one in json.loads(answer.out)["unread"]] == ["d.txt"]


def test_a_failed_run_leaves_the_old_file(run, wires, tmp_path):
    out = tmp_path / "out.json"
    out.write_text("old")
    assert run("compare", wires, "--format", "json", "-o", out).code == 1
    assert out.read_text() == "old"


def test_results_go_to_the_file_named(run, wires, tmp_path):
    out = tmp_path / "out.html"
    answer = run("compare", wires, "--story", 1, "--format", "html", "-o", out)
    assert (answer.code, answer.out) == (0, "")
    assert out.read_text().startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("name", "words", "start"),
    [
        ("out.PDF", [], b"%PDF-"),
        ("out.json", [], b"{"),
        ("out.standoff.tei.xml", [], b"<?xml"),
        ("out.json", ["--format", "html"], b"<!DOCTYPE html>"),
        ("out.doc", [], b"Copytaster report"),
        ("out", [], b"Copytaster report"),
    ],
)
def test_the_file_named_says_the_format_if_nothing_else_does(run, wires, tmp_path, name, words, start):
    assert run("compare", wires, "--story", 1, "-o", tmp_path / name, *words).code == 0
    assert (tmp_path / name).read_bytes().startswith(start)


def test_the_longest_suffix_says_the_format():
    suffixes = {known.name: known.suffix for known in formats()}
    assert format_of(Path("a.standoff.tei.xml"), suffixes, None) == "tei-standoff"
    assert format_of(Path("a.tei.xml"), suffixes, None) == "tei"


def test_the_same_input_gives_the_same_bytes(run, wires):
    words = ("compare", wires, "--story", 1, "--format", "json")
    assert run(*words).out == run(*words).out


def test_pins_are_obeyed_and_reported(run, wires, tmp_path):
    plain = json.loads(run("compare", wires, "--story", 1, "--format", "json").out)
    a, b = (
        {"sha256": version["sha256"], "paragraph": 2, "quote": "“We missed the light"} for version in plain["versions"]
    )
    pins = tmp_path / "pins.json"
    pins.write_text(json.dumps([{"kind": "cut", "a": a, "b": b}]))
    told = json.loads(run("compare", wires, "--story", 1, "--pins", pins, "--format", "json").out)
    assert [pin["state"] for pin in told["pins"]] == ["obeyed"]
    assert [link for link in told["links"] if link["left"] == ["A", 2]] == []


def test_pins_that_cannot_be_obeyed_are_told_and_the_rest_is_done(run, wires, tmp_path):
    pins = tmp_path / "pins.json"
    gone = {"sha256": "0" * 64, "paragraph": 2, "quote": "Words of no version at all"}
    pins.write_text(json.dumps([{"kind": "tie", "a": gone, "b": gone}]))
    answer = run("compare", wires, "--story", 1, "--pins", pins, "--format", "json")
    assert (answer.code, len(answer.err.splitlines())) == (1, 1)
    assert "pin 1 is loose" in answer.err
    told = json.loads(answer.out)
    jsonschema.validate(told, schema("comparison-1.json"))
    assert told["pins"] == [{"kind": "tie", "state": "loose"}]


@pytest.mark.parametrize("command", ["compare", "stories"])
def test_a_source_is_never_written_over(run, wires, command):
    before = (wires / "a.txt").read_bytes()
    answer = run(command, wires / "a.txt", wires / "b.txt", "-o", wires / "a.txt")
    assert (answer.code, (wires / "a.txt").read_bytes()) == (1, before)
    assert "not written over" in answer.err


def test_a_source_that_cannot_be_read_is_not_written_over_but_an_earlier_report_is(run, wires):
    (wires / "locked.docx").write_bytes(b"PK\x03\x04")
    (wires / "report.txt").write_bytes(run("compare", wires / "a.txt", wires / "b.txt").out.encode())
    refused = run("compare", wires, "--story", 1, "-o", wires / "locked.docx")
    assert (refused.code, (wires / "locked.docx").read_bytes()) == (1, b"PK\x03\x04")
    assert "is not written over" in refused.err
    assert "not written over" not in run("compare", wires, "--story", 1, "-o", wires / "report.txt").err


def test_a_broken_pair_is_named_and_the_others_are_linked(run, tmp_path):
    pairs, predicted = tmp_path / "pairs.jsonl", tmp_path / "pred.jsonl"
    pairs.write_text('{"id": 1, "left": [], "right": []}\nno json\n{"id": 2, "left": [], "right": []}\n')
    answer = run("align", pairs, "-o", predicted)
    assert answer.code == 1
    assert "Line 2 of" in answer.err
    assert [json.loads(line)["id"] for line in predicted.read_text().splitlines()] == [1, 2]


def test_a_folder_that_is_not_there_is_what_is_said(run, tmp_path):
    answer = run("compare", tmp_path / "none", "--story", 1)
    assert answer.code == 1
    assert answer.err.startswith(f"{tmp_path}/none cannot be used: it is not there")


def test_a_name_cannot_break_its_sentence(run, tmp_path):
    (tmp_path / "two\nlines.txt").touch()
    assert len(run("stories", tmp_path).err.splitlines()) == 1


def test_units_of_pairs_are_linked(run, tmp_path):
    pairs, predicted = tmp_path / "pairs.jsonl", tmp_path / "pred.jsonl"
    left = ["The keepers moved in on Monday.", "Herring prices fell by half.", "Nobody saw the eclipse."]
    pairs.write_text(json.dumps({"id": "x", "left": left, "right": left[::-1]}) + "\n")
    assert run("align", pairs, "-o", predicted).code == 0
    assert json.loads(predicted.read_text()) == {"id": "x", "pred": [[0, 2], [1, 1], [2, 0]]}


def test_a_comparison_is_told_in_the_language_asked_for(run, wires):
    english = run("compare", wires, "--story", 1).out
    german = run("compare", wires, "--story", 1, "--language", "de").out
    assert "2 versions, measured against A" in english
    assert "2 Fassungen, gemessen an A" in german
    assert run("compare", wires, "--story", 1, "--language", "en").out == english


def test_json_is_the_same_in_every_language(run, wires):
    words = ("compare", wires, "--story", 1, "--format", "json")
    assert run(*words, "--language", "de").out == run(*words).out


@pytest.mark.parametrize(
    "words",
    [
        ["compare"],
        ["stories"],
        ["compare", "x", "--format", "doc"],
        ["compare", "x", "--language", "xx"],
        ["export", "x.copytaster"],
        ["export", "x.copytaster", "-o", "x.doc"],
        ["open", "--size", "wide"],
    ],
)
def test_wrong_arguments_are_2(run, words):
    assert run(*words).code == 2


@pytest.mark.parametrize("size", ["wide", "800", "0x600", "②x600", "800x³", "99999999999x600", f"{'9' * 5000}x600"])
def test_what_is_no_size_is_told_in_a_sentence(run, size):
    answer = run("open", "--size", size)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.endswith(f"argument --size: “{size}” is not a size such as 1600x1000\n")


def test_the_version_is_told_without_loading_what_commands_stand_on():
    asked = (
        "import sys; from copytaster.cli.main import main\ntry: main(['--version'], None)\nfinally: print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.startswith(f"copytaster {__version__}\n")
    assert {"numpy", "lxml", "regex"}.isdisjoint(done.stdout.split())


@pytest.mark.parametrize("name", HELP)
def test_help_of_a_command_says_what_it_does(run, name):
    assert HELP[name] in " ".join(run(name, "--help").out.split())


@pytest.mark.parametrize("name", HELP)
def test_the_help_of_a_command_fits_a_narrow_terminal(run, monkeypatch, name):
    monkeypatch.setenv("COLUMNS", "60")
    assert max(map(len, run(name, "--help").out.splitlines())) <= 60


@pytest.mark.parametrize("width", range(40, 100, 4))
def test_no_name_of_a_format_is_broken_in_the_help(run, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", str(width))
    assert {"tei-standoff", "coverage-svg", "lineage-svg"} <= set(re.findall(r"[\w-]+", run("compare", "--help").out))


def test_the_version_is_told(run):
    assert run("--version").out.strip() == f"copytaster {__version__}"


@pytest.mark.parametrize("words", [[], ["news.txt"], ["open", "folder"]])
def test_without_a_command_the_window_opens(run, words):
    opened = []
    assert run(*words, opened=lambda parsed: opened.append(parsed.paths) or 0).code == 0
    assert [[str(path) for path in paths] for paths in opened] == [[word for word in words if word != "open"]]


def test_an_interrupted_command_is_130(run):
    def interrupted(parsed):
        raise KeyboardInterrupt

    assert run(opened=interrupted).code == 130


def test_a_closed_pipe_is_no_error(wires):
    words = [sys.executable, "-m", "copytaster", "compare", str(wires), "--story", "1", "--format", "html"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as command:
        command.stdout.close()
        assert command.stderr.read() == b""
        assert command.wait() == 0


def test_the_sample_passes_the_selftest(run):
    answer = run("selftest")
    assert (answer.code, answer.err) == (0, "")
    assert "compared 5 versions" in answer.out
    assert {"wrote pdf (de)", "wrote json (en)"} <= {line.partition(":")[0] for line in answer.out.splitlines()}


@pytest.mark.parametrize("command", ["compare", "stories"])
def test_a_name_that_the_system_refuses_is_one_sentence(run, wires, command):
    answer = run(command, wires / ("x" * 300), wires / "a.txt")
    assert answer.code == 1
    assert len(answer.err.splitlines()) == 1


def test_a_result_under_a_name_that_the_system_refuses_is_one_sentence(run, wires, tmp_path):
    answer = run("stories", wires, "-o", tmp_path / ("x" * 300))
    assert answer.code == 1
    assert "the name is too long" in answer.err


def test_a_misspelt_command_opens_no_window(run):
    answer = run("compar", "a.txt")
    assert answer.code == 2
    assert "compar" in answer.err


def test_a_folder_that_is_named_like_a_command_is_opened(run, tmp_path, monkeypatch):
    (tmp_path / "compar").mkdir()
    monkeypatch.chdir(tmp_path)
    assert run("compar").code == 99


def test_one_document_is_one_version(run, wires):
    assert "1 version: there is nothing to measure it against" in run("compare", wires / "a.txt").out


def test_an_empty_folder_has_no_stories_and_says_so(run, tmp_path):
    answer = run("stories", tmp_path)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "copytaster: There is no document here.\n"


def test_a_dash_stands_for_stdout(run, wires, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("stories", wires, "-o", "-").out.startswith("1. Lighthouse keepers")
    assert not (tmp_path / "-").exists()


def test_a_long_list_of_stories_names_those_of_several_documents(run, wires):
    for number in range(12):
        (wires / f"0{number}.txt").write_text(f"Item{number}a\n\nThing{number}b of{number} its{number} own{number}.\n")
    told = run("compare", wires).err
    assert "13. Lighthouse keepers return to Skarv after forty years (2); and 5 more, which" in told


def test_an_interruption_while_the_program_is_loaded_is_told_like_any_other(monkeypatch):
    class Impatient:
        def find_spec(self, name, path=None, target=None):
            if name == "copytaster.cli.main":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "copytaster.cli.main")
    monkeypatch.setattr(sys, "meta_path", [Impatient(), *sys.meta_path])
    assert door() == 130


@pytest.fixture
def project(wires, tmp_path):
    """Make a project of the folder whose second version is the base."""
    path = tmp_path / "wires.copytaster"
    session = open_paths([wires], project_file=path)
    session.perform(ChooseBase(session.state.keys[1]))
    session.close()
    return path


def test_the_report_of_a_project_has_what_was_decided(run, project):
    answer = run("export", project, "--story", "1", "--format", "json")
    assert (answer.code, json.loads(answer.out)["base"]) == (0, "B")


@pytest.fixture
def noted(project):
    """Annotate the first difference of the project's story."""
    session = open_project(project)
    key = session.state.stories[0].key
    index = Index(compare_story(session, key))
    session.perform(annotate(session, index, stops(index)[0], ("figure",), "Who counted?"))
    session.close()
    return project


def test_a_comparison_is_written_as_tracked_changes(run, wires, tmp_path):
    answer = run("compare", wires / "a.txt", wires / "b.txt", "--format", "docx", "-o", tmp_path / "out.docx")
    blocks = word_changes.by_heading((tmp_path / "out.docx").read_bytes())["A → B"]
    first, second = (" ".join(word_changes.texts(blocks, accept=accept)) for accept in (False, True))
    assert (answer.code, "58," in first, "59," in second) == (0, True, True)


def test_the_notes_of_a_project_are_comments(run, noted, tmp_path):
    answer = run("export", noted, "--story", "1", "--format", "docx", "-o", tmp_path / "out.docx")
    comments = word_changes.part((tmp_path / "out.docx").read_bytes(), "word/comments.xml")
    assert (answer.code, "".join(comments.itertext())) == (0, "figureWho counted?")


@pytest.mark.parametrize("form", ["tei", "tei-standoff"])
def test_a_comparison_is_written_as_tei(run, wires, form):
    answer = run("compare", wires, "--story", 1, "--format", form)
    whole = etree.fromstring(answer.out.encode())
    assert (answer.code, tei.faults(tei.schema(), whole)) == (0, [])


def test_the_report_of_a_project_has_the_notes(run, noted):
    answer = run("export", noted, "--story", "1", "--format", "json")
    told = json.loads(answer.out)
    assert answer.code == 0
    assert [(one["state"], one["codes"], one["memo"]) for one in told["annotations"]] == [
        ("found", ["figure"], "Who counted?")
    ]
    german = run("export", noted, "--story", "1", "--format", "text", "--language", "de").out
    assert "Notiz: figure – Who counted?" in german
    assert "figure,Who counted?" in run("export", noted, "--story", "1", "--format", "csv").out
    assert ">Who counted?</note>" in run("export", noted, "--story", "1", "--format", "tei").out


def test_a_note_that_lost_its_change_is_told(run, noted, wires):
    text = (wires / "a.txt").read_text(encoding="utf-8")
    (wires / "b.txt").write_text(text, encoding="utf-8")
    answer = run("export", noted, "--story", "1", "--format", "json")
    assert (answer.code, json.loads(answer.out)["annotations"][0]["state"]) == (1, "loose")
    assert "1 note is loose: what was annotated was not found again." in answer.err


def test_a_note_on_a_document_that_is_gone_is_told(run, noted, wires):
    (wires / "d.txt").write_text((wires / "b.txt").read_text().replace("59", "61"))
    (wires / "b.txt").unlink()
    answer = run("export", noted, "--story", "1", "--format", "json")
    assert (answer.code, "annotations" in json.loads(answer.out)) == (1, False)
    assert "1 note is loose" in answer.err


def test_a_project_that_is_not_there_is_said_to_be_gone(run, tmp_path):
    answer = run("export", tmp_path / "nope", "--format", "text")
    assert (answer.code, answer.err) == (1, f"copytaster: {tmp_path / 'nope'} is not there (any more).\n")


def test_a_report_leaves_the_project_as_it_is(run, project):
    before = project.read_bytes()
    run("export", project, "--story", "1", "--format", "text", "-o", project.with_suffix(".txt"))
    assert project.read_bytes() == before
    assert sorted(path.name for path in project.parent.iterdir()) == ["wires", "wires.copytaster", "wires.txt"]


def test_a_damaged_project_is_one_sentence_and_left_alone(run, project):
    project.write_bytes(project.read_bytes()[:2000])
    answer = run("export", project, "--format", "text")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == f"copytaster: {project} is damaged: the decisions in it cannot be read.\n"
    assert project.stat().st_size == 2000


def test_a_file_without_pairs_is_refused_in_few_sentences_and_the_last_result_kept(run, tmp_path):
    notes, pred = tmp_path / "notes.txt", tmp_path / "pred.jsonl"
    notes.write_text("Some words\n" * 50)
    pred.write_text("kept")
    answer = run("align", notes, "-o", pred)
    assert (answer.code, pred.read_text(), answer.err.count("\n")) == (1, "kept", 22)
    assert f"30 more lines of {notes} are not pairs." in answer.err


def test_a_base_may_be_named_in_small_letters(run, wires):
    answer = run("compare", wires, "--story", "1", "--base", "b", "--format", "json")
    assert json.loads(answer.out)["base"] == "B"


@pytest.mark.parametrize(
    "arguments", [("compare", "", "a.txt"), ("stories", ""), ("compare", "a.txt", "-o", ""), ("",)]
)
def test_an_empty_argument_is_wrong_and_not_the_current_folder(run, arguments):
    answer = run(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert "an argument is empty" in answer.err
