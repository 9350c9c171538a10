"""The role of each paragraph of an article, and its metadata: title, byline, dateline, source, date."""

from __future__ import annotations

from urllib.parse import urlsplit

from copytaster.facts.attribution import attributions
from copytaster.facts.dialogue import dialogue
from copytaster.readers import bylines, captions, datelines, dates, furniture, headlines, mail_lines
from copytaster.readers.bounds import HEAD_ZONE, MOST_STANDFIRSTS
from copytaster.readers.draft import Draft, Piece
from copytaster.text.document import FURNITURE_ASIDE, Document, Paragraph, Role
from copytaster.text.language import language


def settle(draft: Draft, path: str, sha256: str, form: str) -> Document:
    """Return the document of a draft: every paragraph with its role, furniture set aside, and the metadata."""
    told = (piece for piece in draft.pieces if piece.text.strip())
    pieces = mail_lines.without_header(tuple(part for piece in told for part in furniture.without_end_mark(piece)))
    texts, found = tuple(piece.text for piece in pieces), known_roles(pieces)
    lede = find_lede(texts, found)
    title = headlines.mark_headline(texts, found, lede, draft.title)
    bylines.mark(texts, found, lede)
    captions.mark(texts, found, lede)
    mark_datelines(texts, found, lede)
    headlines.mark_times(texts, found)
    headlines.mark_standfirst(texts, found, lede)
    headlines.mark_crossheads(texts, found, lede)
    roles = [role or Role.BODY for role in found]
    spoken = language(" ".join(texts_of(texts, roles, (Role.BODY, Role.LIST_ITEM, Role.QUOTATION))))
    roles = [Role.BODY if is_speech(text, role, spoken) else role for text, role in zip(texts, roles, strict=True)]
    line = datelines.first(texts_of(texts, roles, (Role.BODY, Role.DATELINE, Role.STANDFIRST))[:HEAD_ZONE])
    own = texts_of(texts, roles, (Role.DATELINE,))
    line = line or datelines.first(map(datelines.before_text, own))
    date = draft.date or shown_date(texts, roles, line)
    return Document(
        path=path,
        sha256=sha256,
        paragraphs=tuple(map(paragraph, texts, roles)),
        title=title,
        byline=bylines.names(texts_of(texts, roles, (Role.BYLINE,))) or author(draft.byline),
        dateline=(line.place if line else None) or next(filter(None, map(datelines.place_alone, own)), None),
        source=source(texts, roles, line, draft),
        date=date or draft.made,
        is_file_date=date is None and draft.made is not None,
        language=spoken,
        format=form,
        encoding=draft.encoding,
        revised=draft.revised,
    )


def author(byline: str | None) -> str | None:
    """Return the byline that a format gives, None if it is an agency's."""
    return None if byline and bylines.wire(byline) else byline


def known_roles(pieces: tuple[Piece, ...]) -> list[Role | None]:
    """Return the roles known so far: furniture, and those given by the format; None for the others."""
    aside = furniture.marked(pieces)
    return [Role.FURNITURE if off else piece.role for piece, off in zip(pieces, aside, strict=True)]


def is_speech(text: str, role: Role, language: str) -> bool:
    """Tell whether an entry of a list is none, but spoken words that a dash opens."""
    return role is Role.LIST_ITEM and bool(dialogue(text, language, attributions(text, language)))


def mark_datelines(texts: tuple[str, ...], roles: list[Role | None], lede: int) -> None:
    """Mark lines before the lede that are only a dateline: a place with an agency or date."""
    for number in range(bylines.head_end(roles, lede)):
        text = texts[number]
        if roles[number] is None and (line := datelines.read(datelines.before_text(text))) and line.place != text:
            roles[number] = Role.DATELINE


def find_lede(texts: tuple[str, ...], roles: list[Role | None]) -> int:
    """Return the number of the paragraph with which the report proper begins, after headline and standfirst.

    It is the paragraph with the dateline, the one after a byline, or the first sentence. A dateline or byline after
    more than a few sentences belongs to another report in the same file.
    """
    first: int | None = None
    before = 0
    for number, text in enumerate(texts):
        if before <= MOST_STANDFIRSTS and roles[number] in (None, Role.DATELINE) and datelines.read(text):
            return number
        if 0 < before <= MOST_STANDFIRSTS and follows_byline(texts, roles, number):
            return number
        if roles[number] is None and headlines.is_sentence(text) and not captions.is_caption(text):
            first = number if first is None else first
            before += 1
        if before > MOST_STANDFIRSTS:
            break
    if first is not None:
        return first
    return next((number for number, role in enumerate(roles) if role is None), len(texts))


def follows_byline(texts: tuple[str, ...], roles: list[Role | None], number: int) -> bool:
    """Tell whether a paragraph is a sentence directly below a byline."""
    return (
        roles[number] is None
        and roles[number - 1] in (None, Role.BYLINE)
        and bylines.is_byline(texts[number - 1])
        and headlines.is_sentence(texts[number])
    )


def paragraph(text: str, role: Role) -> Paragraph:
    """Return a paragraph with its role, set aside if it is furniture."""
    return Paragraph(text, role, FURNITURE_ASIDE if role is Role.FURNITURE else None)


def texts_of(texts: tuple[str, ...], roles: list[Role], wanted: tuple[Role, ...]) -> list[str]:
    """Return the texts of the paragraphs with one of the roles `wanted`, in order."""
    return [text for text, role in zip(texts, roles, strict=True) if role in wanted]


def source(texts: tuple[str, ...], roles: list[Role], line: datelines.Dateline | None, draft: Draft) -> str | None:
    """Return the agency in the dateline, a byline or a sign-off, else the site given by the file or a web address."""
    if line and line.agency:
        return line.agency
    aside = texts_of(texts, roles, (Role.FURNITURE, Role.BYLINE))
    for text in aside:
        if agency := bylines.wire(text):
            return agency
    return draft.source or next((host for text in aside if (host := site(text))), None)


def site(text: str) -> str | None:
    """Return the host of a paragraph that is only one web address, else None."""
    if not text.startswith(("http://", "https://")) or " " in text.strip():
        return None
    try:
        host = urlsplit(text.strip()).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def shown_date(texts: tuple[str, ...], roles: list[Role], line: datelines.Dateline | None) -> str | None:
    """Return the date of the first paragraph, or part of one, that is only a date, else of the dateline, or None."""
    for text, role in zip(texts, roles, strict=True):
        parts = bylines.BARS.split(text) if role in (Role.FURNITURE, Role.BYLINE, Role.DATELINE) else []
        if found := next(filter(None, map(dates.date_line, parts)), None):
            return found
        if role is Role.BYLINE and (dated := dates.first_date(text)):
            return dated[0]
    return line.date if line else None
