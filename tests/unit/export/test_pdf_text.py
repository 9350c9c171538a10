import pytest

from copytaster.export.pdf_text import BREAK, characters, on_one_line, script, settable


def test_ordinary_text_stays_as_it_is():
    assert settable("The “old” bridge – 4.2 million") == "The “old” bridge – 4.2 million"


def test_a_long_address_may_break():
    assert f"example.{BREAK}org/{BREAK}bridge-{BREAK}closes" in settable(
        "https://www.example.org/bridge-closes-on-monday"
    )


def test_a_long_word_may_break_anywhere():
    assert BREAK in settable("x" * 100)


def test_lines_are_joined_and_control_characters_replaced():
    assert settable("one\ntwo\x00") == "one two\ufffd"


def test_letters_of_the_bundled_font_need_no_look():
    assert characters("Łódź, Ελλάδα, Київ – “x” … A → B") == {}


@pytest.mark.parametrize(
    ("letter", "name"),
    [("א", "Hebrew"), ("桥", "CJK"), ("ท", "Thai"), ("้", "Thai"), ("😀", "symbols"), ("。", "symbols")],
)
def test_a_letter_tells_its_script(letter, name):
    assert (characters(letter), script(letter)) == ({letter: name}, name)


def test_a_letter_is_looked_up_with_its_marks():
    assert characters("4 4\u20e3 ที่") == {"4\u20e3": "symbols", "ที่": "Thai"}


def test_a_title_gets_no_places_to_break():
    assert on_one_line(f"{'x' * 100}\n\x00y") == f"{'x' * 100} \ufffdy"
