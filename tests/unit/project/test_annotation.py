"""At which of several changes an annotation hangs."""

from copytaster.project.anchoring import Anchor, DocumentKey
from copytaster.project.annotation import Candidate, Side, change_anchor, like_words, same_words

A, B = (Side(DocumentKey(name), Anchor(0, "It was so.", "0" * 64)) for name in ("a.txt", "b.txt"))


def wording(before, words, start=0):
    return change_anchor(A._replace(words=before, start=start), B._replace(words=words, start=start), "wording")


def test_the_very_words_are_found_nearest():
    found = [
        Candidate(4, ("he", "she"), (0, 0)),
        Candidate(5, ("he", "she"), (28, 60)),
        Candidate(7, ("He", "she"), (30, 31)),
        Candidate(9, ("a", "b"), (28, 28)),
    ]
    assert same_words(wording("he", "she", 28), found) == 7


def test_of_equal_distances_the_first_is_taken():
    assert (
        same_words(wording("he", "she", 5), [Candidate(n, ("he", "she"), (at, at)) for n, at in ((3, 4), (2, 6))]) == 2
    )


def test_other_words_are_not_the_very_words():
    assert same_words(wording("he", "she"), [Candidate(1, ("they", "she"), (0, 0))]) is None


def test_words_edited_a_little_are_found():
    edited = Candidate(1, ("the harbour master said", "the harbour master claimed again"), (0, 0))
    other = Candidate(2, ("on Monday", "late on Tuesday night, the council wrote"), (50, 50))
    assert like_words(wording("the harbour master said", "the harbour master claimed"), [other, edited]) == 1


def test_edited_words_are_found_in_capitals_too():
    edited = Candidate(1, ("THE HARBOUR MASTER SAID", "THE HARBOUR MASTER CLAIMED AGAIN"), (0, 0))
    written = ("the harbour master said", "the harbour master claimed")
    assert like_words(wording(*written), [edited]) == 1
    assert like_words(wording(*map(str.upper, written)), [edited._replace(words=written)]) == 1


def test_of_changes_that_all_read_otherwise_none_is_taken():
    other = Candidate(2, ("a crane fell into the harbour", "nobody was hurt, the police said"), (0, 0))
    assert like_words(wording("the harbour master said", "the harbour master claimed"), [other]) is None


def test_words_that_two_changes_resemble_alike_are_loose():
    twins = [Candidate(number, ("the harbour master said", "the harbour master says"), (0, 0)) for number in (1, 2)]
    assert like_words(wording("the harbour master said", "the harbour master claimed"), twins) is None


def test_short_words_are_not_looked_for_edited():
    assert like_words(wording("four", "five"), [Candidate(1, ("four", "fives"), (0, 0))]) is None
