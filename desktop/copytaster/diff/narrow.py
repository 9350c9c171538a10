"""How a rewording is reduced to a clause that was added or left out, where no other word in it differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from copytaster.diff.changes import WORDING, Stretch, stretch
from copytaster.diff.limits import CLAUSE
from copytaster.diff.scripts import MARKS
from copytaster.diff.side import Form, folded, seen
from copytaster.text.normalize import unified
from copytaster.text.spans import Span

Tokens = list[Form]
QUOTES = frozenset("\"'")


class Sides(NamedTuple):
    """The tokens of a rewording: those that both sides begin with, as pairs, those of either side, and the last pairs.

    `places` are where either side's own tokens begin or would begin: after the token before.
    """

    before: list[tuple[Form, Form]]
    own: tuple[Tokens, Tokens]
    after: list[tuple[Form, Form]]
    places: tuple[int, int]


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
    sides = split(stretch(Span(0, len(here)), Span(0, len(there))), one, other)
    ours, theirs = ([token for token in own if not is_mark(token)] for own in sides.own)
    if not ours or theirs or not (sides.before or sides.after):
        return None
    return OwnWords(Span(ours[0].start, ours[-1].end), sides.places[1])


def may_be_narrow(one: Stretch) -> bool:
    """Tell quickly whether one side of a rewording may have a clause of its own, by its letters: a word has one."""
    kind, (start, end), (other, stop) = one
    return kind is WORDING and abs((end - start) - (stop - other)) >= CLAUSE


def parts(one: Stretch, left: str, right: str) -> Sequence[Stretch]:
    """Return what a rewording is made of: itself, or an addition or omission and what is only written otherwise."""
    if unlike_throughout(one.left.of(left), one.right.of(right)):
        return [one]
    sides = split(one, left, right)
    words = [sum(not is_mark(token) for token in own) for own in sides.own]
    if all(words) or max(words) < CLAUSE:
        return [one]
    longer = int(not words[0])
    marks = sides.own[1 - longer]
    if marks and attached(marks, sides.places[1 - longer]) < len(marks):
        return [one]
    return [*rewritten(sides.before), *one_sided(sides, longer), *rewritten(sides.after)]


def unlike_throughout(left: str, right: str) -> bool:
    """Tell quickly, for most rewordings, that two sides neither begin nor end alike: then both have words of their own.

    Their first letters differ, and so do their last ones, the marks before and after them left out.
    """
    ours, theirs = (unified(folded(text)).strip(MARKS) for text in (left, right))
    if not ours[:1].isalnum() or not theirs[:1].isalnum():
        return False
    return ours[0] != theirs[0] and ours[-1] != theirs[-1]


def split(one: Stretch, left: str, right: str) -> Sides:
    """Return the tokens of both sides, divided where they no longer begin and end alike."""
    here, there = (placed(span, text) for span, text in ((one.left, left), (one.right, right)))
    ours, theirs = ([unified(token.word) for token in side] for side in (here, there))
    most = min(len(ours), len(theirs))
    start = next((at for at in range(most) if ours[at] != theirs[at]), most)
    end = next((at for at in range(most - start) if ours[-1 - at] != theirs[-1 - at]), most - start)
    stop, other = len(here) - end, len(there) - end
    places = len(left[: one.left.start].rstrip()), len(right[: one.right.start].rstrip())
    if start:
        places = here[start - 1].end, there[start - 1].end
    before, after = zip(here[:start], there[:start], strict=True), zip(here[stop:], there[other:], strict=True)
    return Sides([*before], (here[start:stop], there[start:other]), [*after], places)


def placed(span: Span, text: str) -> Tokens:
    """Return the visible tokens of a span, with their places in the text."""
    return [Form(start + span.start, end + span.start, word) for start, end, word in seen(span.of(text))]


def is_mark(token: Form) -> bool:
    """Tell whether a token has neither letters nor digits."""
    return not any(map(str.isalnum, token.word))


def attached(tokens: Iterable[Form], at: int) -> int:
    """Return how many marks come before the first word without a space, the first of them at `at`."""
    count = 0
    for token in takewhile(is_mark, tokens):
        if token.start != at:
            break
        at = token.end
        count += 1
    return count


def leading(tokens: Tokens, following: int) -> int:
    """Return how many marks stand at the end of some tokens without a space before the word at `following`."""
    mirrored = (Form(-token.end, -token.start, token.word) for token in reversed(tokens))
    return attached(mirrored, -following)


def quoted(tokens: Tokens) -> bool:
    """Tell whether there is a quotation mark among some marks."""
    return any(QUOTES.intersection(unified(token.word)) for token in tokens)


def one_sided(sides: Sides, longer: int) -> Iterator[Stretch]:
    """Yield the words that only the side `longer` has, and the marks that go with its neighbours."""
    own, marks = sides.own[longer], sides.own[1 - longer]
    place, other = sides.places[longer], sides.places[1 - longer]
    first = attached(own, place)
    first = first if marks or quoted(own[:first]) else 0
    last = leading(own, sides.after[0][longer].start) if sides.after else 0
    last = len(own) - (last if quoted(own[len(own) - last :]) else 0)
    pieces = [(own[:first], marks, other), (own[first:last], [], other)]
    if last < len(own):
        pieces.append((own[last:], [], sides.after[0][1 - longer].start))
    for mine, theirs, beside in pieces:
        if mine or theirs:
            here, there = spanned(mine, place), spanned(theirs, max(other, beside))
            place, other = here.end, there.end
            yield stretch(there, here) if longer else stretch(here, there)


def spanned(tokens: Tokens, place: int) -> Span:
    """Return the span of some tokens; if there are none, an empty one at `place`."""
    return Span(tokens[0].start, tokens[-1].end) if tokens else Span(place, place)


def rewritten(paired: Iterable[tuple[Form, Form]]) -> Iterator[Stretch]:
    """Yield the rewordings of tokens that differ in the shape of marks, each with the word that it touches."""
    group: list[tuple[Form, Form]] = []
    for pair, following in pairwise([*paired, None]):
        if pair is None:
            return
        group.append(pair)
        if following is None or any(one.end < other.start for one, other in zip(pair, following, strict=True)):
            (here, there), (end, stop) = group[0], group[-1]
            if any(one.word != other.word for one, other in group):
                yield stretch(Span(here.start, end.end), Span(there.start, stop.end))
            group = []
