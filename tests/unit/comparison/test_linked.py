"""What differs inside linked paragraphs."""

from copytaster.alignment.align import align
from copytaster.alignment.alignment import Alignment, Link, Place, Relation
from copytaster.comparison.linked import Wordings
from copytaster.diff.changes import Kind
from copytaster.text.document import Document, Paragraph
from copytaster.text.sentences import sentences
from copytaster.text.version import versions

OPENED = "The mayor of Larnby opened the new bridge over the Esk on Tuesday, two years late."
COST = "It cost twice what the county had planned."
EMPTY = "Nobody came to see it."
FERRY = "Ferries will stop running at the end of October, the harbour office told all captains in a letter."
BAKERS = "Bakers in the old town want cheaper flour and a later start of the day, and will ask for both in spring."


def changes(left, right):
    texts = " ".join(left), " ".join(right)
    story = versions(tuple(Document(f"{n}.txt", "", (Paragraph(text),), language="en") for n, text in enumerate(texts)))
    found = align(story)
    assert len(found.links) == 1
    return [
        (kind, texts[0][here.start : here.end], texts[1][there.start : there.end])
        for kind, here, there, *_ in Wordings(story, found).changes(0)
    ]


def test_a_sentence_moved_inside_a_paragraph_hardly_changed_meets_itself():
    assert not changes([OPENED, COST, EMPTY, FERRY, BAKERS], [OPENED, EMPTY, FERRY, COST, BAKERS])


def test_a_sentence_moved_and_reworded_shows_what_was_reworded():
    other = COST.replace("twice", "half")
    assert changes([OPENED, COST, EMPTY, FERRY, BAKERS], [OPENED, EMPTY, FERRY, other, BAKERS]) == [
        (Kind.WORDING, "twice", "half")
    ]


def test_two_sentences_that_changed_places_without_their_quotation_marks_meet_themselves():
    found = changes(
        ["“We opened it as soon as the paint was dry,” the mayor of Larnby said.", "“We will never do that again.”"],
        ["We will never do that again.", "We opened it as soon as the paint was dry, the mayor of Larnby said."],
    )
    assert [kind for kind, *_ in found] == [Kind.WORDING] * 4
    assert {letter for _, one, other in found for letter in one if letter not in other} == {"“", "”"}


def test_a_sentence_left_out_where_another_was_added_stays_both():
    found = changes([OPENED, COST, FERRY, BAKERS], [OPENED, FERRY, EMPTY, BAKERS])
    assert [(kind, one or other) for kind, one, other in found] == [(Kind.OMISSION, COST), (Kind.ADDITION, EMPTY)]


def test_a_sentence_without_a_partner_is_left_out_where_the_link_of_its_paragraph_is_strongest():
    text = "The boat sank. Nobody saw it. Divers came late."
    halves = "The boat sank.", "Two divers came late."
    story = versions((
        Document("0.txt", "", (Paragraph(text),), language="en"),
        Document("1.txt", "", tuple(map(Paragraph, halves)), language="en"),
    ))  # fmt: skip
    spans = tuple(tuple(sentences(one.text) for one in version.paragraphs) for version in story)
    weak, strong = (
        Link(Place(0, 0), Place(1, part), sure, (Relation.SPLIT,), ((number, 0),))
        for part, sure, number in ((0, 0.6, 0), (1, 0.9, 2))
    )
    found = Wordings(story, Alignment(spans, (weak, strong)))
    assert not found.changes(0)
    assert [text[one.left.start : one.left.end] for one in found.changes(1)] == ["Nobody saw it.", "Divers"]
