"""What holds for every alignment and its rows, whatever the versions."""

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.alignment.align import align
from copytaster.alignment.alignment import Pin, Place, Relation
from copytaster.alignment.canonical import MIRRORED
from copytaster.alignment.rows import rows
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

SENTENCES = (
    "The mayor of Larnby opened the new bridge on Tuesday.",
    "On Tuesday the mayor of Larnby opened a new bridge.",
    "Engineers from Oslo had worked on it for 14 months.",
    "It cost $35,000,000 and was paid for by the county.",
    "“We are proud of every bolt,” said Ines Quaro, who designed it.",
    "Ines Quaro, its designer, said they were proud of every bolt.",
    "Ferries will stop running in October.",
    "Ferries stop in October, the harbour office said.",
    "Critics say the road to it floods twice a year.",
    "___",
    "",
    "北京的新桥星期二通车。",
    "เปิดสะพานใหม่แล้ว",
)
PARAGRAPHS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join)
ASIDE = st.sampled_from((None, None, None, "furniture"))
DOCUMENTS = st.lists(
    st.builds(lambda text, aside: Paragraph(text, set_aside=aside), PARAGRAPHS, ASIDE), max_size=8
).map(lambda paragraphs: Document("story.txt", "", tuple(paragraphs), language="en"))
STORIES = st.lists(DOCUMENTS, min_size=2, max_size=4).map(lambda documents: versions(tuple(documents)))
PAIRS = st.lists(DOCUMENTS, min_size=2, max_size=2).map(lambda documents: versions(tuple(documents)))


@given(STORIES, st.data())
def test_every_paragraph_stands_in_exactly_one_row(story, data):
    base = data.draw(st.integers(0, len(story) - 1))
    laid = rows(story, align(story), base)
    for number, version in enumerate(story):
        standing = sorted(paragraph for row in laid for paragraph in row.cells[number])
        assert standing == list(range(len(version.paragraphs)))


@given(STORIES, st.data())
def test_rows_keep_the_order_of_the_base(story, data):
    base = data.draw(st.integers(0, len(story) - 1))
    order = [paragraph for row in rows(story, align(story), base) for paragraph in row.cells[base]]
    assert order == sorted(order)


@given(PAIRS)
def test_rows_keep_the_order_of_the_other_but_for_moves(story):
    found = align(story)
    moved = {link.right.paragraph for link in found.links if link.moved}
    order = [row.cells[1][0] for row in rows(story, found, 0) if row.cells[1] and row.cells[1][0] not in moved]
    assert order == sorted(order)


@given(STORIES)
def test_what_moved_leaves_a_placeholder_unless_all_did(story):
    found = align(story)
    laid = rows(story, found, 0)
    for number in range(1, len(story)):
        held = [paragraph for row in laid for paragraph in row.placeholders[number]]
        assert len(held) == len(set(held))
        assert not held or (0, number) not in found.reordered


@given(STORIES)
def test_paragraphs_set_aside_have_no_link(story):
    for link in align(story).links:
        for place in (link.left, link.right):
            assert story[place.version].paragraphs[place.paragraph].set_aside is None


@given(STORIES)
def test_links_are_sorted_unique_and_sure_between_0_and_1(story):
    found = align(story).links
    places = [(link.left, link.right) for link in found]
    assert places == sorted(set(places))
    assert all(0 <= link.confidence <= 1 and link.left.version < link.right.version for link in found)


@given(STORIES)
def test_sentences_of_links_are_there(story):
    found = align(story)
    for link in found.links:
        lefts, rights = (found.sentences[place.version][place.paragraph] for place in (link.left, link.right))
        assert link.sentences
        assert all(0 <= i < len(lefts) and 0 <= j < len(rights) for i, j in link.sentences)


@given(PAIRS)
def test_the_other_direction_is_the_mirror(story):
    there, back = align(story), align(story[::-1])
    mirrored = {
        (
            Place(0, link.right.paragraph),
            Place(1, link.left.paragraph),
            link.confidence,
            frozenset(MIRRORED.get(relation, relation) for relation in link.relation),
        )
        for link in back.links
    }
    assert {(link.left, link.right, link.confidence, frozenset(link.relation)) for link in there.links} == mirrored


@settings(max_examples=25)
@given(STORIES)
def test_the_order_of_the_versions_changes_no_link(story):
    expected = {frozenset((link.left, link.right)): link.confidence for link in align(story).links}
    for order in list(permutations(range(len(story))))[:6]:
        found = align(tuple(story[v] for v in order)).links
        assert {
            frozenset(
                Place(order[place.version], place.paragraph) for place in (link.left, link.right)
            ): link.confidence
            for link in found
        } == expected


@given(DOCUMENTS)
def test_a_copy_is_all_the_same(document):
    story = versions((document, document))
    compared = [number for number, p in enumerate(document.paragraphs) if p.set_aside is None and p.text.strip()]
    found = align(story).links
    assert [(link.left.paragraph, link.right.paragraph) for link in found] == [(n, n) for n in compared]
    assert all(link.relation == (Relation.SAME,) for link in found)


@given(PAIRS, st.data())
def test_pins_are_obeyed(story, data):
    counts = [len(version.paragraphs) for version in story]
    if not all(counts):
        return
    kind = data.draw(st.sampled_from(("tie", "cut")))
    a, b = (Place(v, data.draw(st.integers(0, counts[v] - 1))) for v in range(2))
    paragraphs = [story[place.version].paragraphs[place.paragraph] for place in (a, b)]
    found = {(link.left, link.right): link for link in align(story, (Pin(kind, a, b),)).links}
    if kind == "cut":
        assert (a, b) not in found
    elif all(p.set_aside is None and p.text.strip() for p in paragraphs):
        assert found[a, b].pinned
        assert found[a, b].confidence == 1


@given(STORIES)
def test_the_same_again_is_the_same(story):
    assert align(story) == align(story)
