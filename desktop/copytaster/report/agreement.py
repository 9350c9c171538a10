"""The agreement of two coders, laid out as a report: each coding, the coefficients, and where they disagree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from copytaster.comparison.index import Index
from copytaster.comparison.walk import Stop
from copytaster.project.agreement import Agreement, CodeAgreement, Codes, Counts, Figure, agreement, counted
from copytaster.project.annotation import Annotation
from copytaster.report.annotations import ReportAnnotation
from copytaster.report.labels import ENGLISH, Labels

Books: TypeAlias = tuple[Sequence[str], Sequence[str]]
"""The names of the codes in the first coder's codebook and in the second's."""
Missing: TypeAlias = tuple[tuple[ReportAnnotation, ...], tuple[ReportAnnotation, ...]]


class CodedDifference(NamedTuple):
    """One difference and the annotation of each coder, None where there is none."""

    stop: Stop
    first: Annotation | None
    second: Annotation | None

    @property
    def codes(self) -> tuple[Codes, Codes]:
        """Return the codes that each coder gave it."""
        return codes_of(self.first), codes_of(self.second)

    @property
    def alike(self) -> bool:
        """Tell whether both coders gave it the same codes."""
        return len(set(self.codes)) == 1

    @property
    def noted(self) -> tuple[bool, bool]:
        """Tell for each coder whether there is an annotation."""
        return self.first is not None, self.second is not None


class ChangedDocument(NamedTuple):
    """A document that one of two coders annotated in another wording: its key, its file, its number there if any."""

    key: str
    file: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Coding:
    """How two coders coded the differences between the base of a story and its other versions.

    `story` is its number among all, from 1. `differences` are those that are not set aside; for each coder, `outside`
    counts the annotations on other differences, and `loose` those whose change was not found again. `otherwise` names
    in what the second coder's decisions differ (``base``, ``pins``, ``aside``, ``versions``); `changed` are the
    documents that one of the two annotated in another wording.
    """

    story: int
    title: str
    index: Index = field(compare=False)
    differences: tuple[CodedDifference, ...]
    outside: tuple[int, int] = (0, 0)
    loose: tuple[int, int] = (0, 0)
    otherwise: tuple[str, ...] = ()
    changed: tuple[ChangedDocument, ...] = ()


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """How far two coders agree about some stories; `coders` are the names of their projects.

    `noted` counts all differences by who annotated them. `units` are the differences compared, each with the index of
    its story in `codings`: all or, with `noted_only`, those that both coders annotated. `missing` are, for each
    coder, the annotations that cannot be in any coding: their documents are not there, or not in one story.
    """

    coders: tuple[str, str]
    codings: tuple[Coding, ...]
    noted: Counts
    noted_only: bool
    units: tuple[tuple[int, CodedDifference], ...]
    agreement: Agreement
    labels: Labels = ENGLISH
    missing: Missing = ((), ())

    @property
    def apart(self) -> tuple[tuple[int, CodedDifference], ...]:
        """Return the units that were coded differently."""
        return tuple((place, unit) for place, unit in self.units if not unit.alike)


def lay_out(
    coders: tuple[str, str],
    codings: Sequence[Coding],
    codebooks: Books,
    *,
    noted_only: bool = False,
    missing: Missing = ((), ()),
) -> AgreementReport:
    """Return how far two coders agree about `codings`."""
    every = [(place, unit) for place, coding in enumerate(codings) for unit in coding.differences]
    units = tuple((place, unit) for place, unit in every if not noted_only or all(unit.noted))
    return AgreementReport(
        coders,
        tuple(codings),
        counted([unit.noted for _, unit in every]),
        noted_only,
        units,
        agreement([unit.codes for _, unit in units], codebooks),
        missing=missing,
    )


class CodeLine(NamedTuple):
    """One line of the table of codes: counts and coefficients, remarks, and why a coefficient is undefined."""

    name: str
    remark: str
    cells: tuple[str, ...]
    why: str


def code_lines(report: AgreementReport) -> tuple[CodeLine, ...]:
    """Return a line for each code: both, first, second, neither, the same, kappa, its interval, alpha."""
    return tuple(code_line(code, report.labels) for code in report.agreement.codes)


def code_line(code: CodeAgreement, labels: Labels) -> CodeLine:
    """Return the line of one code."""
    words = labels.agreement
    remark = "" if all(code.codebooks) else words.only_first if code.codebooks[0] else words.only_second
    kappa, alpha = (decimal(figure, words.undefined_figure, labels) for figure in (code.kappa, code.alpha))
    cells = (*map(labels.count, code.counts), percent(code.same, labels), kappa, bounds(code, labels), alpha)
    return CodeLine(code.name, remark, cells, "" if code.kappa.undefined is None else words.why(code.kappa.undefined))


def bounds(code: CodeAgreement, labels: Labels) -> str:
    """Return the bounds of the interval of kappa; empty if it has none."""
    if code.interval is None:
        return ""
    low, high = (labels.numerals.decimal(bound, 2) for bound in code.interval)
    return labels.agreement.bounds.format(low=low, high=high)


def decimal(figure: Figure, undefined: str, labels: Labels) -> str:
    """Return a coefficient with three decimal places, or the words for undefined."""
    return undefined if figure.value is None else labels.numerals.decimal(figure.value, 3)


def percent(figure: Figure, labels: Labels) -> str:
    """Return a share in per cent with one decimal place; empty if it is undefined."""
    return "" if figure.value is None else labels.percent.format(share=labels.numerals.decimal(100 * figure.value, 1))


def coefficient(figure: Figure, labels: Labels) -> str:
    """Return a coefficient, or why it is undefined."""
    why = "" if figure.undefined is None else labels.agreement.why(figure.undefined)
    return decimal(figure, why, labels)


def remark_of(annotation: Annotation | None, labels: Labels) -> str:
    """Return a coder's codes and memo in words, empty if there is no annotation."""
    return labels.remark(annotation.codes, annotation.memo) if annotation else ""


def codes_of(annotation: Annotation | None) -> Codes:
    """Return the codes of an annotation, none if there is no annotation."""
    return frozenset(annotation.codes if annotation else ())
