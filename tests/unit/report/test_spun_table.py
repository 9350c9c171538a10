from copytaster.comparison.comparison import Passage
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Ledgers, Spun, Substitution
from copytaster.report.labels import ENGLISH
from copytaster.report.ledger_setting import Setting
from copytaster.report.spun_table import SIGNS, spun_table
from fakes.comparisons import bridge


def tables(*spun, shown=(0, 1, 2)):
    return list(spun_table(Setting(Index(bridge()), Ledgers(spun=spun), ENGLISH, shown)))


def signs(version):
    return Spun(version, None, verdict=False, score=0.4, consistency=0)


def swapped(*words, **more):
    substitutions = tuple(Substitution(word, "stated", 1, 1) for word in words)
    return Spun(2, 0, verdict=True, score=0.8, consistency=0.9, substitutions=substitutions, **more)


def test_versions_with_signs_only_share_a_section_after_those_with_substitutions():
    first, last = tables(signs(0), swapped("said"), signs(1))
    assert [cell.words for cell in first.rows[0][:3]] == ["said", "stated", "1"]
    assert [remark[:22] for remark in last.remarks] == ["A reads in places as i", "B reads in places as i"]
    assert (last.rows, last.empty) == ((), "")


def test_no_spun_version_is_said():
    (only,) = tables()
    assert (only.remarks, only.empty) == ((), ENGLISH.ledgers.no_spun)


def test_it_says_who_swapped_words_unless_nothing_tells():
    (known,), (unknown,) = tables(swapped("said")), tables(swapped("said", directed=False))
    assert known.remarks[0].startswith("C keeps the sentences of A and swaps words one for one: 80 % of")
    assert "and 90 % of those that recur" in known.remarks[0]
    assert unknown.remarks[0].startswith("C and A are one text")


def test_odd_expressions_are_quoted_once_and_not_too_many():
    twice = [Passage(2, 1, start, start + 3) for start in (4, 4, *range(8, 40))]
    (table,) = tables(swapped("said", signs=tuple(twice)))
    assert table.remarks[1].startswith("Odd expressions in C: “old”, “bri”, “rid”")
    assert table.remarks[1].count("“") == SIGNS - 1


def test_substitutions_stand_in_three_columns_one_below_the_other():
    (table,) = tables(swapped("a", "b", "c", "d"))
    assert [[cell.words for cell in row[::3]] for row in table.rows] == [["a", "c", ""], ["b", "d", ""]]
    assert {len(row) for row in table.rows} == {len(table.heads)}


def test_those_of_versions_that_are_not_shown_are_left_out():
    (hidden,) = tables(swapped("said"), shown=(1, 2))
    assert hidden.empty == ENGLISH.ledgers.no_spun
    (pair,) = tables(swapped("said"), shown=(0, 2))
    assert pair.rows
