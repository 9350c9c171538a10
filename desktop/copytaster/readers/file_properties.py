"""The title and author in the properties of a file, without the placeholders that programs put there."""

from __future__ import annotations

NO_TITLES = frozenset(
    {"word document", "document", "untitled", "microsoft word", "unbenannt", "documento", "sans titre"}
)
NO_AUTHORS = frozenset(
    {"python-docx", "microsoft office user", "user", "admin", "administrator", "unknown", "un-named", "docx"}
)


def title_of(written: str) -> str:
    """Return the title in a file's properties, empty if it is a placeholder."""
    return "" if written.casefold() in NO_TITLES else written


def author_of(written: str) -> str | None:
    """Return the author in a file's properties, None if it is empty or a placeholder."""
    return None if written.casefold() in NO_AUTHORS else written or None
