import json

import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers.draft import Sample
from copytaster.readers.json_feed_reader import read, sniff
from copytaster.readers.registry import tell
from copytaster.text.document import Role

POST = {
    "id": "https://port.example/1",
    "title": "Ferry &amp; bus halted",
    "content_html": "<p>The <b>ferry</b> burned.</p><p>Nobody was hurt.</p>",
    "content_text": "The ferry burned.",
    "summary": "A long summary, longer than all that the article itself has to say of the ferry and the bus.",
    "date_published": "2024-05-06T10:15:00+02:00",
    "date_modified": "2024-05-07T08:00:00Z",
    "authors": [{"name": "Ines Calloway"}, {"url": "https://port.example"}, {"name": "Per Roe"}],
}


def feed(*items, **fields):
    head = {"version": "https://jsonfeed.org/version/1.1", "title": "Port News"}
    return json.dumps({**head, "items": items, **fields}).encode()


def refusal(data):
    with pytest.raises(UnreadableDocument) as fault:
        read(data, "a.json")
    return str(fault.value)


def test_the_one_post_of_a_feed_is_read_with_its_lines():
    draft = read(feed(POST), "a.json")
    assert [(piece.text, piece.role) for piece in draft.pieces] == [
        ("Ferry & bus halted", Role.HEADLINE),
        ("Ines Calloway, Per Roe", Role.BYLINE),
        ("The ferry burned.", None),
        ("Nobody was hurt.", None),
    ]
    assert (draft.date, draft.revised) == ("2024-05-06", "2024-05-07T08:00:00Z")


def test_every_post_is_an_article_of_the_outlet():
    told = read(feed(POST, {"id": 2, "content_text": "Buses run.\n\nTrains too."}, {"url": "u"}), "a.json").entries
    assert [one.name for one in told] == ["https://port.example/1", "2", "u"]
    assert [told[0].read().source, told[1].read().source] == ["Port News", "Port News"]
    assert [piece.text for piece in told[1].read().pieces] == ["Buses run.", "Trains too."]
    with pytest.raises(UnreadableDocument, match="it holds no text"):
        told[2].read()


def test_the_author_may_be_that_of_the_feed_and_the_text_a_summary():
    draft = read(feed({"summary": "The ferry burned."}, author={"name": "Ines Calloway"}), "a.json")
    assert [piece.text for piece in draft.pieces] == ["Ines Calloway", "The ferry burned."]


def test_the_name_of_an_account_is_no_byline():
    draft = read(feed({"content_text": "The ferry burned."}, author={"name": "Admin"}), "a.json")
    assert ([piece.text for piece in draft.pieces], draft.byline) == (["The ferry burned."], None)


@pytest.mark.parametrize("data", [feed(), feed({"id": "1"}), feed("x"), feed(items="x"), b'["content_text"]'])
def test_a_feed_without_text_is_refused(data):
    assert "a feed without the text of an article" in refusal(data)


def test_a_damaged_feed_is_refused():
    assert "its JSON cannot be read" in refusal(feed(POST)[:-2])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (feed(POST).decode(), "json feed"),
        ('{"home_page_url": "https://port.example", "items": [{"content_text": "x"}]}', "json feed"),
        ('{"feed_url": "a", "body_text": "x", "versioncreated": "2024"}', "ninjs"),
    ],
)
def test_a_feed_is_told_by_its_keys(text, name):
    assert tell(Sample(text.encode(), text, ".json"), "a.json").name == name


def test_a_text_about_a_feed_is_none():
    text = 'The key "content_text": and "feed_url": are those of a JSON Feed.'
    assert not sniff(Sample(text.encode(), text, ".txt"))
