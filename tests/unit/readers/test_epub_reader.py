import zipfile
from io import BytesIO

import pytest

from copytaster.errors import UnreadableDocument
from copytaster.readers.draft import Sample
from copytaster.readers.epub_reader import read, sniff
from copytaster.text.document import Role

CONTAINER = '<container><rootfiles><rootfile full-path="OPS/package.opf"/></rootfiles></container>'
PACKAGE = """<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Ferry book</dc:title>
<dc:creator>Ines Calloway</dc:creator><dc:date>2024-05-06</dc:date><dc:publisher>Lantern</dc:publisher></metadata>
<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>
<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="b" href="sub/b%20c.xhtml" media-type="application/xhtml+xml"/>
<item id="i" href="i.png" media-type="image/png"/>
</manifest><spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/>
<itemref idref="a"/><itemref idref="i"/><itemref idref="x"/></spine>
</package>"""


def page(body):
    return (
        '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>'
        f"<body>{body}</body></html>"
    )


def epub(**parts):
    content = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OPS/package.opf": PACKAGE,
        "OPS/a.xhtml": page("<h1>Two</h1><p>Last <i>words</i>.</p>"),
        "OPS/sub/b c.xhtml": page("<h1>One</h1><p>First words.<br/></p>"),
        "OPS/nav.xhtml": page("<p>Contents</p>"),
    } | parts
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as container:
        for name, words in content.items():
            if words:
                container.writestr(name, words)
    return held.getvalue()


def texts(data):
    return [piece.text for piece in read(data, "a.epub").pieces]


def test_pages_stand_in_the_order_in_which_they_are_read():
    assert texts(epub()) == ["One", "First words.", "Two", "Last words."]


def test_headings_are_headlines():
    assert read(epub(), "a").pieces[0].role is Role.HEADLINE


def test_the_package_gives_title_author_source_and_day():
    draft = read(epub(), "a")
    assert (draft.title, draft.byline, draft.source, draft.made) == (
        "Ferry book",
        "Ines Calloway",
        "Lantern",
        "2024-05-06",
    )


def test_a_page_that_is_no_xml_is_read_as_browsers_do():
    assert texts(epub(**{"OPS/a.xhtml": "<html><body><p>Not <b>closed"}))[2:] == ["Not closed"]


def test_a_page_that_is_missing_is_passed_over():
    assert texts(epub(**{"OPS/a.xhtml": ""})) == ["One", "First words."]


def test_hidden_fonts_are_no_lock():
    fonts = '<e><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></e>'
    assert len(texts(epub(**{"META-INF/encryption.xml": fonts}))) == 4


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"META-INF/encryption.xml": '<e><EncryptionMethod Algorithm="aes"/></e>'}, "encrypted"),
        ({"META-INF/container.xml": ""}, "broken"),
        ({"OPS/package.opf": ""}, "broken"),
        ({"OPS/package.opf": "<package"}, "broken"),
    ],
)
def test_what_cannot_be_read_is_refused(parts, code):
    with pytest.raises(UnreadableDocument) as fault:
        read(epub(**parts), "a.epub")
    assert fault.value.code == code


def test_told_by_the_kind_at_the_start():
    assert sniff(Sample(epub(), "", ".zip"))
    assert sniff(Sample(epub(mimetype=""), "", ".epub"))
    assert not sniff(Sample(epub(mimetype=""), "", ".zip"))


def test_the_page_that_the_guide_calls_the_contents_is_passed_over():
    guide = '<guide><reference type="toc" href="a.xhtml"/><reference type="text" href="b.xhtml"/></guide></package>'
    assert texts(epub(**{"OPS/package.opf": PACKAGE.replace("</package>", guide)})) == ["One", "First words."]


def test_the_numbers_of_printed_sheets_are_no_text():
    body = '<p xmlns:epub="http://www.idpf.org/2007/ops">Last <span epub:type="pagebreak">12</span>words.</p>'
    assert texts(epub(**{"OPS/a.xhtml": page(body)}))[-1] == "Last words."
