from copytaster.comparison.summary import Tally
from copytaster.report.front import tally_cells
from copytaster.report.labels import ENGLISH


def test_a_version_with_words_of_its_own_is_not_linked_wholly():
    tally = Tally(1, added=1, omitted=0, reworded=0, moved=0, set_aside=0, words=881, linked=0.997, reordered=False)
    assert tally_cells(tally, ENGLISH)[-1] == "99 %"
