"""Headline, byline, dateline and other lines that agency formats keep apart from a story's text, combined with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from html import unescape
from itertools import islice
from typing import TypeVar

import regex

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import datelines, lists
from copytaster.readers.bounds import MOST_STANDFIRSTS, PAGE_HEAD
from copytaster.readers.draft import Collection, Draft, Entry, Piece
from copytaster.readers.moments import day
from copytaster.text.document import Role
from copytaster.text.normalize import normalize

ENTITY = regex.compile(
    r"&(?:quot|apos|amp|nbsp|lt|gt|[lr][sd]quo|laquo|raquo|[nm]dash|hellip|euro|#\d{2,5}|#x[\da-fA-F]{2,4});"
)
TYPED = (("'''", "’”"), ("```", "“‘"), ("``", "“"), ("''", "”"), ("`", "‘"), (" _ ", " — "))
"""Characters for which teleprinters had no key, by the keys typed instead."""
DASHED = regex.compile(r"[-\u2010-\u2015]\s*$")
Item = TypeVar("Item")


def all_of(
    stories: Sequence[Item], read: Callable[[Item], Draft], name: Callable[[Item], str], nothing: UnreadableDocument
) -> Draft | Collection:
    """Return the draft of the only story, or all stories if there are several; raises `nothing` if there is none.

    `name` gives the id that the format has for a story.
    """
    if not stories:
        raise nothing
    if len(stories) == 1:
        return read(stories[0])
    return Collection(tuple(Entry(partial(read, story), name(story)) for story in stories))


def of_feed(
    entries: Sequence[Item],
    text: Callable[[Item], tuple[Piece, ...]],
    lines: Callable[[Item, bool], Lines],
    name: Callable[[Item], str],
    encoding: str,
    given: str,
) -> Draft | Collection:
    """Return the article of a feed, or all its articles if there are several; reading one without text raises as well.

    `text` and `name` give the paragraphs and the id of an entry, `lines` its lines, told whether it is one of several.
    Raises `UnreadableDocument` if no entry has text.
    """
    filled = list(islice(filter(text, entries), 2))
    several = len(filled) > 1

    def article(entry: Item) -> Draft:
        found = text(entry)
        if not found:
            raise UnreadableDocument(given, "empty", Notice("it holds no text"))
        own = lines(entry, several)
        nobody = own.byline.casefold() in lists.words("credits", "no_names")
        return assembled(replace(own, byline="") if nobody else own, found, encoding)

    nothing = UnreadableDocument(given, "unsupported", Notice("it is a feed without the text of an article"))
    return all_of(entries if several else filled, article, name, nothing)


def without_story(given: str, message: str) -> UnreadableDocument:
    """Return the error for a message without the text of a story; `message` is the format's name."""
    return UnreadableDocument(
        given, "unsupported", Notice("it is {message} without the text of a story in it", message=message)
    )


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines that a format keeps apart from the text; each is empty if it is missing."""

    headline: str = ""
    standfirsts: tuple[str, ...] = ()
    byline: str = ""
    dateline: str = ""
    source: str = ""
    date: str | None = None
    revised: str | None = None


def assembled(lines: Lines, body: tuple[Piece, ...], encoding: str | None = None) -> Draft:
    """Return the draft of a story from its lines and its text; lines that the text repeats are used once."""
    lines = lines_unescaped(lines)
    body = tuple(replace(piece, text=unescaped(piece.text)) for piece in body)
    text = with_dateline(lines.dateline, without_headline(lines.headline, body))
    return Draft(
        (*heads(lines, text), *text),
        title=lines.headline,
        byline=lines.byline or None,
        source=lines.source or None,
        date=lines.date,
        encoding=encoding,
        revised=lines.revised,
    )


def lines_unescaped(lines: Lines) -> Lines:
    """Return the lines of a story, unescaped."""
    return replace(
        lines,
        headline=unescaped(lines.headline),
        standfirsts=tuple(map(unescaped, lines.standfirsts)),
        byline=unescaped(lines.byline),
        dateline=unescaped(lines.dateline),
    )


def unescaped(text: str) -> str:
    """Return a text with the characters that it still gives by name or number, as ``&quot;``.

    Systems between an agency and its clients often encode what is encoded already, as in ``&amp;quot;``.
    """
    return str(ENTITY.sub(lambda found: unescape(found.group()), text)) if "&" in text else text


def typeset(text: str) -> str:
    """Return a text with the typographic characters that teleprinters lacked."""
    for keys, sign in TYPED:
        text = text.replace(keys, sign)
    return text


def without_headline(headline: str, body: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the text without the headline, if one of its first paragraphs is the headline."""
    plain = normalize(headline)
    at = next(
        (number for number, piece in enumerate(body[:PAGE_HEAD]) if plain and normalize(piece.text) == plain), None
    )
    return body if at is None else (*body[:at], *body[at + 1 :])


def heads(lines: Lines, text: tuple[Piece, ...]) -> Iterator[Piece]:
    """Yield headline, standfirsts and byline as paragraphs, except those among the first ones of the text."""
    top = [normalize(piece.text) for piece in text[:PAGE_HEAD]]
    told = [(lines.headline, Role.HEADLINE)]
    told += [(words, Role.STANDFIRST) for words in lines.standfirsts]
    told += [(lines.byline, Role.BYLINE)]
    for words, role in told:
        plain = normalize(words).rstrip(" .…")
        if plain and not any(begins(shown, plain, role) for shown in top):
            yield Piece(words, role)


def begins(shown: str, words: str, role: Role) -> bool:
    """Tell whether a paragraph repeats a line; a standfirst is often the beginning of the text, cut off."""
    return shown.startswith(words) if role is Role.STANDFIRST else shown.rstrip(" .…") == words


def with_dateline(dateline: str, body: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the text with its dateline: joined to the first paragraph if it ends in a dash, else as a paragraph.

    A dateline that is only a day is left out, and so is one with which the text begins, be it after its standfirsts.
    """
    first = next((number for number, piece in enumerate(body) if piece.role in (None, Role.BODY)), None)
    if not dateline or first is None or day(dateline) or datelines.is_day(dateline):
        return body
    place = normalize(dateline).rstrip(" -–—")
    if any(normalize(piece.text).startswith(place) for piece in body[: first + 1]):
        return body
    whole = datelines.read(datelines.before_text(dateline))
    named = normalize((whole.place if whole else datelines.place_alone(dateline)) or "")
    shown = map(datelines.read, (piece.text for piece in body[first : first + 1 + MOST_STANDFIRSTS]))
    if any(line and line.place and normalize(line.place) == named for line in shown):
        return body
    if DASHED.search(dateline):
        joined = replace(body[first], text=f"{dateline.rstrip()} {body[first].text}")
        return (*body[:first], joined, *body[first + 1 :])
    return (Piece(dateline, Role.DATELINE), *body)
