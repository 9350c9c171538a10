"""The index of a comparison: which changes and links are in each paragraph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from copytaster.alignment.alignment import Link, Place
from copytaster.comparison.comparison import Change, Comparison, Passage
from copytaster.text.document import Paragraph
from copytaster.text.spans import Span
from copytaster.text.tokens import count_words


class Index:
    """For one comparison, the changes and links of each paragraph against each other version.

    `shifts` are the sentences that moved inside their paragraphs, by the number of the link.
    """

    def __init__(self, comparison: Comparison) -> None:
        """Index the comparison in linear time."""
        self.comparison = comparison
        self.versions = comparison.inputs.versions
        changes: dict[tuple[Place, int], list[int]] = defaultdict(list)
        links: dict[tuple[Place, int], list[int]] = defaultdict(list)
        self._rows: dict[Place, int] = {}
        self._counted: dict[str, int] = {}
        for number, change in enumerate(comparison.changes):
            for here, other in ((change.left, change.right), (change.right, change.left)):
                if not (change.whole and here.start == here.end):
                    changes[here.place, other.version].append(number)
        self.shifts = {shift.link: shift for shift in comparison.shifts}
        self._between: dict[tuple[int, int], list[Link]] = defaultdict(list)
        for number, link in enumerate(comparison.alignment.links):
            links[link.left, link.right.version].append(number)
            links[link.right, link.left.version].append(number)
            self._between[link.left.version, link.right.version].append(link)
        self._changes = {
            key: tuple(sorted(numbers, key=lambda number: self.side(number, key[0].version)[2:]))
            for key, numbers in changes.items()
        }
        confidence = [link.confidence for link in comparison.alignment.links]
        self._links = {
            key: tuple(sorted(numbers, key=lambda number: -confidence[number])) for key, numbers in links.items()
        }
        for number, row in enumerate(comparison.rows):
            for version, cell in enumerate(row.cells):
                self._rows.update(dict.fromkeys((Place(version, paragraph) for paragraph in cell), number))

    @property
    def base(self) -> int:
        """Return the number of the base."""
        return self.comparison.inputs.base

    @property
    def all(self) -> range:
        """Return the numbers of all versions."""
        return range(len(self.versions))

    @property
    def others(self) -> tuple[int, ...]:
        """Return the numbers of the versions that are not the base."""
        return tuple(number for number in self.all if number != self.base)

    @property
    def labels(self) -> tuple[str, ...]:
        """Return the labels of all versions, by number."""
        return tuple(version.label for version in self.versions)

    def places(self, version: int) -> list[Place]:
        """Return the paragraphs of a version, in the order of its text."""
        return [Place(version, number) for number in range(len(self.versions[version].paragraphs))]

    def compared(self, version: int) -> list[Place]:
        """Return the paragraphs of a version that are not set aside, in the order of its text."""
        paragraphs = self.versions[version].paragraphs
        return [Place(version, number) for number, one in enumerate(paragraphs) if one.set_aside is None]

    def paragraph(self, place: Place) -> Paragraph:
        """Return the paragraph at a place."""
        return self.versions[place.version].paragraphs[place.paragraph]

    def text(self, place: Place) -> str:
        """Return the text of a paragraph."""
        return self.paragraph(place).text

    def words(self, place: Place) -> int:
        """Return how many words a paragraph has; equal texts are counted once."""
        text = self.text(place)
        count = self._counted.get(text)
        if count is None:
            count = self._counted[text] = count_words(text)
        return count

    def sentences(self, place: Place) -> tuple[Span, ...]:
        """Return the spans of the sentences of a paragraph."""
        return self.comparison.alignment.sentences[place.version][place.paragraph]

    def changes_at(self, place: Place, against: int) -> tuple[int, ...]:
        """Return the numbers of the changes in a paragraph against a version, in the order of the paragraph's text.

        A whole paragraph that is absent from the other version has one change, at the paragraph itself.
        """
        return self._changes.get((place, against), ())

    def links_at(self, place: Place, against: int) -> tuple[int, ...]:
        """Return the numbers of the links from a paragraph to a version, strongest first."""
        return self._links.get((place, against), ())

    def between(self, one: int, other: int) -> Sequence[Link]:
        """Return the links between two versions, in the order of the text of the one given earlier."""
        return self._between.get((min(one, other), max(one, other)), ())

    def reordered(self, one: int, other: int) -> bool:
        """Tell whether the order of two versions differs throughout, so that single moves are not reported."""
        return (min(one, other), max(one, other)) in self.comparison.alignment.reordered

    def partners(self, place: Place, against: int) -> tuple[Place, ...]:
        """Return the paragraphs of a version that a paragraph is linked to, strongest link first."""
        return tuple(partner for partner, _ in self.paired(place, against))

    def paired(self, place: Place, against: int, least: float = 0) -> Iterator[tuple[Place, Sequence[tuple[int, int]]]]:
        """Yield the partners of a paragraph, strongest link first, each with the pairs of linked sentences.

        A pair is the number of a sentence in the paragraph, then that of one in the partner. Links of less than the
        `least` confidence are left out.
        """
        for number in self.links_at(place, against):
            link = self.comparison.alignment.links[number]
            if link.confidence < least:
                return
            if link.left == place:
                yield link.right, link.sentences
            else:
                yield link.left, [(ours, theirs) for theirs, ours in link.sentences]

    def row_of(self, place: Place) -> int:
        """Return the number of the row that a paragraph is in."""
        return self._rows[place]

    def side(self, number: int, version: int) -> Passage:
        """Return the side of a change that is in `version`."""
        change = self.comparison.changes[number]
        return change.left if change.left.version == version else change.right

    def other_side(self, number: int, version: int) -> Passage:
        """Return the side of a change that is not in `version`."""
        change = self.comparison.changes[number]
        return change.right if change.left.version == version else change.left


def sentences_met(index: Index, place: Place, version: int) -> set[int]:
    """Return the sentences of a paragraph that a version has, by number."""
    return {ours for _, pairs in index.paired(place, version) for ours, _ in pairs}


def is_absent(passage: Passage) -> bool:
    """Tell whether a side of a change has no words."""
    return passage.start == passage.end


def counted(change: Change) -> bool:
    """Tell whether a change is counted, that is, not set aside."""
    return change.set_aside is None
