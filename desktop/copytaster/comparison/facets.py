"""What each change touches, and which changes are therefore not counted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

import regex

from copytaster.comparison.asserted import ATTRIBUTIONS, CERTAINTY, DATES, FIGURES, Agrees
from copytaster.comparison.comparison import Change, Passage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.reversals import MOST_OTHER, long, turned
from copytaster.comparison.reversals import restated as says_the_same
from copytaster.comparison.sides import Side, Sides, sides_of
from copytaster.comparison.sources import exchanged, given, speaker
from copytaster.diff.changes import WORDING
from copytaster.facts.attribution import SAID, denies_that
from copytaster.facts.certainty import BOUNDS, NEGATION, WEAK
from copytaster.facts.date_values import Date
from copytaster.facts.facet import HOUSE_STYLE, Facet
from copytaster.facts.facts import Found, within
from copytaster.facts.figures import Figure
from copytaster.facts.house_style import canonical
from copytaster.facts.name_variants import respells, same_name, transliterated
from copytaster.facts.names import Name, NameBook
from copytaster.facts.peoples import peoples
from copytaster.facts.phrases import Phrase
from copytaster.facts.quotations import Quotation
from copytaster.text.spans import Span

NOTHING = "–"
FACETS = tuple(Facet)
"""All facets in order, as a tuple: iterating over the enumeration itself takes five times as long."""
WORD = regex.compile(r"\w")
WORDS = regex.compile(r"\w+")
PLAIN_WORDS = re.compile(r"\w+")
BACKWARDS = regex.compile(r"\w+", regex.REVERSE)
AROUND = 2
"""How many words before and after a stretch must also be in a quotation, for the stretch to count as part of it."""
Stated = Figure | Date


def with_facets(change: Change, evidence: Evidence) -> Change:
    """Return a change inside a link with its facets, in the order of `Facet`."""
    language = evidence.language(change.left.version)
    style = evidence.style(evidence.words(change.left), evidence.words(change.right), language)
    if style is Facet.PUNCTUATION:
        return change._replace(facets=(style,))
    sides = sides_of(change, evidence)
    book = evidence.book(language)
    found = set(respelt(sides, book)) if style or restated(sides) else altered(sides, book)
    return change._replace(facets=tuple(facet for facet in FACETS if facet in found)) if found else change


def respelt(sides: Sides, book: NameBook) -> Iterator[Facet]:
    """Yield the facets of a change of spelling only: also a name if one is spelt differently."""
    yield Facet.SPELLING
    if any(renamed(sides, book)):
        yield Facet.NAME


def altered(sides: Sides, book: NameBook) -> set[Facet]:
    """Return the facets of a change that is more than house style."""
    found = set(touched(sides, book))
    if sides.change.kind is WORDING:
        if another_people(sides):
            found.add(Facet.NAME)
        found.update(turned(sides))
        if Facet.CERTAINTY in found and says_the_same(sides) and only_denied(sides):
            found.remove(Facet.CERTAINTY)
    if Facet.QUOTATION not in found and quoted_elsewhere(sides):
        found.add(Facet.QUOTATION)
    return found


def touched(sides: Sides, book: NameBook) -> Iterator[Facet]:
    """Yield the facets of the facts that a change touches."""
    if quoted(sides):
        yield Facet.QUOTATION
    figures = sides.unmatched(FIGURES, Figure.agrees)
    if not all(figures):
        figures = sides.missing(FIGURES, Figure.agrees)
    here, there = sides.left.touched, sides.right.touched
    if strong(figures) or in_place(sides, here.figures, there.figures, Figure.agrees):
        yield Facet.FIGURE
    if any(sides.missing(DATES, Date.agrees)) or in_place(sides, here.dates, there.dates, Date.agrees):
        yield Facet.DATE
    agrees = partial(same_name, book=book)
    lost, new = sides.missing(sides.names, agrees)
    if lost or new or in_place(sides, here.names, there.names, agrees):
        yield Facet.NAME
    elif pairs := list(renamed(sides, book)):
        yield Facet.NAME
        if all(transliterated(*pair, book) for pair in pairs):
            yield Facet.SPELLING
    verbs = sides.unmatched(ATTRIBUTIONS, alike)
    if any(verbs) or speaker(sides, lost, new) or exchanged(sides) or given(sides):
        yield Facet.ATTRIBUTION
    if hedged(sides, figures) or negated(sides) or affirmed(sides, verbs):
        yield Facet.CERTAINTY


def alike(one: Phrase, other: Phrase) -> bool:
    """Tell whether two phrases belong to the same class."""
    return one.kind == other.kind


def quoted(sides: Sides) -> bool:
    """Tell whether a change touches words inside quotation marks, or makes words a quotation or no longer one."""
    left, right = sides.left.facts.quotations, sides.right.facts.quotations
    if left and right and sides.evidence.quotes_the_same(sides.left.place, sides.right.place):
        return False
    if touches(sides.left) or touches(sides.right):
        return True
    return whole(left, sides.change.left) != whole(right, sides.change.right)


def quoted_elsewhere(sides: Sides) -> bool:
    """Tell whether a third version has the words of either side, with the words around them, in quotation marks."""
    left, right = sides.left, sides.right
    return quoted_by_third(left, right.place.version, sides.evidence) or quoted_by_third(
        right, left.place.version, sides.evidence
    )


def quoted_by_third(side: Side, against: int, evidence: Evidence) -> bool:
    """Tell whether a version other than the two of the change has the words of a side in quotation marks."""
    quotations = () if side.is_empty else evidence.quoted_by_others(side.place, against)
    if not quotations:
        return False
    said = evidence.lexicon.line(around(side))
    return any(said in quotation for quotation in quotations)


def around(side: Side) -> str:
    """Return the words of a side with `AROUND` words before and after it."""
    before = list(islice(BACKWARDS.finditer(side.text, 0, side.start), AROUND))
    after = list(islice(WORDS.finditer(side.text, side.end), AROUND))
    return side.text[before[-1].start() if before else side.start : after[-1].end() if after else side.end]


def touches(side: Side) -> bool:
    """Tell whether a side touches words inside quotation marks.

    A side without words does if its place is inside the marks, together with the characters next to it on both sides.
    """
    quotations, start, end = side.facts.quotations, side.start, side.end
    if side.is_empty:
        following = WORD.search(side.text, end)
        before = side.text[:start].rstrip()
        start, end = len(before) - 1, following.start() if following else len(side.text)
        return any(one.words.start <= start and end < one.words.end for one in within(quotations, start, start + 1))
    return any(one.words.overlaps(Span(start, end)) for one in within(quotations, start, end))


def whole(quotations: Sequence[Quotation], side: Passage) -> bool:
    """Tell whether a side contains a whole quotation with its marks."""
    touched = within(quotations, side.start, side.end)
    return any(side.start <= one.span.start and one.span.end <= side.end for one in touched)


def strong(figures: tuple[Sequence[Figure], Sequence[Figure]]) -> bool:
    """Tell whether a figure differs; a weak one (“one”, “first”) counts only against another figure."""
    left, right = figures
    return any(not figure.weak for figure in (*left, *right)) or bool(left and right)


def hedged(sides: Sides, figures: tuple[Sequence[Figure], Sequence[Figure]]) -> bool:
    """Tell whether a change makes a statement more or less certain.

    A bound that comes or goes together with its figure is part of that figure, and a denial that comes or goes with a
    whole clause denies nothing that the other version says. A weak word (“all”, “will”) counts only against another
    word of certainty: one that merely comes or goes says little.
    """
    left, right = sides.unmatched(CERTAINTY, alike)
    if clause(sides):
        left, right = ([one for one in found if one.kind != NEGATION] for found in (left, right))
    if bool(figures[0]) != bool(figures[1]):
        left = [one for one in left if one.kind not in BOUNDS]
        right = [one for one in right if one.kind not in BOUNDS]
    if any(one.kind not in WEAK for one in (*left, *right)):
        return True
    here, there = sides.left.touched.certainty, sides.right.touched.certainty
    if in_place(sides, here, there, alike):  # though the paragraph may have that word elsewhere
        left, right = [*here], [*there]
    return bool(left and right)


def negated(sides: Sides) -> bool:
    """Tell whether a change is a “not” alone that its sentence lacks in the other version.

    In the whole paragraph another “not” may have gone at the same time, so that both have as many.
    """
    found = [*sides.left.touched.certainty, *sides.right.touched.certainty]
    if len(found) != 1 or found[0].kind != NEGATION or sides.left.is_empty == sides.right.is_empty:
        return False
    side = sides.left if sides.left.touched.certainty else sides.right
    if side.end - side.start > found[0].span.end - found[0].span.start:
        return False
    return denied(sides.left, sides.evidence) != denied(sides.right, sides.evidence)


def denied(side: Side, evidence: Evidence) -> int:
    """Count the words that deny something in the sentence in which a side begins."""
    sentence = evidence.sentence_at(side.place, side.start)
    return sum(one.kind == NEGATION for one in side.facts.touched(*sentence).certainty)


def affirmed(sides: Sides, verbs: tuple[Sequence[Phrase], Sequence[Phrase]]) -> bool:
    """Tell whether what one version denies is told by the other: he denied that he knew, he (said that he) knew.

    It is not where the denial goes with what it denies.
    """
    denials = [
        [one for one in found if denies_that(side.text, one, sides.left.language, sides.evidence.lists)]
        for found, side in zip(verbs, (sides.left, sides.right), strict=True)
    ]
    if bool(denials[0]) == bool(denials[1]) or sides.left.is_empty or sides.right.is_empty:
        return False
    told = 1 if denials[0] else 0
    return all(one.kind == SAID for one in verbs[told])


def clause(sides: Sides) -> bool:
    """Tell whether so much comes or goes that it says something of its own."""
    left, right = sides.left.words, sides.right.words
    return (not left or not right) and len(long(PLAIN_WORDS.findall(left or right))) > MOST_OTHER


def only_denied(sides: Sides) -> bool:
    """Tell whether no word of certainty comes or goes but denials."""
    lost, new = sides.unmatched(CERTAINTY, alike)
    return all(one.kind == NEGATION for one in (*lost, *new))


def in_place(sides: Sides, ours: Sequence[Found], theirs: Sequence[Found], agrees: Agrees[Found]) -> bool:
    """Tell whether the only fact of one side replaces the only one of the other, with the same words around both.

    This also finds a fact that the other version states in another place, which does not count as missing.
    """
    if len(ours) != 1 or len(theirs) != 1 or agrees(ours[0], theirs[0]):
        return False
    return around_fact(ours[0].span, sides.left) == around_fact(theirs[0].span, sides.right)


def around_fact(span: Span, side: Side) -> list[str]:
    """Return the words of a side outside a span, sorted."""
    rest = f"{side.text[side.start : max(side.start, span.start)]} {side.text[min(side.end, span.end) : side.end]}"
    return sorted(PLAIN_WORDS.findall(rest.lower()))


def renamed(sides: Sides, book: NameBook) -> Iterator[tuple[Name, Name]]:
    """Yield the pairs of names, one of each side, that are two spellings of one name and not merely a short form."""
    ours, theirs = sides.inside(sides.names)
    return (
        (one, other)
        for one in ours
        for other in theirs
        if same_name(one, other, book) and respells(one, other, book.known)
    )


def another_people(sides: Sides) -> bool:
    """Tell whether a change puts the adjective of one country in place of another: “norwegische”, “schwedische”."""
    language, lists = sides.left.language, sides.evidence.lists
    ours, theirs = (peoples(side.words.lower(), language, lists) for side in (sides.left, sides.right))
    if not ours or not theirs:
        return False
    here, there = (peoples(side.text.lower(), language, lists) for side in (sides.left, sides.right))
    return not ours <= there and not theirs <= here


def restated(sides: Sides) -> bool:
    """Tell whether both sides state the same figures or dates in another form, and nothing else."""
    figures = sides.inside(FIGURES)
    days = sides.inside(DATES)
    ours: list[Stated] = [*figures[0], *days[0]]
    theirs: list[Stated] = [*figures[1], *days[1]]
    if not ours or len(ours) != len(theirs) or not all(map(same, ours, theirs)):
        return False
    left, right = (
        canonical(uncovered(side, [one.span for one in found]), side.language, sides.evidence.lists)
        for side, found in ((sides.left, ours), (sides.right, theirs))
    )
    return left == right


def uncovered(side: Side, spans: Sequence[Span]) -> str:
    """Return the words of a side with every character inside one of the spans replaced by a space."""
    return "".join(
        " " if any(span.start <= at < span.end for span in spans) else side.text[at]
        for at in range(side.start, side.end)
    )


def in_order(figures: Iterable[Figure], days: Iterable[Date]) -> list[Stated]:
    """Return figures and dates together, in the order of the text."""
    together: list[Stated] = [*figures, *days]
    return sorted(together, key=lambda one: one.span)


def worth_showing(ours: Sequence[Stated], theirs: Sequence[Stated]) -> list[Stated]:
    """Return those of our facts that are shown: all but weak figures, and these too if the other side has a figure."""
    against = any(isinstance(one, Figure) for one in theirs)
    return [one for one in ours if against or not isinstance(one, Figure) or not one.weak]


def same(one: Stated, other: Stated) -> bool:
    """Tell whether two figures or two dates mean the same."""
    if isinstance(one, Figure):
        return isinstance(other, Figure) and one.agrees(other)
    return isinstance(other, Date) and one.agrees(other)


def normal(change: Change, evidence: Evidence) -> str | None:
    """Return the figures or dates that a change exchanges, in normal form: “18400 → 14800”; None if it exchanges none.

    A dash stands for a side that states none.
    """
    if change.whole or not {Facet.FIGURE, Facet.DATE} & set(change.facets):
        return None
    sides = sides_of(change, evidence)
    figures, days = sides.missing(FIGURES, Figure.agrees), sides.missing(DATES, Date.agrees)
    lost, new = (in_order(figures[side], days[side]) for side in (0, 1))
    left, right = (
        ", ".join(one.normal for one in worth_showing(ours, theirs)) for ours, theirs in ((lost, new), (new, lost))
    )
    return f"{left or NOTHING} → {right or NOTHING}" if left or right else None


def with_aside(change: Change, aside: frozenset[str]) -> Change:
    """Return the change, set aside if it is of a class in `aside` and counted if not; furniture stays set aside.

    Only changes of house style are set aside, including names spelt differently; other changes of names are counted.
    """
    if change.whole:
        return change
    style = [facet for facet in change.facets if facet in HOUSE_STYLE]
    is_style = bool(style) and {*HOUSE_STYLE, Facet.NAME}.issuperset(change.facets)
    why = style[0] if is_style and aside.issuperset(style) else None
    return change if why == change.set_aside else change._replace(set_aside=why)
