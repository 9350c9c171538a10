"""What holds for the stories of every collection, few documents or many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.stories import candidates, holdings, limits, similarity
from copytaster.stories.group import group
from copytaster.text.document import Document, Paragraph, Role

SENTENCES = (
    "The mayor of Larnby opened the new bridge on Tuesday.",
    "On Tuesday the mayor of Larnby opened a new bridge.",
    "Engineers from Oslo had worked on it for 14 months.",
    "It cost $35,000,000 and was paid for by the county.",
    "Ferries will stop running in October.",
    "Critics say the road to it floods twice a year.",
    "A museum of clocks in Brenn has found a new roof.",
    "No.",
    "",
    "北京的新桥星期二通车。",
    "เปิดสะพานใหม่แล้ว",
)
PARAGRAPHS = st.builds(
    Paragraph,
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join),
    st.sampled_from((Role.BODY, Role.BODY, Role.BYLINE)),
    st.sampled_from((None, None, "furniture")),
)
DOCUMENTS = st.builds(
    lambda paragraphs, language: Document("story.txt", "", tuple(paragraphs), language=language),
    st.lists(PARAGRAPHS, max_size=5),
    st.sampled_from(("en", "en", "en", "zh")),
)
COLLECTIONS = st.lists(DOCUMENTS, max_size=7)


@pytest.fixture(params=["few", "many"], autouse=True)
def size(request, monkeypatch):
    """Let a few documents be treated as few, and as many are."""
    if request.param == "many":
        monkeypatch.setattr(limits, "EVERY_PAIR", 0)
        for module in (candidates, holdings, similarity):
            monkeypatch.setattr(module, "AT_ONCE", 3)


@given(COLLECTIONS)
def test_every_document_is_in_exactly_one_story(documents):
    stories = group(documents)
    assert sorted(number for story in stories for number in story.documents) == list(range(len(documents)))
    assert [story.documents for story in stories] == sorted(tuple(sorted(story.documents)) for story in stories)


@given(COLLECTIONS)
def test_every_pair_of_a_story_has_a_similarity_between_0_and_1(documents):
    for story in group(documents):
        pairs = [(a, b) for a in story.documents for b in story.documents if a < b]
        assert [(pair.a, pair.b) for pair in story.pairs] == pairs
        assert all(0 <= pair.similarity <= 1 for pair in story.pairs)


@given(COLLECTIONS, st.randoms(use_true_random=False))
def test_the_order_of_documents_changes_nothing(documents, chance):
    order = list(range(len(documents)))
    chance.shuffle(order)
    found = group([documents[number] for number in order])
    alike = {frozenset((order[pair.a], order[pair.b])): pair.similarity for story in found for pair in story.pairs}
    assert alike == {frozenset(pair[:2]): pair.similarity for story in group(documents) for pair in story.pairs}
