"""A decision finds its paragraph again whatever is put in, taken out or shuffled around it."""

from hypothesis import given
from hypothesis import strategies as st

from copytaster.project.anchoring import Anchor, new_anchor, resolve
from copytaster.text.document import Document, Paragraph
from copytaster.text.normalize import normalize

WORDS = st.text("abcdefghij ‘’“”é-–\u00a0", min_size=1, max_size=300)
TEXTS = st.lists(WORDS.filter(normalize), min_size=1, max_size=8, unique_by=normalize)
ANY_ANCHORS = st.lists(st.builds(Anchor, st.integers(-3, 12), WORDS, st.sampled_from(["1", "2"])), max_size=8)


def document(texts, sha256):
    return Document("x.txt", sha256, tuple(map(Paragraph, texts)))


@given(TEXTS, st.data())
def test_paragraphs_that_are_still_there_are_found_wherever_they_went(texts, data):
    before = document(texts, "1")
    shuffled = data.draw(st.permutations(texts))
    anchors = [new_anchor(before, number) for number in range(len(texts))]
    found = resolve(anchors, document(shuffled, "2"))
    assert all(
        normalize(shuffled[found[anchor]]).startswith(normalize(anchor.quote)) for anchor in anchors if anchor in found
    )
    assert len(found) == len(anchors)


@given(TEXTS, ANY_ANCHORS)
def test_any_anchor_is_found_at_one_paragraph_of_its_own_or_not_at_all(texts, anchors):
    found = resolve(anchors, document(texts, "1"))
    assert set(found) <= set(anchors)
    assert len(set(found.values())) == len(found)
    assert all(0 <= number < len(texts) for number in found.values())


@given(TEXTS, ANY_ANCHORS)
def test_the_order_of_anchors_makes_no_difference(texts, anchors):
    whole = document(texts, "1")
    assert resolve(anchors, whole) == resolve(anchors[::-1], whole)
