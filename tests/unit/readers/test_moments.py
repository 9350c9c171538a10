"""Points in time as formats and pages give them."""

import pytest
from lxml import html

from copytaster.readers.html_declared import declared_objects
from copytaster.readers.html_revised import revised
from copytaster.readers.moments import day, moment, posted, posted_day


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("20150304T101500Z", "2015-03-04T10:15:00Z"),
        ("20150304T101500+0100", "2015-03-04T10:15:00+01:00"),
        ("2015-03-04T10:15:00.250-05:00", "2015-03-04T10:15:00-05:00"),
        (" 2015-03-04 10:15 ", "2015-03-04T10:15:00"),
        ("2015-03-04", None),
        ("2015-03-04T00:00:00Z", None),
        ("2015-03-34T10:15:00Z", None),
        ("yesterday at ten", None),
        (None, None),
    ],
)
def test_a_point_in_time_has_a_time_of_day(written, told):
    assert moment(written) == told


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Wed, 4 Mar 2015 10:15:00 +0100", "2015-03-04T10:15:00+01:00"),
        ("Wed, 4 Mar 2015 10:15:00 EST", "2015-03-04T10:15:00-05:00"),
        ("4 Mar 2015 10:15", "2015-03-04T10:15:00Z"),
        ("2015-03-04T10:15:00+01:00", "2015-03-04T10:15:00+01:00"),
        ("Wed, 4 Mar 2015", None),
        ("Wed, 34 Mar 2015 10:15:00 GMT", None),
        ("Wed, 4 Mar 2015 10:15:00 +9999999", None),
        ("soon", None),
        (None, None),
    ],
)
def test_the_date_of_a_mail_names_its_zone(written, told):
    assert posted(written) == told


def test_a_point_in_time_is_on_a_day():
    assert day("20150304T101500Z") == day("2015-03-04 10:15") == day("2015-03-04") == "2015-03-04"
    assert posted_day("Wed, 4 Mar 2015 10:15:00 GMT") == posted_day("Wed, 4 Mar 2015 00:00:00 GMT") == "2015-03-04"
    assert posted_day("2015-03-04T10:15:00Z") == "2015-03-04"
    assert [day("2015-03-34"), day(None), posted_day("34 Mar 2015"), posted_day(None)] == [None] * 4


PUBLISHED = '<meta property="article:published_time" content="2024-05-06T09:10:00Z">'
MODIFIED = '<meta property="article:modified_time" content="2024-05-06T11:45:00Z">'
DATA = '<script type="application/ld+json">{}</script>'
ARTICLE = '{"@graph": [{"@type": "WebSite", "dateModified": "2020-01-01T08:00:00Z"}, {"@type": %s, %s}]}'


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (PUBLISHED + MODIFIED, "2024-05-06T11:45:00Z"),
        (PUBLISHED, "2024-05-06T09:10:00Z"),
        (
            DATA.format(ARTICLE % ('"NewsArticle"', '"dateModified": "2024-05-06T12:30:00Z"')),
            "2024-05-06T12:30:00Z",
        ),
        (
            DATA.format(ARTICLE % ('["BlogPosting", "Review"]', '"datePublished": "2024-05-06T12:30:00Z"')),
            "2024-05-06T12:30:00Z",
        ),
        (PUBLISHED.replace("T09:10:00Z", ""), None),
        (DATA.format('{"@type": "WebSite", "dateModified": "2020-01-01T08:00:00Z"}'), None),
        (DATA.format("{damaged"), None),
    ],
    ids=["revised", "published", "data", "several types", "only the day", "the site", "damaged"],
)
def test_a_page_says_when_it_was_revised(head, told):
    tree = html.fromstring(f"<html><head>{head}</head><body><p>The bridge is shut.</p></body></html>")
    assert revised(tree, declared_objects(tree)) == told
