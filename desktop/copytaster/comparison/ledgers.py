"""What a ledger is: one list over all versions of a story, each row with what every version has there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from copytaster.alignment.alignment import Place
from copytaster.comparison.clues import Clue
from copytaster.comparison.comparison import Passage
from copytaster.comparison.summary import Tally
from copytaster.comparison.walk import Stop
from copytaster.facts.facet import Facet
from copytaster.text.document import Role


class QuotationVerdict(StrEnum):
    """How a version treats a quotation, compared with the reference wording of the row."""

    VERBATIM = "verbatim"
    TRIMMED = "trimmed"
    ALTERED = "altered"
    MARKS_REMOVED = "marks removed"
    PARAPHRASED = "paraphrased"
    REATTRIBUTED = "re-attributed"
    ALTERED_AND_REATTRIBUTED = "altered and re-attributed"
    JOINED = "joined"
    ONLY_HERE = "only here"
    ABSENT = "absent"


class FactVerdict(StrEnum):
    """How a version states a fact, compared with the reference of the row."""

    SAME = "same"
    OTHER_FORM = "same-other-form"
    CONFLICT = "conflict"
    MISSING = "missing"


class Where(StrEnum):
    """Where in its version a missing paragraph is: cutting from the end is not choosing what to leave out."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Coverage(StrEnum):
    """How a paragraph of a version relates to another version."""

    VERBATIM = "verbatim"
    REWRITTEN = "rewritten"
    NEW = "new"
    MOVED = "moved"
    ABSENT = "absent"


class Derivation(StrEnum):
    """How much of a version comes from another; the three classes of the METER corpus."""

    WHOLLY = "wholly"
    PARTIALLY = "partially"
    NON = "non"


@dataclass(frozen=True, slots=True)
class QuotationRow:
    """One quotation: who says it, its wording in each version that has it (by number), and how each treats it.

    `reference` is the version whose wording the others are compared with; it has no verdict unless it is the only one.
    A passage covers the words without the quotation marks. `more` are further passages of a version: the rest if the
    words are in several sentences or paragraphs, and repetitions. `given_to` says to whom versions give the words that
    give them to somebody else, as far as they name anybody.
    """

    speaker: str
    reference: int
    wording: Mapping[int, Passage]
    verdict: Mapping[int, QuotationVerdict]
    more: Mapping[int, tuple[Passage, ...]] = field(default_factory=dict)
    given_to: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FactRow:
    """One figure, date or name in normal form, its wording in each version, and how each states it.

    `reference` is the version whose wording the others are compared with; it has no verdict.
    """

    kind: Facet
    normal: str
    reference: int
    wording: Mapping[int, Passage]
    verdict: Mapping[int, FactVerdict]


@dataclass(frozen=True, slots=True)
class OmissionRow:
    """One paragraph that `version` lacks and the versions in `carried_by` have; `place` is in one of these.

    If only one sentence of the paragraph is missing, `passage` is that sentence.
    """

    version: int
    place: Place
    carried_by: tuple[int, ...]
    where: Where
    passage: Passage | None = None


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """How much of `version` comes from `of`: shares from 0 to 1 by words, a class, and the coverage of each paragraph.

    `paragraphs` are in the version's own order, with None for those set aside; `evidence` is that for the class;
    `overruled` tells that a person chose the class.
    """

    version: int
    of: int
    derived: float
    verbatim: float
    derivation: Derivation
    paragraphs: tuple[Coverage | None, ...]
    evidence: tuple[Clue, ...] = ()
    overruled: bool = False


@dataclass(frozen=True, slots=True)
class RoleRow:
    """What each version has in one role; `lede` is the first body paragraph."""

    role: Role | str
    wording: Mapping[int, tuple[Place, ...]]


@dataclass(frozen=True, slots=True)
class Substitution:
    """Words of one version that replace different ones of the other: how often, and how often these are kept."""

    words: str
    by: str
    replaced: int
    kept: int


@dataclass(frozen=True, slots=True)
class Spun:
    """A version that keeps the sentences of another with words substituted one for one.

    `of` is None if the original is not among the versions; then `signs` are odd collocations, evidence but not a
    verdict. `score` is from 0 to 1; `consistency` is the share of recurring substitutions that use the same words.
    `directed` is False if nothing shows which of the two was spun from the other.
    """

    version: int
    of: int | None
    verdict: bool
    score: float
    consistency: float
    substitutions: tuple[Substitution, ...] = ()
    signs: tuple[Passage, ...] = ()
    directed: bool = True


@dataclass(frozen=True, slots=True)
class Descent:
    """An edge of the lineage: `copy` took from `source`; if undetermined, either may have, or both share a source.

    `evidence` are shared rare phrases, shared errors, shared quotations, nested omissions and dates; last comes what
    shows the direction, or that nothing does.
    """

    source: int
    copy: int
    determined: bool
    strength: float
    evidence: tuple[Clue, ...]


@dataclass(frozen=True, slots=True)
class Succession:
    """What a version changed of the version `before` it: counted, and each difference that is counted.

    The differences are seen from the version before, the most important first. `dated` tells that the order of the two
    is that in which they say they were written, and not only that in which they were given.
    """

    before: int
    tally: Tally
    stops: tuple[Stop, ...]
    dated: bool


@dataclass(frozen=True, slots=True)
class Ledgers:
    """All ledgers of a comparison; `cut_from_end` says, by version, how many last paragraphs of the base are gone."""

    quotations: tuple[QuotationRow, ...] = ()
    facts: tuple[FactRow, ...] = ()
    omissions: tuple[OmissionRow, ...] = ()
    coverage: tuple[CoverageRow, ...] = ()
    roles: tuple[RoleRow, ...] = ()
    spun: tuple[Spun, ...] = ()
    lineage: tuple[Descent, ...] = ()
    succession: tuple[Succession, ...] = ()
    cut_from_end: Mapping[int, int] = field(default_factory=dict)
