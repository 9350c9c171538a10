"""How a sentence with partners in several paragraphs is divided among them: what one of them keeps is no change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product, zip_longest
from typing import NamedTuple

from copytaster.diff.changes import Stretch, stretch
from copytaster.diff.scripts import MARKS
from copytaster.text.spans import Span


class Claim(NamedTuple):
    """What a link changes in a paragraph: the stretch, and the words that the partner has in its place."""

    span: Span
    instead: str


class Sibling(NamedTuple):
    """Another link of the same paragraph: the sentences that both links have, and the stretches it differs in.

    `first` tells whether this link comes before ours where both have an equal claim.
    """

    shared: tuple[Span, ...]
    differing: tuple[Claim, ...]
    first: bool


class SharedParagraph(NamedTuple):
    """A paragraph of a link, and the other links that have sentences of it."""

    text: str
    siblings: tuple[Sibling, ...]


def divided(found: Sequence[Stretch], left: SharedParagraph, right: SharedParagraph) -> tuple[Stretch, ...]:
    """Return the stretches of a link without the words that another link of its paragraphs keeps, sorted.

    Words that both links change go with the one that has the same words with other marks in their place, or else with
    the one whose stretch is shorter there. A stretch of which nothing is left on either side is dropped; one of which
    only one side is left becomes an addition or omission.
    """
    parts = [part for one in found for part in divided_stretch(one, left, right)]
    return tuple(sorted(parts, key=lambda part: (part.left, part.right)))


def divided_stretch(one: Stretch, left: SharedParagraph, right: SharedParagraph) -> Iterator[Stretch]:
    """Yield what is left of one stretch, in parts that each lie between words that other links keep."""
    left_parts = remaining(Claim(one.left, one.right.of(right.text)), left)
    right_parts = remaining(Claim(one.right, one.left.of(left.text)), right)
    if left_parts == [one.left] * filled(one.left) and right_parts == [one.right] * filled(one.right):
        yield one
        return
    here, there = place(one.left, left), place(one.right, right)
    for mine, theirs in zip_longest(left_parts, right_parts):
        here, there = mine or Span(here.end, here.end), theirs or Span(there.end, there.end)
        yield stretch(here, there)


def filled(span: Span) -> bool:
    """Tell whether a span has any text."""
    return span.start < span.end


def remaining(claim: Claim, side: SharedParagraph) -> list[Span]:
    """Return the parts of one side of a stretch that no other link keeps or has a better claim to.

    A single word that another link keeps, perhaps by chance, does not part a stretch, but is no stretch of its own.
    """
    parts = [claim.span] if filled(claim.span) else []
    for sibling in side.siblings:
        parts = cut(parts, [one for one in kept(sibling) if " " in one.of(side.text).strip()], side.text)
        parts = cut(parts, list(nearer(parts, claim, sibling, side.text)), side.text)
    words = [one for sibling in side.siblings for one in kept(sibling)]
    return [part for part in parts if cut([part], words, side.text)]


def kept(sibling: Sibling) -> Iterator[Span]:
    """Yield the parts of the shared sentences that a sibling keeps."""
    for area in sibling.shared:
        at = area.start
        for other, _ in sibling.differing:
            if other.overlaps(area):
                yield Span(at, other.start)
                at = other.end
        yield Span(at, area.end)


def nearer(parts: Iterable[Span], claim: Claim, sibling: Sibling, text: str) -> Iterator[Span]:
    """Yield what of the parts of a claim a sibling has a better claim to."""
    for part, other in product(parts, sibling.differing):
        both = Span(max(part.start, other.span.start), min(part.end, other.span.end))
        if filled(both):
            words = bare(both.of(text))
            ours, theirs = words <= bare(claim.instead), words <= bare(other.instead)
            own = claim.span.end - claim.span.start, True
            if (not theirs, other.span.end - other.span.start, not sibling.first) < (not ours, *own):
                yield both


def bare(text: str) -> set[str]:
    """Return the words of a text without the marks around them."""
    return {word.strip(MARKS) for word in text.split()}


def cut(parts: Iterable[Span], taken: Sequence[Span], text: str) -> list[Span]:
    """Return the parts without what is taken and without white space at their ends."""
    left = list(parts)
    for one in taken:
        left = [part for whole in left for part in without(whole, one)]
    return [part for whole in left if filled(part := trimmed(whole, text))]


def without(whole: Span, taken: Span) -> Iterator[Span]:
    """Yield the parts of a span that are not in another."""
    if not filled(taken) or not whole.overlaps(taken):
        yield whole
        return
    if whole.start < taken.start:
        yield Span(whole.start, taken.start)
    if taken.end < whole.end:
        yield Span(taken.end, whole.end)


def trimmed(span: Span, text: str) -> Span:
    """Return a span without white space at its ends."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def place(span: Span, side: SharedParagraph) -> Span:
    """Return the span of a side; of one without words, its place: after the word before, or where a sentence begins."""
    if not filled(span):
        return span
    opens = any(span.start == area.start for sibling in side.siblings for area in sibling.shared)
    at = span.end if opens else len(side.text[: span.start].rstrip())
    return Span(at, at)
