"""The lines that mail programs put into a text: the header of a mail, and what stands over the mail it answers."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

import regex

from copytaster.readers.bounds import FEWEST_FIELDS, FURNITURE_LENGTH, MOST_FIELDS
from copytaster.readers.bylines import NAME_WORD, is_byline
from copytaster.readers.draft import Piece
from copytaster.readers.headlines import is_sentence
from copytaster.text.document import Role

SUBJECT = regex.compile(
    r"(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|headline|title|titel|titre|título|titolo)\s?:",
    regex.IGNORECASE,
)
REPLY = regex.compile(r"^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+", regex.IGNORECASE)
MAIL_FIELD = regex.compile(
    r"(?:from|to|cc|bcc|sent|date|reply-to|subject|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado|fecha|"
    r"asunto|assunto|da|a|inviato|oggetto|aan|verzonden|onderwerp)\s?:\s",
    regex.IGNORECASE,
)
TYPED_FIELD = regex.compile(
    r"(?:headline|title|titel|titre|título|titolo|author|byline|by|autor|auteur|autore|source|quelle|fuente|fonte|outlet|"
    r"publication|publisher|published|url|link|language|section|location|id)\s?:\s",
    regex.IGNORECASE,
)
"""A line of the kind that people and their programs put over the articles that they collect."""
OPENINGS = "on|am|le|el|il|em|op|den|w dniu|dne|в"
VERBS = (
    r"wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał(?:\(a\))?|napsal\(a\)|пишет|написал\(а\)"
)
CLOCK = r"\d[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: gmt[+-]\d{1,4})?"
WROTE = regex.compile(
    rf"(?:{OPENINGS}) .{{4,40}}(?:\b\d{{4}}|[./-]\d\d)\b.{{1,20}}{CLOCK}"
    rf"(?P<before>.{{0,120}}?)\b(?:{VERBS})(?P<after>.{{0,80}}?) ?:",
    regex.IGNORECASE,
)
"""The line over the mail that one answers: "On" the day with the year and the time, a name or an address, "wrote"."""
SEPARATORS = " ,()<>\"'"


def without_header(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the paragraphs with the header of a mail or of a collected article at the top as furniture.

    Its subject or title is the headline, and a byline is left as it is.
    """
    end = header_length(pieces)
    return (*map(in_header, pieces[:end]), *pieces[end:])


def in_header(field: Piece) -> Piece:
    """Return a line of a header with its role."""
    name = SUBJECT.match(field.text)
    title = REPLY.sub("", field.text[name.end() :].strip()) if name else ""
    if title:
        return Piece(title, Role.HEADLINE)
    return field if is_byline(field.text) else replace(field, role=Role.FURNITURE)


def header_length(pieces: tuple[Piece, ...]) -> int:
    """Return how many paragraphs at the top are a header, 0 if fewer than `FEWEST_FIELDS` look like one.

    One of them must be of a mail or a title: a list of facts may have a location, a source and a language, too.
    """
    header = [piece.text for piece in takewhile(lambda piece: is_field(piece.text), pieces)]
    known = any(MAIL_FIELD.match(text) or SUBJECT.match(text) for text in header)
    return len(header) if known and len(header) >= FEWEST_FIELDS else 0


def is_field(text: str) -> bool:
    """Tell whether a paragraph is a line of a header: only a title in it may be a sentence."""
    if SUBJECT.match(text):
        return True
    return bool(MAIL_FIELD.match(text) or TYPED_FIELD.match(text)) and not is_sentence(text)


def quoted_headers(pieces: tuple[Piece, ...]) -> frozenset[int]:
    """Return the numbers of paragraphs that are headers of quoted mails, a paragraph per line or one for all."""
    found: set[int] = set()
    run: list[int] = []
    for number, piece in enumerate(pieces):
        if len(piece.text) > FURNITURE_LENGTH or not MAIL_FIELD.match(piece.text):
            run = []
            continue
        run = [*run[-MOST_FIELDS:], number]
        fields = sum(len(MAIL_FIELD.findall(pieces[one].text)) for one in run)
        if run[0] > 0 and fields >= FEWEST_FIELDS and any(SUBJECT.search(pieces[one].text) for one in run):
            found.update(run)
    return frozenset(found)


def is_wrote(text: str) -> bool:
    """Tell whether a paragraph only says who wrote the mail below it, and when.

    A sentence of an article that leads to a quotation has no address, and other words than names beside its verb.
    """
    found = WROTE.fullmatch(text.strip())
    words = f"{found['before']} {found['after']}".split() if found else []
    names = [bare for word in words if (bare := word.strip(SEPARATORS))]
    return any("@" in name for name in names) or (bool(names) and all(map(NAME_WORD.fullmatch, names)))
