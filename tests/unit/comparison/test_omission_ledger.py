from dataclasses import replace

import pytest

from copytaster.alignment.alignment import Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Where
from copytaster.comparison.lexicon import Lexicon
from copytaster.comparison.omission_ledger import cut_from_end, omission_ledger
from copytaster.text.document import Role
from copytaster.text.version import versions
from fakes.documents import document, versions_of

LINES = [
    "A baker in Tallow Street has found a Roman mosaic under his oven.",
    "Workmen struck the coloured stones on Thursday while they dug a new drain for the shop.",
    "The city archaeologist closed the cellar and called the find the best in forty years.",
    "Loaves are sold from a cart at the corner until the digging is over. Rolls are free for children.",
    "The oven itself dates from 1893 and is listed as a monument in its own right.",
    "Visitors may look through a window from next month, the council decided.",
]


def index(*choices):
    return Index(compare(Inputs(versions_of(*("\n".join(LINES[line] for line in lines) for lines in choices)))))


def lacking(found, version):
    return [(row.place.paragraph, row.where) for row in omission_ledger(found, Lexicon()) if row.version == version]


def test_what_is_left_out_of_the_middle_is_told_from_the_end():
    found = index(range(6), [0, 1, 3, 4])
    assert lacking(found, 1) == [(2, Where.MIDDLE), (5, Where.END)]


def test_what_most_carry_comes_first():
    found = index(range(6), [0, 1, 2, 4, 5], [0, 2, 5])
    rows = [row for row in omission_ledger(found, Lexicon()) if row.version == 2]
    assert [(row.place.paragraph, len(row.carried_by)) for row in rows] == [
        (1, 2), (4, 2), (3, 1),
    ]  # fmt: skip


def test_a_sentence_left_out_of_a_paragraph_is_listed():
    shorter = "\n".join(LINES).replace(" Rolls are free for children.", "")
    found = Index(compare(Inputs(versions_of("\n".join(LINES), shorter))))
    [row] = omission_ledger(found, Lexicon())
    assert found.comparison.text(row.passage) == "Rolls are free for children."


def test_who_has_one_of_three_sentences_does_not_carry_the_paragraph():
    text = "\n".join(LINES).replace("for children.", "for children. The queue went round the block at noon.")
    some = text.replace("Rolls are free for children. The queue went round the block at noon.", "")
    found = Index(compare(Inputs(versions_of(text, some, text.replace(text.splitlines()[3], ""), text))))
    [row] = [one for one in omission_ledger(found, Lexicon()) if one.version == 2]
    assert row.carried_by == (0, 3)


def test_those_who_carry_a_sentence_are_told_from_those_who_carry_its_paragraph():
    text, rolls = "\n".join(LINES), " Rolls are free for children."
    found = Index(compare(Inputs(versions_of(text, text.replace(rolls, ""), text.replace(f"{LINES[3]}\n", ""), text))))
    assert [(row.version, row.carried_by, row.passage is None) for row in omission_ledger(found, Lexicon())] == [
        (1, (0, 3), False),
        (2, (0, 1, 3), True),
    ]


def test_no_version_lacks_the_author_of_another_one():
    plain, *signed = (document("\n".join(LINES), path) for path in ("a", "b", "c"))
    for number, author in enumerate(("By Ada Roe", "By Carl Byron")):
        byline = replace(plain.paragraphs[0], text=author, role=Role.BYLINE)
        signed[number] = replace(signed[number], paragraphs=(byline, *plain.paragraphs))
    found = Index(compare(Inputs(versions((plain, *signed)))))
    assert omission_ledger(found, Lexicon()) == ()


def test_a_sentence_with_another_in_its_place_is_not_lacking():
    text = "\n".join(LINES)
    for instead in (
        "Police keep the crowd away.",
        "The queue reached the church, where the mayor stood with his dogs.",
    ):
        other = text.replace("Rolls are free for children.", instead)
        assert omission_ledger(Index(compare(Inputs(versions_of(text, other)))), Lexicon()) == ()


@pytest.mark.parametrize("role", [Role.HEADLINE, Role.STANDFIRST, Role.DATELINE])
def test_what_every_desk_writes_anew_is_lacking_only_where_there_is_none(role):
    wire, paper = (
        replace(one, paragraphs=(replace(one.paragraphs[0], role=role), *one.paragraphs[1:]))
        for one in (document("\n".join([head, *LINES])) for head in ("Romans under the oven", "A shop without bread"))
    )
    plain = document("\n".join(LINES))
    both, one = (Index(compare(Inputs(versions(pair)))) for pair in ((wire, paper), (wire, plain)))
    assert omission_ledger(both, Lexicon()) == ()
    assert lacking(one, 1) == [(0, Where.START)]


def test_a_sentence_that_stands_elsewhere_is_not_lacking():
    moved = "\n".join([*LINES[:3], LINES[3].replace(" Rolls are free for children.", ""), *LINES[4:]])
    found = Index(compare(Inputs(versions_of("\n".join(LINES), moved + " Rolls are free for children."))))
    assert not lacking(found, 1)


def test_a_cut_from_the_end_is_said_once():
    assert cut_from_end(index(range(6), range(4))) == {1: 2}


@pytest.mark.parametrize("kept", [[0, 3], range(5)])
def test_a_choice_is_no_cut_nor_is_one_paragraph(kept):
    assert cut_from_end(index(range(6), kept)) == {}


def test_another_story_lacks_nothing():
    texts = ("\n".join(LINES), "Swimmers crossed the lake at dawn.\nNobody drowned this time.")
    found = Index(compare(Inputs(versions_of(*texts))))
    assert omission_ledger(found, Lexicon()) == ()


def test_of_a_paragraph_without_a_link_only_what_stands_nowhere_is_lacking():
    base = "\n".join([*LINES[:3], LINES[3], *LINES[4:]])
    other = "\n".join([*LINES[:3], *LINES[4:]]) + " Rolls are free for children."
    found = Index(compare(Inputs(versions_of(base, other))))
    assert [found.comparison.text(row.passage) for row in omission_ledger(found, Lexicon()) if row.passage] == [
        "Loaves are sold from a cart at the corner until the digging is over."
    ]


@pytest.mark.parametrize(("copies", "lacking_there"), [(1, []), (3, [(1, 3)])])
def test_what_a_version_has_by_way_of_another_one_s_words_is_not_lacking(copies, lacking_there):
    """One version has a paragraph, some its first sentence alone, and the last one the paragraph in other words.

    Of the same words in several versions at least half must have a link to it.
    """
    first = "Rye rust is one of the most contagious diseases known."
    paragraph = (
        f"{first} Up to nine of ten fields that are exposed will be infected if they were not sprayed, according to "
        "the Centers for Crop Control, and spores can linger in the soil for up to two years after an infected harvest."
    )
    spun = (
        "Rye rust is one of the most infectious illnesses known. Up to nine of ten acres that are uncovered will be "
        "tainted on the off chance that they were not showered, as per the Centers for Crop Control, and the seeds can "
        "wait in the earth for as long as two years after a contaminated crop."
    )
    texts = ("\n".join([*LINES[:3], own, *LINES[3:]]) for own in (paragraph, *[first] * copies, spun))
    comparison = compare(Inputs(versions_of(*texts)))
    last = Place(copies + 1, 3)
    alone = {Place(number, 3) for number in range(1, copies + 1)}
    links = tuple(link for link in comparison.alignment.links if link.right != last or link.left not in alone)
    found = Index(replace(comparison, alignment=replace(comparison.alignment, links=links)))
    rows = [row for row in omission_ledger(found, Lexicon()) if row.version == last.version]
    assert [tuple(row.place) for row in rows] == lacking_there
