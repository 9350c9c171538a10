"""Wire messages in the teleprinter formats ANPA 1312 and IPTC 7901: header, text and trailer between control codes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from itertools import pairwise

import regex

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import paragraphs
from copytaster.readers.bounds import WIRE_HEADER
from copytaster.readers.dates import month_number, valid
from copytaster.readers.draft import Collection, Draft, Entry, Piece, Sample, one_line
from copytaster.readers.encoding import characters
from copytaster.readers.lists import any_of
from copytaster.readers.moments import moment
from copytaster.readers.wire_lines import typeset
from copytaster.text.document import Role

ENVELOPE = regex.compile(
    rb"\A[\x00\x16\s]*\x01(?P<header>[^\x01-\x04]+)\x02(?P<text>[^\x03]+)(?:\x03(?P<trailer>[^\x04]*))?", regex.DOTALL
)
NEXT = regex.compile(rb"\x03[^\x01-\x03]*+\x01")
"""The end of one message and the beginning of the next."""
STRIPPED = regex.compile(
    rb"\s*[a-z]{3}\d{3,4} \d [a-z]{1,3} \d{1,4} [^\r\n]*\d{3}\s+(?:[^\r\n]+/\r*\n)?"
    rb"(?P<text>.*?)(?P<trailer>\d{6} (?:[A-Z]{3,4} )?[A-Z]\w\w \d\d\s*)?\Z",
    regex.DOTALL,
)
"""A message of IPTC 7901 that has lost its control characters, as in archives: header, keywords, text, day and time."""
BARE = regex.compile(rb"\s*\^[A-Z]{2}-\S[^\r\n]*\r?\n\^")
CELLS = regex.compile(rb"(?<! )[ ]*[\x1e\x1f][\x1e\x1f ]*")
CONTROL = regex.compile(rb"[\x00-\x07\x0b\x0c\x0e-\x1d\x7f]")
INDENT = "\t"
FLUSH = "^"
ENDS = ("<", "=")
SLUG = regex.compile(r"[A-Z]{2}-\S.*")
PICTURES = regex.compile(r"(?:AP Photos?|Eds:|Eds\.|With:)(?!\p{L})")
NOTEBOOK = regex.compile(r"# .*(?:notebook|notizblock).*", regex.IGNORECASE)
AP_DAY = regex.compile(
    r"AP-\w{2}-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)\b(?:\s+(?P<time>\d{4})(?P<zone>GMT|E[SD]T))?"
)
IPTC_DAY = regex.compile(
    r"^\s*(?P<day>\d\d)(?P<time>\d{4})\s*(?:(?P<zone>[A-Z]{3,4})\s+)?(?P<month>[A-Z][a-z]{2})\s+(?P<year>\d\d)\b"
)
ZONES = {None: "+00:00", "GMT": "+00:00", "EST": "-05:00", "EDT": "-04:00"}
"""The hours of the zones that wires name; without one it is Greenwich."""


def sniff(sample: Sample) -> bool:
    """Recognize wires by the control characters around header and text, or else by their header or flush lines."""
    return any(form.match(sample.data[:WIRE_HEADER]) for form in (ENVELOPE, STRIPPED, BARE))


def read(data: bytes, given: str) -> Draft | Collection:
    """Return the text of a wire message, or of all messages if there are several.

    Raises `UnreadableDocument` if the bytes between the control characters of a single message are not text.
    """
    cuts = [found.end() - 1 for found in NEXT.finditer(data)] if ENVELOPE.match(data) else []
    if not cuts:
        return told(data, given)
    messages = (data[start:end] for start, end in pairwise((0, *cuts, len(data))))
    return Collection(tuple(Entry(partial(enveloped, message, given)) for message in messages))


def enveloped(data: bytes, given: str) -> Draft:
    """Return one message of several; raises `UnreadableDocument` if it has no beginning and end, or is not text."""
    if not ENVELOPE.match(data):
        raise UnreadableDocument(given, "broken", Notice("it is damaged (the beginning of its text is missing)"))
    return told(data, given)


def told(data: bytes, given: str) -> Draft:
    """Return the text of a wire message with its headline, its notes as furniture, and the date of its trailer."""
    found = ENVELOPE.match(data) or STRIPPED.match(data)
    body = found["text"] if found else data
    trailer = (found["trailer"] or b"") if found else b""
    decoded = characters(printed(body), given)
    pieces = anpa(decoded.text) if decoded.text.lstrip().startswith(FLUSH) else iptc(decoded.text)
    date, revised = sent(trailer.decode("latin-1"))
    return Draft(tuple(pieces), date=date, encoding=decoded.encoding, revised=revised)


def printed(body: bytes) -> bytes:
    """Return the text with control characters replaced: signs of flush lines, fixed spaces, tabs between cells."""
    flush = body.replace(b"\x08^", b"^").replace(b"\x08", b"^").replace(b"\x10", b" ")
    return bytes(CONTROL.sub(b"", CELLS.sub(b"\t", flush)))


def anpa(text: str) -> Iterator[Piece]:
    """Yield the paragraphs of an ANPA 1312 text: each flush line is one; an indented line begins a longer one."""
    lines = paragraphs.LINE_END.split(text)
    headline = next((number for number, line in enumerate(lines) if is_headline(line)), None)
    held = ""
    for number, line in enumerate(lines):
        flush = line.startswith(FLUSH)
        if held and (flush or not line.strip() or line.startswith((INDENT, "  "))):
            yield Piece(held)
            held = ""
        words = typed(line.strip().lstrip(FLUSH))
        if flush or line.rstrip().endswith(ENDS):
            if words:
                yield Piece(one_line(f"{held} {words}"), role_of(words, head=number == headline))
            held = ""
        elif words:
            held = f"{held} {words}".strip()
    if held:
        yield Piece(held)


def is_headline(line: str) -> bool:
    """Tell whether a line is a headline: a flush line that is no slug, note or byline."""
    words = typed(line.strip().lstrip(FLUSH))
    other = SLUG.match(words) or PICTURES.match(words) or credit().match(words)
    return line.startswith(FLUSH) and bool(words) and not other


def role_of(words: str, *, head: bool) -> Role | None:
    """Return the role of a flush line, or None if it is found later from its words."""
    if head:
        return Role.HEADLINE
    return Role.FURNITURE if SLUG.fullmatch(words) or PICTURES.match(words) else None


def typed(line: str) -> str:
    """Return a line without its end sign and with the typographic characters that teleprinters lacked."""
    return typeset(line[:-1].rstrip() if line.endswith(ENDS) else line)


def iptc(text: str) -> Iterator[Piece]:
    """Yield the paragraphs of an IPTC 7901 text: head, equals sign, text, notes for editors."""
    head, equals, rest = text.partition("=")
    lines = [line.strip() for line in paragraphs.LINE_END.split(head) if line.strip()]
    if not equals or "\n\n" in head.replace("\r", "").strip():
        lines, rest = [], text
    titles = [line for line in lines if not credit().match(line)]
    for line in lines:
        yield Piece(line, head_role(line, titles))
    notes = False
    for piece in paragraphs.pieces(rest):
        notes = notes or bool(NOTEBOOK.fullmatch(piece.text))
        yield Piece(piece.text, Role.FURNITURE) if notes else piece


def head_role(line: str, titles: list[str]) -> Role | None:
    """Return the role of a line of the head: the last of the `titles` is the headline, other lines are bylines.

    Of the titles before the headline, those in capitals are furniture, others standfirsts.
    """
    if titles and line == titles[-1]:
        return Role.HEADLINE
    if line not in titles:
        return Role.BYLINE
    return Role.FURNITURE if line.isupper() else Role.STANDFIRST


def sent(trailer: str) -> tuple[str | None, str | None]:
    """Return the date in a trailer, and that with the time of day, both in ISO form; each None if there is none."""
    found = AP_DAY.search(trailer) or IPTC_DAY.search(trailer)
    if found is None:
        return None, None
    month = int(found["month"]) if found["month"].isdigit() else month_number(found["month"])
    date = valid(f"20{found['year']}", month, found["day"])
    if date is None or found["time"] is None or found["zone"] not in ZONES:
        return date, None
    return date, moment(f"{date}T{found['time']}{ZONES[found['zone']]}")


@cache
def credit() -> regex.Pattern[str]:
    """Return the pattern of what opens a line with the authors."""
    return regex.compile(rf"{any_of('credits', 'wire_openers')}\s")
