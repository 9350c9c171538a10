"""The lines that mail programs put into a text: the header of a mail, and what stands over the mail it answers."""

from __future__ import annotations

import regex

from copytaster.readers.bounds import FEWEST_FIELDS, FURNITURE_LENGTH, MOST_FIELDS
from copytaster.readers.bylines import NAME_WORD
from copytaster.readers.draft import Piece

SUBJECT = regex.compile(r"(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)\s?:", regex.IGNORECASE)
MAIL_FIELD = regex.compile(
    r"(?:from|to|cc|bcc|sent|date|reply-to|subject|von|an|gesendet|datum|betreff|de|à|envoyé|objet|para|enviado|fecha|"
    r"asunto|assunto|da|a|inviato|oggetto|aan|verzonden|onderwerp)\s?:\s",
    regex.IGNORECASE,
)
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


def header_length(pieces: tuple[Piece, ...]) -> int:
    """Return how many paragraphs at the top are the header of a mail, 0 if fewer than `FEWEST_FIELDS` look like one."""
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


def is_wrote(text: str) -> bool:
    """Tell whether a paragraph only says who wrote the mail below it, and when.

    A sentence of an article that leads to a quotation has no address, and other words than names beside its verb.
    """
    found = WROTE.fullmatch(text.strip())
    words = f"{found['before']} {found['after']}".split() if found else []
    names = [bare for word in words if (bare := word.strip(SEPARATORS))]
    return any("@" in name for name in names) or (bool(names) and all(map(NAME_WORD.fullmatch, names)))
