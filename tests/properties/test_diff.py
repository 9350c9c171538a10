import unicodedata
from itertools import combinations, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from copytaster.diff import sequence
from copytaster.diff.changes import Kind, Stretch
from copytaster.diff.compare import compare, compare_linked
from copytaster.diff.letters import differing_letters
from copytaster.diff.narrow import narrowed
from copytaster.diff.scripts import best
from copytaster.diff.sequence import gaps
from copytaster.text.sentences import sentences
from copytaster.text.spans import Span

SAMPLE = "the a of cat dog ran ran. cat, “dog” $3.5 3.5% Jan. 21 don't - U.S. 日本 語。 แมว é שלום"
WORDS = st.sampled_from(SAMPLE.split())
TEXTS = st.lists(WORDS, max_size=14).map(" ".join)
ANY = st.text(max_size=24)
OPPOSITE = {Kind.ADDITION: Kind.OMISSION, Kind.OMISSION: Kind.ADDITION, Kind.WORDING: Kind.WORDING}


def mirrored(stretches):
    return tuple(Stretch(OPPOSITE[kind], right, left) for kind, left, right in stretches)


def applied(left, right, stretches):
    parts, at = [], 0
    for _, here, there in stretches:
        parts += [left[at : here.start], right[there.start : there.end]]
        at = here.end
    return "".join(parts) + left[at:]


def squeezed(text):
    return "".join(text.split())


@given(TEXTS, TEXTS)
@settings(max_examples=300, deadline=None)
def test_sides_exchanged_give_the_same_exchanged(left, right):
    assert compare(right, left) == tuple(sorted(mirrored(compare(left, right)), key=lambda one: one.left))


@given(TEXTS, TEXTS)
@settings(max_examples=300, deadline=None)
def test_applied_to_the_left_the_stretches_give_the_right(left, right):
    assert squeezed(applied(left, right, compare(left, right))) == squeezed(right)


@given(ANY, ANY)
@settings(max_examples=200, deadline=None)
def test_any_text_at_all_is_compared(left, right):
    for _, here, there in compare(left, right):
        assert 0 <= here.start <= here.end <= len(left)
        assert 0 <= there.start <= there.end <= len(right)


@given(TEXTS, TEXTS)
@settings(max_examples=200, deadline=None)
def test_stretches_stand_in_order_apart_and_hold_no_outer_white_space(left, right):
    found = compare(left, right)
    for side, text in ((1, left), (2, right)):
        spans = [one[side] for one in found]
        assert all(a.end <= b.start for a, b in pairwise(spans))
        assert all(span.of(text) == span.of(text).strip() for span in spans)


@given(TEXTS, TEXTS)
@settings(max_examples=100, deadline=None)
def test_the_kind_tells_which_side_is_empty(left, right):
    for kind, here, there in compare(left, right):
        empty = (not here.of(left), not there.of(right))
        assert empty == (kind is Kind.ADDITION, kind is Kind.OMISSION)


@given(st.text(alphabet="aeou n.\u0301\u0308\u0327", max_size=24))
@settings(max_examples=200, deadline=None)
def test_composed_and_decomposed_letters_are_no_change(text):
    assert compare(text, unicodedata.normalize("NFC", text)) == ()


@given(st.lists(WORDS, min_size=1, max_size=10))
@settings(max_examples=100, deadline=None)
def test_other_white_space_is_no_change(words):
    assert compare(" ".join(words), " \N{NO-BREAK SPACE}".join(words)) == ()


@given(st.lists(st.sampled_from("abcd"), max_size=30), st.lists(st.sampled_from("abcd"), max_size=30))
@settings(max_examples=200, deadline=None)
@pytest.mark.parametrize("cells", [4, 64, 64_000_000])
def test_between_gaps_the_words_are_equal_however_little_memory_there_is(cells, left, right):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sequence, "CELLS", cells)
        found = gaps(left, right)
    kept = ([*left], [*right])
    for a, b, c, d in reversed(found):
        del kept[0][a:b], kept[1][c:d]
    assert kept[0] == kept[1]


@given(st.text(max_size=12), st.text(max_size=12))
@example("aaba", "abab")
@settings(max_examples=200, deadline=None)
def test_letters_inside_a_word_mirror_too(left, right):
    assert differing_letters(right, left) == mirrored(differing_letters(left, right))


@given(TEXTS, TEXTS)
@settings(max_examples=100, deadline=None)
def test_linked_paragraphs_without_links_are_left_out_and_added_whole(left, right):
    ours, theirs = sentences(left), sentences(right)
    found = compare_linked(left, right, ours, theirs, ())
    if left != right:
        assert [kind for kind, _, _ in found] == [Kind.ADDITION] * bool(theirs) + [Kind.OMISSION] * bool(ours)
    assert found == mirrored(compare_linked(right, left, theirs, ours, ()))[::-1]


@given(TEXTS)
@settings(max_examples=50, deadline=None)
def test_sentences_against_their_like_do_not_differ(text):
    whole = (Span(0, len(text)),)
    assert compare_linked(text, f"{text} ", whole, whole, ((0, 0),)) == ()


STATEMENTS = st.lists(st.sampled_from(["The cat ran.", "A dog sat down.", "The dog ran on.", "Rain fell."]), max_size=4)
LINKS = st.sets(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=4)


@given(STATEMENTS, STATEMENTS, LINKS)
@settings(max_examples=200, deadline=None)
def test_linked_sentences_mirror_and_no_letter_is_changed_twice(ours, theirs, links):
    left, right = " ".join(ours), " ".join(theirs)
    here, there = sentences(left), sentences(right)
    pairs = [(a, b) for a, b in links if a < len(here) and b < len(there)]
    found = compare_linked(left, right, here, there, pairs)
    back = compare_linked(right, left, there, here, [(b, a) for a, b in pairs])
    assert sorted(mirrored(back)) == sorted(found)
    for side in (1, 2):
        spans = sorted(one[side] for one in found if one[side].start < one[side].end)
        assert all(a.end <= b.start for a, b in pairwise(spans))


CLAUSE = "while the whole town of Holm had watched it from the hills"
PHRASES = st.lists(
    st.sampled_from([CLAUSE, CLAUSE, "it", "it", "“", "”", '"', ",", ".", "–", "(", "he said"]), max_size=6
)


@st.composite
def with_clauses(draw):
    """Return two texts of which one often has long clauses that the other lacks."""
    whole = draw(PHRASES)
    other = [one for one in whole if draw(st.integers(0, 3))] if draw(st.booleans()) else draw(PHRASES)
    spaces = st.sampled_from(["", " ", " "])
    return tuple("".join(one + draw(spaces) for one in own).strip() for own in (whole, other))


@given(with_clauses())
@settings(max_examples=300, deadline=None)
def test_narrowed_to_clauses_the_stretches_still_give_the_right_mirror_and_stand_apart(texts):
    left, right = texts
    found = narrowed(compare(left, right), left, right)
    assert squeezed(applied(left, right, found)) == squeezed(right)
    assert narrowed(compare(right, left), right, left) == mirrored(found)
    for side in (1, 2):
        assert all(before[side].end <= after[side].start for before, after in pairwise(found))


def scripts(left, right):
    """Return the gaps of every script that keeps the most words, by brute force."""
    for size in range(min(len(left), len(right)), -1, -1):
        chosen = [
            (one, two) for one in combinations(range(len(left)), size) for two in combinations(range(len(right)), size)
        ]
        kept = [(one, two) for one, two in chosen if [left[i] for i in one] == [right[j] for j in two]]
        if kept:
            return [
                list(sequence.between([(i, j, 1) for i, j in zip(*pair, strict=True)], len(left), len(right)))
                for pair in kept
            ]
    raise AssertionError


def points(script, left):
    lost = [word for a, b, _, _ in script for word in left[a:b]]
    return sum(a < b and c < d for a, b, c, d in script) + sum(len(word) <= 3 for word in lost)


LETTERS = st.lists(st.sampled_from(["a", "b", "long", "word"]), max_size=6)


@given(LETTERS, LETTERS)
@settings(max_examples=200, deadline=None)
def test_no_script_that_keeps_as_many_words_has_fewer_gaps_or_as_few_and_more_points(left, right):
    found = best(left, right)
    ranked = [(len(script), -points(script, left)) for script in scripts(left, right)]
    assert (len(found), -points(found, left)) == min(ranked)
