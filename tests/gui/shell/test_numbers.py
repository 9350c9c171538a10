"""The number of a difference, which is the same in the list, in the status line and in every report."""

import csv
import io
import re

import pypdfium2
import pytest

from copytaster.export.registry import render
from copytaster.gui.app import finish
from copytaster.gui.panels.change_model import ChangeModel
from copytaster.report.build import build
from copytaster.report.options import Options, Section
from copytaster.resources import resource

CHANGES = frozenset({Section.CHANGES})


@pytest.fixture
def sample(window):
    """Return a window on the sample."""
    window.open([resource("samples")])
    finish(window)
    return window


def listed(window):
    """Return the differences listed by the numbers that stand beside them."""
    model = window.parts.changes.model
    return {int(model.index(row, ChangeModel.NUMBER).data()): stop for row, stop in enumerate(model.stops)}


def words(stop):
    return " ".join(stop.before.split())[:60], " ".join(stop.after.split())[:60]


def reported(window, **options):
    """Return the lines of a report on the comparison shown by their numbers."""
    report = build(window.parts.bridge.reading.comparison, Options(sections=CHANGES, **options))
    return {line.number: line for line in report.changes}


def test_a_filter_and_another_order_leave_the_numbers(sample, do):
    panel = sample.parts.changes
    panel._kinds["aside"].setChecked(True)
    every = listed(sample)
    assert sorted(every) == list(range(1, len(every) + 1))
    for kind in ("addition", "omission", "aside"):
        panel._kinds[kind].setChecked(False)
    assert 0 < len(panel.stops) < len(every)
    assert listed(sample).items() <= every.items()
    do(sample, "by-importance")
    assert listed(sample).items() <= every.items()


def test_the_list_has_the_numbers_of_the_report(sample):
    lines = reported(sample)
    for number, stop in listed(sample).items():
        line = lines[number]
        assert line.label == sample.parts.bridge.reading.label(stop.version)
        assert line.place.split() == [line.label if stop.place.version else "A", str(stop.place.paragraph + 1)]
        assert line.after.rstrip("…").startswith(words(stop)[1][: len(line.after) - 1])


def test_a_report_of_some_versions_or_in_another_order_has_the_same_numbers(sample):
    every = reported(sample)
    assert list(every) == list(range(1, len(every) + 1))
    some, ranked = reported(sample, versions=frozenset("C")), reported(sample, by_importance=True)
    assert 0 < len(some) < len(every)
    assert some.items() <= every.items()
    assert ranked == every
    assert list(ranked) != list(every)


def test_every_form_of_report_has_the_numbers(sample):
    report = build(sample.parts.bridge.reading.comparison, Options(sections=CHANGES, by_importance=True))
    wanted = [line.number for line in report.changes]
    page, table = render(report, "html").decode(), render(report, "csv").decode("utf-8-sig")
    assert [int(number) for number in re.findall(r'<tr><td class="num">(\d+)</td>', page)] == wanted
    rows = {int(row["number"]): row["version"] for row in csv.DictReader(io.StringIO(table))}
    assert rows == {line.number: line.label for line in report.changes}
    text = render(report, "text").decode()
    assert [int(number) for number in re.findall(r"^(\d+) +[B-F], ", text, re.MULTILINE)] == wanted


def test_the_pdf_has_the_numbers(sample):
    report = build(sample.parts.bridge.reading.comparison, Options(sections=CHANGES, versions=frozenset("C")))
    pages = pypdfium2.PdfDocument(render(report, "pdf"))
    told = "\n".join(page.get_textpage().get_text_bounded() for page in pages)
    found = [int(number) for number in re.findall(r"^(\d+)\s+C\s+[A-F]\s+\d+", told, re.MULTILINE)]
    assert found == [line.number for line in report.changes]


def test_setting_a_class_aside_gives_no_difference_another_number(sample, do):
    before = listed(sample)
    do(sample, "aside-punctuation")
    assert len(listed(sample)) != len(before)
    both = listed(sample).keys() & before.keys()
    assert [listed(sample)[number]._replace(set_aside=None) for number in both] == [
        before[number]._replace(set_aside=None) for number in both
    ]


def test_page_furniture_is_numbered_last(sample):
    panel = sample.parts.changes
    panel._kinds["aside"].setChecked(True)
    furniture = [number for number, stop in listed(sample).items() if stop.set_aside == "furniture"]
    assert furniture
    assert min(furniture) == max(reported(sample)) + 1


def test_the_status_line_and_the_note_call_a_difference_by_its_number(sample, do):
    panel = sample.parts.changes
    panel._kinds["addition"].setChecked(False)
    do(sample, "last")
    stop = panel.stop
    assert stop.number != len(panel.stops)
    assert sample.parts.status._position.text().startswith(f"No. {stop.number} · ")
    assert sample.annotating._about(sample.parts.bridge.reading, stop).startswith(f"No. {stop.number} · ")


def test_a_great_number_has_its_thousands_apart_like_the_count_behind_it(sample, do):
    do(sample, "last")
    stop = sample.parts.changes.stop._replace(number=12_011)
    sample.parts.status.show_position(stop.number, 11_937, 11_938)
    assert sample.parts.status._position.text() == "No. 12,011 · 11,938 of 11,938"
    assert sample.annotating._about(sample.parts.bridge.reading, stop).startswith("No. 12,011 · ")


def test_what_is_said_of_a_note_has_the_thousands_apart_too(sample, do):
    do(sample, "last")
    said = []
    sample.annotating.told.connect(said.append)
    stop = sample.parts.changes.stop._replace(number=12_011)
    sample.annotating.keep(sample.parts.bridge.reading, stop, (), "Who counted?")
    assert said[0] == "Noted on change 12,011."


def test_the_last_part_of_the_status_line_keeps_its_distance_from_the_edge(sample, do):
    status = sample.parts.status
    do(sample, "next")
    status.show_touched("figure · quotation", "")
    status.showMessage("x" * (status.width() // status.fontMetrics().horizontalAdvance("x") * 2 // 3))
    assert status._counts.isHidden()
    assert [one.contentsMargins().right() > 0 for one in (status._position, status._touched)] == [False, True]
    status.clearMessage()
    assert [one.contentsMargins().right() > 0 for one in (status._touched, status._counts)] == [False, True]


def test_the_status_line_never_forces_the_window_to_be_wide(sample, do):
    status = sample.parts.status
    do(sample, "next")
    status.resize(status._position.sizeHint().width() + 60, status.height())
    assert status.minimumSizeHint().width() == 0
    assert not status._position.isHidden()
    assert status._counts.isHidden()
