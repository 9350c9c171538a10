from copytaster.alignment.alignment import Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.comparison.role_board import role_board
from copytaster.text.document import Document, Paragraph, Role
from copytaster.text.version import versions


def board(*documents):
    made = tuple(
        Document(f"{number}.txt", "0" * 64, tuple(Paragraph(text, role) for role, text in paragraphs), language="en")
        for number, paragraphs in enumerate(documents)
    )
    return {row.role: row.wording for row in role_board(Index(compare(Inputs(versions(made)))))}


def test_headlines_and_ledes_stand_side_by_side_without_a_shared_word():
    found = board(
        [(Role.HEADLINE, "Storm takes roof"), (Role.BODY, "Wind blew all night.")],
        [(Role.HEADLINE, "School closed"), (Role.BYLINE, "By Ada Holm"), (Role.BODY, "Pupils stayed at home.")],
    )
    assert found[Role.HEADLINE] == {0: (Place(0, 0),), 1: (Place(1, 0),)}
    assert found["lede"] == {0: (Place(0, 1),), 1: (Place(1, 2),)}
    assert found[Role.BYLINE] == {1: (Place(1, 1),)}


def test_a_heading_between_paragraphs_is_not_the_headline():
    found = board(
        [(Role.BODY, "Wind blew all night."), (Role.HEADLINE, "The damage"), (Role.BODY, "Roofs fell.")],
        [(Role.HEADLINE, "School closed"), (Role.BODY, "Pupils stayed at home.")],
    )
    assert found[Role.HEADLINE] == {1: (Place(1, 0),)}


def test_the_lede_is_the_first_paragraph_of_the_body_only():
    found = board(
        [(Role.HEADLINE, "Storm takes roof"), (Role.BODY, "Wind blew all night."), (Role.BODY, "Roofs fell.")],
        [(Role.BODY, "Pupils stayed at home."), (Role.BODY, "The school was closed.")],
    )
    assert found["lede"] == {0: (Place(0, 1),), 1: (Place(1, 0),)}


def test_a_headline_below_the_byline_and_a_byline_below_the_text_are_listed():
    found = board(
        [(Role.BYLINE, "By Ada Holm"), (Role.HEADLINE, "Storm takes roof"), (Role.BODY, "Wind blew all night.")],
        [(Role.HEADLINE, "School closed"), (Role.BODY, "Pupils stayed at home."), (Role.BYLINE, "By Ole Brand")],
    )
    assert found[Role.HEADLINE] == {0: (Place(0, 1),), 1: (Place(1, 0),)}
    assert found[Role.BYLINE] == {0: (Place(0, 0),), 1: (Place(1, 2),)}


def test_a_numbered_heading_below_the_headline_is_that_of_a_section():
    found = board([(Role.HEADLINE, "Terms"), (Role.HEADLINE, "§ 1 Use"), (Role.BODY, "Anyone may use it.")])
    assert found[Role.HEADLINE] == {0: (Place(0, 0),)}
