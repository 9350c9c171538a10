"""Exports of press databases, in whatever format of text: recognized by several signs that agree, else left alone."""

from __future__ import annotations

from copytaster.readers import factiva, nexis, proquest
from copytaster.readers.draft import Collection, Draft
from copytaster.readers.sheet import Sheet

EXPORTS = (nexis.entries, factiva.entries, proquest.entries)


def articles(sheet: Sheet) -> Draft | Collection | None:
    """Return the article of an export, or all its articles if there are several; None if the text is no export."""
    for entries in EXPORTS:
        if found := entries(sheet):
            return found[0].read() if len(found) == 1 else Collection(found)
    return None
