"""Versions whose paragraphs are much longer than another's are weighed by parts of them."""

from copytaster.alignment.align import align
from copytaster.alignment.alignment import Pin, Place, Relation
from copytaster.alignment.grain import division, grains, spans
from copytaster.alignment.inputs import numbered
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

REPORT = (
    "The mayor of Larnby opened the new bridge over the Esk on Tuesday, two years late.",
    "Auditors said it cost $35,000,000, twice what the county had planned.",
    "Ferries between the two banks will stop running at the end of October.",
    "Fishermen on the quay fear that the piers have driven the salmon away.",
    "Ines Quaro, who designed it, said she was proud of every single bolt.",
    "The road to it floods twice a year, critics of the project point out.",
    "A bakery at the toll house gave away four hundred loaves before noon.",
    "The old crossing is to become a garden, if the council finds a sponsor.",
)
RETOLD = (
    "Two years late, Larnby's mayor opened a bridge across the Esk on Tuesday.",
    "The county had planned to pay half of the $35,000,000 it cost, auditors said.",
    "At the end of October the ferries between both banks stop running.",
    "The salmon were driven away by the piers, fishermen on the quay fear.",
    "Its designer, Ines Quaro, said that she is proud of every bolt of it.",
    "Critics point out that twice a year the road to the bridge floods.",
    "Before noon a bakery at the toll house had given away four hundred loaves.",
    "If a sponsor is found by the council, a garden will replace the old crossing.",
)


def story(*texts):
    return versions(tuple(Document("a.txt", "", tuple(map(Paragraph, own)), language="en") for own in texts))


def by(count, texts):
    return [" ".join(texts[start : start + count]) for start in range(0, len(texts), count)]


def numbers(found):
    return [(link.left.paragraph, link.right.paragraph) for link in found.links]


def test_each_paragraph_is_found_in_a_much_longer_one():
    found = align(story(REPORT, by(4, RETOLD)))
    assert numbers(found) == [(number, number // 4) for number in range(8)]
    assert all(Relation.JOINED in link.relation for link in found.links)


def test_it_is_found_from_the_other_side():
    assert numbers(align(story(by(4, RETOLD), REPORT))) == [(number // 4, number) for number in range(8)]


def test_a_sentence_is_paired_with_its_own():
    found = align(story(REPORT, by(4, RETOLD)))
    assert [link.sentences for link in found.links] == [((0, number % 4),) for number in range(8)]


def test_versions_of_the_same_grain_are_not_cut():
    assert division(numbered(story(REPORT, RETOLD))) is None
    assert division(numbered(story(by(4, REPORT), by(4, RETOLD)))) is None
    assert division(numbered(story(REPORT, ()))) is None


def test_only_versions_of_unlike_grain_are_weighed_by_parts():
    parts = division(numbered(story(REPORT, by(4, REPORT), by(4, RETOLD))))
    assert parts.unlike.tolist() == [[False, True, True], [True, False, False], [True, False, False]]
    assert [len(source) for source in parts.source] == [8, 8, 8]


def test_only_what_is_longer_than_a_typical_paragraph_of_the_finest_is_divided():
    short = "Ducks swam on the river all night. Geese flew over it at dawn."
    parts = division(numbered(story([*REPORT, " ".join(REPORT[:2])], [short, *by(4, RETOLD)])))
    assert [source.tolist() for source in parts.source] == [[*range(9)], [0, *[1] * 4, *[2] * 4]]


def test_the_typical_paragraph_is_the_one_with_the_middle_of_the_text():
    long, short = "a" * 90, "b" * 10
    steps = ["c" * size for size in (20, 25, 30, 40)]
    assert grains(numbered(story([short, long, short], [short] * 3, ["", "\n"], steps))).tolist() == [90, 10, 0, 30]


def test_a_part_is_as_long_as_asked_or_one_sentence():
    text = "One two. Three four. Five six seven eight nine. Ten."
    assert [span.of(text) for span in spans(text, "en", 20)] == [
        "One two. Three four.",
        "Five six seven eight nine.",
        "Ten.",
    ]
    assert next(span.of(text) for span in spans(text, "en", 1)) == "One two."


def test_a_short_paragraph_that_opens_a_longer_one_is_found_there():
    alone = ["No one was hurt.", *RETOLD]
    report = [*REPORT[:3], f"No one was hurt, although {REPORT[3][0].lower()}{REPORT[3][1:]}", *REPORT[4:]]
    assert (1, 0) in numbers(align(story(by(3, report), alone)))


def test_a_cut_is_obeyed():
    found = align(story(REPORT, by(4, RETOLD)), (Pin("cut", Place(0, 6), Place(1, 1)),))
    assert numbers(found) == [(number, number // 4) for number in range(8) if number != 6]


def test_a_paragraph_cut_from_a_longer_one_may_go_to_the_next_best():
    loaves = (
        "Four hundred loaves were baked at the toll house in the night, for a bakery there had promised them to the "
        "fishermen and their children before noon."
    )
    own = story(REPORT, [*by(4, RETOLD), loaves])
    assert [pair for pair in numbers(align(own)) if pair[0] == 6] == [(6, 1)]
    cut = align(own, (Pin("cut", Place(0, 6), Place(1, 1)),))
    assert [pair for pair in numbers(cut) if pair[0] == 6] == [(6, 2)]


def test_a_tie_to_a_longer_paragraph_leaves_it_what_else_it_holds():
    found = align(story(REPORT, by(4, RETOLD)), (Pin("tie", Place(0, 0), Place(1, 1)),))
    assert numbers(found) == [(0, 1), *[(number, number // 4) for number in range(1, 8)]]


def test_a_longer_paragraph_that_is_tied_keeps_the_one_that_is_the_same():
    aside = "Ducks."
    own = story([*REPORT, aside, aside], [REPORT[0], *by(7, REPORT[1:])])
    found = align(own, (Pin("tie", Place(0, 8), Place(1, 0)),))
    assert [pair for pair in numbers(found) if pair[1] == 0] == [(0, 0), (8, 0)]
    assert found.links[0].relation[0] == Relation.SAME


def test_a_paragraph_tied_to_a_longer_one_gives_up_the_one_that_is_the_same():
    found = align(story(REPORT, [REPORT[0], *by(7, REPORT[1:])]), (Pin("tie", Place(0, 0), Place(1, 1)),))
    assert numbers(found) == [(number, 1) for number in range(8)]


def test_equal_paragraphs_stay_the_same_among_parts():
    found = align(story(REPORT, [REPORT[0], *by(7, REPORT[1:])]))
    assert numbers(found) == [(0, 0), *[(number, 1) for number in range(1, 8)]]
    assert found.links[0].relation == (Relation.SAME,)
