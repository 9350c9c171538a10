from itertools import combinations, permutations

import pytest

from copytaster.progress import Cancelled
from copytaster.stories import limits
from copytaster.stories.group import group, joined, similarities
from copytaster.stories.words import words_of
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
    story = group([document(text) for text in (BRIDGE, BRIDGE, CUT, SPUN)])[0]
    assert [(pair.a, pair.b) for pair in story.pairs] == [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
    copy, cut, spun = (pair.similarity for pair in story.pairs[:3])
    assert copy == pytest.approx(1)
    assert copy > cut > spun > 0


@pytest.mark.parametrize("texts", [(), ("",), ("", ""), ("…", "…", "")])
def test_empty_documents_stand_alone(texts):
    assert members(*texts) == [(number,) for number in range(len(texts))]


def test_a_round_up_does_not_tie_two_stories():
    near = {(0, 1): 9, (0, 2): 8, (1, 2): 8, (3, 4): 9, (3, 5): 9, (4, 5): 9, (2, 3): 3}
    assert joined(6, near) == [(0, 1, 2), (3, 4, 5)]


def test_pairs_across_are_added_up_for_all_that_was_joined_before():
    near = {(0, 1): 9, (2, 3): 9, (1, 2): 3.5, (0, 4): 2.5, (4, 3): 2.4, (2, 4): 0.4}
    assert joined(5, near) == [(0, 1, 2, 3, 4)]
    assert joined(5, {pair: nearness for pair, nearness in near.items() if pair != (1, 2)}) == [(0, 1, 4), (2, 3)]


def test_the_most_similar_are_joined_first_in_whatever_order_they_are_named():
    assert joined(3, {(0, 1): 1.1, (1, 2): 3.0}) == [(0,), (1, 2)]


def test_what_is_less_than_near_joins_nobody():
    assert joined(2, {(0, 1): 0.99}) == [(0,), (1,)]
    assert joined(3, {(0, 1): 3.0, (0, 2): 1.0, (1, 2): 1.0}) == [(0, 1, 2)]
    assert joined(3, {(0, 1): 3.0, (0, 2): 1.0, (1, 2): 0.99}) == [(0, 1), (2,)]


def test_two_crowded_stories_with_some_pairs_alike_are_told_apart_at_once():
    size = 400
    near = {pair: 5.0 for start in (0, size) for pair in combinations(range(start, start + size), 2)}
    near |= {(a, b): 2.0 for a in range(size) for b in range(size, 2 * size) if (a + b) % 5 == 0}
    assert joined(2 * size, near) == [tuple(range(size)), tuple(range(size, 2 * size))]


def test_grouping_can_be_cancelled():
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        group([document(BRIDGE), document(CUT)], stop)


def test_many_documents_are_grouped_as_few_are(monkeypatch):
    few = members(BRIDGE, FAIR, CUT, SPUN, SAME_SUBJECT)
    monkeypatch.setattr(limits, "EVERY_PAIR", 0)
    assert members(BRIDGE, FAIR, CUT, SPUN, SAME_SUBJECT) == few == [(0, 2, 3), (1,), (4,)]


def test_a_brief_of_one_paragraph_is_found_beside_the_long_report():
    brief = "Ferries will carry commuters because the swing bridge in Varnholm has cracks in its bearings."
    report = (
        BRIDGE
        + """
Commuters queued at the western quay from six in the morning.
Mayor Ilse Tamm said the town had warned of worn bearings for years.
Two barges with grain turned back and unloaded upstream."""
    )
    assert members(report, FAIR, brief, SAME_SUBJECT) == [(0, 2), (1,), (3,)]


def test_of_two_documents_names_tell_which_story_they_are_about():
    report = """Commuters were stranded when the swing bridge in Varnholm jammed half open on Tuesday evening.
An engineer, Ilse Tamm, climbed down to the gears with a lamp and found a torn cable.
The harbour office sent two ferries, which carried 640 people home until midnight.
The new cable comes from a works in Ostrava and will be fitted in the first days of May."""
    brief = "A broken cable stopped the bridge at Varnholm. Ilse Tamm says one from Ostrava will replace it in May."
    other = "A broken cable stopped the lift at Brenn. Odo Falk says one from Larnby will replace it in June."
    assert members(report, brief) == members(report, brief.upper()) == [(0, 1)]
    assert members(report, other) == [(0,), (1,)]


def test_stock_phrases_of_a_folder_tie_no_two_texts():
    stock = ("You can ask us about that.", "We explain it in easy words.", "Then you call the office.", "That is hard.")
    own = [
        "\n".join(f"{word}{k} {word}{k + 100} and {word}{k + 200}." for word in ("rent", "jab", "court", "bus"))
        for k in range(12)
    ]
    assert members(*("\n".join((text, *stock)) for text in own)) == [(k,) for k in range(12)]


def test_two_texts_in_a_language_that_no_other_has_are_not_alike_for_its_common_words():
    english = [f"The harbour office of pier{k} and the town of quay{k} were at odds over a toll{k}." for k in range(30)]
    german = ["Die Bäcker in der Stadt und auf dem Land sind mit dem Preis für das Mehl nicht zufrieden."]
    german += ["Der Lotse an der Schleuse ist seit dem Sturm mit den Schiffen auf dem Fluss allein und müde."]
    documents = [document(text) for text in english] + [document(text, language="de") for text in german]
    assert [story.documents for story in group(documents)][-2:] == [(30,), (31,)]


def test_among_many_documents_more_similarity_is_asked_for():
    least = [
        similarities(words_of(["en"] * count, [[BRIDGE]] * count), ["en"] * count).least[0] for count in (2, 20, 200)
    ]
    assert least[1] < least[0] < least[2]


def test_any_number_of_copies_are_one_story(monkeypatch):
    for name in ("EVERY_PAIR", "MEETINGS", "MEETINGS_PER", "CROWD_MEETINGS"):
        monkeypatch.setattr(limits, name, 0)
    assert members(BRIDGE, FAIR, BRIDGE, BRIDGE) == [(0, 2, 3), (1,)]


@pytest.mark.parametrize("count", [2, 11, 61])
def test_a_brief_with_its_figures_updated_any_number_of_times_is_one_story(count):
    brief = "Fog on the quay\n\nThe ferry stayed in port for {} hours on Monday, the company said."
    assert members(*map(brief.format, range(count)), FAIR) == [tuple(range(count)), (count,)]


def test_a_name_that_was_corrected_makes_no_other_story():
    texts = [BRIDGE.replace("Varnholm", name) for name in ("Varnholm", "Varnholt", "Warnholm", "Farnholm")]
    assert members(*texts, FAIR) == [(0, 1, 2, 3), (4,)]


def test_near_copies_are_as_alike_as_their_words_are():
    changed = BRIDGE.replace("4.2", "5.1")
    pairs = group([document(text) for text in (BRIDGE, changed, CUT, BRIDGE)])[0].pairs
    alike = {(pair.a, pair.b): pair.similarity for pair in pairs}
    assert alike[0, 3] == 1
    assert alike[0, 1] == alike[1, 3] == pytest.approx(35 / 37)
    assert alike[0, 2] == alike[1, 2] == alike[2, 3] < alike[0, 1]


def test_copies_make_their_words_no_commoner():
    story = group([document(text) for text in (CUT, BRIDGE, *[SPUN] * 30)])[0]
    once = group([document(text) for text in (CUT, BRIDGE, SPUN)])[0]
    assert {pair.similarity for pair in story.pairs} == {pair.similarity for pair in once.pairs} | {1}


def test_a_copy_that_was_taken_for_another_language_is_found():
    stories = group([document(BRIDGE, language=language) for language in ("en", "xx", "en")])
    assert [story.documents for story in stories] == [(0, 1, 2)]


@pytest.mark.parametrize("count", [2, 3, 4, 5])
def test_of_the_seeds_the_versions_are_one_story_and_the_others_stories_of_their_own(seeds, count):
    texts = [path.read_text() for path in sorted(seeds.glob("*.txt"))]
    for chosen in combinations(range(5), count):
        versions = tuple(place for place, number in enumerate(chosen) if number < 3)
        others = [(place,) for place, number in enumerate(chosen) if number >= 3]
        assert members(*(texts[number] for number in chosen)) == ([versions] if versions else []) + others
