"""How a sentence with partners in several paragraphs is divided among them."""

from copytaster.alignment.alignment import Alignment, Link, Place, Relation
from copytaster.comparison.divided import Claim, SharedParagraph, Sibling, divided
from copytaster.comparison.linked import Wordings
from copytaster.diff.changes import ADDITION, OMISSION, WORDING, Stretch, stretch
from copytaster.text.document import Document, Paragraph
from copytaster.text.spans import Span
from copytaster.text.version import versions

WHOLE = "The harbour master closed the north pier, banned all swimming and sent the ferries to Larnby until Sunday."
FIRST = "The harbour master closed the north pier and banned all swimming."
SECOND = "He sent the ferries to Larnby until Sunday evening."
SPLIT, JOINED = (Relation.EDITED, Relation.SPLIT), (Relation.EDITED, Relation.JOINED)


def links(pairs, relation):
    return tuple(Link(Place(0, left), Place(1, right), 0.9, relation, ((0, 0),), pinned=False) for left, right in pairs)


def changes(left, right, pairs, relation):
    """Return the changes of each link between paragraphs of one sentence each."""
    documents = (
        Document(f"{number}.txt", "", tuple(map(Paragraph, texts)), language="en")
        for number, texts in enumerate((left, right))
    )
    sentences = tuple(tuple((Span(0, len(text)),) for text in texts) for texts in (left, right))
    story = versions(tuple(documents))
    wordings = Wordings(story, Alignment(sentences, links(pairs, relation), ()))
    return [
        [
            (one.kind, left[i][one.left.start : one.left.end], right[j][one.right.start : one.right.end])
            for one in wordings.changes(number)
        ]
        for number, (i, j) in enumerate(pairs)
    ]


def test_of_a_sentence_split_over_two_paragraphs_neither_shows_the_other_half_as_left_out():
    assert changes([WHOLE], [FIRST, SECOND], [(0, 0), (0, 1)], SPLIT) == [
        [(WORDING, "pier,", "pier and"), (WORDING, "swimming and", "swimming.")],
        [(ADDITION, "", "He"), (WORDING, "Sunday.", "Sunday evening.")],
    ]


def test_two_sentences_joined_to_one_show_the_same_from_the_other_side():
    assert changes([FIRST, SECOND], [WHOLE], [(0, 0), (1, 0)], JOINED) == [
        [(WORDING, "pier and", "pier,"), (WORDING, "swimming.", "swimming and")],
        [(OMISSION, "He", ""), (WORDING, "Sunday evening.", "Sunday.")],
    ]


def test_a_headline_that_shares_a_word_leaves_the_lead_as_it_reads():
    lead, headline = "A storm tore the roof off the school at Esk on Monday.", "School loses roof"
    other = "A storm tore the roof off the school at Esk early on Monday."
    both = changes([lead], [headline, other], [(0, 0), (0, 1)], SPLIT)
    assert both == [[(ADDITION, "", "School loses")], [(ADDITION, "", "early")]]


def sibling(*differing, text, first=False, instead="six"):
    claims = tuple(Claim(Span(*one), instead) for one in differing)
    return SharedParagraph(text, (Sibling((Span(0, len(text)),), claims, first),))


def alone(text):
    return SharedParagraph(text, ())


def test_without_another_link_nothing_is_taken_away():
    found = (stretch(Span(0, 3), Span(0, 4)),)
    assert divided(found, alone("one two"), alone("four two")) == found


def test_what_another_link_keeps_is_no_omission():
    assert not divided((stretch(Span(0, 7), Span(0, 0)),), sibling(text="one two"), alone(""))


def test_the_shorter_of_two_stretches_has_the_words_that_both_change():
    found = (stretch(Span(0, 13), Span(0, 4)),)
    left = sibling((8, 13), text="one two three")
    assert divided(found, left, alone("four")) == (Stretch(ADDITION, Span(13, 13), Span(0, 4)),)


def test_words_that_come_again_under_other_marks_go_with_them_however_long_the_stretch():
    text = "one “two"
    left = sibling((4, 8), text=text, instead="")
    (found,) = divided((stretch(Span(0, 8), Span(0, 3)),), left, alone("two"))
    assert (found.left.of(text), found.right) == (text, Span(0, 3))
    left = sibling((0, 8), text=text, instead="two")
    assert not divided((stretch(Span(4, 8), Span(0, 0)),), left, alone(""))


def test_of_two_stretches_of_one_length_that_of_the_first_link_stays():
    found = (stretch(Span(0, 7), Span(0, 4)),)
    kept = divided(found, sibling((0, 7), text="one two"), alone("four"))
    lost = divided(found, sibling((0, 7), text="one two", first=True), alone("four"))
    assert (kept, lost) == (found, (Stretch(ADDITION, Span(7, 7), Span(0, 4)),))


CHANCE = "many words before three four five and many words after"
FOUR = Span(CHANCE.index("four"), CHANCE.index(" five"))
ELSEWHERE = sibling((0, FOUR.start - 1), (FOUR.end + 1, len(CHANCE)), text=CHANCE)


def test_a_single_word_kept_elsewhere_does_not_part_a_stretch():
    found = (stretch(Span(CHANCE.index("three"), CHANCE.index(" and")), Span(0, 3)),)
    assert divided(found, ELSEWHERE, alone("six")) == found


def test_a_single_word_kept_elsewhere_is_no_stretch_of_its_own():
    assert not divided((stretch(FOUR, Span(0, 0)),), ELSEWHERE, alone(""))
