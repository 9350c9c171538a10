import ctypes
import errno
import json
import os
import re
import tempfile
from dataclasses import replace
from datetime import UTC, datetime

import pypdfium2 as pdfium
import pytest
from pypdfium2 import raw

from copytaster.alignment.alignment import Alignment, Row
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.errors import UnusableInput
from copytaster.export import pdf_writer, typst_worker
from copytaster.export.pdf_data import layout_data
from copytaster.export.pdf_text import SIGN, characters
from copytaster.export.pdf_writer import reason, render
from copytaster.progress import Cancelled, silent
from copytaster.report.build import build
from copytaster.report.ledger_table import LedgerCell, LedgerHead, LedgerTable
from copytaster.report.options import Options, Section
from copytaster.report.report import ListedChange, RunMark
from copytaster.resources import resource
from copytaster.text.version import versions
from fakes.annotated import remarks
from fakes.comparisons import bridge, document

HOSTILE = (
    '#read("/etc/passwd")',
    '#import "@preview/x:1.0.0": *',
    '#{ panic("no") }',
    "*bold* _thin_ `raw` $x^2$ = head",
    r'\ ] [ " \" \u{41} // no /* note */ <label> @cite ~ --- #',
)


def pages(made):
    return [page.get_textpage().get_text_bounded() for page in pdfium.PdfDocument(made)]


def letter_places(page):
    """Return how far from the left each letter of a page stands, where it stands last."""
    text = page.get_textpage()
    count = text.count_chars()
    return {text.get_text_range(number, 1): text.get_charbox(number)[0] for number in range(count)}


def alone(*texts, path="a.txt", language="en"):
    """Return the comparison of two versions that share nothing."""
    shown = versions((document(path, *texts, language=language), document("b.txt", "Other")))
    rows = (
        *(Row(((number,), ()), ((), ()), ((), ())) for number in range(len(texts))),
        Row(((), (0,)), ((), ()), ((), ())),
    )
    spans = tuple(tuple(() for _ in version.paragraphs) for version in shown)
    return Comparison(Inputs(shown), Alignment(spans, ()), rows, ())


@pytest.fixture(scope="module")
def made():
    return render(build(bridge()))


@pytest.fixture(scope="module")
def long():
    texts = [f"Number {number}: the ferries run every ten minutes between the quays." for number in range(90)]
    return render(build(alone(*texts), Options(sections=frozenset({Section.TEXT}))))


def test_equal_reports_give_equal_bytes(made):
    assert render(build(bridge())) == made


def test_it_is_tagged_and_titled(made):
    shown = pdfium.PdfDocument(made)
    assert raw.FPDFCatalog_IsTagged(shown)
    assert shown.get_metadata_value("Title") == "Comparison: Harbour bridge closes for repairs"


def test_a_long_word_stays_one_word_in_the_title_and_the_outline():
    shown = pdfium.PdfDocument(render(build(alone(*["y" * 60] * 40), Options(title="x" * 60))))
    assert shown.get_metadata_value("Title") == f"Comparison: {'x' * 60}"
    assert any("y" * 40 in item.get_title() for item in shown.get_toc())


def test_words_from_right_to_left_stand_before_the_arrow_and_those_in_their_place_after_it():
    changed = ListedChange(1, 0, "B\u00a02", 1, "B", "reworded", RunMark.WORDING, "\u202exyz", "XYZ", "")
    report = replace(build(bridge(), Options(sections=frozenset({Section.CHANGES}))), changes=(changed,))
    places = letter_places(pdfium.PdfDocument(render(report))[0])
    assert places["x"] < places["→"] < places["X"]


def thin_lines(page):
    """Return how far from the left each upright line of a page stands, once for each place."""
    bounds = [thing.get_bounds() for thing in page.get_objects([raw.FPDF_PAGEOBJ_PATH])]
    return {round(left) for left, bottom, right, top in bounds if right - left < 4 < top - bottom}


@pytest.mark.parametrize(("text", "mirrored"), [("Bridge", False), ("גשר", True)], ids=["ltr", "rtl"])
def test_the_label_and_the_bar_of_a_paragraph_stand_where_its_lines_begin(text, mirrored):
    compared = alone(text)
    page = pdfium.PdfDocument(render(build(compared, Options(sections=frozenset({Section.TEXT})))))[0]
    column = page.get_width() / 2
    bars = [place for place in thin_lines(page) if place < column - 5]
    words = page.get_textpage()
    label = words.get_text_range().index("A\u00a01")
    assert len(bars) == 1
    assert (bars[0] > column / 2, words.get_charbox(label)[0] > column / 2) == (mirrored, mirrored)


@pytest.mark.parametrize(("speaker", "mirrored"), [("Roe", False), ("רוה", True)], ids=["ltr", "rtl"])
def test_a_note_in_a_ledger_stands_on_the_side_of_its_words(speaker, mirrored):
    cells = ((LedgerCell(speaker, "zz"),),)
    table = LedgerTable(Section.QUOTATIONS, "Quotations", heads=(LedgerHead("Speaker", 1),), rows=cells)
    options = Options(sections=frozenset({Section.QUOTATIONS}))
    report = replace(build(bridge(), options), tables=(table,))
    page = pdfium.PdfDocument(render(report))[0]
    assert (letter_places(page)["z"] > page.get_width() / 2) == mirrored


def test_a_list_of_changes_alone_begins_below_the_title():
    assert "List of changes" in pages(render(build(bridge(), Options(sections=frozenset({Section.CHANGES})))))[0]


def test_a_full_disk_for_temporary_files_is_one_sentence(monkeypatch):
    def full(**_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    with pytest.raises(UnusableInput, match="could not be typeset: no space left on device"):
        render(build(bridge()))


def test_every_font_is_embedded(made):
    letters = [
        item
        for page in pdfium.PdfDocument(made)
        for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=9)
    ]
    assert letters
    assert all(raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(item)) for item in letters)


def test_the_first_page_says_what_was_compared(made):
    first = pages(made)[0]
    for words in (
        "papers/bridge <front>.html",
        "2025-03-07",
        bridge().inputs.versions[0].document.sha256,
        "Not counted",
    ):
        assert words in first


def test_a_picture_higher_than_the_page_is_made_to_fit_it():
    shown = versions(tuple(document(f"{number}.txt", f"Number {number}") for number in range(60)))
    row = Row(((0,),) * 60, ((),) * 60, ((),) * 60)
    made = Comparison(Inputs(shown), Alignment((((),),) * 60, ()), (row,), ())
    printed = render(build(made, Options(sections=frozenset({Section.COVERAGE}))))
    page = next(page for page in pages(printed) if "not derived" in page)
    assert "How much comes from A" in page
    assert all(words in page for words in ("AA", "BH", "rewritten", "left out"))


def test_pages_are_numbered(long):
    assert [f"{number} / {len(pages(long))}" in page for number, page in enumerate(pages(long), 1)] == [True] * len(
        pages(long)
    )


def test_the_heads_of_the_columns_stand_on_every_page(long):
    assert len(pages(long)) > 2
    assert all("Number 0: the ferries" in page and "a.txt" in page for page in pages(long))


def test_the_outline_leads_through_the_rows(long):
    shown = pdfium.PdfDocument(long)
    found = [(item.level, item.get_title(), item.get_dest().get_index()) for item in shown.get_toc()]
    assert found[0] == (0, "Comparison", 0)
    assert found[-1][1].startswith("B\u00a01: Other")
    assert found[-1][2] == len(shown) - 1


def test_the_first_page_says_on_which_page_each_section_is(made):
    shown = pdfium.PdfDocument(made)
    sections = [(item.get_title(), item.get_dest().get_index()) for item in shown.get_toc() if item.level == 0]
    first = " ".join(pages(made)[0].replace("\u00a0", " ").split())
    told = [f"{title} p. {page + 1}" for title, page in sections if page]
    assert len(told) > 3
    assert " ".join(told) in first


def test_a_report_of_one_page_has_no_contents():
    assert "p. 1" not in pages(render(build(bridge(), Options(sections=frozenset({Section.CHANGES})))))[0]


def link_pages(page):
    """Return the pages to which the links of a page lead, in order."""
    found, start, link = [], ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page, start, link):
        found.append(raw.FPDFDest_GetDestPageIndex(page.pdf, raw.FPDFLink_GetDest(page.pdf, link)))
    return found


def test_a_change_in_the_list_leads_to_its_row():
    texts = [f"Number {number}: the ferries run every ten minutes between the quays." for number in range(60)]
    report = build(alone(*texts), Options(sections=frozenset({Section.TEXT})))
    listed = tuple(
        ListedChange(row + 1, row, f"A\u00a0{row + 1}", 1, "B", "left out", RunMark.OMISSION, "Number", "", "")
        for row in (0, 59, 70)
    )
    sections = frozenset({Section.TEXT, Section.CHANGES})
    made = render(replace(report, changes=listed, options=Options(sections=sections)))
    shown, printed = pdfium.PdfDocument(made), pages(made)
    [there] = [number for number, page in enumerate(printed) if "Number 59:" in page]
    listing = next(number for number, page in enumerate(printed) if "left out" in page and "A\u00a071" in page)
    assert there > 0
    assert link_pages(shown[listing]) == [0, there]


def test_a_short_comparison_begins_on_the_first_page_and_a_list_of_few_changes_below_it():
    printed = pages(render(build(bridge(), Options(versions=frozenset("B")))))
    assert "The bridge over the harbour" in printed[0]
    assert len(printed) == 2


@pytest.mark.parametrize("number", [2, 6, 9, 12])
def test_the_comparison_begins_with_its_heading_wherever_the_first_page_ends(number):
    texts = ["The harbour bridge will close on Monday.", "The ferries run every ten minutes until summer."]
    shown = versions(tuple(document(f"{place}.txt", *texts) for place in range(number)))
    rows = tuple(Row(((place,),) * number, ((),) * number, ((),) * number) for place in range(2))
    made = Comparison(Inputs(shown), Alignment((((),) * 2,) * number, ()), rows, ())
    printed = pdfium.PdfDocument(render(build(made)))
    page = next(item.get_dest().get_index() for item in printed.get_toc() if item.get_title() == "Comparison")
    text = printed[page].get_textpage()
    whole = text.get_text_range()
    heading, row = (re.search(words, whole, re.MULTILINE).start() for words in (r"^Comparison\r?$", "^The ferries run"))
    assert heading < row
    height = printed[page].get_height()
    assert all(0 < text.get_charbox(place)[1] < text.get_charbox(place)[3] < height for place in (heading, row))


@pytest.mark.parametrize(("words", "sought"), [("A bridge → shut", False), ("港の橋", True)])
def test_the_fonts_of_the_system_are_read_only_for_letters_that_need_one(monkeypatch, words, sought):
    asked = []
    monkeypatch.setattr(pdf_writer, "run", lambda request, _progress: asked.append(json.loads(request)))
    render(build(alone(words)))
    assert asked[0]["system_fonts"] is sought


def test_nothing_in_a_document_is_run():
    made = render(build(alone(*HOSTILE, path=HOSTILE[0]), Options(title=HOSTILE[1])))
    printed = " ".join(" ".join(pages(made)).split())
    assert printed.count(HOSTILE[0]) > 2
    for text in HOSTILE:
        assert text in printed


def test_a_date_is_printed_only_when_given(made):
    dated = render(build(bridge(), dated=datetime(2025, 3, 8, tzinfo=UTC)))
    assert "Prepared 2025-03-08" in pages(dated)[0]
    assert "Prepared" not in pages(made)[0]
    assert pdfium.PdfDocument(dated).get_metadata_value("CreationDate").startswith("D:20250308")


def test_a_script_without_a_font_is_one_sentence_and_no_boxes(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = "The bridge ที่สะพาน closes at 5\ufe0f\u20e3 or \U0001f469\u200d\U0001f4bc."
    data = layout_data(build(alone("港の橋", text, language="ja")))
    request = {
        "layout": resource("typst", "report.typ").read_text(encoding="utf-8"),
        "coverage": resource("typst", "coverage.typ").read_text(encoding="utf-8"),
        "fonts": str(resource("fonts")),
        "system_fonts": False,
        "data": data,
        "characters": characters(json.dumps(data, ensure_ascii=False)),
        "sign": SIGN,
        "notice": "No font for {scripts}: {sign}.",
        "timestamp": 0,
    }
    made = typst_worker.pdf(request)
    printed = [page.replace("\u200b", "").replace("\ufffe", "") for page in pages(made)]
    assert f"No font for CJK, Thai, symbols: {SIGN}." in printed[0]
    assert f"The bridge {SIGN} closes at {SIGN} or {SIGN}." in printed[0]
    assert pdfium.PdfDocument(made).get_metadata_value("Title") == "Comparison: 港の橋"


def test_a_report_that_does_not_fit_the_memory_is_said():
    with pytest.raises(UnusableInput, match="too long for one PDF"):
        render(build(bridge()), memory=48 << 20)


def test_a_fault_of_the_typesetter_is_said():
    assert reason(1, b"trace\nerror: unknown variable") == "The PDF could not be typeset: error: unknown variable."


def test_the_typesetter_can_be_stopped():
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        render(build(bridge()), stop)


@pytest.mark.skipif(os.name != "posix", reason="an open file has a name there")
def test_nothing_is_left_where_the_program_is_killed(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    meanwhile = []
    render(build(bridge()), lambda _done, _total: meanwhile.extend(tmp_path.iterdir()))
    assert meanwhile == []


def test_a_worker_that_begins_late_is_told_everything(monkeypatch):
    monkeypatch.setattr(pdf_writer, "TURN", 0.001)
    monkeypatch.setattr(pdf_writer, "LONGEST_WAIT", 60)
    with pytest.raises(UnusableInput, match="KeyError: 'memory'"):
        pdf_writer.run(json.dumps({"longer than a pipe holds": "x" * 1_000_000}).encode(), silent)


@pytest.mark.parametrize("number", [3, 24, 40])
def test_the_legend_stays_in_one_piece(number):
    shown = versions(tuple(document(f"{place}.txt", f"Number {place}") for place in range(number)))
    row = Row(((0,),) * number, ((),) * number, ((),) * number)
    made = Comparison(Inputs(shown), Alignment((((),),) * number, ()), (row,), ())
    sections = frozenset({Section.VERSIONS, Section.SETTINGS, Section.LEGEND, Section.COUNTS})
    printed = pages(render(build(made, Options(sections=sections))))
    assert [page for page in printed if "How to read this" in page] == [
        page for page in printed if "set aside:" in page
    ]


def test_the_parts_of_a_text_stand_beside_each_other_in_the_outline_and_rows_below_them():
    shown = versions(tuple(document(f"{number}.txt", *["A line of news."] * 12) for number in range(6)))
    rows = tuple(Row(((number,),) * 6, ((),) * 6, ((),) * 6) for number in range(12))
    made = Comparison(Inputs(shown), Alignment((((),) * 12,) * 6, ()), rows, ())
    printed = pdfium.PdfDocument(render(build(made, Options(sections=frozenset({Section.TEXT})))))
    found = [(item.level, item.get_title()[:4]) for item in printed.get_toc()]
    assert found == [(0, "Comp"), (1, "Part"), (2, "A\u00a01:"), (2, "A\u00a011"), (1, "Part")]


def test_a_note_longer_than_a_page_is_printed_to_its_end():
    memo = " ".join(f"remark{number}" for number in range(1200))
    change = ListedChange(1, 0, "B\u00a02", 1, "B", "reworded", RunMark.WORDING, "old", "new", "", memo=memo)
    report = replace(build(bridge(), Options(sections=frozenset({Section.CHANGES}))), changes=(change,))
    assert {f"remark{number}" for number in range(1200)} <= set(" ".join(pages(render(report))).split())


def test_a_quotation_longer_than_a_page_is_printed_to_its_end():
    words = " ".join(f"word{number}" for number in range(1200))
    report = build(bridge(), Options(sections=frozenset({Section.QUOTATIONS})))
    [table] = report.tables
    cell = table.rows[0][1]._replace(words=words)
    report = replace(report, tables=(replace(table, rows=((table.rows[0][0], cell, *table.rows[0][2:]),)),))
    assert {f"word{number}" for number in range(1200)} <= set(" ".join(pages(render(report))).split())


def test_hashes_stay_in_their_column():
    shown = versions(tuple(document(f"{name}.txt", "One", source="The Evening Lantern of Marlow Bay") for name in "ab"))
    row = Row(((0,), (0,)), ((), ()), ((), ()))
    made = Comparison(Inputs(shown), Alignment((((),), ((),)), ()), (row,), ())
    text = pdfium.PdfDocument(render(build(made, Options(sections=frozenset({Section.VERSIONS})))))[0].get_textpage()
    whole = text.get_text_range()
    start, source = (whole.index(words) for words in (shown[0].document.sha256[:32], "The Evening"))
    assert text.get_charbox(start + 31)[2] < text.get_charbox(source)[0]


def test_notes_that_are_not_listed_are_told_also_where_the_counts_are_not_shown():
    report = build(bridge(), Options(sections=frozenset({Section.CHANGES}), annotations=remarks()))
    assert " ".join(pages(render(report))[0].split()).count("1 note is not listed") == 1
