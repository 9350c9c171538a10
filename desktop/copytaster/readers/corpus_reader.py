"""News texts in SGML as corpora for research hold them: TREC and DUC, Gigaword and AQUAINT, and that of Reuters."""

from __future__ import annotations

from functools import partial
from html import unescape
from html.entities import html5

import regex

from copytaster.errors import Notice, UnreadableDocument
from copytaster.readers import paragraphs
from copytaster.readers.dates import first_date, month_number, valid
from copytaster.readers.draft import Collection, Draft, Piece, Sample, one_line
from copytaster.readers.encoding import characters
from copytaster.readers.furniture import is_furniture
from copytaster.readers.moments import day, moment
from copytaster.readers.wire_lines import Lines, all_of, assembled, typeset
from copytaster.text.document import Role

FLAGS = regex.IGNORECASE | regex.DOTALL
START = regex.compile(
    r"\ufeff?\s*+(?:<[?!][^<>]*+>\s*+|<(?!DOC\b|REUTERS\b|HTML\b)\w++>\s*+)*+"
    r"<(?:DOC(?:\s[^<>]*+)?>\s*+<DOC(?:NO|ID)>|DOC\s[^<>]*\bid\s*=|REUTERS\s)",
    FLAGS,
)
"""The beginning of the first text, after declarations and the element around all texts."""
STORY = regex.compile(r"<(?P<tag>DOC|REUTERS)(?P<given>\s[^<>]*+)?>(?P<held>.*?)(?:</(?P=tag)>|\Z)", FLAGS)
"""A text; the last one of a file that was cut off has no end."""
NUMBER = regex.compile(r"\s*+<DOC(?:NO|ID)>\s*+(?P<id>[^\s<]++)", FLAGS)
ATTRIBUTE = regex.compile(r"\b(?:id|NEWID)\s*=\s*[\"'](?P<id>[^\"']++)", FLAGS)
BODY = regex.compile(r"<(?P<tag>TEXT|BODY)(?:\s[^<>]*+)?>(?P<held>(?:(?!<TEXT\b|<BODY\b).)*?)(?:</(?P=tag)>|\Z)", FLAGS)
"""The running text: TREC has it in a TEXT, perhaps in a BODY with the head, Reuters in a BODY in a TEXT."""
LED = regex.compile(r"(?:&#\d++;|[\s*])*+<(?P<tag>TITLE|TI)>[^<]*+</(?P=tag)>", FLAGS)
"""A headline at the beginning of the running text, where Reuters has it in a brief."""
FIELD = regex.compile(r"<(?P<tag>(?!P\b)[A-Z][\w.-]*+)(?:\s[^<>]*+)?>(?P<held>(?:[^<]|</?P>)*+)</(?P=tag)>", FLAGS)
"""An element of the head, which paragraphs may divide."""
PARTED = regex.compile(r"</?P>", FLAGS)
TAG = regex.compile(r"</?[A-Z][^<>]*+>", FLAGS)
NAMED = regex.compile(r"&(?:#(?P<number>\d{1,7})|(?P<name>\w++));")
TITLES = ("HEADLINE", "HEAD", "HL", "TITLE", "TI")
DAYS = ("DATE_TIME", "DATE", "DD")
AMERICAN = regex.compile(r"(\d\d)/(\d\d)/(\d{4})\b(?: (\d\d:\d\d:\d\d))?")
REUTERS = regex.compile(r"(\d{1,2})-(\p{L}{3})-(\d{4})\b(?: (\d\d:\d\d:\d\d))?")
UNIVERSAL = regex.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: UTC)?")
SHORT = regex.compile(r"(\d\d)(\d\d)(\d\d)(?!\d)")
IN_NAME = regex.compile(
    r"\p{Lu}++(?:_\p{Lu}++_)?(?:(?P<year>(?:19|20)\d\d)|(?P<short>\d\d))(?P<month>\d\d)(?P<day>\d\d)[.-]"
)
SOURCES = {
    "AFP": "AFP",
    "AP": "AP",
    "APW": "AP",
    "CNA": "CNA",
    "FT": "Financial Times",
    "LA": "Los Angeles Times",
    "LTW": "Los Angeles Times-Washington Post",
    "NYT": "The New York Times",
    "WPB": "Washington Post-Bloomberg",
    "WSJ": "The Wall Street Journal",
    "XIE": "Xinhua",
    "XIN": "Xinhua",
}
"""The outlets by what the names of their texts begin with."""
OUTLET = regex.compile(r"\p{Lu}++(?=[_\d])")


def sniff(sample: Sample) -> bool:
    """Recognize corpora by the first text: an element DOC with a number, or that of Reuters."""
    return START.match(sample.head) is not None


def read(data: bytes, given: str) -> Draft | Collection:
    """Return the text of a corpus, or all its texts if there are several.

    Raises `UnreadableDocument` if the bytes are not text.
    """
    decoded = characters(data, given)
    stories = list(STORY.finditer(decoded.text))
    nothing = UnreadableDocument(given, "empty", Notice("it holds no text"))
    return all_of(stories, partial(told, encoding=decoded.encoding), name_of, nothing)


def name_of(story: regex.Match[str]) -> str:
    """Return the name that the corpus gives to a text, or ""."""
    found = NUMBER.match(story["held"]) or ATTRIBUTE.search(story["given"] or "")
    return found["id"].strip() if found else ""


def told(story: regex.Match[str], encoding: str) -> Draft:
    """Return one text with the lines of its head."""
    name, (head, body) = name_of(story), parts(story["held"])
    fields = [(found["tag"].upper(), words(found["held"])) for found in FIELD.finditer(head)]
    titles = [held for tag, held in fields if tag in TITLES and held]
    notes = tuple(Piece(held, Role.FURNITURE) for held in titles if is_furniture(held))
    headline, *standfirsts = [held for held in titles if not is_furniture(held)] or [""]
    dateline = next((held for tag, held in fields if tag == "DATELINE"), "")
    date, revised = sent(" ".join((*(held for tag, held in fields if tag in DAYS), dateline)), name)
    outlet = OUTLET.match(name)
    lines = Lines(
        headline=headline,
        standfirsts=tuple(standfirsts),
        byline=", ".join(held for tag, held in fields if tag == "BYLINE"),
        dateline=UNIVERSAL.sub("", dateline).strip(),
        source=SOURCES.get(outlet.group(), "") if outlet else "",
        date=date,
        revised=revised,
    )
    text = f"{dateline} {body}" if dateline.endswith("-") else body  # it is a part of the first line, which is wrapped
    return assembled(lines, (*notes, *pieces(FIELD.sub("", head)), *pieces(text)), encoding)


def parts(held: str) -> tuple[str, str]:
    """Return the head of a text, and its running text."""
    bodies = list(BODY.finditer(held))
    start = bodies[0].start("held") if bodies else len(held)
    led = LED.match(held, start)
    cut = led.end() if led else start
    first = [held[cut : found.end("held")] for found in bodies[:1]]
    return held[:cut], "\n\n".join((*first, *(found["held"] for found in bodies[1:])))


def pieces(text: str) -> tuple[Piece, ...]:
    """Return the paragraphs of a text with tags."""
    found = paragraphs.pieces(unnamed(TAG.sub("", PARTED.sub("\n\n", text))))
    return tuple(Piece(typeset(piece.text), piece.role) for piece in found)


def words(text: str) -> str:
    """Return the words of an element on one line."""
    return typeset(one_line(unnamed(PARTED.sub(" ", text))))


def unnamed(text: str) -> str:
    """Return a text with its named characters; the names of commands to typesetters, as &UR; and &QC;, are left out."""
    return str(NAMED.sub(character, text)) if "&" in text else text


def character(found: regex.Match[str]) -> str:
    """Return the character of a name or number, "" for a command."""
    if found["number"]:
        return unescape(found.group())
    return html5.get(f"{found['name']};") or html5.get(f"{found['name'].lower()};", "")


def sent(written: str, name: str) -> tuple[str | None, str | None]:
    """Return the date of a text, and that with the time of day, both in ISO form; each None if it is not told."""
    universal, american, reuters = (one.search(written) for one in (UNIVERSAL, AMERICAN, REUTERS))
    if universal:
        return day(universal[1]), moment("T".join(universal[1:3]) + "+00:00")
    if american:
        date, time = valid(american[3], american[1], american[2]), american[4]
    elif reuters:
        date, time = valid(reuters[3], month_number(reuters[2]), reuters[1]), reuters[4]
    else:
        found, short = first_date(written), SHORT.match(written)
        plain = valid(f"19{short[1]}", short[2], short[3]) if short else None
        return day(written) or (found[0] if found else plain or dated(name)), moment(written)
    return date, moment(f"{date}T{time}") if date and time else None


def dated(name: str) -> str | None:
    """Return the day in the name of a text, or None; of two digits of a year, they are those of the last century."""
    found = IN_NAME.match(name)
    return valid(found["year"] or f"19{found['short']}", found["month"], found["day"]) if found else None
