"""The agreement of two coders in words and tables: how far they agree, and about which differences they do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copytaster.gui.models.kinds import kind_name
from copytaster.gui.models.remarks import remark_words
from copytaster.gui.models.words import article_in, decimal, plural, thousands, translate
from copytaster.project.agreement import CodeAgreement, Figure, Undefined
from copytaster.project.annotation import Annotation
from copytaster.report.agreement import AgreementReport, CodedDifference, Coding
from copytaster.report.turning import exchange


class ApartLine(NamedTuple):
    """A difference that was coded differently: its number, place, kind and words, and both notes."""

    number: str
    where: str
    kind: str
    words: str
    first: str
    second: str


def summary(report: AgreementReport) -> str:
    """Return some sentences about what was compared and how far the coders agree about all codes together."""
    noted, found = report.noted, report.agreement
    words = [
        plural(
            "Agreement",
            "1 difference: noted by both {both}, by you alone {first}, by the other alone {second}, by neither"
            " {neither}.",
            "%Ln differences: noted by both {both}, by you alone {first}, by the other alone {second}, by neither"
            " {neither}.",
            noted.units,
            both=thousands(noted.both),
            first=thousands(noted.first),
            second=thousands(noted.second),
            neither=thousands(noted.neither),
        )
    ]
    if found.units:
        words.append(
            translate(
                "Agreement",
                "The same codes on {alike} of {units} ({share}). Krippendorff’s alpha of all codes together (MASI):"
                " {alpha}.",
                alike=thousands(found.alike),
                units=thousands(found.units),
                share=share(found.same),
                alpha=figure(found.alpha),
            )
        )
    return " ".join((*words, *(remark for coding in report.codings for remark in remarks(coding))))


def remarks(coding: Coding) -> Iterator[str]:
    """Yield sentences about what could not be compared."""
    if any(coding.outside):
        yield translate(
            "Agreement",
            "Notes on differences that are not compared, set aside or not against the base: yours {first}, the"
            " other’s {second}.",
            first=thousands(coding.outside[0]),
            second=thousands(coding.outside[1]),
        )
    if any(coding.loose):
        yield translate(
            "Agreement",
            "Notes whose change was not found again: yours {first}, the other’s {second}.",
            first=thousands(coding.loose[0]),
            second=thousands(coding.loose[1]),
        )
    if coding.otherwise:
        things = ", ".join(map(thing, coding.otherwise))
        yield translate("Agreement", "The other project differs in {things}.", things=things)
    if coding.changed:
        names = ", ".join(article_in(one.file, one.number) for one in coding.changed)
        yield translate("Agreement", "Noted on a different text: {documents}.", documents=names)


def thing(name: str) -> str:
    """Return in words a thing that the other project decides differently."""
    return {
        "base": translate("Agreement", "the base"),
        "pins": translate("Agreement", "paragraphs tied or cut by hand"),
        "aside": translate("Agreement", "classes of change that are set aside"),
        "versions": translate("Agreement", "paragraphs set aside, and roles"),
    }[name]


def figure(found: Figure) -> str:
    """Return a coefficient, or a statement that it is undefined and why."""
    if found.undefined is None:
        return coefficient(found)
    return translate("Agreement", "undefined: {reason}", reason=why(found.undefined))


def coefficient(found: Figure) -> str:
    """Return a coefficient with three decimal places, or the word for undefined."""
    return translate("Agreement", "undefined") if found.value is None else decimal(found.value, 3)


def share(found: Figure) -> str:
    """Return a share in per cent with one decimal place, as the language writes it; empty if it is undefined."""
    return "" if found.value is None else f"{decimal(100 * found.value, 1)} %"


def why(reason: Undefined) -> str:
    """Return why a figure is undefined."""
    return {
        Undefined.NO_UNITS: translate("Agreement", "there is no difference to compare"),
        Undefined.NEVER: translate("Agreement", "neither gave it"),
        Undefined.ALWAYS: translate("Agreement", "both gave it everywhere"),
        Undefined.ALL_ALIKE: translate("Agreement", "all differences have the same codes"),
    }[reason]


def code_heads() -> tuple[str, ...]:
    """Return the heads of the table of codes."""
    return (
        translate("Agreement", "Code"),
        translate("Agreement", "Both"),
        translate("Agreement", "Only you"),
        translate("Agreement", "Only other"),
        translate("Agreement", "Neither"),
        translate("Agreement", "Same"),
        translate("Agreement", "Kappa"),
        translate("Agreement", "95 %"),
        translate("Agreement", "Alpha"),
        translate("Agreement", "Remark"),
    )


def code_cells(code: CodeAgreement) -> tuple[str, ...]:
    """Return the cells of a line of the table of codes."""
    bounds = ""
    if code.interval is not None:
        low, high = (decimal(bound, 2) for bound in code.interval)
        bounds = translate("Agreement", "{low} to {high}", low=low, high=high)
    said = [why(code.kappa.undefined)] if code.kappa.undefined else []
    if not all(code.codebooks):
        mine = code.codebooks[0]
        said.append(
            translate("Agreement", "not in the other’s codebook")
            if mine
            else translate("Agreement", "not in your codebook")
        )
    return (
        code.name,
        *map(thousands, code.counts),
        share(code.same),
        coefficient(code.kappa),
        bounds,
        coefficient(code.alpha),
        "; ".join(said),
    )


def apart_heads() -> tuple[str, ...]:
    """Return the heads of the table of differences that were coded differently."""
    return (
        translate("Agreement", "No."),
        translate("Agreement", "Where"),
        translate("Agreement", "Kind"),
        translate("Agreement", "Words"),
        translate("Agreement", "Your note"),
        translate("Agreement", "The other’s note"),
    )


def apart_line(unit: CodedDifference, labels: Sequence[str]) -> ApartLine:
    """Return the line of a difference that was coded differently; `labels` are those of the versions."""
    stop = unit.stop
    words = exchange(stop.before if stop.link is None else "", stop.after)
    place = f"{labels[stop.place.version]} ¶{stop.place.paragraph + 1}"
    own = stop.place.version == stop.version
    where = place if own else translate("Agreement", "{version}, at {place}", version=labels[stop.version], place=place)
    return ApartLine(
        thousands(stop.number), where, kind_name(stop.kind), words, remark(unit.first), remark(unit.second)
    )


def remark(annotation: Annotation | None) -> str:
    """Return a coder's annotation in words, or the word for nothing."""
    return remark_words(annotation) if annotation else translate("Agreement", "nothing")
