import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers.draft import Sample
from copytaster.readers.teleprinter_reader import read, sniff
from copytaster.text.document import Role

ANPA = (
    b"\x16\x16\x01W1645\x1fasian\nb a\x13\x11 BC-CP--Ferry     05-06 0358\r\n"
    b"\x02^BC-CP--Ferry, 1st Ld-Writethru,117<\r\n^Ferry halted after fire<\r\n^Eds: Adds detail.<\r\n"
    b"^By Ines Calloway=\r\n\t   MOSSPORT (CP) _ A fire halted the ferry,\r\nthe operator said.\r\n"
    b"\t   ``Nobody was hurt,'' said the harbor master.\r\n\r\n\t   \x03CP-WF-05-06-24 2350GMT<\r\n\x0c\r\n\x04"
)
IPTC = (
    b"\x01eca0003 3 i 380  cp 0045\r\n\nMossport/ferry/\r\n"
    b"\x021ST LEAD\nFerry halted after fire\nBy Ines Calloway =\r\n"
    b"\n   Mossport (cp) - A fire halted the ferry at the island of Caf\xe9 on\r\nTuesday, the operator said.\r\n"
    b"\n   Repairs will take at least three weeks, and the vessel will be\r\ntowed to another port.\r\n"
    b"\n# Notebook\r\n\n## Contacts\r\n- Editing by: Per Aldous\r\n"
    b"\ncp ic\r\n\r\n\x03062322 GMT May 24\r\n\x7f\n\x7f\x04"
)


def told(data):
    return [(piece.text, piece.role) for piece in read(data, "a.tst").pieces]


def test_anpa_has_a_slug_a_headline_notes_and_paragraphs_set_in():
    assert told(ANPA) == [
        ("BC-CP--Ferry, 1st Ld-Writethru,117", Role.FURNITURE),
        ("Ferry halted after fire", Role.HEADLINE),
        ("Eds: Adds detail.", Role.FURNITURE),
        ("By Ines Calloway", None),
        ("MOSSPORT (CP) — A fire halted the ferry, the operator said.", None),
        ("“Nobody was hurt,” said the harbor master.", None),
    ]


def test_iptc_has_a_head_up_to_an_equals_sign_and_notes_at_its_end():
    assert told(IPTC) == [
        ("1ST LEAD", Role.FURNITURE),
        ("Ferry halted after fire", Role.HEADLINE),
        ("By Ines Calloway", Role.BYLINE),
        ("Mossport (cp) - A fire halted the ferry at the island of Café on Tuesday, the operator said.", None),
        ("Repairs will take at least three weeks, and the vessel will be towed to another port.", None),
        ("# Notebook", Role.FURNITURE),
        ("## Contacts", Role.FURNITURE),
        ("- Editing by: Per Aldous", Role.FURNITURE),
        ("cp ic", Role.FURNITURE),
    ]


@pytest.mark.parametrize(
    ("trailer", "day", "moment"),
    [
        (b"AP-WF-05-06-24 2350GMT<", "2024-05-06", "2024-05-06T23:50:00Z"),
        (b"AP-WF-05-06-24 1950EDT<", "2024-05-06", "2024-05-06T19:50:00-04:00"),
        (b"AP-WF-05-06-24<", "2024-05-06", None),
        (b"062322 GMT May 24", "2024-05-06", "2024-05-06T23:22:00Z"),
        (b"062322 May 24", "2024-05-06", "2024-05-06T23:22:00Z"),
        (b"062322 Mrz 24", "2024-03-06", "2024-03-06T23:22:00Z"),
        (b"062322 CEST May 24", "2024-05-06", None),
        (b"062972 GMT May 24", "2024-05-06", None),
        (b"322322 May 24", None, None),
        (b"", None, None),
    ],
)
def test_the_trailer_says_when_it_was_sent(trailer, day, moment):
    draft = read(b"\x01h\x02Words\x03" + trailer + b"\x04", "a")
    assert (draft.date, draft.revised) == (day, moment)


def test_the_cells_of_a_table_are_parted_by_tabs():
    data = b"\x01h\x02^Scores<\r\n\x08^\x1f\x1e W\x1e \x1e L\r\n\x08Port\x10 Ellerin\x1f\x1e 73\x1e \x1e 52\r\n\x03\x04"
    assert [text for text, _ in told(data)] == ["Scores", "W L", "Port Ellerin 73 52"]


def test_lines_may_end_in_two_carriage_returns():
    assert told(ANPA.replace(b"\r\n", b"\r\r\n")) == told(ANPA)
    assert told(IPTC.replace(b"\r\n", b"\r\r\n")) == told(IPTC)


def test_a_message_that_lost_its_control_characters_is_read_as_with_them():
    stripped = IPTC.translate(None, b"\x01\x02\x03\x04\x7f")
    assert sniff(Sample(stripped, stripped.decode("latin-1"), ".txt"))
    assert told(stripped) == told(IPTC)
    assert read(stripped, "a").revised == read(IPTC, "a").revised is not None


def test_a_wire_cut_off_is_read_as_far_as_it_goes():
    assert told(b"\x01h\x02Words that\r\n\nstand") == [("Words that", None), ("stand", None)]


def test_notes_begin_at_their_heading_and_not_at_a_row_of_stars():
    wire = b"\x01h\x02One burned.\n\n* * * *\n\nTwo sank.\n\n# dpa-Notizblock\n\nHafen\x03"
    notes = [text for text, role in told(wire) if role is Role.FURNITURE]
    assert notes == ["# dpa-Notizblock", "Hafen"]


def test_an_equals_sign_in_the_text_ends_no_head():
    assert [text for text, _ in told(b"\x01h\x02One.\n\nTwo = 2.\x03")] == ["One.", "Two = 2."]


@pytest.mark.parametrize(
    ("data", "is_wire"),
    [(ANPA, True), (IPTC, True), (b"Words \x01 and \x02 more", False), (b"\x01\x02\x03 words", False)],
)
def test_told_by_the_control_characters(data, is_wire):
    assert sniff(Sample(data, "", "")) == is_wire


def test_a_long_row_of_spaces_is_passed_over_in_one_go():
    wire = b"\x01h\x02^Ferry" + b" " * 300_000 + b"halted<\x03\x04"  # each was the start of a search to the last
    assert told(wire) == [("Ferry halted", Role.HEADLINE)]


def test_a_wire_without_its_envelope_is_told_by_its_slug():
    data = b"^BC-Dam/0123\r\n^Dam holds\r\n^By INES CALLOWAY\r\n   SKARV _ The dam held.\r\n   It is old.\r\n"
    assert sniff(Sample(data, data.decode(), ".txt"))
    assert [piece.text for piece in read(data, "a").pieces] == [
        "BC-Dam/0123",
        "Dam holds",
        "By INES CALLOWAY",
        "SKARV — The dam held.",
        "It is old.",
    ]


def test_every_message_of_a_file_is_read():
    several = read(ANPA + b"\r\n" + IPTC + IPTC, "a.tst").entries
    assert [one.read().date for one in several] == [None, "2024-05-06", "2024-05-06"]


def test_a_damaged_message_among_others_says_so():
    several = read(ANPA + b"\x01no text begins here\x03\x04" + IPTC, "a.tst").entries
    with pytest.raises(UnreadableDocument, match="the beginning of its text is missing"):
        several[1].read()
    assert several[2].read().date == "2024-05-06"
