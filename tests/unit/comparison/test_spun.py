from collections import Counter

import pytest

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.index import Index
from copytaster.comparison.spun import WordTally, consistency, spun
from copytaster.facts.facet import Facet
from copytaster.text.version import versions
from fakes.documents import document, versions_of

BASE = """The harbor council said on Friday that the old fish market would close before the winter.
Traders said they had been told nothing and would keep their stalls open until the police came.
The council said the roof was no longer safe and that repairs would cost more than the market earns.
A small group of fishermen said they would buy the building together if the price was fair.
Their leader said the bank had already agreed to lend them half of the money they need.
The mayor said she was happy to listen but had little hope that the plan would work.
The market was built in 1908 and is the last one on this coast with a wooden roof."""
SWAPS = {
    "said": "stated", "old": "aged", "close": "shut", "before": "earlier than", "told": "advised", "keep": "maintain",
    "open": "accessible", "longer": "extra", "safe": "protected", "repairs": "fixes", "cost": "price",
    "small": "tiny", "buy": "purchase", "building": "constructing", "fair": "honest", "leader": "chief",
    "money": "cash", "happy": "glad", "listen": "hear", "hope": "optimism", "plan": "scheme", "built": "constructed",
    "last": "final", "coast": "shore", "half": "50 percent", "agreed": "consented", "wooden": "picket",
}  # fmt: skip
REWRITTEN = """Fish has been sold under the wooden roof by the harbor since 1908, but not for much longer.
Before winter comes, the council wants to lock the doors, because the roof may fall and mending it costs too much.
Those who work there were not asked, they complain, and only the police will make them leave.
Some fishermen hope to buy the market with a loan from their bank.
The mayor would listen to them, without expecting much."""


def spin(text):
    return "\n".join(
        " ".join(SWAPS.get(word.strip("."), word.strip(".")) + "." * word.endswith(".") for word in line.split())
        for line in text.splitlines()
    )


def found(*texts, lists=()):
    comparison = compare(Inputs(versions_of(*texts), lists=lists))
    return spun(Index(comparison), Evidence(comparison.inputs, comparison.alignment))


def test_swapped_words_in_standing_sentences_are_named():
    [one] = found(BASE, spin(BASE))
    assert (one.version, one.of, one.verdict, one.directed) == (1, 0, True, True)
    swaps = {(swap.words, swap.by): (swap.replaced, swap.kept) for swap in one.substitutions}
    assert swaps["said", "stated"] == (5, 0)


def test_the_original_is_the_version_of_which_most_words_are_kept_and_not_its_update():
    light = BASE.replace(" said ", " stated ").replace(" told ", " advised ")
    update = BASE.replace("small", "large").replace("happy", "sorry").replace("half", "most").replace("lend", "give")
    [one] = found(BASE, update, light)
    assert (one.version, one.of) == (2, 0)
    assert {swap.by for swap in one.substitutions} == {"stated", "advised"}


def test_the_direction_does_not_depend_on_the_order():
    [one] = found(spin(BASE), BASE)
    assert (one.version, one.of) == (0, 1)


def test_what_a_persons_own_list_calls_a_spelling_is_no_substitution():
    own = '[en]\nwords = ["said stated", "fishermen anglers"]'
    swapped = [
        {swap.words for one in found(BASE, spin(BASE), lists=lists) for swap in one.substitutions}
        for lists in ((), (("spelling", own),))
    ]
    assert "said" in swapped[0]
    assert "said" not in swapped[1]


def test_a_third_version_tells_which_is_spun():
    plain = BASE.replace("said", "says")
    [one] = found(plain, spin(plain), plain.replace("Friday", "Saturday"))
    assert (one.version, one.directed) == (1, True)


def test_without_anything_to_tell_the_direction_stays_open():
    plain = BASE.replace("said", "says")
    [one] = found(plain, spin(plain).replace("says", "writes"))
    assert not one.directed


def test_without_anything_else_the_later_of_two_is_spun():
    plain = BASE.replace("said", "says")
    both = (
        document(plain, "0.txt", date="2022-01-22"),
        document(spin(plain).replace("says", "writes"), date="2022-01-21"),
    )
    comparison = compare(Inputs(versions(both)))
    [one] = spun(Index(comparison), Evidence(comparison.inputs, comparison.alignment))
    assert (one.version, one.of, one.directed) == (0, 1, True)


def test_rewriting_is_not_spinning():
    assert found(BASE, REWRITTEN) == ()


def test_other_spelling_is_not_spinning():
    assert found(BASE, BASE.replace("harbor", "harbour")) == ()


def test_a_text_without_its_original_shows_signs_and_no_verdict():
    lone = (
        "The chief of workers named the demise toll on Friday.\nTear fuel was used as properly as water.\nBakers slept."
    )
    [one] = found(lone, "A quiet day in the mountains, with snow until noon and a clear evening.")
    assert (one.version, one.of, one.verdict) == (0, None, False)
    assert len(one.signs) == 4


def test_one_odd_expression_is_a_sign_where_said_was_replaced_throughout():
    stated = (
        "The demise toll rose, police stated. It rained, he stated. He left, she stated. It was late, they mentioned."
    )
    said = "The demise toll rose, police said. It rained, he said. He left, she said. It was late, they said."
    other = "A quiet day in the mountains, with snow until noon and a clear evening."
    assert [len(one.signs) for one in found(stated, other)] == [1]
    assert found(said, other) == ()


@pytest.mark.parametrize(
    ("equal", "swaps", "one_sided", "rebuilt", "score"),
    [
        (180, 20, 0, 0, 1.0),
        (180, 20, 20, 0, 0.5),
        (160, 20, 0, 20, 0.5),
        (160, 20, 20, 20, 0.0),
        (187, 13, 4, 0, 13 / 17),
        (187, 13, 13, 0, 0.0),
        (190, 10, 0, 0, 0.0),
        (60, 19, 0, 0, 0.0),
    ],
)
def test_short_replacements_count_by_their_share_in_all_that_differs(equal, swaps, one_sided, rebuilt, score):
    replacements = Counter({("said", "stated"): swaps})
    assert WordTally(equal, swaps, replacements, one_sided=one_sided, rebuilt=rebuilt).score == score


def test_what_differs_is_counted_by_how_it_does():
    tally = WordTally()
    tally.count_kept(("the", "bridge"))
    tally.count_differing((), ("old",), lambda *_: None)
    tally.count_differing(("a", "long", "way", "off"), ("far",), lambda *_: None)
    tally.count_differing(("said",), ("stated", "on"), lambda *_: None)
    tally.count_differing(("color",), ("colour",), lambda *_: Facet.SPELLING)
    tally.count_differing(("12", "december"), ("december", "12"), lambda *_: None)
    assert (tally.equal, tally.kept.total(), tally.one_sided, tally.rebuilt, tally.replaced) == (5, 2, 1, 4, 1)
    assert tally.replacements == {("said", "stated on"): 1}


def test_only_words_replaced_more_than_once_tell_how_consistently_it_was_done():
    swaps = Counter({("old", "aged"): 2, ("old", "elderly"): 1, ("sea", "ocean"): 1})
    assert consistency(WordTally(replacements=swaps)) == 2 / 3
