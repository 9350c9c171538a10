"""The facts that the two sides of a change assert, and the text that each is compared with."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from copytaster.alignment.alignment import Alignment, Place
from copytaster.comparison.asserted import Asserted, Kind, names_by
from copytaster.comparison.comparison import Inputs, Passage
from copytaster.comparison.lexicon import Lexicon, line_of
from copytaster.facts.facet import Facet
from copytaster.facts.facts import Facts, Found, facts
from copytaster.facts.house_style import difference_class
from copytaster.facts.names import Name, NameBook, name_book
from copytaster.text.document import Document

FULL_DAY = len("2022-01-21")


class Evidence:
    """A cache of the facts and words of the paragraphs of a story, and the paragraphs that each change compares."""

    def __init__(self, inputs: Inputs, alignment: Alignment) -> None:
        """Take the versions and the links; everything is found when it is first asked for."""
        self.versions = inputs.versions
        self.lists = inputs.lists
        self.sentences = alignment.sentences
        self.lexicon = Lexicon()
        self.books: dict[str, NameBook] = {}
        self.days = [day(version.document) for version in inputs.versions]
        self.known: dict[Place, Facts] = {}
        self.by_text: dict[tuple[str, str, date | None], Facts] = {}
        self.indexed: dict[tuple[tuple[Place, ...], Kind[Any]], Asserted[Any]] = {}
        self.name_kinds: dict[str, Kind[Name]] = {}
        self.same_quoted: dict[tuple[Place, Place], bool] = {}
        self.styles: dict[tuple[str, str, str], Facet | None] = {}
        self.lines: dict[int, str] = {}
        self.quotes: dict[Place, tuple[str, ...]] = {}
        self.quoted_there: dict[Place, tuple[tuple[int, str], ...]] = {}
        self.partners: dict[tuple[Place, int], list[Place]] = defaultdict(list)
        for link in alignment.links:
            self.partners[link.left, link.right.version].append(link.right)
            self.partners[link.right, link.left.version].append(link.left)

    def language(self, version: int) -> str:
        """Return the language of a version."""
        return self.versions[version].document.language

    def book(self, language: str) -> NameBook:
        """Return the names in all versions of one language."""
        if language not in self.books:
            texts = (
                paragraph.text
                for version in self.versions
                if version.document.language == language
                for paragraph in version.paragraphs
                if paragraph.set_aside is None
            )
            self.books[language] = name_book(texts, language, self.lists)
        return self.books[language]

    def facts(self, place: Place) -> Facts:
        """Return the facts of a paragraph; equal texts are looked at once."""
        found = self.known.get(place)
        if found is None:
            key = self.text(place), self.language(place.version), self.days[place.version]
            if key not in self.by_text:
                text, language, dated = key
                self.by_text[key] = facts(text, language, self.book(language), dated, self.lists)
            found = self.known[place] = self.by_text[key]
        return found

    def names(self, language: str) -> Kind[Name]:
        """Return the kind of the names of a language."""
        if language not in self.name_kinds:
            self.name_kinds[language] = names_by(self.book(language))
        return self.name_kinds[language]

    def asserted(self, places: tuple[Place, ...], kind: Kind[Found]) -> Asserted[Found]:
        """Return the facts of one kind of some paragraphs, to look others up in."""
        found: Asserted[Found] | None = self.indexed.get((places, kind))
        if found is None:
            found = self.indexed[places, kind] = Asserted(map(self.facts, places), kind)
        return found

    def style(self, left: str, right: str, language: str) -> Facet | None:
        """Return the class of a difference that is house style only; every pair of wordings is looked at once."""
        key = left, right, language
        if key not in self.styles:
            self.styles[key] = difference_class(left, right, language, self.lists)
        return self.styles[key]

    def quoted(self, place: Place) -> tuple[str, ...]:
        """Return the normalized words of each quotation in a paragraph, with a space on both sides."""
        if place not in self.quotes:
            text = self.text(place)
            said = (one.words.of(text) for one in self.facts(place).quotations)
            self.quotes[place] = tuple(map(self.lexicon.line, said))
        return self.quotes[place]

    def quotes_the_same(self, left: Place, right: Place) -> bool:
        """Tell whether two paragraphs have the same words inside quotation marks, whatever parts them."""
        if (left, right) not in self.same_quoted:
            ours, theirs = (" ".join(self.quoted(place)).split() for place in (left, right))
            self.same_quoted[left, right] = ours == theirs
        return self.same_quoted[left, right]

    def quoted_by_others(self, place: Place, against: int) -> tuple[str, ...]:
        """Return the quotations in the partners of a paragraph in all versions but its own and `against`."""
        if place not in self.quoted_there:
            self.quoted_there[place] = tuple(
                (version, quotation)
                for version in range(len(self.versions))
                for partner in self.partners.get((place, version), ())
                for quotation in self.quoted(partner)
            )
        return tuple(quotation for version, quotation in self.quoted_there[place] if version != against)

    def line(self, version: int) -> str:
        """Return all words of a version separated by single spaces, so that a run of words can be searched."""
        if version not in self.lines:
            words = (word for one in self.versions[version].paragraphs for word in self.lexicon.words(one.text))
            self.lines[version] = line_of(words)
        return self.lines[version]

    def text(self, place: Place) -> str:
        """Return the text of a paragraph."""
        return self.versions[place.version].paragraphs[place.paragraph].text

    def words(self, passage: Passage) -> str:
        """Return the words of a passage."""
        return self.text(passage.place)[passage.start : passage.end]

    def sentence_at(self, place: Place, start: int) -> tuple[int, int]:
        """Return where the sentence begins and ends in which something in a paragraph begins."""
        spans = self.sentences[place.version][place.paragraph]
        return next(((one.start, one.end) for one in spans if one.start <= start <= one.end), (0, 0))

    def opposite(self, place: Place, side: Passage) -> tuple[Place, ...]:
        """Return the paragraphs that a place is compared with, on a `side` of a change in its other version."""
        return tuple(self.partners[place, side.version])


def day(document: Document) -> date | None:
    """Return the day of an article, None if its date is less precise than a day or only that of its file.

    A page that was printed as a PDF, or a text pasted into a new document, has the date on which that was done.
    """
    written = None if document.is_file_date else document.date
    try:
        return date.fromisoformat(written[:FULL_DAY]) if written else None
    except ValueError:
        return None
