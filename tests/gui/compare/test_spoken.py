import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QTranslator

from copytaster.alignment.alignment import Place
from copytaster.gui.models.cells import cell, shown_paragraph
from copytaster.gui.models.sections import sections
from copytaster.gui.models.sight import look_at
from copytaster.gui.models.spoken import around, one_by_one, spoken, tip

A, B, C = 0, 1, 2


@pytest.mark.parametrize(
    ("row", "version", "words"),
    [
        (3, B, "B paragraph 4, reworded: The work will cost 5 million crowns and last until spring."),
        (1, B, "B paragraph 2, words added and left out: The bridge over"),
        (0, A, "A paragraph 1, headline: Harbour bridge closes"),
        (2, B, "B: paragraph 3 stands beside A paragraph 5."),
        (3, C, "C: left out here"),
        (5, A, "A: nothing here"),
        (4, B, "B paragraph 3, moved from A paragraph 5: Ferries"),
    ],
)
def test_a_cell_is_told_in_words(sight, row, version, words):
    assert spoken(sight, version, cell(sight, row, version)).startswith(words)


def test_a_mark_is_told_where_the_pointer_is(sight):
    shown = shown_paragraph(sight, Place(B, 0))
    assert tip(sight, shown, shown.text.index("shut")) == "reworded in B: “closes” became “shut”"
    assert tip(sight, shown, 1) == ""


def test_on_the_base_the_same_change_is_told_the_same_way(sight):
    shown = shown_paragraph(replace(sight, focused=B), Place(A, 0))
    assert tip(sight, shown, shown.text.index("closes")) == "reworded in B: “closes” became “shut”"


def test_the_base_tells_who_left_words_out(sight):
    shown = shown_paragraph(sight, Place(A, 1))
    assert tip(sight, shown, shown.text.index("old")) == "left out by 1 of 2 (B)"


def test_the_reading_pane_has_the_paragraph_its_partner_and_the_differences(sight):
    found = sections(sight, Place(B, 1))
    assert [section.heading for section in found] == [
        "B paragraph 2, words added and left out",
        "A paragraph 2",
        "What differs",
    ]
    assert found[2].lines == ("left out in B: “old ”", "added in B: “ on Friday” – touches: date")


def test_a_paragraph_alone_has_one_section(sight):
    assert [section.heading for section in sections(sight, Place(B, 4))] == ["B paragraph 5, added"]


class Shouting(QTranslator):
    """Translates everything into capitals."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return re.sub(r"(^|})[^{}]*", lambda words: words[0].upper(), source)

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def shouted(qapp):
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_the_words_of_the_view_are_translated_and_those_of_a_document_are_not(sight, shouted):
    told = spoken(sight, B, cell(sight, 4, B))
    assert told == "B PARAGRAPH 3, MOVED FROM A PARAGRAPH 5: Ferries run every ten minutes."
    assert spoken(sight, C, cell(sight, 3, C)) == "C: LEFT OUT HERE"


def test_what_is_set_aside_says_why_under_the_pointer(comparison):
    changes = list(comparison.changes)
    changes[0] = changes[0]._replace(set_aside="spelling")
    hushed = look_at(replace(comparison, changes=tuple(changes)))
    shown = shown_paragraph(hushed, Place(B, 0))
    told = tip(hushed, shown, shown.text.index("shut"))
    assert told == "set aside, spelling: reworded in B: “closes” became “shut”"


@pytest.mark.parametrize(
    ("text", "sought", "told"),
    [
        ("bridge", "bridge", "bridge"),
        (f"{'river ' * 20}bridge{' tower' * 20}", "bridge", f"{'river ' * 9}bridge{' tower' * 9}"),
        (f"{'河' * 100}橋{'塔' * 100}", "橋", f"{'河' * 60}橋{'塔' * 60}"),
    ],
)
def test_words_around_a_place_are_whole(text, sought, told):
    start = text.index(sought)
    assert around(text, start, start + len(sought)).strip() == told


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        (["Bridge shut", "Note: doubt"], "Bridge shut. Note: doubt"),
        (["It is shut.", "“Why?”", "Note: doubt"], "It is shut. “Why?” Note: doubt"),
        (["alone"], "alone"),
    ],
)
def test_a_voice_pauses_between_texts(parts, told):
    assert one_by_one(parts) == told
