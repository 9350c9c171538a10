"""The sample story, from the folder to every export: what its editors did to it is what the program finds."""

import json
from pathlib import Path

import pytest

from copytaster.cli.main import main
from copytaster.resources import resource

SAMPLE = resource("samples", "bridge")
WIRE, CUT, REWRITTEN, SPUN, SHUFFLED = range(5)
LABELS = "ABCDE"
SUFFIXES = {
    "text": b"Cracked beam",
    "json": b'"schema"',
    "html": b"<!DOCTYPE html>",
    "pdf": b"%PDF-",
    "docx": b"word/document.xml",
}


def no_window(_parsed):
    """Stand in for the window, which none of these commands opens."""
    raise AssertionError


@pytest.fixture(scope="module")
def write(tmp_path_factory):
    """Return a function that runs a command and gives the bytes it wrote."""

    def run(*arguments):
        out = tmp_path_factory.mktemp("out") / "result"
        assert main([*arguments, "-o", str(out)], no_window) == 0
        return out.read_bytes()

    return run


@pytest.fixture(scope="module")
def found(write):
    """Return the comparison of the first story as JSON tells it."""
    return json.loads(write("compare", str(SAMPLE), "--story", "1", "--format", "json"))


def changes(found, version, kind="wording"):
    """Return both sides of the changes of one kind between the wire copy and a version."""
    pair = [LABELS[WIRE], LABELS[version]]
    return [
        (change["left"]["text"], change["right"]["text"])
        for change in found["changes"]
        if change["pair"] == pair and change["kind"] == kind and not change["set_aside"]
    ]


def links(found, version):
    """Return the links between the wire copy and a version."""
    return [link for link in found["links"] if (link["left"][0], link["right"][0]) == (LABELS[WIRE], LABELS[version])]


def paragraph(found, version, words):
    """Return the id of the paragraph of a version that begins with those words."""
    paragraphs = found["versions"][version]["paragraphs"]
    return next(each["id"] for each in paragraphs if each["text"].startswith(words))


def test_five_versions_are_one_story_and_the_sixth_document_is_another(write):
    stories = json.loads(write("stories", str(SAMPLE), "--format", "json"))["stories"]
    assert [[Path(path).name[0] for path in story["documents"]] for story in stories] == [list("12345"), ["6"]]


def test_versions_come_in_the_order_of_the_folder(found):
    assert [Path(version["path"]).name[0] for version in found["versions"]] == list("12345")
    assert found["unread"] == []


@pytest.mark.parametrize("words", ["no longer promise that it will stand", "quick and, for once, generous"])
def test_altered_quotations_are_among_the_changes(found, words):
    altered = next(each for each in found["versions"][REWRITTEN]["paragraphs"] if words in each["text"])
    start = altered["text"].index(words)
    touched = [
        change["right"]
        for change in found["changes"]
        if change["pair"] == ["A", "C"]
        and found["versions"][REWRITTEN]["paragraphs"][change["right"]["paragraph"]] == altered
    ]
    assert any(side["start"] < start + len(words) and side["end"] > start for side in touched)


def test_changed_figure_is_a_change_of_its_own(found):
    assert ("18,400", "14,800") in changes(found, REWRITTEN)


def test_moved_paragraph_is_linked_and_told(found):
    moved = {tuple(link["right"]) for link in links(found, REWRITTEN) if link["moved"]}
    ferry = paragraph(found, REWRITTEN, "“She is slow")
    assert ("C", int(ferry[1:])) in moved


def test_version_cut_from_the_end_lacks_the_end_and_nothing_else(found):
    linked = {link["left"][1] for link in links(found, CUT)}
    paragraphs = found["versions"][WIRE]["paragraphs"]
    kept = [number in linked for number, each in enumerate(paragraphs) if each["role"] == "body"]
    assert kept == sorted(kept, reverse=True)
    assert sum(kept) == 15


def test_spun_version_is_linked_all_through(found):
    paragraphs = found["versions"][SPUN]["paragraphs"]
    linked = {link["right"][1] for link in links(found, SPUN)}
    assert [
        each["text"] for number, each in enumerate(paragraphs) if number not in linked and not each["set_aside"]
    ] == []


@pytest.mark.parametrize("furniture", ["Post a Comment", "Source link", "Previous Post Next Post"])
def test_furniture_is_set_aside(found, furniture):
    reasons = [each["set_aside"] for each in found["versions"][SPUN]["paragraphs"] if each["text"] == furniture]
    assert reasons == ["furniture"]


def test_page_round_the_article_is_not_taken_for_it(found):
    counted = [each["text"] for each in found["versions"][REWRITTEN]["paragraphs"] if not each["set_aside"]]
    assert not [text for text in counted if "shares" in text or "Related" in text or "comment policy" in text]


def test_shuffled_sentences_find_their_paragraphs(found):
    wire = paragraph(found, WIRE, "“She is slow")
    partners = {tuple(link["right"]) for link in links(found, SHUFFLED) if f"A{link['left'][1]}" == wire}
    texts = [found["versions"][SHUFFLED]["paragraphs"][number]["text"][:11] for _, number in sorted(partners)]
    assert texts == ["She is slow", "But in all "]


@pytest.mark.parametrize(("name", "opening"), SUFFIXES.items())
def test_every_format_is_written(write, name, opening):
    assert opening in write("compare", str(SAMPLE), "--story", "1", "--format", name)[:3000]


def test_same_input_gives_the_same_bytes(write):
    arguments = ("compare", str(SAMPLE), "--story", "1", "--format", "json")
    assert write(*arguments) == write(*arguments)
