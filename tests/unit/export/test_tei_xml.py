"""How elements of TEI are filled: in the order of what is added, and never by counting what is there already."""

import pytest
from lxml import etree

from copytaster.export.tei_xml import TEI, add, append, put


class Uncounted(etree.ElementBase):
    """An element whose children nobody counts: lxml goes through all of them for that."""

    def __len__(self):
        raise AssertionError("the children were counted")

    def __getitem__(self, place):
        raise AssertionError("the children were counted off")


@pytest.fixture
def row():
    return Uncounted()


def test_texts_stand_where_they_were_added(row):
    for said in ("One ", "and ", ""):
        append(row, said)
    for name, after in (("rdg", " two"), ("ptr", ""), ("note", " three"), ("g", " four")):
        add(row, name, name)
        append(row, after)
    append(row, ".")
    assert "".join(row.itertext()) == "One and rdg twoptrnote threeg four."


def test_text_goes_behind_a_comment_too(row):
    row.append(etree.Comment("aside"))
    append(row, "said")
    assert (row.text, etree.tostring(row)[-len("-->said</Uncounted>") :]) == (None, b"-->said</Uncounted>")


def test_a_character_that_xml_cannot_hold_keeps_its_place_among_the_words(row):
    put(row, "a\x0bb\x0c")
    inside = [(row.text, None), *((one.get("ref"), one.tail) for one in row.iterchildren(f"{{{TEI}}}g"))]
    assert inside == [("a", None), ("#U.000B", "b"), ("#U.000C", None)]
