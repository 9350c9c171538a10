"""The numbers of a summary on the small comparison made by hand."""

from dataclasses import replace

from copytaster.alignment.alignment import Place
from copytaster.comparison.index import Index
from copytaster.comparison.summary import summarize
from copytaster.comparison.walk import stops
from copytaster.facts.facet import Facet
from fakes.comparisons import bridge


def tallies(comparison):
    return summarize(Index(comparison)).tallies


def test_a_change_set_aside_is_counted_as_that_and_as_nothing_else():
    made = bridge()
    before = tallies(made)[0]
    first = made.changes[0]._replace(set_aside=Facet.SPELLING)
    after = tallies(replace(made, changes=(first, *made.changes[1:])))[0]
    assert (before.reworded, before.set_aside) == (2, 0)
    assert (after.reworded, after.set_aside) == (1, 1)


def test_only_words_of_paragraphs_with_a_partner_in_the_base_are_linked():
    longer, shorter = tallies(bridge())
    assert longer.linked == (longer.words - len(["Shops", "fear", "for", "their", "trade."])) / longer.words
    assert shorter.linked == 1.0


def test_a_version_without_any_compared_words_is_not_linked():
    made = bridge()
    shown = made.inputs.versions
    paragraphs = tuple(replace(one, set_aside=Facet.SPELLING) for one in shown[2].document.paragraphs)
    emptied = replace(shown[2], document=replace(shown[2].document, paragraphs=paragraphs))
    tally = tallies(replace(made, inputs=replace(made.inputs, versions=(*shown[:2], emptied))))[1]
    assert (tally.words, tally.linked) == (0, 0.0)


def test_what_a_version_leaves_out_of_a_sentence_is_shown_where_it_would_be():
    first = stops(Index(bridge()), 2)[0]
    assert (first.place, first.before, first.after) == (Place(2, 1), ", the mayor said", "")
    assert first.start == len("The old bridge over the harbour will close on Monday")
