import pytest

from copytaster.gui.models.words import document_name, inner_names, moment, names_of
from copytaster.text.document import Article, Document, Unread


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (["news/a.txt", "news/b.txt"], ("a.txt", "b.txt")),
        (["news/wire/a.txt", "news/quay/a.txt"], ("wire/a.txt", "quay/a.txt")),
        (["news/wire/a.txt", "news/b.txt"], ("wire/a.txt", "b.txt")),
        (["news/wire/a.txt"], ("a.txt",)),
        ([], ()),
    ],
)
def test_files_are_named_by_what_tells_them_apart(paths, names):
    assert inner_names(paths) == names


def test_articles_of_one_file_are_told_apart_by_their_number():
    article = Document("news/wires.xml", "", (), article=Article(3, "p3"))
    failed = Unread("news/wires.xml", "empty", "", number=4)
    assert names_of([article, failed, Document("news/a.txt", "", ())]) == (
        "wires.xml, article 3",
        "wires.xml, article 4",
        "a.txt",
    )


def test_a_date_is_written_to_the_minute():
    assert moment("2025-03-07T10:00:00Z") == "2025-03-07 10:00"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        (None, "b.txt"),
        ("b.txt", "b.txt"),
        ("Bridge shut", "Bridge shut  (b.txt)"),
        ("Bridge is shut", "Bridge is…  (b.txt)"),
    ],
)
def test_a_document_is_called_by_its_title_and_told_from_others_by_its_file(title, shown):
    assert document_name(title, "b.txt", 11) == shown
