"""What each version changed of the one before it, and in which order versions follow each other."""

from dataclasses import replace

import pytest

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.comparison.succession import in_order, succession, written
from copytaster.text.document import Paragraph, Role
from copytaster.text.version import versions
from fakes.documents import document, versions_of

FIRST = """A swan has made its nest on the towpath beside the Elder Lock, the canal office said.
Boats are asked to pass at walking speed until the young have left, probably in four weeks.
"She hisses at everybody," said the lock keeper, Bram Ode.
The towpath will be closed between the lock and the iron bridge."""
SECOND = FIRST.replace("four weeks", "six weeks")
THIRD = SECOND.replace("hisses at everybody", "hisses at me too") + "\nA school has put up a camera beside the nest."
MOVED = "\n".join(THIRD.splitlines()[number] for number in (0, 3, 1, 2, 4))


def index(*texts, **inputs):
    return Index(compare(Inputs(versions_of(*texts), **inputs)))


def steps(found):
    return succession(found, range(len(found.versions)))


def told(one):
    return [(stop.kind, stop.before, stop.after) for stop in one.stops]


def test_each_version_is_measured_against_the_one_before_and_not_against_the_base():
    one, two, three = steps(index(FIRST, SECOND, THIRD, MOVED))
    assert told(one) == [("wording", "four", "six")]
    assert told(two) == [
        ("wording", 'everybody,"', 'me too,"'),
        ("addition", "", "A school has put up a camera beside the nest."),
    ]
    assert [stop.kind for stop in three.stops] == ["move"]


@pytest.mark.parametrize("base", range(1, 4))
def test_it_is_the_same_whatever_the_base(base):
    texts = FIRST, SECOND, THIRD, MOVED
    found, other = steps(index(*texts)), steps(index(*texts, base=base))
    assert [one.tally for one in found] == [one.tally for one in other]
    assert [told(one) for one in found] == [told(one) for one in other]


def test_what_is_left_out_again_is_told_where_it_happened():
    *_, last = steps(index(FIRST, THIRD, SECOND))
    assert ("omission", "A school has put up a camera beside the nest.", "") in told(last)
    assert (last.tally.omitted, last.tally.reworded) == (1, 1)


def test_the_most_important_comes_first():
    changed = FIRST.replace("has made its nest", "built a nest").replace("four weeks", "six weeks")
    first = next(iter(steps(index(FIRST, changed, changed))))
    assert [stop.after for stop in first.stops] == ["six", "built a"]


def test_what_is_set_aside_is_counted_and_not_listed():
    one, _ = steps(index(FIRST, FIRST.replace("keeper,", "keeper –"), FIRST))
    assert (one.stops, one.tally.set_aside) == ((), 1)


def test_two_versions_follow_each_other_in_the_comparison_itself():
    assert steps(index(FIRST, SECOND)) == ()
    assert succession(index(FIRST, SECOND, THIRD), [0, 2]) == ()


def test_some_of_the_versions_follow_each_other_without_the_others():
    one, two = succession(index(FIRST, SECOND, THIRD, MOVED), [0, 2, 3])
    assert [(one.before, one.tally.version), (two.before, two.tally.version)] == [(0, 2), (2, 3)]


def dated(*dates, **fields):
    made = tuple(document(FIRST, f"{n}.txt", date=date, **fields) for n, date in enumerate(dates))
    found = Index(compare(Inputs(versions(made))))
    return in_order(written(found, range(len(dates)))), [one.dated for one in steps(found)]


@pytest.mark.parametrize(
    ("dates", "order", "known"),
    [
        (("2024-05-03", "2024-05-01", "2024-05-02"), [1, 2, 0], [True, True]),
        (("2024-05-02", "2024-05-01", "2024-05-01"), [1, 2, 0], [False, True]),
        (("2024-05-03", None, "2024-05-02"), [0, 1, 2], [False, False]),
        (("2024-05-03", "2024-05", "2024-05-02"), [0, 1, 2], [False, False]),
    ],
    ids=["days", "two of one day", "not all with a date", "not all with a day"],
)
def test_versions_follow_each_other_as_they_say_they_were_written(dates, order, known):
    assert dated(*dates) == (order, known)


@pytest.mark.parametrize(
    ("moments", "order"),
    [
        (("2024-05-01T12:00:00+02:00", "2024-05-01T10:30:00+00:00", "2024-05-01T09:59:00"), [2, 0, 1]),
        (("2024-05-01T12:00:00+02:00", None, "2024-05-01T09:59:00"), [0, 2, 1]),
    ],
    ids=["in their zones", "not all with a time"],
)
def test_versions_of_one_day_follow_each_other_by_the_time_of_their_revision(moments, order):
    days = "2024-05-01", "2024-05-02", "2024-05-01"
    made = [document(FIRST, f"{n}.txt", date=day) for n, day in enumerate(days)]
    revised = tuple(replace(one, revised=moment) for one, moment in zip(made, moments, strict=True))
    found = Index(compare(Inputs(versions(revised))))
    assert in_order(written(found, range(3))) == order


def test_the_date_of_a_file_tells_nothing():
    assert dated("2024-05-03", "2024-05-02", "2024-05-01", is_file_date=True) == ([0, 1, 2], [False, False])


def test_the_updates_of_one_agency_follow_each_other_by_their_numbers():
    heads = "UPDATE 2-Swan closes towpath", "Swan closes towpath", "UPDATE 1-Swan closes towpath"
    made = [document(f"{head}\n{FIRST}", f"{n}.txt", source="Wire") for n, head in enumerate(heads)]

    def order(documents):
        return in_order(written(Index(compare(Inputs(versions(tuple(documents))))), range(3)))

    assert order(made) == [1, 2, 0]
    assert order([made[0], replace(made[1], source="Other"), made[2]]) == [0, 1, 2]


def test_furniture_that_came_or_went_is_counted_as_set_aside():
    made = document(FIRST, "b.txt")
    aside = Paragraph("Share this page with your friends", Role.FURNITURE, set_aside="furniture")
    paged = replace(made, paragraphs=(*made.paragraphs, aside))
    found = Index(compare(Inputs(versions((document(FIRST), paged, document(FIRST, "c.txt"))))))
    assert [(one.stops, one.tally.set_aside) for one in steps(found)] == [((), 1), ((), 1)]
