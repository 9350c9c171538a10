from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copytaster.errors import UnreadableDocument
from copytaster.readers import docx_reader, html_reader, markdown_reader, text_reader
from copytaster.readers.draft import Draft
from copytaster.readers.encoding import decode
from copytaster.readers.paragraphs import pieces
from copytaster.readers.roles import settle

PRINTED = st.characters(
    codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters=">\u00ad\u200b\ufeff\u2028\u2029"
)
TEXT = st.text(st.one_of(PRINTED, st.sampled_from("\n  .-*•")), max_size=400)


def bare(text):
    return "".join(text.split())


@given(TEXT)
def test_plain_text_loses_no_character(text):
    assert bare("".join(piece.text for piece in pieces(text))) == bare(text)


@given(TEXT)
def test_a_paragraph_holds_no_line_end(text):
    assert all(piece.text == piece.text.strip() and "\n" not in piece.text for piece in pieces(text))


@given(TEXT)
def test_telling_roles_keeps_every_word(text):
    found = settle(Draft(pieces(text)), "a", "", "text")
    assert [paragraph.text for paragraph in found.paragraphs] == [
        piece.text for piece in pieces(text) if piece.text.strip()
    ]


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes_are_read_or_refused(data):
    for reader in (text_reader, html_reader, markdown_reader, docx_reader):
        with suppress(UnreadableDocument):
            assert isinstance(reader.read(data, "a"), Draft)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1))
def test_utf8_is_always_read_as_it_is(text):
    found = decode(text.encode())
    assert found is not None
    assert found.text == text.removeprefix("\ufeff")


@given(st.text(PRINTED, min_size=1, max_size=60), st.sampled_from(["p", "li", "div", "h2", "blockquote", "td"]))
def test_every_word_of_a_small_page_is_read(text, tag):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    draft = html_reader.read(f"<html><body><{tag}>{escaped}</{tag}></body></html>".encode(), "a")
    assert bare("".join(piece.text for piece in draft.pieces)) == bare(text)
