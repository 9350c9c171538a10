"""What each change touches, and which changes are therefore not counted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

import regex

from copytaster.alignment.alignment import Place
from copytaster.comparison.asserted import ATTRIBUTIONS, CERTAINTY, DATES, FIGURES, Agrees
from copytaster.comparison.comparison import Change, Passage
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.reversals import MOST_OTHER, long, turned
from copytaster.comparison.reversals import restated as says_the_same
from copytaster.comparison.sides import Sides, sides_of, words
from copytaster.comparison.sources import exchanged, given, speaker
from copytaster.diff.changes import WORDING
from copytaster.facts.attribution import SAID, denies_that
from copytaster.facts.certainty import BOUNDS, MODAL, NEGATION, WEAK
from copytaster.facts.dates import Date
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
    """Return a change inside a link with its facets, in the order of `Facet`; a whole paragraph has none."""
    if change.whole:
        return change
    left, right = (words(evidence, side) for side in (change.left, change.right))
    language = evidence.language(change.left.version)
    style = evidence.style(left, right, language)
    if style is Facet.PUNCTUATION:
        return change._replace(facets=(style,))
    sides = sides_of(change, evidence)
    book = evidence.book(language)
    agrees = partial(same_name, book=book)
    if style is None and restated(sides, evidence):
        style = Facet.SPELLING
    found = set(house_style(style, sides, book)) if style else set(touched(sides, agrees, book))
    if style is None and change.kind is WORDING:
        found.update((Facet.NAME,) if another_people(sides, evidence) else ())
        found.update(turned(sides, evidence))
        if Facet.CERTAINTY in found and says_the_same(sides, evidence) and only_denied(sides):
            found.remove(Facet.CERTAINTY)
    if style is None and Facet.QUOTATION not in found and quoted_elsewhere(sides, evidence):
        found.add(Facet.QUOTATION)
    facets = tuple(facet for facet in FACETS if facet in found) if found else ()
    return change._replace(facets=facets) if change.facets or facets else change


def house_style(style: Facet, sides: Sides, book: NameBook) -> Iterator[Facet]:
    """Yield the facets of a change that is house style only: its class, and also a name if one is spelt differently."""
    yield style
    if style is Facet.SPELLING and any(renamed(sides, book)):
        yield Facet.NAME


def touched(sides: Sides, agrees: Callable[[Name, Name], bool], book: NameBook) -> Iterator[Facet]:
    """Yield the facets of a change that is more than house style."""
    if quoted(sides):
        yield Facet.QUOTATION
    figures = sides.unmatched(FIGURES, Figure.agrees)
    if not all(figures):
        figures = sides.missing(FIGURES, Figure.agrees)
    here, there = sides.touched_left, sides.touched_right
    if strong(figures) or in_place(sides, here.figures, there.figures, Figure.agrees):
        yield Facet.FIGURE
    if any(sides.missing(DATES, Date.agrees)) or in_place(sides, here.dates, there.dates, Date.agrees):
        yield Facet.DATE
    lost, new = sides.missing(sides.names, agrees)
    if lost or new or in_place(sides, here.names, there.names, agrees):
        yield Facet.NAME
    else:
        respelt = list(renamed(sides, book))
        yield from (Facet.NAME,) if respelt else ()
        yield from (Facet.SPELLING,) if respelt and all(transliterated(*pair, book) for pair in respelt) else ()
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
    left, right = sides.facts_left.quotations, sides.facts_right.quotations
    if left and right and sides.evidence.quotes_the_same(Place(*sides.left[:2]), Place(*sides.right[:2])):
        return False
    if touches(left, sides.left, sides.text_left) or touches(right, sides.right, sides.text_right):
        return True
    return whole(left, sides.whole.left) != whole(right, sides.whole.right)


def quoted_elsewhere(sides: Sides, evidence: Evidence) -> bool:
    """Tell whether a third version has the words of either side, with the words around them, in quotation marks."""
    return quoted_by_third(sides.left, sides.text_left, sides.right.version, evidence) or quoted_by_third(
        sides.right, sides.text_right, sides.left.version, evidence
    )


def quoted_by_third(side: Passage, text: str, against: int, evidence: Evidence) -> bool:
    """Tell whether a version other than the two of the change has the words of a side in quotation marks."""
    quotations = evidence.quoted_by_others(Place(*side[:2]), against) if side.start < side.end else ()
    if not quotations:
        return False
    said = evidence.lexicon.line(text[slice(*around(side, text))])
    return any(said in quotation for quotation in quotations)


def around(side: Passage, text: str) -> tuple[int, int]:
    """Return the start and the end of a side extended by `AROUND` words before and after it."""
    before = list(islice(BACKWARDS.finditer(text, 0, side.start), AROUND))
    after = list(islice(WORDS.finditer(text, side.end), AROUND))
    return (before[-1].start() if before else side.start), (after[-1].end() if after else side.end)


def touches(quotations: Sequence[Quotation], side: Passage, text: str) -> bool:
    """Tell whether a side touches words inside quotation marks.

    A side without words does if its place is inside the marks, together with the characters next to it on both sides.
    """
    start, end = side.start, side.end
    if start == end:
        following = WORD.search(text, end)
        before = text[:start].rstrip()
        start, end = len(before) - 1, following.start() if following else len(text)
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
    here, there = sides.touched_left.certainty, sides.touched_right.certainty
    if in_place(sides, here, there, alike):  # though the paragraph may have that word elsewhere
        left, right = [*here], [*there]
    return bool(left and right) and any(one.kind not in MODAL for one in (*left, *right))


def negated(sides: Sides) -> bool:
    """Tell whether a change is a “not” alone that its sentence lacks in the other version.

    In the whole paragraph another “not” may have gone at the same time, so that both have as many.
    """
    found = [*sides.touched_left.certainty, *sides.touched_right.certainty]
    if (
        len(found) != 1
        or found[0].kind != NEGATION
        or (sides.left.start < sides.left.end) == (sides.right.start < sides.right.end)
    ):
        return False
    side = sides.left if sides.touched_left.certainty else sides.right
    if side.end - side.start > found[0].span.end - found[0].span.start:
        return False
    ours, theirs = (
        sum(one.kind == NEGATION for one in facts.touched(*sides.evidence.sentence_at(place)).certainty)
        for facts, place in ((sides.facts_left, sides.left), (sides.facts_right, sides.right))
    )
    return ours != theirs


def affirmed(sides: Sides, verbs: tuple[Sequence[Phrase], Sequence[Phrase]]) -> bool:
    """Tell whether what one version denies is told by the other: he denied that he knew, he (said that he) knew.

    It is not where the denial goes with what it denies.
    """
    language, lists = sides.evidence.language(sides.left.version), sides.evidence.lists
    texts = sides.text_left, sides.text_right
    denials = [
        [one for one in found if denies_that(text, one, language, lists)]
        for found, text in zip(verbs, texts, strict=True)
    ]
    if (
        bool(denials[0]) == bool(denials[1])
        or sides.left.start == sides.left.end
        or sides.right.start == sides.right.end
    ):
        return False
    told = 1 if denials[0] else 0
    return all(one.kind == SAID for one in verbs[told])


def clause(sides: Sides) -> bool:
    """Tell whether so much comes or goes that it says something of its own."""
    left, right = (
        text[side.start : side.end] for side, text in ((sides.left, sides.text_left), (sides.right, sides.text_right))
    )
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
    return around_fact(ours[0].span, sides.left, sides.text_left) == around_fact(
        theirs[0].span, sides.right, sides.text_right
    )


def around_fact(span: Span, side: Passage, text: str) -> list[str]:
    """Return the words of a side outside a span, sorted."""
    rest = f"{text[side.start : max(side.start, span.start)]} {text[min(side.end, span.end) : side.end]}"
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


def another_people(sides: Sides, evidence: Evidence) -> bool:
    """Tell whether a change puts the adjective of one country in place of another: “norwegische”, “schwedische”."""
    language, lists = evidence.language(sides.left.version), evidence.lists
    ours, theirs = (
        peoples(evidence.text(side)[side.start : side.end].lower(), language, lists)
        for side in (sides.left, sides.right)
    )
    if not ours or not theirs:
        return False
    there, here = (peoples(text.lower(), language, lists) for text in (sides.text_right, sides.text_left))
    return not ours <= there and not theirs <= here


def restated(sides: Sides, evidence: Evidence) -> bool:
    """Tell whether both sides state the same figures or dates in another form, and nothing else."""
    figures = sides.inside(FIGURES)
    days = sides.inside(DATES)
    ours: list[Stated] = [*figures[0], *days[0]]
    theirs: list[Stated] = [*figures[1], *days[1]]
    if not ours or len(ours) != len(theirs) or not all(map(same, ours, theirs)):
        return False
    left, right = (
        canonical(
            uncovered(side, [one.span for one in found], evidence), evidence.language(side.version), evidence.lists
        )
        for side, found in ((sides.left, ours), (sides.right, theirs))
    )
    return left == right


def uncovered(side: Passage, spans: Sequence[Span], evidence: Evidence) -> str:
    """Return the text of a side with every character inside one of the spans replaced by a space."""
    text = evidence.text(side)
    return "".join(
        " " if any(span.start <= at < span.end for span in spans) else text[at] for at in range(side.start, side.end)
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
    plain = not change.facets or not style or any(facet not in {*HOUSE_STYLE, Facet.NAME} for facet in change.facets)
    why = style[0] if not plain and aside.issuperset(style) else None
    return change if why == change.set_aside else change._replace(set_aside=why)
