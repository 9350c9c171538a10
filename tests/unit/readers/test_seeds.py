from copytaster.text.document import Role
from fakes.reading import read_all


def test_seeds_are_all_read_in_natural_order(seeds):
    collection = read_all([seeds])
    assert [document.path.rpartition("/")[2][:3] for document in collection.documents] == [
        "000",
        "001",
        "002",
        "003",
        "004",
    ]
    assert collection.unread == ()


def test_seeds_say_where_they_come_from(seeds):
    wire, _, _, other, web = read_all([seeds]).documents
    assert (wire.dateline, wire.source) == ("GENEVA", "AP")
    assert (other.dateline, other.source) == ("GENEVA", "Reuters")
    assert (web.dateline, web.byline, web.date) == ("WASHINGTON", "Michael Crowley, Anton Troianovski", "2022-01-18")


def test_seeds_have_their_furniture_set_aside(seeds):
    documents = read_all([seeds]).documents
    aside = [sum(paragraph.set_aside is not None for paragraph in document.paragraphs) for document in documents]
    assert aside[0] == 4
    assert all(
        (paragraph.role is Role.FURNITURE) == (paragraph.set_aside == "furniture")
        for document in documents
        for paragraph in document.paragraphs
    )
