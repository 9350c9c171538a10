"""How the headlines and bylines of versions are linked, however they are worded."""

from dataclasses import replace

from copytaster.alignment.align import align
from copytaster.alignment.alignment import Pin, Place, Relation
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.text.document import Document, Paragraph, Role
from copytaster.text.version import versions

LEAD = Paragraph("A freighter ran aground off Larnby before dawn on Tuesday, and its crew of eleven was taken ashore.")
NEXT = Paragraph("The harbour office said that no oil had leaked so far, and that two tugs were on their way from Esk.")


def head(text):
    return Paragraph(text, Role.HEADLINE)


def story(*texts, title=""):
    return versions(
        tuple(Document(f"{n}.txt", "", tuple(own), title=title, language="en") for n, own in enumerate(texts))
    )


def by(text):
    return Paragraph(text, Role.BYLINE)


def pairs(own, pins=()):
    return [(link.left.paragraph, link.right.paragraph) for link in align(own, pins).links]


AGENCY = (head("Ship aground off Larnby"), LEAD, NEXT)
LOCAL = (head("“We heard it scrape”: a night on the rocks"), LEAD, NEXT)


def test_headlines_without_a_common_word_are_linked():
    assert pairs(story(AGENCY, LOCAL)) == [(0, 0), (1, 1), (2, 2)]


def test_no_sentences_of_such_headlines_correspond():
    found = align(story(AGENCY, LOCAL)).links[0]
    assert (found.sentences, found.relation) == ((), (Relation.EDITED,))


def test_a_headline_written_anew_is_one_rewording():
    own = story(AGENCY, LOCAL)
    (change,) = compare(Inputs(own)).changes
    assert (change.left.start, change.left.end) == (0, len(AGENCY[0].text))
    assert (change.right.start, change.right.end) == (0, len(LOCAL[0].text))


def test_versions_without_any_other_link_have_none_by_their_headlines():
    other = (head("Choir wins prize"), Paragraph("The choir of Esk sang Bach in a tent and won the first prize."))
    assert pairs(story(AGENCY, other)) == []


def test_a_heading_below_the_body_is_no_headline():
    assert pairs(story(AGENCY, (LEAD, NEXT, LOCAL[0]))) == [(1, 0), (2, 1)]


def test_a_line_above_the_headline_is_no_headline():
    above = Paragraph("By Ada Quill", Role.BYLINE)
    assert pairs(story(AGENCY, (above, *LOCAL))) == [(0, 1), (1, 2), (2, 3)]


def test_a_headline_set_aside_is_left_alone():
    aside = replace(LOCAL[0], set_aside="by hand")
    assert pairs(story(AGENCY, (aside, LEAD, NEXT))) == [(1, 1), (2, 2)]


def test_of_two_lines_above_the_body_the_title_is_the_headline():
    both = (head("Sea and shore"), *LOCAL)
    assert pairs(story(AGENCY, both, title=LOCAL[0].text)) == [(0, 1), (1, 2), (2, 3)]
    assert pairs(story(both, AGENCY, title=LOCAL[0].text)) == [(1, 0), (2, 1), (3, 2)]


def test_a_headline_that_stands_elsewhere_word_for_word_stays_there():
    copied = (LOCAL[0], Paragraph(AGENCY[0].text, Role.STANDFIRST), LEAD, NEXT)
    assert pairs(story(AGENCY, copied)) == [(0, 1), (1, 2), (2, 3)]


def test_the_link_of_headlines_replaces_that_of_one_of_them_with_the_lead():
    lead = Paragraph("A freighter ran aground off Larnby before dawn on Tuesday.")
    own = story(
        (head("Crew of eleven taken ashore"), lead, NEXT),
        (head("Freighter aground off Larnby before dawn"), LEAD, NEXT),
    )
    assert pairs(own) == [(0, 0), (1, 1), (2, 2)]


def test_a_headline_is_not_split_over_the_other_headline_and_the_lead():
    shut = Paragraph("The town council shut the harbour bridge on Friday because an inspector saw a crack.")
    own = story(
        (head("Harbour bridge closed after crack found, thousands of commuters stranded"), shut, NEXT),
        (
            head("Crack found: harbour bridge closed"),
            Paragraph("Thousands of commuters were stranded on Friday."),
            NEXT,
        ),
    )
    assert pairs(own) == [(0, 0), (2, 2)]


def test_of_three_versions_only_the_headlines_that_another_link_joins_are_linked():
    other = (head("Choir wins prize"), Paragraph("The choir of Esk sang Bach in a tent and won the first prize."))
    for own in ((AGENCY, LOCAL, other), (other, AGENCY, LOCAL), (AGENCY, other, LOCAL)):
        found = align(story(*own)).links
        assert [{own[link.left.version], own[link.right.version]} for link in found] == [{AGENCY, LOCAL}] * 3


def test_a_cut_between_headlines_is_obeyed():
    cut = Pin("cut", Place(0, 0), Place(1, 0))
    assert pairs(story(AGENCY, LOCAL), (cut,)) == [(1, 1), (2, 2)]


def test_bylines_are_linked_whoever_they_name():
    own = story((*AGENCY[:1], by("By Ada Quill"), LEAD, NEXT), (*LOCAL[:1], by("From our reporter"), LEAD, NEXT))
    assert pairs(own) == [(0, 0), (1, 1), (2, 2), (3, 3)]


def test_a_byline_without_another_one_is_not_linked_with_a_paragraph_of_the_report():
    fled = Paragraph(
        "More than 4,000 people have been forced to leave their homes in northern Portugal as a wildfire fanned by "
        "winds tore through pine and eucalyptus forest near the city of Viana do Castelo."
    )
    driven = Paragraph(
        "A wind-driven wildfire has driven some 4,000 people from their homes in northern Portugal, authorities said "
        "on Friday, as Spain and France sent water bombers."
    )
    grave = Paragraph(
        "The prime minister said the situation was “extremely serious”. “No life has been lost,” he said."
    )
    serious = Paragraph("The prime minister called the situation “extremely serious” and said no life had been lost.")
    one = (head("Wildfire forces thousands from homes in northern Portugal"), fled, grave)
    own = story(one, (head("Portugal wildfire drives 4,000 from homes"), by("By Joana Sequeira"), driven, serious))
    assert pairs(own) == [(0, 0), (1, 2), (2, 3)]


def test_a_byline_that_stands_elsewhere_word_for_word_stays_there():
    own = story(
        (AGENCY[0], by("By Ada Quill"), LEAD, NEXT), (LOCAL[0], by("By Per Osk"), LEAD, NEXT, by("By Ada Quill"))
    )
    assert pairs(own) == [(0, 0), (1, 4), (2, 2), (3, 3)]
