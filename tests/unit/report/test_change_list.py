from copytaster.report.change_list import LONGEST, short


def test_a_short_passage_stays_whole():
    assert short("two\nlines") == "two lines"


def test_a_long_passage_is_cut_after_a_word():
    cut = short("wörter " * 100)
    assert cut.endswith("wörter…")
    assert len(cut) <= LONGEST


def test_a_passage_without_spaces_is_cut_anywhere():
    assert short("字" * 1000) == "字" * (LONGEST - 1) + "…"
