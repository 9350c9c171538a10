"""Which annotations in a second coder's project are about our documents, whatever these are called there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from copytaster.project.anchoring import DocumentKey
from copytaster.project.annotation import Annotation, change_anchor
from copytaster.project.decisions import annotated
from copytaster.project.project import Project
from copytaster.text.document import article_name


def of_our_documents(theirs: Project, ours: Mapping[DocumentKey, str]) -> Project:
    """Return a second coder's project reduced to annotations on our documents, which are renamed to our keys.

    `ours` are the SHA-256 of our documents. Two documents are the same if their bytes are or, so that notes survive a
    corrected comma, if they have the same key.
    """
    names = dict(same_documents(theirs, ours))
    return replace(theirs, annotations=tuple(sorted(renamed(theirs, names, ours))))


def same_documents(theirs: Project, ours: Mapping[DocumentKey, str]) -> Iterator[tuple[DocumentKey, DocumentKey]]:
    """Yield their key and our key of each document whose bytes equal those of one of ours.

    Of several equal ones it is that of the same key, else the article of the same name, else the first.
    """
    known: dict[str, list[DocumentKey]] = {}
    for key, sha256 in ours.items():
        known.setdefault(sha256, []).append(key)
    for document, paragraph in annotated(theirs):
        if equal := known.get(paragraph.sha256):
            name = article_name(document)
            yield document, document if document in equal else min(equal, key=lambda one: article_name(one) != name)


def renamed(
    theirs: Project, names: Mapping[DocumentKey, DocumentKey], ours: Mapping[DocumentKey, str]
) -> Iterator[Annotation]:
    """Yield their annotations on our documents, by our keys."""
    for (a, b, kind), codes, memo in theirs.annotations:
        one, other = (side._replace(document=names.get(side.document, side.document)) for side in (a, b))
        if one.document in ours and other.document in ours:
            yield Annotation(change_anchor(one, other, kind), codes, memo)


def other_texts(theirs: Project, ours: Mapping[DocumentKey, str]) -> tuple[DocumentKey, ...]:
    """Return those of our documents that were annotated in another wording; `theirs` must use our keys."""
    spots = annotated(theirs)
    return tuple(sorted({key for key, paragraph in spots if ours.get(key) not in {None, paragraph.sha256}}))
