"""Going from one pair of versions that follow each other to the next."""


def pair(window):
    """Return the labels of the base and of the version whose changes are listed."""
    reading, version = window.parts.bridge.reading, window.parts.changes.version
    return reading.label(reading.index.base), None if version is None else reading.label(version)


def test_pairs_follow_each_other_up_to_the_last_and_back(opened, do):
    seen = [pair(opened)]
    for name in ("next-pair", "next-pair", "next-pair", "previous-pair", "previous-pair"):
        do(opened, name)
        seen.append(pair(opened))
    assert seen == [("A", None), ("A", "B"), ("B", "C"), ("B", "C"), ("A", "B"), ("A", "B")]


def test_a_pair_is_shown_from_its_first_difference_on(opened, do):
    do(opened, "next-pair")
    do(opened, "next-pair")
    changes, view = opened.parts.changes, opened.parts.comparison.view
    assert changes.current() == 0
    assert {stop.version for stop in changes.stops} == {2}
    assert view.sight.focused == 2
    assert opened.parts.status.currentMessage() == "What C changed of B."


def test_where_no_pair_follows_it_is_said(opened, do):
    for _ in range(3):
        do(opened, "next-pair")
    assert opened.parts.status.currentMessage() == "No pair of versions follows this one."
    for _ in range(2):
        do(opened, "previous-pair")
    assert opened.parts.status.currentMessage() == "No pair of versions is before this one."


def test_a_base_that_was_chosen_starts_the_next_pair_and_ends_the_previous_one(opened, do):
    do(opened, "base-2")
    do(opened, "next-pair")
    assert pair(opened) == ("B", "C")
    opened.parts.changes.versions.choose(None)
    do(opened, "previous-pair")
    assert pair(opened) == ("A", "B")


def test_undo_goes_back_to_the_base_before(opened, do):
    do(opened, "next-pair")
    do(opened, "next-pair")
    do(opened, "undo")
    assert pair(opened)[0] == "A"
