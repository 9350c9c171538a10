"""How far two coders of the same differences agree: counts and coefficients, for each code and for all together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import permutations, product
from math import sqrt
from typing import NamedTuple, TypeAlias, TypeVar

Codes: TypeAlias = frozenset[str]
"""The codes that one coder gave to one difference; giving none, the empty set, is a value like any other."""
Unit: TypeAlias = tuple[Codes, Codes]
"""One difference: the codes of the first coder and those of the second."""
T = TypeVar("T", bound=Hashable)

NORMAL = 1.959964
"""The z value of a 95 % interval: that share of the standard normal distribution lies between -z and z."""
ROUNDING = 1e-12
"""A variance of kappa below this is 0 with a rounding error; one disagreement in a million gives a larger one."""


class Undefined(StrEnum):
    """Why a coefficient has no value: the coders' answers do not vary, or there are no differences."""

    NO_UNITS = "no-units"
    NEVER = "never"
    ALWAYS = "always"
    ALL_ALIKE = "all-alike"


class Figure(NamedTuple):
    """A number or the reason why there is none; exactly one of the two fields is set."""

    value: float | None
    undefined: Undefined | None = None


class Counts(NamedTuple):
    """At how many differences both coders did something, only the first, only the second, neither."""

    both: int = 0
    first: int = 0
    second: int = 0
    neither: int = 0

    @property
    def units(self) -> int:
        """Return how many differences there are."""
        return sum(self)

    @property
    def table(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return the counts as a contingency table: rows are the first coder's yes and no, columns the second's."""
        return (self.both, self.first), (self.second, self.neither)


class CodeAgreement(NamedTuple):
    """How far two coders agree about one code; `codebooks` tells whether it is in the first's and in the second's.

    `same` is the share of differences at which both gave it or neither did. `interval` is the 95 % confidence interval
    of `kappa`; it is None where kappa is undefined, at perfect agreement, and where one coder always or never gave the
    code, since the formula would then give an interval of no width.
    """

    name: str
    codebooks: tuple[bool, bool]
    counts: Counts
    same: Figure
    kappa: Figure
    interval: tuple[float, float] | None
    alpha: Figure


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two coders agree: `alike` of the `units` differences have the same codes from both, the share `same`.

    `alpha` takes all the codes of a difference as one value, by the distance `masi`.
    """

    units: int
    alike: int
    same: Figure
    alpha: Figure
    codes: tuple[CodeAgreement, ...]


def agreement(units: Sequence[Unit], codebooks: tuple[Collection[str], Collection[str]]) -> Agreement:
    """Return how far two coders agree about `units`, and about every code that is in a codebook or was given."""
    first, second = (set(codebook).union(*(unit[coder] for unit in units)) for coder, codebook in enumerate(codebooks))
    alike = sum(one == other for one, other in units)
    return Agreement(
        len(units),
        alike,
        share(alike, len(units)),
        alpha(units, masi),
        tuple(about(name, units, (name in first, name in second)) for name in sorted(first | second)),
    )


def about(name: str, units: Sequence[Unit], codebooks: tuple[bool, bool]) -> CodeAgreement:
    """Return how far two coders agree about one code."""
    given = [(name in first, name in second) for first, second in units]
    found = counted(given)
    reason = Undefined.NEVER if found.units == found.neither else Undefined.ALWAYS
    return CodeAgreement(
        name,
        codebooks,
        found,
        share(found.both + found.neither, found.units),
        because(kappa(found.table), reason),
        interval(found.table),
        because(alpha(given, nominal), reason),
    )


def counted(given: Sequence[tuple[bool, bool]]) -> Counts:
    """Count at how many units both are true, only the first, only the second, neither."""
    found = Counter(given)
    return Counts(found[True, True], found[True, False], found[False, True], found[False, False])


def because(figure: Figure, reason: Undefined) -> Figure:
    """Return the figure of a code, with "all alike" replaced by what that means for a code: `NEVER` or `ALWAYS`."""
    return Figure(None, reason) if figure.undefined is Undefined.ALL_ALIKE else figure


def share(part: int, whole: int) -> Figure:
    """Return `part` as a share of `whole`."""
    return Figure(part / whole) if whole else Figure(None, Undefined.NO_UNITS)


def kappa(table: Sequence[Sequence[int]]) -> Figure:
    """Return Cohen's kappa of a square table of counts: rows are the first coder's values, columns the second's.

    (observed - expected) / (1 - expected), where `expected` is the agreement of two independent coders who give each
    value as often as these two did: J. Cohen, A coefficient of agreement for nominal scales, Educational and
    Psychological Measurement 20 (1960). It is undefined where both gave one and the same value throughout.
    """
    units = sum(map(sum, table))
    if not units:
        return Figure(None, Undefined.NO_UNITS)
    observed = units * sum(row[place] for place, row in enumerate(table))
    expected = sum(sum(row) * sum(column) for row, column in zip(table, zip(*table, strict=True), strict=True))
    if expected == units * units:
        return Figure(None, Undefined.ALL_ALIKE)
    return Figure((observed - expected) / (units * units - expected))


def interval(table: Sequence[Sequence[int]]) -> tuple[float, float] | None:
    """Return the 95 % confidence interval of kappa, clipped to -1 … 1.

    The standard error for large samples of J. Fleiss, J. Cohen and B. Everitt, Large sample standard errors of kappa
    and weighted kappa, Psychological Bulletin 72 (1969), formula 8. None where kappa is undefined or the error is 0.
    """
    found = kappa(table).value
    if found is None:
        return None
    units, places = sum(map(sum, table)), range(len(table))
    p = [[cell / units for cell in row] for row in table]
    rows, columns = [sum(row) for row in p], [sum(column) for column in zip(*p, strict=True)]
    expected = sum(row * column for row, column in zip(rows, columns, strict=True))
    rest = 1 - found
    agreeing = sum(p[at][at] * (1 - (rows[at] + columns[at]) * rest) ** 2 for at in places)
    apart = sum(p[at][by] * (columns[at] + rows[by]) ** 2 for at, by in permutations(places, 2))
    spread = agreeing + rest**2 * apart - (found - expected * rest) ** 2
    if spread < ROUNDING:
        return None
    error = sqrt(spread / units) / (1 - expected)
    return max(-1.0, found - NORMAL * error), min(1.0, found + NORMAL * error)


def alpha(units: Sequence[tuple[T, T]], distance: Callable[[T, T], float]) -> Figure:
    """Return Krippendorff's alpha of two coders who both gave each unit a value.

    1 - observed / expected disagreement, the latter over all pairs of values from both coders: K. Krippendorff,
    Computing Krippendorff's Alpha-Reliability (2011). `distance` must be symmetric, and 0 between equal values only.
    Alpha is undefined where all values are equal.
    """
    if not units:
        return Figure(None, Undefined.NO_UNITS)
    values = Counter(value for unit in units for value in unit)
    if len(values) == 1:
        return Figure(None, Undefined.ALL_ALIKE)
    pairs = Counter(units)
    observed = sum(times * distance(*pair) for pair, times in pairs.items()) / len(units)
    meeting = sum(
        times * again * distance(one, other) for (one, times), (other, again) in product(values.items(), repeat=2)
    )
    total = 2 * len(units)
    return Figure(1 - observed * total * (total - 1) / meeting)


def nominal(one: Hashable, other: Hashable) -> float:
    """Return the nominal distance of two values: 0 if they are equal, else 1."""
    return float(one != other)


def masi(one: Codes, other: Codes) -> float:
    """Return how far two sets of codes are apart: 0 for equal ones, 1 for those that share nothing.

    1 - Jaccard's index times 1 for equal sets, 2/3 if one contains the other, 1/3 if they overlap: R. Passonneau,
    Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation, LREC 2006. The empty set is
    at distance 1 from every other set.
    """
    if one == other:
        return 0.0
    shared = len(one & other)
    nested = 2 if one <= other or other <= one else 1
    return 1 - shared * nested / (3 * len(one | other))
