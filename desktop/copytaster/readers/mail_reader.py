"""E-mail, and web pages that browsers save as mail (MHTML): subject, sender, date, and the parts that are read."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from dataclasses import replace
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parseaddr
from functools import partial
from itertools import pairwise

import regex

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import html_reader, paragraphs
from copytaster.readers.bounds import (
    FEWEST_HEADERS,
    FEWEST_WORDS,
    FORM_SHARE,
    LONGEST_SIGNATURE,
    PAGE_HEAD,
    SIGNED_SENTENCES,
)
from copytaster.readers.draft import Collection, Draft, Entry, Piece, Sample, one_line
from copytaster.readers.encoding import decode
from copytaster.readers.furniture import is_furniture
from copytaster.readers.headlines import is_sentence
from copytaster.readers.html_blocks import MAIL, word_count
from copytaster.readers.html_fragment import marked_pieces
from copytaster.readers.mail_lines import answers
from copytaster.readers.moments import posted, posted_day
from copytaster.text.document import Role
from copytaster.text.normalize import normalize

SUFFIXES = frozenset({".eml", ".mbox", ".mht", ".mhtml"})
SNAPSHOT = "Snapshot-Content-Location"
START = regex.compile(r"\ufeff?\s*(?:From \S+ .*\r?\n)?[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]")
KNOWN = regex.compile(
    r"^(?:From|To|Subject|Date|Message-ID|Received|MIME-Version|Return-Path|Delivered-To|Content-Type):",
    regex.IGNORECASE | regex.MULTILINE,
)
MACHINE = regex.compile(
    r"^(?:Message-ID|Received|MIME-Version|Return-Path|Delivered-To|Content-Type):", regex.IGNORECASE | regex.MULTILINE
)
"""Header fields that only mail programs write: text that people type or forward has at most From, To and Subject."""
SAVED = regex.compile(r"MIME-Version:[^\n]*\n(?:[^\n]*\n)*?Content-Type:\s*multipart/related\b", regex.IGNORECASE)
"""The beginning of a page that Word saved as one file: it has no other header fields of a mail."""
FAULTS = (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError)
"""What the standard library raises for malformed mail."""
PLAIN, FORMS, FORWARDED = "text/plain", "multipart/alternative", "message/rfc822"
READ = (PLAIN, "text/html")
NEXT = regex.compile(rb"\n\r?\nFrom [^\r\n]*\d{4}\r?\n[A-Za-z-]{2,40}:[ \t]")
"""The beginning of the next mail in a mailbox (RFC 4155)."""
ESCAPED = regex.compile(rb"^>(>*From )", regex.MULTILINE)
"""A line of a mail that would begin the next one in a mailbox if it were not marked."""
OWN_ID = regex.compile(rb"^Message-ID:[ \t\r\n]*<?([^\s<>]+)", regex.IGNORECASE | regex.MULTILINE)
EMPTY_LINE = regex.compile(rb"\n\r?\n")
DASHES = "--"


def sniff(sample: Sample) -> bool:
    """Recognize mail by several known header fields; one of them must be a program's, or the suffix that of mail."""
    header = regex.split(r"\r?\n\r?\n", sample.head.lstrip("\ufeff \t\r\n"), maxsplit=1)[0]
    if not START.match(header):
        return False
    if SAVED.match(header):
        return True
    known = len({found.group().casefold() for found in KNOWN.finditer(header)})
    return known >= FEWEST_HEADERS and (sample.suffix in SUFFIXES or MACHINE.search(header) is not None)


def read(data: bytes, given: str) -> Draft | Collection:
    """Return the text of a mail, or of all mails of a mailbox.

    Raises `UnreadableDocument` if the structure of a single mail is damaged.
    """
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"From "):
        return told(data, given)
    cuts = [found.start() for found in NEXT.finditer(data)]
    if not cuts:
        return told(ESCAPED.sub(rb"\1", data), given)
    mails = (data[start:end] for start, end in pairwise((0, *cuts, len(data))))
    return Collection(tuple(Entry(partial(told, ESCAPED.sub(rb"\1", mail), given), own_id(mail)) for mail in mails))


def own_id(mail: bytes) -> str:
    """Return the id that the header of a mail gives it, or an empty string."""
    found = OWN_ID.search(EMPTY_LINE.split(mail.lstrip(), maxsplit=1)[0])
    return found[1].decode("utf-8", "replace") if found else ""


def told(data: bytes, given: str) -> Draft:
    """Return the text of a mail with its subject as headline; attachments are left out.

    Where it only says that another mail is attached, that one is the mail; a text about a longer mail stands above it.

    Raises `UnreadableDocument` if its structure is damaged.
    """
    try:
        mail = BytesParser(policy=compat32).parsebytes(data.lstrip(b"\xef\xbb\xbf \t\r\n"))
        page = saved_page(mail)
        whole, found = fullest(mail, (mail, *forwarded(mail)))
        own = () if whole is mail else parts_read(mail)
        mail, found = (mail, (*own, *found)) if word_count(own) >= FEWEST_WORDS else (whole, found)
        subject, sent = unencoded(header(mail, "subject")), str(mail.get("Date", ""))
        name = unencoded(parseaddr(header(mail, "from"))[0])  # else “Roe, Jane” would be two addresses
        date, when = posted_day(sent), posted(sent)
    except FAULTS as fault:
        raise UnreadableDocument(
            given, "broken", Notice("it is damaged (the parts of the mail cannot be told)")
        ) from fault
    if page is not None:
        return html_reader.article(page, given)
    title = answers().sub("", one_line(subject))
    shown = {normalize(piece.text) for piece in found[:PAGE_HEAD]}
    head = (Piece(title, Role.HEADLINE),) if title and normalize(title) not in shown else ()
    return Draft((*head, *found), title=title, byline=one_line(name) or None, date=date, revised=when)


def saved_page(mail: Message) -> bytes | None:
    """Return the HTML, in UTF-8, of a page that a browser or Word saved as a mail, None for any other mail."""
    sender = str(mail.get("From", ""))
    if mail.get(SNAPSHOT) is None and sender and not sender.lstrip('"<').startswith("Saved by"):
        return None
    for part in mail.walk():
        text = text_in(part) if part.get_content_type() == "text/html" else None
        if text is not None:
            return codecs.BOM_UTF8 + text.encode("utf-8", "replace")
    return None


def page_in(data: bytes) -> bytes | None:
    """Return the HTML, in UTF-8, of a page that was saved as a mail, None if `data` is anything else."""
    try:
        return saved_page(BytesParser(policy=compat32).parsebytes(data.lstrip(b"\xef\xbb\xbf \t\r\n")))
    except FAULTS:
        return None


def parts_read(part: Message) -> tuple[Piece, ...]:
    """Return the paragraphs of a part: those of one of its alternative forms, or of all its subparts.

    Attachments and forwarded mails are left out.
    """
    kind = part.get_content_type()
    if part.get_content_disposition() == "attachment" or kind == FORWARDED:
        return ()
    if not part.is_multipart():
        return pieces(part, kind)
    if kind == FORMS:
        return fullest(part, sorted(inside(part), key=lambda form: form.get_content_type() != PLAIN))[1]
    found: list[Piece] = []
    seen: set[str] = set()
    for words in map(parts_read, inside(part)):
        if not seen.issuperset(piece.text for piece in words):  # else an alternative form sent as a separate part
            found.extend(words)
            seen.update(piece.text for piece in words)
    return tuple(found)


def fullest(whole: Message, parts: Iterable[Message]) -> tuple[Message, tuple[Piece, ...]]:
    """Return the first of the parts of a mail with `FORM_SHARE` of the words that any of them has, and its paragraphs.

    Where none has words, the `whole` mail is returned.
    """
    forms = [(part, words) for part in parts if has_words(words := parts_read(part))]
    most = max((word_count(words) for _, words in forms), default=0)
    return next((form for form in forms if word_count(form[1]) >= FORM_SHARE * most), (whole, ()))


def inside(part: Message) -> list[Message]:
    """Return the subparts of a part."""
    return [one for one in part.get_payload() if isinstance(one, Message)] if part.is_multipart() else []


def forwarded(mail: Message) -> Iterator[Message]:
    """Yield each mail that is forwarded in a mail."""
    return (one for part in mail.walk() if part.get_content_type() == FORWARDED for one in inside(part))


def pieces(part: Message, kind: str) -> tuple[Piece, ...]:
    """Return the paragraphs of one part of type `kind`, none if it is not text."""
    text = text_in(part) if kind in READ else None
    if text is None:
        return ()
    if kind == "text/html":
        return marked_pieces(text, MAIL)
    if str(part.get_param("format", "")).casefold() == "flowed":
        text = unflowed(text, glued=str(part.get_param("delsp", "")).casefold() == "yes")
    return signed(paragraphs.pieces(text))


def text_in(part: Message) -> str | None:
    """Return the text of one part, None if it has none."""
    content = part.get_payload(decode=True)
    found = decode(content, part.get_content_charset()) if isinstance(content, bytes) else None
    return found.text if found else None


def unflowed(text: str, *, glued: bool) -> str:
    """Return a text whose lines that end in a space are joined with the next one of the same quotation (RFC 3676).

    The space is left out if lines are to be `glued`, for scripts without spaces.
    """
    found: list[list[str]] = []
    flows, depth = False, ""
    for raw in text.split("\n"):
        line = raw.removesuffix("\r")
        signs = line[: len(line) - len(line.lstrip(">"))]
        words = line[len(signs) :].removeprefix(" ")
        flows = flows and signs == depth
        shown = words if flows else line
        if not flows:
            found.append([])
        flows, depth = words.endswith(" ") and words.rstrip() != DASHES, signs
        found[-1].append(shown[:-1] if flows and glued else shown)
    return "\n".join(map("".join, found))


def signed(text: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the paragraphs of a plain text with its signature, which follows two dashes (RFC 3676), as furniture.

    A signature has names and addresses; what has sentences is an article whose parts the dashes divide.
    """
    dashes = next((number for number, piece in enumerate(text) if piece.text == DASHES), len(text))
    end = next((number for number in range(dashes, len(text)) if text[number].role is Role.QUOTATION), len(text))
    told = (piece.text for piece in text[dashes:end] if is_sentence(piece.text) and not is_furniture(piece.text))
    if end - dashes > LONGEST_SIGNATURE or len(list(told)) > SIGNED_SENTENCES:
        return text
    signature = (replace(piece, role=Role.FURNITURE) for piece in text[dashes:end])
    return (*text[:dashes], *signature, *text[end:])


def has_words(part: tuple[Piece, ...]) -> bool:
    """Tell whether a part contains letters or digits."""
    return any(letter.isalnum() for piece in part for letter in piece.text)


def header(mail: Message, name: str) -> str:
    """Return a header field, given in lower case, as it was sent: its bytes beyond ASCII are surrogates."""
    return next((str(value) for key, value in mail.raw_items() if key.casefold() == name), "")


def unencoded(field: str) -> str:
    """Return a header field with its encoded words decoded, and the bytes that old programs put there as they are."""
    words: list[str] = []
    for part, code in decode_header(field):
        content = part.encode("ascii", "surrogateescape") if isinstance(part, str) else part
        found = decode(content, code)
        words.append(found.text if found else content.decode("latin-1"))
    return "".join(words)
