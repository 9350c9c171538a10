import pytest

from copytaster.text.numbering import is_number, numbering
from copytaster.text.sentences import sentences


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1. ", "Acceptance of these Terms"),
        ("4.2 ", "You may leave at any time."),
        ("4.2. ", "you may leave at any time."),
        ("(a) ", "the first"),
        ("b) ", "the second"),
        ("(iv) ", "the fourth"),
        ("iv. ", "The fourth"),
        ("12) ", "“We will pay.”"),
        ("§ 5 ", "Haftung"),
        ("Step 12: ", "Rinse the tank."),
        ("Étape 2 : ", "rincer le réservoir"),
        ("", "Step 2 is harder."),
        ("", "Formula 1: Hamilton wins"),
        ("", "4.2 million people left."),
        ("", "84 people left."),
        ("", "3,5 Millionen kamen."),
        ("", "2021. 14 people"),
        ("", "A ship left."),
        ("", "a. m."),
        ("", "1."),
        ("", ""),
    ],
)
def test_the_number_of_a_paragraph_is_told_from_its_text(number, text):
    assert numbering(number + text) == len(number)


def test_the_number_of_a_paragraph_belongs_to_its_first_sentence():
    text = "1. The fee is due. It is ten euros."
    assert [span.of(text) for span in sentences(text)] == ["1. The fee is due.", "It is ten euros."]


@pytest.mark.parametrize(("text", "told"), [("IV", True), ("3.", True), ("I", True), ("3 May", False), ("MIX", False)])
def test_a_paragraph_may_be_only_a_number(text, told):
    assert is_number(text) is told
