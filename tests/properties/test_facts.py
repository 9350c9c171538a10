"""Whatever a passage holds, what it asserts is found, stands in it, and is in order."""

from hypothesis import given
from hypothesis import strategies as st

from copytaster.facts.facts import facts
from copytaster.facts.house_style import difference_class
from copytaster.facts.names import name_book

WORDS = [
    "May",
    "4",
    "Feb.",
    "2022",
    "12:30",
    "a.m.",
    "said",
    "told",
    "£",
    "$",
    "5m",
    "bn",
    "million",
    "half",
    "a",
    "third",
    "two-thirds",
    "24/7",
    "1/0",
    "3-1",
    "1.000,5",
    "-",
    "–",
    "'",
    "’",
    "”",
    "“",
    '"',
    "«",
    "»",
    "B-52",
    "1000’s",
    "dozens",
    "of",
    "Mr.",
    "U.S.",
    "Kyiv",
    "not",
    "yesterday",
    "aujourd’hui",
    "hat",
    "gesagt",
    "4.12.22",
    "2022-02-30",
    "4h30",
    "°C",
    "%",
    "❹",
    "②",
    "١٢",
    "half",
    "past",
    "three",
    "o’clock",
    "Uhr",
    "halb",
    "à",
    "heures",
    "三",
    "十",
    "万",
    "百分之",
    "点半",
    "下午",
    "月",
    "日",
]
passages = st.lists(st.sampled_from(WORDS) | st.text(max_size=6), max_size=12).flatmap(
    lambda words: st.sampled_from([" ", "", "\u00a0", "\u2009"]).map(lambda joint: joint.join(words))
)
languages = st.sampled_from(["en", "de", "fr", "es", "it", "zh", "ja", "und"])


@given(passages, languages)
def test_what_is_found_stands_in_the_passage_and_in_order(text, language):
    found = facts(text, language, name_book([text], language))
    for kind in (found.quotations, found.figures, found.dates, found.names, found.attributions, found.certainty):
        spans = [one.span for one in kind]
        assert spans == sorted(spans)
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(passages, languages)
def test_a_fact_agrees_with_itself_and_as_much_as_the_other_with_it(text, language):
    found = facts(text, language, name_book([text], language))
    for kind in (found.figures, found.dates):
        assert all(one.agrees(one) for one in kind)
        assert all(one.agrees(other) == other.agrees(one) for one in kind for other in kind)


@given(passages, passages, languages)
def test_house_style_is_the_same_from_either_side(left, right, language):
    assert difference_class(left, right, language) == difference_class(right, left, language)
