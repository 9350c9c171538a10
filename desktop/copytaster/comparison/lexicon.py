"""The words of a story's texts, for all its ledgers."""

from __future__ import annotations

from copytaster.comparison.projection import Folds, Wording, wording


class Lexicon:
    """Cuts each text once and folds each word once, however many ledgers ask for them."""

    def __init__(self) -> None:
        """Know no text yet."""
        self.known: dict[str, Wording] = {}
        self.folds = Folds()

    def wording(self, text: str) -> Wording:
        """Return the words of a text."""
        found = self.known.get(text)
        if found is None:
            found = self.known[text] = wording(text, self.folds)
        return found

    def words(self, text: str) -> tuple[str, ...]:
        """Return the words of a text, folded."""
        return self.wording(text).words

    def count(self, text: str) -> int:
        """Count the words of a text."""
        return len(self.wording(text).words)

    def line(self, text: str) -> str:
        """Return the words of a text between single spaces, so that one text can be looked for in another."""
        return f" {' '.join(self.wording(text).words)} "
