from copytaster.facts.phrases import Phrase, phrase_list, phrases
from copytaster.text.spans import Span

LISTED = phrase_list({"up": ("more than", "more"), "down": ("less",), "not": ("n't",), "by": ("d'après",)})


def found(text):
    return [(one.span.of(text), one.kind) for one in phrases(text, LISTED)]


def test_the_longest_phrase_is_found_at_each_place():
    assert found("more than less, more") == [("more than", "up"), ("less", "down"), ("more", "up")]


def test_only_whole_words_are_found():
    assert found("furthermore, priceless, less-known, less’n") == []


def test_capitals_spaces_and_apostrophes_may_vary():
    assert [kind for _, kind in found("More\u00a0than d’après D'APRÈS")] == ["up", "by", "by"]


def test_a_negation_is_found_at_the_end_of_its_verb():
    assert found("didn’t, won't") == [("n’t", "not"), ("n't", "not")]


def test_a_phrase_in_two_classes_belongs_to_the_first():
    listed = phrase_list({"one": ("so",), "two": ("so",)})
    assert [one.kind for one in phrases("so", listed)] == ["one"]


def test_an_empty_list_finds_nothing():
    assert phrases("Nothing, but marks.", phrase_list({})) == ()


def test_a_word_with_a_combining_mark_is_another_word():
    assert found("mo\u0308re and more\u0323 but more") == [("more", "up")]


def test_places_hold_where_lower_case_has_more_letters():
    assert found("İ more İİ less") == [("more", "up"), ("less", "down")]


def test_a_phrase_listed_with_a_capital_is_found():
    assert phrases("it is so", phrase_list({"one": ("So",)})) == (Phrase(Span(6, 8), "one"),)


def test_other_forms_of_a_letter_are_the_same_letter():
    assert found("leſs e\u0323 and LESS") == [("leſs", "down"), ("LESS", "down")]


def test_the_sign_of_a_footnote_hides_no_phrase():
    assert found("more² and ½less") == [("more", "up"), ("less", "down")]
