"""Which paragraphs are furniture: parts of the page and not of the article."""

from __future__ import annotations

import regex

from copytaster.readers import datelines, dates
from copytaster.readers.bounds import (
    BEFORE_SECTION,
    CREDIT_WORDS,
    FEWEST_FIELDS,
    FURNITURE_LENGTH,
    FURNITURE_WORDS,
    LONGEST_PHRASE,
    MOST_ADDRESSES,
    MOST_FIELDS,
    SHAPE_WORDS,
    SPEAKING_WORDS,
    TAIL,
    TAIL_WINDOW,
)
from copytaster.readers.draft import Piece
from copytaster.readers.lists import phrases, whole, words
from copytaster.text.document import Role
from copytaster.text.normalize import normalize

ADDRESS = regex.compile(
    r"(?:(?:https?|ftp)://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|org|net)(?:/\S*)?"
)
ONLY_MARKS = regex.compile(r"[\W_]*")
EDGES = " \t.…:;,!?|>»«<›‹→←↑↓▶►▼▾»•·*#=~_\u00a0\u200b\ufeff"
ARROWS = " \t«»‹›"
"""Arrows around links, which are also quotation marks."""
COUNT = regex.compile(r"\s*(?:[(\[]\s*\d[\d.,]*\s*[kKmM]?\s*[)\]]|\b\d[\d.,]*\s?[kKmM]?)\s*$")
SUBJECT = regex.compile(r"(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s?:", regex.IGNORECASE)
MAIL_FIELD = regex.compile(
    r"(?:from|to|cc|bcc|sent|date|reply-to|subject|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado|fecha|"
    r"asunto|assunto|da|a|inviato|oggetto|aan|verzonden|onderwerp)\s?:\s",
    regex.IGNORECASE,
)
CARD = regex.compile(r"(?:card|slide) \d+ of \d+", regex.IGNORECASE)
SLUG = regex.compile(r"(?:BC|AM|PM)[-\u2013]{1,2}\p{Lu}[^\s,]*(?:,\S*(?: \S+){0,4})?")
"""An agency's internal name of a story: BC-Flood-Town,2nd Ld-Writethru."""
NOTE_TO_EDITORS = regex.compile(
    r"\(?(?:Eds|EDS)(?::|\.:?)\s|\((?:Adds|Updates|Recasts|Rewrites|Refiles|Repeats|Writes through)\b[^()]*\)\Z"
)


def is_furniture(text: str) -> bool:
    """Tell whether a paragraph is furniture regardless of its neighbours."""
    if ONLY_MARKS.fullmatch(text) or dates.date_line(text):
        return True
    if len(text) > FURNITURE_LENGTH:
        return False
    folded = normalize(text.strip(ARROWS))
    plain = is_address(text) or bool(datelines.agency(text)) or is_wire_note(text)
    return plain or is_phrase(folded) or shaped(text, folded) or is_credit(folded)


def is_wire_note(text: str) -> bool:
    """Tell whether the paragraph is for an agency's clients only: a slug or a note to editors."""
    return bool(SLUG.fullmatch(text)) or (bool(NOTE_TO_EDITORS.match(text)) and len(text.split()) <= SHAPE_WORDS)


def shaped(text: str, folded: str) -> bool:
    """Tell whether the paragraph has the shape, the first words or a phrase of furniture."""
    count = len(folded.split())
    if count <= SHAPE_WORDS and whole("furniture", "shapes").match(folded.strip(" .")):
        return True
    if count <= FURNITURE_WORDS and folded.startswith(phrases("furniture", "starts")):
        return True
    return count <= SPEAKING_WORDS and not text.startswith(("“", '"', "«", "„")) and spoken(folded)


def spoken(folded: str) -> bool:
    """Tell whether the paragraph contains a phrase that only furniture has."""
    return any(phrase in folded for phrase in phrases("furniture", "anywhere"))


def is_phrase(folded: str) -> bool:
    """Tell whether the paragraph is a known phrase of web pages, with or without a count after it ("Comments (12)")."""
    bare = folded.strip(EDGES)
    if len(bare) > LONGEST_PHRASE:
        return False
    known = words("furniture", "whole")
    return bare in known or COUNT.sub("", bare).strip(EDGES) in known


def is_address(text: str) -> bool:
    """Tell whether the paragraph consists only of web or e-mail addresses."""
    found = text.split(maxsplit=MOST_ADDRESSES)
    return len(found) <= MOST_ADDRESSES and all(ADDRESS.fullmatch(word.strip("<>()[].,;")) for word in found)


def is_credit(folded: str) -> bool:
    """Tell whether the paragraph is only a credit, of contributors to the article or of a picture."""
    count = len(folded.split())
    if count <= CREDIT_WORDS and whole("credits", "contributors").match(folded):
        return True
    return count <= FURNITURE_WORDS and bool(whole("credits", "pictures").match(folded))


def is_picture_credit(text: str) -> bool:
    """Tell whether the paragraph is only a picture credit."""
    folded = normalize(text)
    return len(folded.split()) <= FURNITURE_WORDS and bool(whole("credits", "pictures").match(folded))


def is_contributors_line(text: str) -> bool:
    """Tell whether the paragraph has the form of a contributors' line at the end of an article."""
    return len(text.split()) <= CREDIT_WORDS and bool(whole("credits", "contributors_at_end", case=True).match(text))


def marked(pieces: tuple[Piece, ...]) -> tuple[bool, ...]:
    """Return for each paragraph of a document whether it is furniture, taking its neighbours into account."""
    mail, quoted = mail_header(pieces), quoted_headers(pieces)
    found = [
        (number < mail and not SUBJECT.match(piece.text))
        or number in quoted
        or piece.role is Role.FURNITURE
        or is_furniture(piece.text)
        for number, piece in enumerate(pieces)
    ]
    for number in range(len(pieces) - 1, -1, -1):
        if not found[number]:
            found[number] = is_tail_credit(pieces, found, number) or is_card_title(pieces, number)
    end = section_start(pieces)
    return tuple(aside or number >= end for number, aside in enumerate(found))


def mail_header(pieces: tuple[Piece, ...]) -> int:
    """Return how many paragraphs at the top are the header of an e-mail, 0 if fewer than three look like one."""
    count = next((number for number, piece in enumerate(pieces) if not MAIL_FIELD.match(piece.text)), len(pieces))
    return count if count >= FEWEST_FIELDS else 0


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


def is_tail_credit(pieces: tuple[Piece, ...], found: list[bool], number: int) -> bool:
    """Tell whether the paragraph is a contributors' line among the last paragraphs of the article."""
    if len(pieces) - number > TAIL_WINDOW or sum(not aside for aside in found[number + 1 :]) >= TAIL:
        return False
    return is_contributors_line(pieces[number].text)


def is_card_title(pieces: tuple[Piece, ...], number: int) -> bool:
    """Tell whether the paragraph is the title over "Card 1 of 5"."""
    after = pieces[number + 1].text if number + 1 < len(pieces) else ""
    return bool(CARD.fullmatch(after)) and is_label(pieces[number].text)


def section_start(pieces: tuple[Piece, ...]) -> int:
    """Return the number of the heading of other articles or comments, the number of paragraphs if there is none.

    Only headings marked by the format are considered, and only after at least `BEFORE_SECTION` of the text.
    """
    lengths = [len(piece.text) for piece in pieces]
    before, whole_length = 0, sum(lengths)
    for number, piece in enumerate(pieces):
        folded = normalize(piece.text).strip(EDGES)
        heading = piece.role is Role.HEADLINE and before >= BEFORE_SECTION * whole_length
        if heading and whole("furniture", "sections").match(folded):
            return number
        before += lengths[number]
    return len(pieces)


def is_label(text: str) -> bool:
    """Tell whether the paragraph is a short line that does not end as a sentence."""
    return len(text.split()) <= FURNITURE_WORDS and not text.rstrip().endswith((".", "!", "?", "”", '"'))
