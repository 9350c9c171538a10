"""How a rewording is reduced to a clause that was added or left out, where no other word in it differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from copytaster.diff.changes import WORDING, Stretch, stretch
from copytaster.diff.limits import CLAUSE
from copytaster.diff.scripts import MARKS
from copytaster.diff.side import Form, folded, seen
from copytaster.text.normalize import unified
from copytaster.text.spans import Span

QUOTES = frozenset("\"'")


class Wording(NamedTuple):
    """The tokens of one of two wordings: those that both begin with, its own, those that both end with.

    `place` is where its own begin or would begin: after the token before.
    """

    before: Sequence[Form]
    own: Sequence[Form]
    after: Sequence[Form]
    place: int

    @property
    def words(self) -> list[Form]:
        """Return its own tokens that are no marks."""
        return [token for token in self.own if not is_mark(token)]


class OwnWords(NamedTuple):
    """Words that one of two wordings has alone: their `span`, and after which character of the other they would be."""

    span: Span
    place: int


def narrowed(found: Sequence[Stretch], left: str, right: str) -> tuple[Stretch, ...]:
    """Return the stretches, the rewordings in which only one side has words of its own as additions and omissions.

    That is done where these are at least `CLAUSE` words. Of *it, cutting the town …* → *it.* it leaves out *, cutting
    the town …*. The shape of marks is ignored here and is a rewording of its own: *said on the day … . "We* → *said.
    “We* leaves out *on the day …*, and *"We* is now *“We*. So are quotation marks, and other marks before the clause:
    *shut,” the mayor … said.* → *shut.”* leaves out the clause, and *,”* is now *.”*.
    """
    if not any(map(may_be_narrow, found)):
        return tuple(found)
    return tuple(part for one in found for part in (parts(one, left, right) if may_be_narrow(one) else (one,)))


def own_words(here: str, there: str) -> OwnWords | None:
    """Return the words that only the wording `here` has, None if `there` has others or all are common.

    Capitals are ignored: of *Police said two* → *Two* these are the first two words.
    """
    one, other = (text.lower() if len(text.lower()) == len(text) else text for text in (here, there))
    ours, theirs = split(stretch(Span(0, len(here)), Span(0, len(there))), one, other)
    if not ours.words or theirs.words or not (ours.before or ours.after):
        return None
    return OwnWords(spanned(ours.words), theirs.place)


def may_be_narrow(one: Stretch) -> bool:
    """Tell quickly whether one side of a rewording may have a clause of its own, by its letters: a word has one."""
    kind, (start, end), (other, stop) = one
    return kind is WORDING and abs((end - start) - (stop - other)) >= CLAUSE


def parts(one: Stretch, left: str, right: str) -> Sequence[Stretch]:
    """Return what a rewording is made of: itself, or an addition or omission and what is only written otherwise."""
    if unlike_throughout(one.left.of(left), one.right.of(right)):
        return [one]
    sides = split(one, left, right)
    here, there = (len(side.words) for side in sides)
    if (here and there) or max(here, there) < CLAUSE:
        return [one]
    longer, other = sides if here else sides[::-1]
    if marks_behind(other.place, other.own) < len(other.own):  # a dash between spaces stands for the clause
        return [one]
    found = [
        *rewritten(longer.before, other.before),
        *one_sided(longer, other),
        *rewritten(longer.after, other.after),
    ]
    return [stretch(*(spans if here else spans[::-1])) for spans in found]


def unlike_throughout(left: str, right: str) -> bool:
    """Tell quickly, for most rewordings, that two sides neither begin nor end alike: then both have words of their own.

    Their first letters differ, and so do their last ones, the marks before and after them left out.
    """
    ours, theirs = (unified(folded(text)).strip(MARKS) for text in (left, right))
    if not ours[:1].isalnum() or not theirs[:1].isalnum():
        return False
    return ours[0] != theirs[0] and ours[-1] != theirs[-1]


def split(one: Stretch, left: str, right: str) -> tuple[Wording, Wording]:
    """Return both wordings, divided where they no longer begin and end alike."""
    here, there = placed(one.left, left), placed(one.right, right)
    ours, theirs = ([unified(token.word) for token in side] for side in (here, there))
    most = min(len(ours), len(theirs))
    start = next((at for at in range(most) if ours[at] != theirs[at]), most)
    end = next((at for at in range(most - start) if ours[-1 - at] != theirs[-1 - at]), most - start)
    return divided(here, start, end, one.left, left), divided(there, start, end, one.right, right)


def placed(span: Span, text: str) -> list[Form]:
    """Return the visible tokens of a span, with their places in the text."""
    return [Form(start + span.start, end + span.start, word) for start, end, word in seen(span.of(text))]


def divided(tokens: Sequence[Form], start: int, end: int, span: Span, text: str) -> Wording:
    """Return the wording at `span`, which has the first `start` and the last `end` tokens in common with the other."""
    stop = len(tokens) - end
    place = tokens[start - 1].end if start else len(text[: span.start].rstrip())
    return Wording(tokens[:start], tokens[start:stop], tokens[stop:], place)


def is_mark(token: Form) -> bool:
    """Tell whether a token has neither letters nor digits."""
    return not any(map(str.isalnum, token.word))


def marks_behind(place: int, tokens: Sequence[Form]) -> int:
    """Return how many marks follow a place without a space."""
    return attached(place, ((token.start, token.end) for token in takewhile(is_mark, tokens)))


def marks_before(place: int, tokens: Sequence[Form]) -> int:
    """Return how many marks end at a place without a space."""
    return attached(place, ((token.end, token.start) for token in takewhile(is_mark, reversed(tokens))))


def attached(place: int, marks: Iterator[tuple[int, int]]) -> int:
    """Return how many marks, each with its near and its far end, are attached to a place or to one that is."""
    count = 0
    for near, far in marks:
        if near != place:
            break
        place = far
        count += 1
    return count


def quoted(tokens: Sequence[Form]) -> bool:
    """Tell whether there is a quotation mark among some marks."""
    return any(QUOTES.intersection(unified(token.word)) for token in tokens)


def one_sided(longer: Wording, other: Wording) -> Iterator[tuple[Span, Span]]:
    """Yield the words that only the longer wording has and, apart, marks that go with its neighbours.

    Each comes with what the other wording has there, which is marks or nothing.
    """
    own, place = longer.own, other.place
    first, last = marks_behind(longer.place, own), len(own)
    if other.own or quoted(own[:first]):
        yield spanned(own[:first], longer.place), spanned(other.own, place)
        place = other.own[-1].end if other.own else place
    else:
        first = 0
    if longer.after:
        last -= marks_before(longer.after[0].start, own)
    if not quoted(own[last:]):
        last = len(own)
    yield spanned(own[first:last]), Span(place, place)
    if last < len(own):
        place = other.after[0].start
        yield spanned(own[last:]), Span(place, place)


def spanned(tokens: Sequence[Form], place: int = 0) -> Span:
    """Return the span of some tokens; if there are none, an empty one at `place`."""
    return Span(tokens[0].start, tokens[-1].end) if tokens else Span(place, place)


def rewritten(ours: Sequence[Form], theirs: Sequence[Form]) -> Iterator[tuple[Span, Span]]:
    """Yield the tokens of two wordings that differ in the shape of marks, each with the word that it touches."""
    groups: list[list[tuple[Form, Form]]] = []
    for here, there in zip(ours, theirs, strict=True):
        if groups and groups[-1][-1][0].end == here.start and groups[-1][-1][1].end == there.start:
            groups[-1].append((here, there))
        else:
            groups.append([(here, there)])
    for group in groups:
        if any(here.word != there.word for here, there in group):
            left, right = zip(*group, strict=True)
            yield spanned(left), spanned(right)
