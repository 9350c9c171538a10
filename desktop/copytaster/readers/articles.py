"""How the articles of a file that holds several become documents, each with a name that no other one there has."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from copytaster.errors import Notice, UnreadableDocument
from copytaster.progress import Progress
from copytaster.readers import roles, unbroken
from copytaster.readers.bounds import LONGEST_NAME, MOST_ARTICLES, MOST_PARAGRAPHS
from copytaster.readers.draft import Collection, Draft, Entry, clean, one_line, sound
from copytaster.text.document import Article, Document, Unread

NO_WORDS = Notice("it holds no words")


def settled(draft: Draft, given: str, path: str, sha256: str, form: str) -> Document:
    """Return the document of a draft; raises `UnreadableDocument` for `given` if it has no words, or is no article."""
    refuse_endless(len(draft.pieces), given)
    whole = sound(draft)
    if not any(letter.isalnum() for piece in whole.pieces for letter in piece.text):
        raise UnreadableDocument(given, "empty", NO_WORDS)
    document = unbroken.by_sentence(roles.settle(whole, path, sha256, form))
    refuse_endless(len(document.paragraphs), given)
    return document


def refuse_endless(count: int, given: str) -> None:
    """Raise `UnreadableDocument` for `given` if it has more paragraphs than any article."""
    if count > MOST_PARAGRAPHS:
        reason = Notice(
            "it holds {count} paragraphs, more than the {most} that are read", count=count, most=MOST_PARAGRAPHS
        )
        raise UnreadableDocument(given, "too-large", reason)


def several(
    collection: Collection, given: str, path: str, form: str, progress: Progress
) -> tuple[Document | Unread, ...]:
    """Return the articles of a file in order, those that cannot be used with the reason.

    `progress` counts articles. Raises `UnreadableDocument` if they are more than `MOST_ARTICLES`.
    """
    entries = collection.entries
    if len(entries) > MOST_ARTICLES:
        reason = Notice(
            "it holds {count} articles, more than the {most} that are read from one file; divide it",
            count=len(entries),
            most=MOST_ARTICLES,
        )
        raise UnreadableDocument(given, "too-large", reason)
    found: list[Document | Unread] = []
    for number, entry in enumerate(entries):
        progress(number, len(entries))
        found.append(one(entry, number + 1, given, path, form))
    return tuple(named(found, entries))


def one(entry: Entry, number: int, given: str, path: str, form: str) -> Document | Unread:
    """Return one article, or why it cannot be used.

    Its source is the one that the file names, if any: an agency in the dateline may be that of all its articles.
    """
    try:
        draft = entry.read()
        document = settled(draft, given, path, "", form)
    except UnreadableDocument as fault:
        own = UnreadableDocument(given, fault.code, fault.reason, number)
        return Unread(own.path, own.code, own.sentence, number)
    words = "\n".join(paragraph.text for paragraph in document.paragraphs)
    sha256 = hashlib.sha256(words.encode("utf-8")).hexdigest()
    source = clean(draft.source or "") or document.source
    return replace(document, sha256=sha256, source=source, article=Article(number, ""))


def named(found: list[Document | Unread], entries: tuple[Entry, ...]) -> Iterator[Document | Unread]:
    """Yield the articles with their names: the id that the format gives, else source, date and title.

    Where several would have the same name, a number follows it.
    """
    seen: dict[str, int] = {}
    for number, (document, entry) in enumerate(zip(found, entries, strict=True), start=1):
        if isinstance(document, Unread):
            yield document
            continue
        wanted = name = one_line(clean(entry.name)) or described(document) or str(number)
        while name in seen:
            seen[wanted] += 1
            name = f"{wanted} ({seen[wanted]})"
        seen[name] = 1
        yield replace(document, article=Article(number, name))


def described(document: Document) -> str:
    """Return source, date and title of a document, as far as they are known."""
    facts = filter(None, (document.source, document.date, document.title))
    return one_line(", ".join(facts))[:LONGEST_NAME].rstrip()
