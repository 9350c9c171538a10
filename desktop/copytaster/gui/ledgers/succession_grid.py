"""What each version changed of the one before as a table, with a line for each difference."""

from __future__ import annotations

from copytaster.comparison.comparison import Passage
from copytaster.comparison.importance import facets_of
from copytaster.comparison.index import Index, is_absent
from copytaster.comparison.ledgers import Ledgers, Succession
from copytaster.comparison.walk import MOVE, Stop
from copytaster.facts.facet import Facet
from copytaster.gui.ledgers.columns import first_words, whole
from copytaster.gui.ledgers.grid import Grid, Head, Line, Slot
from copytaster.gui.models.facets import FACETS, Sign, facet_name, touched
from copytaster.gui.models.kinds import NAMES, SIGNS, kind_name
from copytaster.gui.models.words import translate

KIND_WEIGHT, PAIR_WEIGHT, WORDING_WEIGHT, FACETS_WEIGHT = 3, 2, 8, 4


def succession_grid(index: Index, ledgers: Ledgers) -> Grid:
    """Return the differences of each version from the one before, version by version, the most important first."""
    lines = tuple(line(index, one, stop) for one in ledgers.succession for stop in one.stops)
    heads = (
        Head(translate("Ledgers", "Versions"), PAIR_WEIGHT),
        Head(translate("Ledgers", "Change"), KIND_WEIGHT),
        Head(translate("Ledgers", "Before"), WORDING_WEIGHT, sentences=True),
        Head(translate("Ledgers", "After"), WORDING_WEIGHT, sentences=True),
        Head(translate("Ledgers", "Touches"), FACETS_WEIGHT),
    )
    kinds = tuple((kind, sign_of(kind)) for kind in NAMES)
    facets = tuple((facet.value, FACETS[facet]._replace(words=facet_name(facet))) for facet in Facet)
    versions = tuple((one.tally.version, pair(index, one)) for one in ledgers.succession)
    return Grid(heads, lines, (kinds, facets), "" if lines else note(ledgers), versions)


def note(ledgers: Ledgers) -> str:
    """Return why there is no line."""
    if ledgers.succession:
        return translate("Ledgers", "No version differs from the one before it.")
    return translate(
        "Ledgers",
        "This takes three versions or more: what one of two changed of the other stands in the list of changes.",
    )


def pair(index: Index, one: Succession) -> str:
    """Return the labels of a version and of the one before it: “A → B”."""
    return f"{index.labels[one.before]} → {index.labels[one.tally.version]}"


def sign_of(kind: str) -> Sign:
    """Return the sign of a kind of difference."""
    return Sign(SIGNS[kind], kind_name(kind), kind)


def line(index: Index, one: Succession, stop: Stop) -> Line:
    """Return one difference as a line."""
    facets = facets_of(index.comparison, stop)
    before, after = passages(index, one.before, stop)
    slots = (
        Slot(pair(index, one), strong=True),
        Slot("", sign_of(stop.kind)),
        Slot("" if stop.kind == MOVE else first_words(stop.before), leads=before, tip=stop.before),
        Slot(first_words(stop.after), leads=after, tip=stop.after),
        Slot(touched(facets)),
    )
    return Line(slots, frozenset({stop.kind, *facets}), version=stop.version)


def passages(index: Index, before: int, stop: Stop) -> tuple[Passage | None, Passage | None]:
    """Return where a difference is in the version before and in this one; None where its words are absent."""
    if stop.change is None:
        here = Passage(*stop.place, stop.start, stop.start + len(stop.after))
        return whole(index, index.partners(stop.place, before)[0]), here
    sides = [index.side(stop.change, version) for version in (before, stop.version)]
    one, other = (None if is_absent(side) else side for side in sides)
    return one, other
