"""The agreement of two coders as plain text for a terminal or a mail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from copytaster import REPORT_MARK
from copytaster.export.text_lines import GAP, INDENT, WIDTH, hanging, in_columns, section, widths_of
from copytaster.export.wrapping import columns, wrapped
from copytaster.report.agreement import (
    AgreementReport,
    CodedDifference,
    Coding,
    code_lines,
    coefficient,
    percent,
    remark_of,
)
from copytaster.report.annotations import ReportAnnotation
from copytaster.report.change_list import short
from copytaster.report.labels import Labels
from copytaster.report.rows import name
from copytaster.report.turning import exchange

REMARK = 4


def render(report: AgreementReport) -> bytes:
    """Return the report as UTF-8, in lines that fit a terminal of 80 columns."""
    parts = (head, stories, noted, overall, codes, method, apart)
    return ("\n\n".join("\n".join(part(report)) for part in parts) + "\n").encode(errors="replace")


def head(report: AgreementReport) -> Iterator[str]:
    """Yield the mark that identifies our reports, the title and the coders."""
    words = report.labels.agreement
    yield REPORT_MARK
    yield words.title
    yield from pairs(zip((words.first, words.second), report.coders, strict=True))


def stories(report: AgreementReport) -> Iterator[str]:
    """Yield the stories, and which annotations on them could not be compared."""
    words = report.labels.agreement
    yield from section(words.stories)
    for coding in report.codings:
        inputs = coding.index.comparison.inputs
        yield from wrapped(words.story.format(number=coding.story, title=coding.title), WIDTH)
        counted = words.differences_of(len(coding.differences)).format(
            count=report.labels.count(len(coding.differences)),
            versions=len(inputs.versions),
            base=inputs.versions[inputs.base].label,
        )
        for line in (counted, *remarks(report, coding)):
            yield from hanging("", line, INDENT)
    for notes, line in zip(report.missing, (words.missing_first, words.missing_second), strict=True):
        if notes:
            yield from wrapped(f"{line}: {report.labels.count(len(notes))}", WIDTH)
            for one in notes:
                yield from hanging("-", missing(one, report.labels), INDENT)


def missing(one: ReportAnnotation, labels: Labels) -> str:
    """Return the line of an annotation of which a document is missing."""
    a, b = one.sides
    if a.words or b.words:
        before, after = a.words, b.words
    else:  # a whole paragraph, which stands on one side only unless it moved
        before, after = "", a.quote or b.quote
    passages = exchange(before, after, labels.agreement.instead)
    where = labels.listed(side.document for side in one.sides)
    return f"{where}, {labels.kind_of(one.kind)}: {passages}: {labels.remark(one.codes, one.memo)}"


def remarks(report: AgreementReport, coding: Coding) -> Iterator[str]:
    """Yield the remarks on a story: annotations that could not be compared, decisions that differ."""
    words = report.labels.agreement
    counts = (*coding.outside, *coding.loose)
    for number, line in zip(
        counts, (words.outside_first, words.outside_second, words.loose_first, words.loose_second), strict=True
    ):
        if number:
            yield f"{line}: {report.labels.count(number)}"
    if coding.otherwise:
        yield words.otherwise.format(things=report.labels.listed(getattr(words, thing) for thing in coding.otherwise))
    if coding.changed:
        names = (report.labels.article_in(one.file, one.number) for one in coding.changed)
        yield words.changed.format(documents=report.labels.listed(names))


def noted(report: AgreementReport) -> Iterator[str]:
    """Yield how many differences each coder annotated, and how many are compared."""
    words = report.labels.agreement
    yield from section(words.noted)
    compared = words.compared_noted if report.noted_only else words.compared
    heads = (words.noted_both, words.noted_first, words.noted_second, words.noted_neither, compared)
    yield from pairs(zip(heads, map(report.labels.count, (*report.noted, report.agreement.units)), strict=True))


def overall(report: AgreementReport) -> Iterator[str]:
    """Yield the agreement about all codes together."""
    words, found = report.labels.agreement, report.agreement
    yield from section(words.overall)
    alike = words.alike_of.format(
        count=report.labels.count(found.alike),
        total=report.labels.count(found.units),
        share=percent(found.same, report.labels),
    )
    if found.same.value is None:
        alike = coefficient(found.same, report.labels)
    yield from pairs(((words.alike, alike), (words.alpha_of_sets, coefficient(found.alpha, report.labels))))


def codes(report: AgreementReport) -> Iterator[str]:
    """Yield the table of codes: the name of each, and below it its numbers, right-aligned."""
    words = report.labels.agreement
    yield from section(words.codes)
    found = code_lines(report)
    if not found:
        yield words.no_codes
        return
    heads = (
        words.head_both,
        words.head_first,
        words.head_second,
        words.head_neither,
        words.head_same,
        words.head_kappa,
        words.head_interval,
        words.head_alpha,
    )
    table = [heads, *(line.cells for line in found)]
    widths = widths_of(table)
    yield in_columns(heads, widths).rstrip()
    for line in found:
        yield from wrapped(f"{line.name} ({line.remark})" if line.remark else line.name, WIDTH)
        yield in_columns(line.cells, widths).rstrip()
        if line.why:
            yield from hanging("", line.why, REMARK)


def method(report: AgreementReport) -> Iterator[str]:
    """Yield how the coefficients were calculated, with references."""
    words = report.labels.agreement
    yield from section(words.method)
    for line in (words.unit, words.counts, words.kappa, words.alpha):
        yield from wrapped(line, WIDTH)


def apart(report: AgreementReport) -> Iterator[str]:
    """Yield the differences that the coders coded differently, with both codings."""
    words = report.labels.agreement
    yield from section(words.apart)
    if not report.apart:
        yield words.none_apart
    story = -1
    for place, unit in report.apart:
        if place != story and len(report.codings) > 1:
            coding = report.codings[place]
            yield from ("", *wrapped(words.story.format(number=coding.story, title=coding.title), WIDTH))
        story = place
        yield from difference(report, report.codings[place], unit)


def difference(report: AgreementReport, coding: Coding, unit: CodedDifference) -> Iterator[str]:
    """Yield one difference and both coders' remarks on it."""
    labels, words, stop = report.labels, report.labels.agreement, unit.stop
    opening = words.difference.format(
        number=stop.number,
        version=coding.index.labels[stop.version],
        place=name(coding.index, stop.place),
        kind=labels.kind_of(stop.kind),
    )
    passages = exchange(short(stop.before) if stop.link is None else "", short(stop.after), words.instead)
    yield from wrapped(f"{opening}: {passages}", WIDTH)
    indent = max(columns(words.first), columns(words.second)) + REMARK
    for head, one in ((words.first, unit.first), (words.second, unit.second)):
        yield from hanging(f"  {head}:", remark_of(one, labels) or words.nothing, indent)


def pairs(lines: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield names and what is said of each, the latter aligned in one column."""
    named = list(lines)
    width = max(columns(head) for head, _ in named) + GAP
    for head, words in named:
        yield from hanging(head, words, width)
