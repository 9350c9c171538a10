import json

import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers.draft import Sample
from copytaster.readers.ninjs_reader import read, sniff
from copytaster.text.document import Role

HTML = "<p>The <b>operator</b> halted all service.</p><p>Repairs take three weeks.</p>"
STORY = {
    "uri": "urn:x",
    "versioncreated": "2024-05-07T08:00:00Z",
    "firstcreated": "2024-05-06T10:15:00Z",
    "headline": "Ferry halted &amp; towed",
    "byline": "Ines Calloway",
    "source": "CP",
    "body_text": "The operator halted all service. Repairs take three weeks.",
    "body_html": HTML,
}


def data(**changes):
    return json.dumps({key: value for key, value in {**STORY, **changes}.items() if value is not None}).encode()


def told(content):
    return [(piece.text, piece.role) for piece in read(content, "a.json").pieces]


def refusal(content):
    with pytest.raises(UnreadableDocument) as fault:
        read(content, "a.json")
    return str(fault.value)


def test_the_lines_stand_before_the_text_with_its_elements():
    assert told(data(headline="Ferry halted")) == [
        ("Ferry halted", Role.HEADLINE),
        ("Ines Calloway", Role.BYLINE),
        ("The operator halted all service.", None),
        ("Repairs take three weeks.", None),
    ]


def test_a_headline_that_the_text_has_stands_first():
    page = f"<h1>Ferry halted &amp; towed</h1>{HTML}"
    texts = [text for text, _ in told(data(body_html=page, description_text="No one was hurt."))]
    assert texts[:3] == ["Ferry halted & towed", "No one was hurt.", "Ines Calloway"]
    assert texts.count("Ferry halted & towed") == 1


def test_day_and_source_are_those_of_the_story():
    draft = read(data(), "a.json")
    assert (draft.date, draft.source) == ("2024-05-06", "CP")
    assert draft.revised == "2024-05-07T08:00:00Z"


def test_a_text_without_elements_is_read_by_its_lines():
    texts = [text for text, _ in told(data(body_html=None, body_text="One thing.\n\nAnother."))]
    assert texts[2:] == ["One thing.", "Another."]


def test_lists_of_headlines_and_bodies_are_those_of_later_generations():
    later = {
        "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Ferry halted"}],
        "bodies": [
            {"contentType": "application/xml", "value": f"<X>{HTML}{HTML}</X>"},
            {"contentType": "text/html", "value": HTML},
        ],
    }
    texts = [text for text, _ in told(data(headline=None, body_text=None, body_html=None, **later))]
    assert texts[0] == "Ferry halted"
    assert texts[2:] == ["The operator halted all service.", "Repairs take three weeks."]


def test_pictures_bring_their_captions():
    part = {"main": {"type": "picture", "description_text": "The Halcyon at its berth."}, "other": None}
    assert told(data(associations=part))[-1] == ("The Halcyon at its berth.", Role.CAPTION)


def test_a_caption_that_the_text_has_is_not_said_twice():
    part = {"main": {"description_text": "The Halcyon."}}
    page = f"{HTML}<figure><figcaption>The Halcyon.</figcaption></figure>"
    assert [text for text, _ in told(data(body_html=page, associations=part))].count("The Halcyon.") == 1


def test_a_description_that_the_text_begins_with_is_not_said_twice():
    assert Role.STANDFIRST not in [role for _, role in told(data(description_text="The operator halted all"))]


def test_a_picture_alone_has_its_description():
    photo = data(body_text=None, body_html=None, description_text="The Halcyon at its berth.")
    assert ("The Halcyon at its berth.", Role.STANDFIRST) in told(photo)


def test_an_answer_of_a_service_is_unwrapped():
    assert told(json.dumps({"data": {"items": [STORY]}}).encode())[1] == ("Ines Calloway", Role.BYLINE)


@pytest.mark.parametrize("answer", [lambda stories: {"items": stories}, list])
def test_every_story_of_an_answer_is_read(answer):
    several = read(json.dumps(answer([STORY | {"uri": "s1"}, STORY | {"headline": "Mill"}])).encode(), "a").entries
    assert [(one.name, one.read().title) for one in several] == [("s1", "Ferry halted & towed"), ("urn:x", "Mill")]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (data(headline=None, body_text=None, body_html=None), "JSON without the text of a story"),
        (data()[:-9], "it is damaged"),
        (b'{"a":' + b"[" * 100_000, "it is damaged"),
    ],
)
def test_what_is_no_story_is_refused(content, reason):
    assert reason in refusal(content)


@pytest.mark.parametrize(
    ("text", "is_ninjs"),
    [
        ('{"headline": "a", "versioncreated": "2024"}', True),
        ('\n { "versionCreated": "2024", "bodies": []}', True),
        ('[\n{"headline": "a", "versioncreated": "2024"}]', True),
        ('{"headline": "a"}', False),
        ('He said {"headline": "a", "versioncreated": "2024"}', False),
    ],
)
def test_told_by_the_keys_that_every_story_has(text, is_ninjs):
    assert sniff(Sample(text.encode(), text, ".json")) == is_ninjs


@pytest.mark.parametrize("kind", ["application/xhtml+xml", "text/html", "html"])
def test_a_body_may_be_called_html_in_several_ways(kind):
    bodies = [{"role": "main", "contentType": kind, "value": HTML}]
    assert len(read(data(body_text=None, body_html=None, bodies=bodies), "a").pieces) == 4


def test_a_body_in_another_form_is_read():
    assert len(read(data(body_text=None, body_html=None, body_nitf=f"<block>{HTML}</block>"), "a").pieces) == 4


def test_several_bylines_are_one():
    story = data(byline=None, bylines=[{"by": "By Ines Calloway"}, {"by": "Pia Lund"}, {"title": "Staff"}, 3])
    assert told(story)[1] == ("By Ines Calloway, Pia Lund", Role.BYLINE)


def test_what_dpa_sends_has_its_own_keys():
    story = {
        "urn": "urn:newsml:dpa.example:1",
        "version_created": "2024-05-06T10:37:24+02:00",
        "headline": "Fähre steht still",
        "subhead": None,
        "teaser": "Nach dem Brand ist die Fähre außer Betrieb.",
        "dateline": "Ostrel (dpa) - ",
        "article_html": "<section><p>Die Fähre steht still.</p></section>",
        "infobox_html": "<h3>Die Fähre</h3><p>Sie ist 42 Jahre alt.</p>",
        "creditline": "dpa",
    }
    content = json.dumps(story).encode()
    assert sniff(Sample(content, content.decode(), ".json"))
    assert told(content) == [
        ("Fähre steht still", Role.HEADLINE),
        ("Nach dem Brand ist die Fähre außer Betrieb.", Role.STANDFIRST),
        ("Ostrel (dpa) - Die Fähre steht still.", None),
        ("Die Fähre", Role.HEADLINE),
        ("Sie ist 42 Jahre alt.", None),
    ]
    draft = read(content, "a.json")
    assert (draft.source, draft.date, draft.revised) == ("dpa", "2024-05-06", "2024-05-06T10:37:24+02:00")
