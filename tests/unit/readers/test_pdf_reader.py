import json

import pytest

from copytaster import REPORT_MARK
from copytaster.errors import UnreadableDocument
from copytaster.export.pdf_writer import render
from copytaster.readers import pdf_worker
from copytaster.readers.draft import Sample
from copytaster.readers.pdf_margins import is_page_mark
from copytaster.readers.pdf_page import pages
from copytaster.readers.pdf_pieces import pieces
from copytaster.readers.pdf_reader import read, sniff, taken
from copytaster.readers.registry import tell
from copytaster.report.build import build
from copytaster.text.document import Role
from fakes.comparisons import bridge
from fakes.pdf import Text, column, pdf

FERRY = "The harbour office halted all ferries on Monday after a fire in the engine room of the oldest boat."
CREW = "Nobody was hurt, the office said, and the crew had put out the flames before the brigade came on board."
REPAIR = "Repairs will take a week at least, so the smaller boats run twice an hour until the weekend is over."


def found(*sheets, **how):
    return pieces(pages(json.loads(json.dumps(pdf_worker.answer(pdf(*sheets, **how))))["pages"]))


def told(*sheets, **how):
    return [(piece.text, piece.role) for piece in found(*sheets, **how)]


def texts(*sheets, **how):
    return [piece.text for piece in found(*sheets, **how) if piece.role is not Role.FURNITURE]


def stacked(*paragraphs, x=50, y=700, after=0, **how):
    """Return paragraphs under each other, `after` points between them besides the leading."""
    lines = []
    for words in paragraphs:
        lines += column(words, x, y, **how)
        y = lines[-1].y - 12 - after
    return lines


def test_lines_become_paragraphs_at_a_gap():
    assert texts(stacked(FERRY, CREW, REPAIR, after=8)) == [FERRY, CREW, REPAIR]


def test_lines_become_paragraphs_where_the_first_is_set_in():
    assert texts(stacked(FERRY, CREW, REPAIR, first=2)) == [FERRY, CREW, REPAIR]


def test_lines_become_paragraphs_after_a_short_line():
    assert texts(stacked(FERRY, CREW, REPAIR, justified=True)) == [FERRY, CREW, REPAIR]


def test_two_columns_are_read_one_after_the_other():
    sheet = stacked(FERRY, CREW, first=2, justified=True) + stacked(REPAIR, FERRY, x=310, first=2, justified=True)
    assert texts(sheet) == [FERRY, CREW, REPAIR, FERRY]


def test_columns_written_across_are_read_down():
    left, right = stacked(FERRY, CREW, after=8), stacked(REPAIR, FERRY, x=310, after=8)
    across = [line for pair in zip(left, right, strict=False) for line in pair]
    assert texts(across) == [FERRY, CREW, REPAIR, FERRY]


def test_a_headline_over_three_columns_comes_first():
    head = [Text("Ferries halted", 50, 750, 24, "bold"), Text("after fire", 50, 722, 24, "bold")]
    sheet = [line for x in (50, 220, 390) for line in stacked(FERRY, CREW, x=x, letters=25, after=8)]
    first, *rest = told(sheet + head)
    assert first == ("Ferries halted after fire", Role.HEADLINE)
    assert [text for text, _ in rest] == [FERRY, CREW] * 3


def test_a_headline_between_columns_is_read_after_those_above_it():
    above = stacked(FERRY, CREW, after=8), stacked(REPAIR, FERRY, x=310, after=8)
    head = [Text("Mill stands idle since the fire of the ferry in spring", 50, 560, 18, "bold")]
    below = stacked(CREW, REPAIR, y=530, after=8), stacked(FERRY, CREW, x=310, y=530, after=8)
    order = [FERRY, CREW, REPAIR, FERRY, head[0].words, CREW, REPAIR, FERRY, CREW]
    assert texts([*above[0], *above[1], *head, *below[0], *below[1]]) == order
    assert texts([*below[1], *below[0], *head, *above[1], *above[0]]) == order


def test_a_paragraph_runs_on_over_columns_and_sheets():
    lines = column(f"{FERRY} {CREW} {REPAIR}", 0, 0, first=2, justified=True)
    moved = [line._replace(x=50 + line.x, y=700 - 12 * number) for number, line in enumerate(lines[:4])]
    moved += [line._replace(x=310 + line.x, y=700 - 12 * number) for number, line in enumerate(lines[4:6])]
    after = [line._replace(x=50 + line.x, y=700 - 12 * number) for number, line in enumerate(lines[6:])]
    assert texts(moved, after) == [f"{FERRY} {CREW} {REPAIR}"]


def test_hyphens_of_the_line_go_and_those_of_the_word_stay():
    lines = [
        "The harbour office halted all the fer-",
        "ries, and the well-",
        "known Anglo-",
        "Saxon boats: well-known.",
    ]
    sheet = [Text(line, 50, 700 - 12 * number) for number, line in enumerate(lines)]
    assert " ".join(texts(sheet)) == (
        "The harbour office halted all the ferries, and the well-known Anglo-Saxon boats: well-known."
    )


def test_running_heads_and_numbers_of_pages_are_set_aside_and_not_lost():
    sheets = [
        [Text("The Harbour Post", 50, 770), *stacked(words, CREW, after=8), Text(f"Page {number} of 2", 270, 30)]
        for number, words in enumerate((FERRY, REPAIR), 1)
    ]
    aside = [text for text, role in told(*sheets) if role is Role.FURNITURE]
    assert aside == ["The Harbour Post", "Page 1 of 2", "The Harbour Post", "Page 2 of 2"]
    assert texts(*sheets) == [FERRY, CREW, REPAIR, CREW]


def test_headings_are_told_by_size_and_weight():
    heads = [Text("Ferries halted", 50, 750, 24), Text("Week of repairs", 50, 660, 10, "bold")]
    sheet = [*heads, *column(FERRY, 50, 700), *column(REPAIR, 50, 640)]
    assert told(sheet) == [
        ("Ferries halted", Role.HEADLINE),
        (FERRY, None),
        ("Week of repairs", Role.HEADLINE),
        (REPAIR, None),
    ]


def test_items_lose_their_sign_and_keep_their_lines():
    item = [Text("\u2022", 50, 660), *column(CREW, 62, 660)]
    assert told([*column(FERRY, 50, 720), *item])[-1] == (CREW, Role.LIST_ITEM)


def test_small_letters_under_a_picture_are_its_caption():
    sheet = [*column(FERRY, 310, 700), *column(CREW, 310, 640), Text("The ferry at the quay on Monday", 50, 490, 8)]
    assert ("The ferry at the quay on Monday", Role.CAPTION) in told(sheet, picture=True)


def test_a_note_at_the_foot_comes_last():
    sheets = [[*stacked(FERRY, after=8), Text("1 Founded long ago", 50, 400, 7)], stacked(REPAIR, CREW, after=8)]
    assert texts(*sheets) == [FERRY, REPAIR, CREW, "1 Founded long ago"]


def test_cells_of_a_table_stand_in_one_paragraph_a_row():
    rows = [[Text(one, 50, y), Text(two, 250, y)] for y, one, two in ((700, "Brindle", "off"), (688, "Hatton", "late"))]
    assert texts([cell for row in rows for cell in row]) == ["Brindle\toff", "Hatton\tlate"]


def test_a_sheet_on_its_side_is_read_upright():
    turned = [line._replace(x=100 + 700 - line.y, y=line.x, turn="0 1 -1 0") for line in stacked(FERRY, CREW, after=8)]
    assert texts(turned) == [FERRY, CREW]


def test_a_stamp_across_the_page_is_set_aside():
    stamp = Text("EMBARGO", 100, 300, 40, turn="0.7 0.7 -0.7 0.7")
    assert told([stamp, *column(FERRY, 50, 700)]) == [(FERRY, None), ("EMBARGO", Role.FURNITURE)]


def test_a_large_first_letter_belongs_to_its_word():
    lines = column(FERRY[1:], 80, 700)
    sheet = [Text("T", 50, 688, 30), *lines[:2], *[line._replace(x=50) for line in lines[2:]]]
    assert texts(sheet) == [FERRY]


def test_a_raised_figure_stays_in_its_line():
    sheet = [Text("area in km", 50, 700), Text("2", 110.5, 704, 6), Text("of land", 120, 700)]
    assert texts(sheet) == ["area in km2 of land"]


def test_text_beyond_the_edge_is_not_shown():
    assert texts([*column(FERRY, 50, 700), Text("beyond", 700, 700)]) == [FERRY]


def test_a_chart_of_thousands_of_labels_is_read_without_columns():
    sheet = [Text(f"a{number}", 10 + 30 * (number % 19), 10 + number // 19 * 4, 3) for number in range(3000)]
    assert len(texts(sheet)) > 100


def test_the_file_gives_title_author_and_day():
    about = "/Title(Ferry halted)/Author(Ines Calloway)/CreationDate(D:20240506101500Z)"
    draft = read(pdf(column(FERRY, 50, 700), about=about), "a.pdf")
    assert (draft.title, draft.byline, draft.made) == ("Ferry halted", "Ines Calloway", "2024-05-06")


@pytest.mark.parametrize("title", ["Microsoft Word - ferry.docx", "ferry_final.indd", "untitled"])
def test_the_name_of_a_file_is_no_title(title):
    assert read(pdf(column(FERRY, 50, 700), about=f"/Title({title})"), "a.pdf").title == ""


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (pdf([], picture=True), "image"),
        (pdf(column(FERRY, 50, 700))[:300], "broken"),
        (pdf(column(FERRY, 50, 700), trailer="/Encrypt<</Filter/Standard/V 1/R 2/O(a)/U(b)/P 0>>"), "encrypted"),
        (b"%PDF-1.7\n" + bytes(400), "broken"),
    ],
    ids=["pictures", "cut off", "locked", "nulls"],
)
def test_what_cannot_be_read_is_refused(data, code):
    with pytest.raises(UnreadableDocument) as fault:
        read(data, "a.pdf")
    assert fault.value.code == code


def test_a_script_in_a_file_stays_words():
    catalog = "/OpenAction<</S/JavaScript/JS(app.launchURL\\('http://127.0.0.1/'\\))>>"
    assert texts(column(FERRY, 50, 700), catalog=catalog) == [FERRY]


def test_more_pages_than_are_read_is_one_sentence(monkeypatch):
    monkeypatch.setattr(pdf_worker, "MOST_PAGES", 1)
    assert pdf_worker.answer(pdf([], [])) == {"fault": "too-large"}


def test_more_letters_than_are_read_is_one_sentence(monkeypatch):
    monkeypatch.setattr(pdf_worker, "MOST_CHARACTERS", 50)
    assert pdf_worker.answer(pdf(column(FERRY, 50, 700))) == {"fault": "too-large"}


def test_a_worker_that_fails_leaves_one_sentence(monkeypatch):
    monkeypatch.setattr("copytaster.readers.pdf_reader.WORKER", "copytaster.readers.none_such")
    assert taken(b"") == {"fault": "broken"}


def test_what_lies_where_the_person_stands_is_not_run(tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit(1)")
    monkeypatch.chdir(tmp_path)
    assert "fault" not in taken(pdf(column(FERRY, 50, 700)))


def test_a_worker_that_does_not_start_leaves_one_sentence(monkeypatch):
    monkeypatch.setattr("copytaster.readers.pdf_reader.sys.executable", "/no/such/python")
    with pytest.raises(UnreadableDocument, match="the system does not start"):
        read(b"%PDF-", "a.pdf")


def test_a_worker_that_takes_too_long_is_ended(monkeypatch):
    monkeypatch.setattr("copytaster.readers.pdf_reader.LONGEST_READING", 0.0)
    assert taken(b"") == {"fault": "slow"}


def test_our_own_report_is_known_even_from_its_list_of_keywords():
    with pytest.raises(UnreadableDocument, match="report made by Copytaster"):
        tell(Sample(render(build(bridge())), "", ".pdf"), "a.pdf")
    with pytest.raises(UnreadableDocument, match="report made by Copytaster"):
        read(pdf(column(FERRY, 50, 700), about=f"/Keywords({REPORT_MARK} )"), "a.pdf")


def test_told_by_the_first_bytes():
    assert sniff(Sample(pdf([]), "", ".txt"))
    assert sniff(Sample(b"\n" + pdf([]), "", ".pdf"))
    assert not sniff(Sample(b"The format %PDF- is old.", "", ".txt"))


def test_fields_of_a_form_stay_apart():
    sheet = [
        Text(words, 50, 700 - 16 * number) for number, words in enumerate(("First name", "Born", "Nation", "Note"))
    ]
    assert texts([Text("Form of the office", 60, 750, 28), *sheet]) == [
        "Form of the office",
        "First name",
        "Born",
        "Nation",
        "Note",
    ]


def test_a_short_block_beside_a_set_in_list_keeps_its_own_margin():
    listed = stacked(f"{FERRY} {CREW} {REPAIR}", x=62, y=600)
    assert texts([*column(FERRY, 50, 700), *listed])[0] == FERRY


def test_a_line_with_the_number_of_its_sheet_is_a_running_head():
    foots = ("6 The Ferries", "The Fire 7", "8 The Repairs", "The Brigade 9")
    sheets = [[*stacked(FERRY, CREW, y=600, after=8), Text(foot, 50, 30)] for foot in foots]
    assert [text for text, role in told(*sheets) if role is Role.FURNITURE] == list(foots)


def test_a_line_over_several_columns_does_not_widen_the_first():
    banner = [
        Text("What the harbour office of Port Ansel knew and when, and why", 50, 732),
        Text("By Ida Holm", 50, 716),
    ]
    ask = "In the evening the harbour office told Ida Holm and the crew of Port Ansel to stay on board of the boat."
    left, right = stacked(ask, CREW, FERRY, ask, after=4), stacked(REPAIR, FERRY, CREW, REPAIR, x=310, after=4)
    assert texts(banner + left + right)[2:] == [ask, CREW, FERRY, ask, REPAIR, FERRY, CREW, REPAIR]


def test_paragraphs_above_a_list_without_bullets_are_not_cut():
    above = ["The office said so.", "The oldest boat of all the boats had a fire in its engine.", "Boats sail again:"]
    lines = stacked(*above, after=8)
    for words in ("The first boat sails at six each day", "The second at seven", "The third at eight"):
        lines += column(words, 75, lines[-1].y - 12)
    assert texts(lines)[:3] == above


def test_a_year_that_ends_a_sentence_on_the_next_page_is_no_page_number():
    assert is_page_mark("1998")
    assert is_page_mark("- 12.")
    assert not is_page_mark("1998.")
