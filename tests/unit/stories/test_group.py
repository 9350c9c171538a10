from itertools import combinations, permutations

import pytest

from copytaster.progress import Cancelled
from copytaster.stories import candidates
from copytaster.stories.group import group, joined
from fakes.documents import document

BRIDGE = """Engineers closed the Varnholm swing bridge after finding cracks in two steel bearings.
The harbour board said repairs would cost 4.2 million crowns and last until October.
Ferries will carry commuters between both quays every ten minutes."""
CUT = BRIDGE.rsplit("\n", 1)[0]
SPUN = """Engineers shut the Varnholm swing bridge after discovering cracks in two steel bearings.
The harbour board mentioned repairs would cost 4.2 million crowns and final until October.
Ferries will carry commuters between each quays each ten minutes."""
FAIR = """The spring book fair in Ostrava drew a record crowd of publishers this weekend.
Organisers counted visitors from thirty countries and promised a larger hall.
Translators complained about their fees again."""
SAME_SUBJECT = """Varnholm's council debated the future of its swing bridge long before this week.
A tunnel was rejected in a vote two years ago as too expensive for a small town."""


def members(*texts):
    return [story.documents for story in group([document(text) for text in texts])]


def test_versions_of_one_story_are_put_together():
    assert members(BRIDGE, FAIR, CUT, SPUN) == [(0, 2, 3), (1,)]


def test_another_story_about_the_same_thing_stays_apart():
    assert members(BRIDGE, SAME_SUBJECT) == [(0,), (1,)]


def test_the_order_of_documents_does_not_matter():
    texts = (BRIDGE, CUT, FAIR, SPUN)
    for order in permutations(range(4)):
        found = {
            frozenset(order[number] for number in story) for story in members(*(texts[number] for number in order))
        }
        assert found == {frozenset({0, 1, 3}), frozenset({2})}


def test_every_pair_of_a_story_says_how_alike_it_is():
    story = group([document(BRIDGE), document(CUT), document(SPUN)])[0]
    assert [(pair.a, pair.b) for pair in story.pairs] == [(0, 1), (0, 2), (1, 2)]
    assert story.pairs[0].similarity == 1.0


@pytest.mark.parametrize("texts", [(), ("",), ("", "")])
def test_empty_documents_stand_alone(texts):
    assert members(*texts) == [(number,) for number in range(len(texts))]


def test_a_round_up_does_not_tie_two_stories():
    alike = {(0, 1): 0.9, (0, 2): 0.8, (1, 2): 0.8, (3, 4): 0.9, (3, 5): 0.9, (4, 5): 0.9, (2, 3): 0.3}
    assert joined(6, alike) == [(0, 1, 2), (3, 4, 5)]


def test_pairs_across_are_counted_for_all_that_was_joined_before():
    alike = {(0, 1): 0.9, (2, 3): 0.9, (1, 2): 0.3, (0, 4): 0.25, (4, 3): 0.24}
    assert joined(5, alike) == [(0, 1, 2, 3, 4)]
    assert joined(5, {pair: similarity for pair, similarity in alike.items() if pair != (1, 2)}) == [(0, 1, 4), (2, 3)]


def test_two_crowded_stories_with_some_pairs_alike_are_told_apart_at_once():
    size = 400
    alike = {pair: 0.5 for start in (0, size) for pair in combinations(range(start, start + size), 2)}
    alike |= {(a, b): 0.2 for a in range(size) for b in range(size, 2 * size) if (a + b) % 5 == 0}
    assert joined(2 * size, alike) == [tuple(range(size)), tuple(range(size, 2 * size))]


def test_grouping_can_be_cancelled():
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        group([document(BRIDGE), document(CUT)], stop)


def test_many_documents_are_grouped_as_few_are(monkeypatch):
    few = members(BRIDGE, FAIR, CUT, SPUN, SAME_SUBJECT)
    monkeypatch.setattr(candidates, "FEW", 0)
    assert members(BRIDGE, FAIR, CUT, SPUN, SAME_SUBJECT) == few == [(0, 2, 3), (1,), (4,)]


def test_copies_of_one_text_are_one_story():
    assert members(*[BRIDGE] * 5) == [(0, 1, 2, 3, 4)]


def test_the_seeds_are_three_stories(seeds):
    texts = [path.read_text() for path in sorted(seeds.glob("*.txt"))]
    assert members(*texts) == [(0, 1, 2), (3,), (4,)]
