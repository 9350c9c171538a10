"""The front matter of a report: the versions, the settings, the legend and the counts."""

from __future__ import annotations

from collections.abc import Mapping

from copytaster import __version__
from copytaster.comparison.index import Index
from copytaster.comparison.summary import Summary, Tally
from copytaster.report.direction import direction
from copytaster.report.labels import Labels
from copytaster.report.numerals import in_percent
from copytaster.report.options import Options
from copytaster.report.ranges import ranges_of
from copytaster.report.report import Column, CountLine, LegendLine, RunMark

PROGRAM = "Copytaster"
OPENING = 3
"""How many paragraphs decide the reading direction of a version."""


def columns(
    index: Index, summary: Summary, shown: tuple[int, ...], labels: Labels, names: Mapping[str, str]
) -> tuple[Column, ...]:
    """Return the columns of the versions with the numbers `shown`; `names` are those of the files by their paths."""
    words = {tally.version: tally.words for tally in summary.tallies} | {summary.base: summary.base_words}
    return tuple(column(index, number, words[number], labels, names) for number in shown)


def column(index: Index, number: int, words: int, labels: Labels, names: Mapping[str, str]) -> Column:
    """Return the column of one version; its `words` count only what is compared."""
    version = index.versions[number]
    document = version.document
    opening = " ".join(paragraph.text for paragraph in version.paragraphs[:OPENING])
    return Column(
        version=number,
        label=version.label,
        is_base=number == index.base,
        title=document.title,
        path=document.path,
        number=document.number,
        document=labels.article_in(names[document.path], document.number),
        name=labels.article_in(document.path.rpartition("/")[2], document.number),
        source=document.source,
        date=document.written,
        sha256=document.sha256,
        words=words,
        language=document.language,
        direction=direction(opening),
    )


def settings(index: Index, options: Options, labels: Labels, shown: tuple[Column, ...]) -> tuple[tuple[str, str], ...]:
    """Return the settings of the comparison and of the report, each as name and value."""
    inputs = index.comparison.inputs
    aside = labels.listed(labels.aside(reason) for reason in sorted(inputs.aside)) or labels.uncounted_none
    rows = labels.shown_differences if options.only_differences else labels.shown_all
    names = labels.shown_versions.format(labels=labels.listed(ranges_of(index, (column.version for column in shown))))
    return (
        (labels.base_setting, inputs.versions[inputs.base].label),
        (labels.uncounted_setting, aside),
        (labels.pins_setting, labels.count(len(inputs.pins))),
        (labels.shown_setting, labels.listed((names, rows))),
        *([(labels.order_setting, labels.order_importance)] if options.by_importance else []),
        (labels.program_setting, f"{PROGRAM} {__version__}"),
    )


def legend(labels: Labels, shown: tuple[Column, ...]) -> tuple[LegendLine, ...]:
    """Return the marks of the report and what they mean."""
    base, *others = (column.label for column in shown)
    omission = labels.legend_omission_by if len(others) == 1 else labels.legend_omission
    return (
        LegendLine(labels.sample, RunMark.ADDITION, labels.legend_addition.format(base=base)),
        LegendLine(labels.sample, RunMark.OMISSION, omission.format(base=base, other=labels.listed(others))),
        LegendLine("", RunMark.GAP, labels.legend_gap.format(base=base)),
        LegendLine(labels.sample, RunMark.WORDING, labels.legend_wording.format(base=base)),
        LegendLine(labels.sample, "new", labels.legend_new.format(base=base)),
        LegendLine(labels.sample, "gone", labels.legend_gone.format(base=base)),
        LegendLine(labels.moved_sample, "moved", labels.legend_moved),
        LegendLine(labels.sample, "aside", labels.legend_aside),
    )


def count_heads(labels: Labels) -> tuple[str, ...]:
    """Return the heads of the table of counts."""
    return (
        labels.words, labels.added, labels.omitted, labels.reworded, labels.moved, labels.set_aside, labels.linked,
    )  # fmt: skip


def counts(summary: Summary, shown: tuple[Column, ...], labels: Labels) -> tuple[CountLine, ...]:
    """Return a line of counts for each version shown; the base has words only."""
    tallies = {tally.version: tally for tally in summary.tallies}
    lines = []
    for column in shown:
        numbers = tally_cells(tallies[column.version], labels) if column.version in tallies else ("",) * 6
        lines.append(CountLine(column.version, column.label, (labels.count(column.words), *numbers)))
    return tuple(lines)


def tally_cells(tally: Tally, labels: Labels) -> tuple[str, ...]:
    """Return the counts of one version as strings, in the order of the heads."""
    numbers = (tally.added, tally.omitted, tally.reworded, tally.moved, tally.set_aside)
    share = labels.percent.format(share=in_percent(tally.linked))
    return (*map(labels.count, numbers), share)


def remarks(summary: Summary, shown: tuple[Column, ...], labels: Labels, loose: int = 0) -> tuple[str, ...]:
    """Return the remarks below the counts: versions in a different order throughout, and `loose` annotations."""
    names = {column.version: column.label for column in shown}
    reordered = tuple(
        labels.reordered.format(label=names[tally.version])
        for tally in summary.tallies
        if tally.reordered and tally.version in names
    )
    return (*reordered, labels.loose_annotations_of(loose)) if loose else reordered
