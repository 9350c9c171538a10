"""What stands for characters that XML cannot hold."""

from lxml import etree

from copytaster.export.xml_text import plain


def test_what_xml_cannot_hold_becomes_a_sign_in_its_place():
    assert plain("a\x00b\x0bc\ud800d\uffffe") == "a\ufffdb\ufffdc\ufffdd\ufffde"


def test_what_xml_can_hold_stays():
    text = "\t\n\r \x7f\x85\ud7ff\ue000\ufffd\U00010000\U0010ffff"
    assert plain(text) == text


def test_every_character_below_the_astral_planes_can_be_written():
    etree.Element("p").text = plain("".join(map(chr, range(0x10000))))
