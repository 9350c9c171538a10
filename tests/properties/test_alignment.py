"""What holds for every alignment and its rows, whatever the versions."""

from collections import Counter
from itertools import permutations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from copytaster.alignment.align import align
from copytaster.alignment.alignment import Pin, Place, Relation
from copytaster.alignment.rows import MIRRORED, rows
from copytaster.text.document import Document, Paragraph, Role
from copytaster.text.normalize import normalize
from copytaster.text.version import versions

SENTENCES = (
    "The mayor of Larnby opened the new bridge on Tuesday.",
    "On Tuesday the mayor of Larnby opened a new bridge.",
    "Engineers from Oslo had worked on it for 14 months.",
    "It cost $35,000,000 and was paid for by the county.",
    "No one was hurt.",
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
ASIDE = st.sampled_from((None, None, None, "furniture"))
ROLES = st.sampled_from((Role.BODY, Role.BODY, Role.BODY, Role.HEADLINE))


def documents(sentences):
    """Return documents whose paragraphs have up to so many sentences."""
    texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=sentences).map(" ".join)
    paragraphs = st.builds(lambda text, role, aside: Paragraph(text, role, set_aside=aside), texts, ROLES, ASIDE)
    return st.lists(paragraphs, max_size=8).map(lambda own: Document("story.txt", "", tuple(own), language="en"))


def stories(own, most):
    """Return stories of two and more versions."""
    return st.lists(own, min_size=2, max_size=most).map(lambda found: versions(tuple(found)))


DOCUMENTS = documents(3)
STORIES = stories(DOCUMENTS, 4)
PAIRS = stories(DOCUMENTS, 2)
MIXED = stories(st.sampled_from((1, 1, 3, 10)).flatmap(documents), 5)
"""Versions of unlike grain."""


def takes_part(story, place):
    paragraph = story[place.version].paragraphs[place.paragraph]
    return paragraph.set_aside is None and normalize(paragraph.text) != ""


@st.composite
def pinned(draw):
    """Return a story of unlike grain and the pins on it, the last one of each two paragraphs, by their places."""
    story = draw(MIXED)
    pins = {}
    for _ in range(draw(st.integers(0, 4))):
        a, b = sorted(draw(st.permutations(range(len(story))))[:2])
        if story[a].paragraphs and story[b].paragraphs:
            left, right = (Place(v, draw(st.integers(0, len(story[v].paragraphs) - 1))) for v in (a, b))
            pins[left, right] = draw(st.sampled_from(("tie", "cut")))
    return story, pins


def as_pins(pins):
    return tuple(Pin(kind, *places) for places, kind in pins.items())


@settings(max_examples=50)
@given(MIXED, st.data())
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


@settings(max_examples=50)
@given(MIXED)
def test_links_are_sorted_unique_and_sure_between_0_and_1(story):
    found = align(story).links
    places = [(link.left, link.right) for link in found]
    assert places == sorted(set(places))
    assert all(0 <= link.confidence <= 1 and link.left.version < link.right.version for link in found)


@settings(max_examples=50)
@given(MIXED)
def test_a_paragraph_is_split_or_joined_where_it_has_several_links_in_the_same_version(story):
    found = align(story).links
    lefts = Counter((link.left, link.right.version) for link in found)
    rights = Counter((link.right, link.left.version) for link in found)
    for link in found:
        assert (Relation.SPLIT in link.relation) == (lefts[link.left, link.right.version] > 1)
        assert (Relation.JOINED in link.relation) == (rights[link.right, link.left.version] > 1)


@settings(max_examples=50)
@given(MIXED)
def test_sentences_of_links_are_there(story):
    found = align(story)
    for link in found.links:
        lefts, rights = (found.sentences[place.version][place.paragraph] for place in (link.left, link.right))
        assert link.sentences or all(
            story[place.version].paragraphs[place.paragraph].role is Role.HEADLINE for place in (link.left, link.right)
        )
        assert all(0 <= i < len(lefts) and 0 <= j < len(rights) for i, j in link.sentences)


@given(st.one_of(PAIRS, stories(st.sampled_from((1, 4)).flatmap(documents), 2)))
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
@given(pinned())
def test_the_order_of_the_versions_changes_no_link(case):
    story, pins = case
    expected = {
        frozenset((link.left, link.right)): (link.confidence, link.pinned) for link in align(story, as_pins(pins)).links
    }
    for order in list(permutations(range(len(story))))[:6]:
        new = {old: number for number, old in enumerate(order)}
        own = tuple(
            Pin(kind, *(Place(new[place.version], place.paragraph) for place in places))
            for places, kind in pins.items()
        )
        found = align(tuple(story[v] for v in order), own).links
        assert {
            frozenset(Place(order[place.version], place.paragraph) for place in (link.left, link.right)): (
                link.confidence,
                link.pinned,
            )
            for link in found
        } == expected


@given(DOCUMENTS, st.sampled_from((1, 3, 10)).flatmap(documents))
def test_a_copy_is_all_the_same_whatever_stands_beside_it(document, other):
    story = versions((document, document, other))
    compared = [number for number in range(len(document.paragraphs)) if takes_part(story, Place(0, number))]
    found = [link for link in align(story).links if (link.left.version, link.right.version) == (0, 1)]
    assert [(link.left.paragraph, link.right.paragraph) for link in found] == [(n, n) for n in compared]
    assert all(link.relation == (Relation.SAME,) for link in found)


@settings(max_examples=50)
@given(pinned())
def test_pins_are_obeyed(case):
    story, pins = case
    found = {(link.left, link.right): link for link in align(story, as_pins(pins)).links}
    assert not any(kind == "cut" and places in found for places, kind in pins.items())
    assert {places for places, link in found.items() if link.pinned} == {
        places for places, kind in pins.items() if kind == "tie" and all(takes_part(story, place) for place in places)
    }
    assert all(link.confidence == 1 for link in found.values() if link.pinned)


@settings(max_examples=50)
@given(pinned())
def test_same_is_what_is_the_same(case):
    story, pins = case
    for link in align(story, as_pins(pins)).links:
        texts = {normalize(story[place.version].paragraphs[place.paragraph].text) for place in (link.left, link.right)}
        assert (Relation.SAME in link.relation) == (len(texts) == 1)


@settings(max_examples=25)
@given(MIXED, st.data())
def test_ties_that_confirm_links_change_nothing_but_how_sure_they_are(story, data):
    plain = align(story).links
    assume(plain)
    chosen = data.draw(st.sets(st.sampled_from(plain), min_size=1, max_size=3))
    confirmed = align(story, tuple(Pin("tie", link.left, link.right) for link in chosen)).links
    known = [link._replace(confidence=1.0, pinned=True) if link in chosen else link for link in plain]
    assert [link._replace(relation=()) for link in confirmed] == [link._replace(relation=()) for link in known]
