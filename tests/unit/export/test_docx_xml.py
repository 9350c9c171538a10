"""The small pieces of a Word document: text that stays what it is, and what is said of its script and language."""

import pytest

from copytaster.export.docx_xml import PLAIN, Look, directed, element, paragraph, runs
from fakes.word_changes import W, words


def read(text, look=PLAIN):
    holder = element("p", *runs(text, look))
    return "".join(words(holder, accept=True)), holder


def said(holder, path):
    return [one.get(f"{W}val") for one in holder.iterfind(path.replace("w:", W))]


@pytest.mark.parametrize(
    "text", ['a <b> & "c"', " two  spaces ", "tab\tline\nreturn\r", "soft\u00adhyphen\u2011", "\U0001f6a2"]
)
def test_text_stays_what_it_is(text):
    assert read(text)[0] == text


def test_what_xml_cannot_hold_becomes_a_sign():
    assert read("bell \x07")[0] == "bell \ufffd"


def test_spaces_at_an_edge_are_kept_by_name():
    _, holder = read(" a")
    assert holder[0][0].get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def test_deleted_text_is_told_by_its_element():
    assert next(runs("gone", kind="delText"))[0].tag == f"{W}delText"


@pytest.mark.parametrize(
    ("text", "reads", "parts"),
    [
        ("plain", "ltr", [("plain", "ltr")]),
        ("4, ", "rtl", [("4, ", "rtl")]),
        ("Dana", "rtl", [("Dana", "ltr")]),
        ("הגשר 4 (Dana) סגור", "rtl", [("הגשר 4 ", "rtl"), ("(Dana) ", "ltr"), ("סגור", "rtl")]),
        ("The הגשר", "ltr", [("The ", "ltr"), ("הגשר", "rtl")]),
        ("", "rtl", [("", "rtl")]),
    ],
)
def test_every_stretch_has_the_direction_of_its_letters(text, reads, parts):
    assert list(directed(text, reads)) == parts


def test_a_paragraph_from_the_right_says_so_and_so_do_its_runs():
    made = paragraph("BodyText", "הגשר")
    assert [child.tag.removeprefix(W) for child in made[0]] == ["pStyle", "bidi"]
    assert made.find(f"{W}r/{W}rPr/{W}rtl") is not None


@pytest.mark.parametrize(("language", "name"), [("de", "val"), ("he", "bidi"), ("zh", "eastAsia")])
def test_a_language_is_told_under_the_name_of_its_kind(language, name):
    _, holder = read("words", Look(language=language))
    assert holder.find(f"{W}r/{W}rPr/{W}lang").attrib == {f"{W}{name}": language}


def test_east_asian_marks_are_in_east_asian_fonts():
    _, holder = read("“港口”", Look(language="zh"))
    fonts = holder.find(f"{W}r/{W}rPr/{W}rFonts")
    assert (fonts.get(f"{W}hint"), fonts.get(f"{W}eastAsia")) == ("eastAsia", "SimSun")


@pytest.mark.parametrize("language", ["", "und"])
def test_an_unknown_language_is_not_told(language):
    assert said(read("words", Look(colour="545c66", language=language))[1], "w:r/w:rPr/w:lang") == []


def test_properties_stand_in_the_order_of_the_schema():
    _, holder = read("הגשר", Look("Strong", "545c66", "ja", reads="rtl"))
    order = [child.tag.removeprefix(W) for child in holder[0][0]]
    assert order == ["rStyle", "rFonts", "color", "rtl", "lang"]
