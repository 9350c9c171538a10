import pytest

from copytaster.readers.datelines import Dateline, place_alone, read

REST = "The river rose by two metres."


@pytest.mark.parametrize(
    ("opening", "line"),
    [
        ("GENEVA (AP) — ", Dateline("GENEVA", "AP", None)),
        ("GENEVA (Reuters) – ", Dateline("GENEVA", "Reuters", None)),
        ("WASHINGTON — ", Dateline("WASHINGTON", None, None)),
        ("ROSTOV-ON-DON, Russia (AP) -- ", Dateline("ROSTOV-ON-DON, Russia", "AP", None)),
        ("SEOUL, Aug. 20 (Yonhap) -- ", Dateline("SEOUL", "Yonhap", None)),
        ("PARIS, May 6, 2024 (AFP) - ", Dateline("PARIS", "AFP", "2024-05-06")),
        ("LONDON, 6 May 2024, 10:45 a.m. GMT (Reuters) - ", Dateline("LONDON", "Reuters", "2024-05-06")),
        ("BERN, 6. Mai 2024, 14.30 Uhr (dpa) - ", Dateline("BERN", "dpa", "2024-05-06")),
        ("FRANKFURT AM MAIN, 6. Mai 2024 (AFP) - ", Dateline("FRANKFURT AM MAIN", "AFP", "2024-05-06")),
        ("ST. LOUIS — ", Dateline("ST. LOUIS", None, None)),
        ("RIO DE JANEIRO (Reuters) - ", Dateline("RIO DE JANEIRO", "Reuters", None)),
        ("Berlin (dpa) - ", Dateline("Berlin", "dpa", None)),
        ("Brunn an den Auen (dpa) - ", Dateline("Brunn an den Auen", "dpa", None)),
        ("Hamburg (dpa/lno) - ", Dateline("Hamburg", "dpa", None)),
        ("Berlin (AFP/dpa) - ", Dateline("Berlin", "AFP", None)),
        ("Madrid (EFE).- ", None),
        ("(Reuters) - ", Dateline(None, "Reuters", None)),
        ("Jan 30 (Reuters) - ", Dateline(None, "Reuters", None)),
        ("AUSTIN, Texas, May 6, 2024 /PRNewswire/ -- ", Dateline("AUSTIN, Texas", "PRNewswire", "2024-05-06")),
        ("AUSTIN, Texas, May 6 /PRNewswire-AsiaNet/ -- ", Dateline("AUSTIN, Texas", "PRNewswire", None)),
        ("Aarhus /ritzau/: ", Dateline("Aarhus", "Ritzau", None)),
        ("Rouen (France), 12 mars 2024 (AFP) - ", Dateline("Rouen", "AFP", "2024-03-12")),
        ("MOSCOW, January 21. /TASS/. ", Dateline("MOSCOW", "TASS", None)),
        ("(ANSA) - ROMA, 05 LUG - ", Dateline("ROMA", "ANSA", None)),
        ("OSLO, May 6 NTB - ", Dateline("OSLO", "NTB", None)),
        ("МОСКВА (ТАСС) — ", Dateline("МОСКВА", "ТАСС", None)),
    ],
)
def test_what_a_report_opens_with(opening, line):
    found = read(opening + REST)
    assert found == (line or Dateline("Madrid", "EFE", None))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor — who had warned of it — was right.",
        "But the town (which has one bridge) — was cut off.",
        "NATO - the alliance of thirty states - said nothing.",
        "He said: The bridge is shut.",
        "US — no.",
        "Aarhus /Nordnyt/: The river rose.",
        "The flood of Tuesday, May 6 came late - the wall held.",
        f"BERN{' ' * 300}— The river rose.",
        "1234 — a number.",
        REST,
    ],
)
def test_what_is_no_dateline(text):
    found = read(text)
    assert found is None


def test_bracketed_datelines_of_east_asia():
    assert read("【6月18日 AFP】川の水位が上がった。") == Dateline(None, "AFP", None)
    assert read("(서울=연합뉴스) 강물이 불어났다.") == Dateline("서울", "연합뉴스", None)
    assert read("新华社北京5月6日电 河水上涨。") == Dateline("北京", "新华社", None)


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("【ロンドン時事】", "ロンドン", "時事"),
        ("【パリＡＦＰ時事】", "パリ", "時事"),
        ("【ワシントン＝共同】", "ワシントン", "共同"),
        ("［東京　６日　ロイター］ - ", "東京", "ロイター"),
        ("【大阪５月６日共同通信】", "大阪", "共同通信"),
    ],
)
def test_datelines_of_japan_name_their_agency_behind_the_place(opening, place, agency):
    assert read(f"{opening}川の水位が上がった。") == Dateline(place, agency, None)


@pytest.mark.parametrize("text", ["【時事問題】川の水位が上がった。", "[Photo: AP] The river rose."])
def test_other_words_in_brackets_are_no_dateline_of_japan(text):
    assert read(text) is None


def test_an_agency_that_opens_a_sentence_with_dashes_has_no_place():
    assert read("(Reuters) - NATO - the alliance of thirty states - said nothing.") == Dateline(None, "Reuters", None)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Ostrel", "Ostrel"),
        ("Newport News, VA, Oct 13", "Newport News, VA"),
        ("OSTREL, May 6, 2024", "OSTREL"),
        ("May 6", None),
        ("6. Mai 2024", None),
        ("Brussels, our correspondent", None),
    ],
)
def test_the_place_in_what_a_format_calls_a_dateline(line, place):
    assert place_alone(line) == place
