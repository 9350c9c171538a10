from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Ledgers, Spun, Substitution
from copytaster.report.labels import ENGLISH
from copytaster.report.spun_table import spun_table
from fakes.comparisons import bridge


def tables(*spun):
    return list(spun_table(Index(bridge()), Ledgers(spun=spun), ENGLISH, (0, 1, 2)))


def signs(version):
    return Spun(version, None, verdict=False, score=0.4, consistency=0)


def test_versions_with_signs_only_share_a_section_after_those_with_substitutions():
    swapped = Spun(2, 0, verdict=True, score=0.8, consistency=1, substitutions=(Substitution("said", "stated", 1, 1),))
    first, last = tables(signs(0), swapped, signs(1))
    assert [cell.words for cell in first.rows[0][:3]] == ["said", "stated", "1"]
    assert [remark[:22] for remark in last.remarks] == ["A reads in places as i", "B reads in places as i"]
    assert (last.rows, last.empty) == ((), "")


def test_no_spun_version_is_said():
    (only,) = tables()
    assert (only.remarks, only.empty) == ((), ENGLISH.ledgers.no_spun)
