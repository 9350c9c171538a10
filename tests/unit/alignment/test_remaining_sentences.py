from copytaster.alignment import weights
from copytaster.alignment.align import align
from copytaster.alignment.remaining_sentences import most_alike, with_all_sentences
from copytaster.text.document import Document, Paragraph
from copytaster.text.version import versions

OPENED = "The mayor of Larnby opened the new bridge over the Esk on Tuesday, two years late."
COST = "It cost twice what the county had planned."
FERRY = "Ferries will stop running at the end of October, the harbour office told all captains in a letter."
BAKERS = "Bakers in the old town want cheaper flour and a later start of the day, and will ask for both in spring."


def found(*texts):
    story = versions(tuple(Document(f"{n}.txt", "", (Paragraph(text),), language="en") for n, text in enumerate(texts)))
    return with_all_sentences(story, align(story))


def test_what_is_the_same_has_its_sentences_paired_in_order():
    same = found(f"{OPENED} {COST}", f"{OPENED} {COST}")
    assert [len(own) for (own,) in same.sentences] == [2, 2]
    assert same.links[0].sentences == ((0, 0), (1, 1))


def test_what_is_nearly_the_same_has_its_sentences_paired_by_their_words():
    near = found(f"{OPENED} {COST} {FERRY} {BAKERS}", f"{OPENED} {FERRY} {COST} {BAKERS}")
    assert near.links[0].sentences == ((0, 0), (1, 2), (2, 1), (3, 3))


def test_a_sentence_put_before_the_only_one_is_not_its_partner():
    near = found(FERRY, f"So it is. {FERRY}")
    assert near.links[0].sentences == ((0, 1),)


def test_a_sentence_replaced_in_what_is_nearly_the_same_has_no_partner():
    near = found(f"{FERRY} It rained. {BAKERS}", f"{FERRY} He won! {BAKERS}")
    assert near.links[0].sentences == ((0, 0), (2, 2))


def test_of_two_alike_the_nearer_is_the_partner_and_no_other():
    assert most_alike([COST, COST.replace("twice", "thrice")], [COST]) == [(0, 0)]
    assert most_alike([COST], [FERRY, COST, COST]) == [(0, 1)]


def test_of_too_many_sentences_none_are_compared(monkeypatch):
    monkeypatch.setattr(weights, "SENTENCE_PAIRS", 5)
    assert most_alike([COST, FERRY], [COST, FERRY]) == [(0, 0), (1, 1)]
    assert most_alike([COST, FERRY], [COST, FERRY, BAKERS]) == []


def test_what_was_weighed_keeps_its_sentences():
    story = versions((Document("a", "", (Paragraph(OPENED),)), Document("b", "", (Paragraph(COST), Paragraph(FERRY)))))
    assert with_all_sentences(story, align(story)) == align(story)


def test_each_sentence_is_paired_with_the_one_most_like_it():
    assert most_alike([COST, OPENED, FERRY], [FERRY, COST]) == [(0, 1), (2, 0)]
