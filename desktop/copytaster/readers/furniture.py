"""Which paragraphs are furniture: parts of the page and not of the article."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

import regex

from copytaster.facts.taken import telephones
from copytaster.readers import credit_lines, datelines, dates, headlines, mail_lines
from copytaster.readers.bounds import (
    BEFORE_SECTION,
    FEWEST_DAYS,
    FURNITURE_LENGTH,
    FURNITURE_WORDS,
    LONGEST_PHRASE,
    MOST_ADDRESSES,
    MOST_CONTACTS,
    PROSE_SHARE,
    SHAPE_WORDS,
    SPEAKING_WORDS,
    TAIL,
    TAIL_WINDOW,
    TITLE_TOLD,
    TITLE_WORD,
    TITLE_WORDS,
)
from copytaster.readers.bylines import BARS, is_name
from copytaster.readers.draft import Piece
from copytaster.readers.lists import phrases, whole, words
from copytaster.text.document import Role
from copytaster.text.normalize import normalize

ADDRESS = regex.compile(
    r"(?:(?:https?|ftp)://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|org|net)(?:/\S*)?"
)
POINTER = regex.compile(
    rf"(?:[^\s.!?:]++ ){{0,5}}+[^\s.!?:]++: ?(?:{ADDRESS.pattern})(?:,? (?:\w{{1,3}} )?(?:{ADDRESS.pattern}))*"
)
"""A few words that say what is at an address behind them: More AP soccer: https://…"""
WORD = regex.compile(r"\w+")
END_MARK = regex.compile(
    r"(?<=[.!?][\"”’)]?) +(?:Enditem|/?ENDS|\(END\)|[-–]30[-–]|###|(?:PTI|AAP)(?: \p{Lu}{2,4}){1,4})$"
)
"""What agencies write behind the last sentence of a story."""
LONGEST_MARK = 40
"""Characters at the end of a paragraph in which that is looked for: in all of them it takes ten times as long."""
ONLY_MARKS = regex.compile(r"[\W_]*")
EDGES = " \t.…:;,!?|>»«<›‹→←↑↓▶►▼▾•·*#=~_\u00a0\u200b\ufeff"
ARROWS = " \t«»‹›"
"""Arrows around links, which are also quotation marks."""
COUNT = regex.compile(r"\s*(?:[(\[]\s*\d[\d.,]*\s*[kKmM]?\s*[)\]]|\b\d[\d.,]*\s?[kKmM]?)\s*$")
QUOTED = regex.compile(r'"[^"]*+"')
LABEL = regex.compile(r"\p{L}[^.:!?]{1,25}: (?=(?:\S+ ){2})")
"""A label at the beginning of a paragraph, with at least three words after it."""
CARD = regex.compile(r"(?:card|slide) \d+ of \d+", regex.IGNORECASE)
SLUG = regex.compile(r"(?:BC|AM|PM)[-\u2013]{1,2}\p{Lu}[^\s,]*(?:,\S*(?: \S+){0,4})?")
"""An agency's internal name of a story: BC-Flood-Town,2nd Ld-Writethru."""
NOTE_TO_EDITORS = regex.compile(
    r"\(?(?:Eds|EDS)(?::|\.:?)\s|\((?:Adds|Updates|Recasts|Rewrites|Refiles|Repeats|Writes through)\b[^()]*\)\Z"
    r"|\(?(?:For use by [^.]{1,60} clients\b|Also moving in |Optional trims?\b)"
    r"|(?:With )?AP (?:Photos?|Graphics?)\b(?: [A-Z\d,. -]+)?\Z"
    r"|c\. ?(?:19|20)\d\d,? \p{Lu}"
)
"""A note to editors, what pictures go with a story, and whose it is: c.1998 Fort Worth Star-Telegram."""
PICK_UP = regex.compile(r"\p{Lu}{2}[\p{Lu} .'\u2019-]*: \p{Ll}[^.!?]{0,40}[.!?][\"\u201d'\u2019]*")
"""The last words of the part of a story after which this one follows: OSLO: said Sunday."""


def without_end_mark(piece: Piece) -> tuple[Piece, ...]:
    """Return a paragraph, and if the end of the story is marked behind its last sentence that mark as furniture."""
    mark = END_MARK.search(piece.text, max(0, len(piece.text) - LONGEST_MARK))
    if mark is None:
        return (piece,)
    return Piece(piece.text[: mark.start()], piece.role), Piece(mark.group().strip(), Role.FURNITURE)


def is_furniture(text: str) -> bool:
    """Tell whether a paragraph is furniture regardless of its neighbours, or each of its parts between bars is."""
    parts = BARS.split(text) if len(text) <= FURNITURE_LENGTH else []
    if len(parts) > 1 and (all(map(is_furniture, parts)) or is_filed(parts)):
        return True
    if ONLY_MARKS.fullmatch(text) or dates.date_line(text):
        return True
    if len(text) > FURNITURE_LENGTH:
        return False
    folded = normalize(text.strip(ARROWS))
    plain = (
        is_address(text)
        or bool(POINTER.fullmatch(text))
        or bool(datelines.agency(text))
        or is_wire_note(text)
        or mail_lines.is_wrote(text)
        or is_telephone(text)
    )
    formed = not is_told(text) and (shaped(folded) or credit_lines.is_credit(text))
    return plain or formed or is_phrase(folded) or spoken(folded)


def is_filed(parts: list[str]) -> bool:
    """Tell whether the parts between bars are an agency, a date and perhaps a place: PTI | Bhopal | 3 Dec 2026."""
    dated = [part for part in parts if dates.date_line(part)]
    sent = [part for part in parts if datelines.agency(part)]
    places = [part for part in parts if part not in dated and part not in sent]
    return bool(dated and sent) and len(places) <= 1 and all(map(is_name, places))


def is_told(text: str) -> bool:
    """Tell whether a sentence follows a label, as somebody's words their name, and not a title, a list or a name."""
    label = LABEL.match(text)
    return label is not None and headlines.is_full_stop(text) and not credit_lines.only_names(text[label.end() :])


def is_wire_note(text: str) -> bool:
    """Tell whether the paragraph is for an agency's clients only: a slug, a note to editors, or where it follows."""
    named = SLUG.fullmatch(text) or PICK_UP.fullmatch(text)
    return bool(named) or (bool(NOTE_TO_EDITORS.match(text)) and len(text.split()) <= SHAPE_WORDS)


def shaped(folded: str) -> bool:
    """Tell whether the paragraph has the shape or the first words of furniture."""
    count = len(folded.split())
    if count <= SHAPE_WORDS and whole("furniture", "shapes").match(folded.strip(" .")):
        return True
    return count <= FURNITURE_WORDS and folded.startswith(phrases("furniture", "starts"))


def spoken(folded: str) -> bool:
    """Tell whether the paragraph contains a phrase that only furniture has, outside of quotations."""
    own = QUOTED.sub("", folded) if '"' in folded else folded
    return len(folded.split()) <= SPEAKING_WORDS and any(map(own.__contains__, phrases("furniture", "anywhere")))


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


def is_telephone(text: str) -> bool:
    """Tell whether the paragraph is nothing but a telephone number, with a word before it: Tel. 020 7946 0123."""
    if len(text) > LONGEST_PHRASE:
        return False
    found = telephones(text)
    rest = "".join(text[: found[0].start] + text[found[-1].end :]).split() if found else ()
    return bool(found) and len(rest) <= 1


def marked(pieces: tuple[Piece, ...]) -> tuple[bool, ...]:
    """Return for each paragraph of a document whether it is furniture, taking its neighbours into account."""
    quoted = mail_lines.quoted_headers(pieces)
    found = [
        number in quoted or piece.role is Role.FURNITURE or is_furniture(piece.text)
        for number, piece in enumerate(pieces)
    ]
    for number in days(pieces, found):
        found[number] = False
    if found[:1] == [True] and is_own_title(pieces):
        found[0] = False
    for number in range(len(pieces) - 1, -1, -1):
        if not found[number]:
            found[number] = is_tail_credit(pieces, found, number) or is_card_title(pieces, number)
    for number in listed(pieces, found):
        found[number] = True
    end = section_start(pieces)
    return tuple(aside or number >= end for number, aside in enumerate(found))


def listed(pieces: tuple[Piece, ...], found: list[bool]) -> Iterator[int]:
    """Yield the numbers of the labels below a heading over keywords, up to the end, or over whom reporters may ask.

    The latter have an address or a telephone number among them. Sentences of the article stand before both.
    """
    first = next((number for number, piece in enumerate(pieces) if headlines.is_sentence(piece.text)), len(pieces))
    end = 0
    for number in range(first + 1, len(pieces)):
        text = pieces[number].text
        heading = normalize(text).strip(EDGES) if len(text) <= LONGEST_PHRASE else ""
        of_all, asked = heading in words("furniture", "keywords"), heading in words("furniture", "contacts")
        if not (of_all or asked):
            continue
        if number >= end:  # else the labels below an earlier heading go on below this one, up to the same end
            below = range(number + 1, len(pieces))
            end = next((one for one in below if not (found[one] or is_label(pieces[one].text))), len(pieces))
        if of_all and end == len(pieces):
            yield from range(number, end)
            return
        near = range(number + 1, min(end, number + 1 + MOST_CONTACTS))
        if asked and any(is_reached(pieces[one].text) for one in near):
            yield from (number, *near)


def is_reached(text: str) -> bool:
    """Tell whether the paragraph is only an address or a telephone number."""
    return is_address(text) or is_telephone(text)


def days(pieces: tuple[Piece, ...], found: list[bool]) -> list[int]:
    """Return the numbers of the paragraphs that are only a date over what happened on that day, as in a chronology.

    A single date between two sentences is that of the article, below its standfirst.
    """
    told = [not aside and bool(headlines.STOP.search(one.text)) for one, aside in zip(pieces, found, strict=True)]
    between = (
        number for number in range(1, len(pieces) - 1) if found[number] and told[number - 1] and told[number + 1]
    )
    dated = [number for number in between if dates.date_line(pieces[number].text)]
    return dated if len(dated) >= FEWEST_DAYS else []


def is_own_title(pieces: tuple[Piece, ...]) -> bool:
    """Tell whether the first paragraph, though a phrase of web pages, is what the text is about: Terms of Service."""
    own = [word for word in normalize(pieces[0].text).split() if len(word) >= TITLE_WORD]
    if len(own) < TITLE_WORDS or pieces[0].role is Role.FURNITURE:
        return False
    after = [set(WORD.findall(normalize(piece.text))) for piece in pieces[1:]]
    return all(sum(word in text for text in after) >= TITLE_TOLD for word in own)


def is_tail_credit(pieces: tuple[Piece, ...], found: list[bool], number: int) -> bool:
    """Tell whether the paragraph is a contributors' line among the last paragraphs of the article."""
    if len(pieces) - number > TAIL_WINDOW or sum(not aside for aside in found[number + 1 :]) >= TAIL:
        return False
    return credit_lines.is_end(pieces[number].text)


def is_card_title(pieces: tuple[Piece, ...], number: int) -> bool:
    """Tell whether the paragraph is the title over "Card 1 of 5"."""
    after = pieces[number + 1].text if number + 1 < len(pieces) else ""
    return bool(CARD.fullmatch(after)) and is_label(pieces[number].text)


def section_start(pieces: tuple[Piece, ...]) -> int:
    """Return the number of the heading of other articles or comments, the number of paragraphs if there is none.

    Only headings marked by the format are considered, and only after at least `BEFORE_SECTION` of the text.
    """
    before = [*accumulate((len(piece.text) for piece in pieces), initial=0)]
    least = BEFORE_SECTION * before[-1]
    headings = (number for number, piece in enumerate(pieces) if piece.role is Role.HEADLINE)
    heads = [number for number in headings if before[number] >= least and may_be_section(pieces[number].text)]
    prose = [*accumulate(map(prose_in, pieces), initial=0)] if heads else []
    for number in heads:
        if is_section(pieces[number].text, prose[-1] - prose[number + 1], before[-1] - before[number + 1]):
            return number
    return len(pieces)


def prose_in(piece: Piece) -> int:
    """Return how many characters of a paragraph are in sentences that may be the article's: all or none."""
    told = piece.role is not Role.FURNITURE and headlines.is_sentence(piece.text)
    return len(piece.text) if told else 0


def is_section(heading: str, prose: int, length: int) -> bool:
    """Tell whether a heading stands over other articles or comments, and not over a part of the article.

    Of the `length` characters that would be set aside with it, `prose` are in sentences. A heading that says "more
    about" anything may be one of the article: then they decide, since lists of other articles have titles.
    """
    doubtful = names_section("doubtful_sections", heading) and prose < PROSE_SHARE * length
    return doubtful or names_section("sections", heading)


def may_be_section(heading: str) -> bool:
    """Tell whether a heading is one over other articles or comments by its words, whatever follows it."""
    return names_section("sections", heading) or names_section("doubtful_sections", heading)


def names_section(kind: str, heading: str) -> bool:
    """Tell whether a heading is in the list `kind` of such headings."""
    return bool(whole("furniture", kind).match(normalize(heading).strip(EDGES)))


def is_label(text: str) -> bool:
    """Tell whether the paragraph is a short line that does not end as a sentence."""
    return len(text.split()) <= FURNITURE_WORDS and not text.rstrip().endswith((".", "!", "?", "”", '"'))
