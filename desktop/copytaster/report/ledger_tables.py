"""How the ledgers of a comparison are laid out as tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Passage
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import (
    CoverageRow,
    FactRow,
    FactVerdict,
    Ledgers,
    OmissionRow,
    QuotationRow,
    QuotationVerdict,
    Where,
)
from copytaster.report.change_list import short
from copytaster.report.coverage_picture import coverage_picture
from copytaster.report.labels import Labels
from copytaster.report.ledger_setting import Setting
from copytaster.report.ledger_table import LedgerCell, LedgerHead, LedgerTable, Weight
from copytaster.report.lineage_picture import edges_among, lineage_picture
from copytaster.report.options import LEDGERS, Section
from copytaster.report.spun_table import spun_table
from copytaster.report.succession_table import succession_table

QUOTATION_WEIGHTS = {
    QuotationVerdict.VERBATIM: Weight.FAINT,
    QuotationVerdict.TRIMMED: Weight.NOTED,
    QuotationVerdict.MARKS_REMOVED: Weight.NOTED,
    QuotationVerdict.PARAPHRASED: Weight.NOTED,
    QuotationVerdict.ALTERED: Weight.STRONG,
    QuotationVerdict.REATTRIBUTED: Weight.STRONG,
    QuotationVerdict.ALTERED_AND_REATTRIBUTED: Weight.STRONG,
    QuotationVerdict.JOINED: Weight.STRONG,
    QuotationVerdict.ONLY_HERE: Weight.PLAIN,
    QuotationVerdict.ABSENT: Weight.FAINT,
}
UNQUOTED = frozenset({QuotationVerdict.MARKS_REMOVED, QuotationVerdict.PARAPHRASED, QuotationVerdict.ABSENT})
"""The verdicts on versions that do not quote the words."""
FACT_WEIGHTS = {
    FactVerdict.SAME: Weight.FAINT,
    FactVerdict.OTHER_FORM: Weight.NOTED,
    FactVerdict.CONFLICT: Weight.STRONG,
    FactVerdict.MISSING: Weight.FAINT,
}


def ledger_tables(
    index: Index, ledgers: Ledgers, labels: Labels, shown: tuple[int, ...], sections: frozenset[Section]
) -> tuple[LedgerTable, ...]:
    """Return the tables of the sections that are shown, in the order of the report."""
    setting = Setting(index, ledgers, labels, shown)
    return tuple(table for section in LEDGERS if section in sections for table in MAKERS[section](setting))


def roles(setting: Setting) -> Iterator[LedgerTable]:
    """Yield headline, byline and lede of all versions side by side."""
    names = setting.labels.ledgers
    for group in setting.groups():
        rows = tuple(
            (
                LedgerCell(names.word(str(row.role)), weight=Weight.FAINT),
                *(role_cell(setting, row.wording.get(version, ()), version) for version in group),
            )
            for row in setting.ledgers.roles
        )
        yield setting.table(Section.ROLES, group, LedgerHead(names.role, share=0.4), rows)


def role_cell(setting: Setting, places: Sequence[Place], version: int) -> LedgerCell:
    """Return the cell for what a version has in one role."""
    if not places:
        return LedgerCell(setting.labels.unknown, weight=Weight.FAINT)
    words = " / ".join(short(setting.index.text(place)) for place in places)
    return LedgerCell(words, language=setting.language(version), row=setting.index.row_of(places[0]))


def quotations(setting: Setting) -> Iterator[LedgerTable]:
    """Yield the quotations, a row each."""
    names = setting.labels.ledgers
    for group in setting.groups():
        rows = tuple(
            (
                LedgerCell(row.speaker or setting.labels.unknown, weight=Weight.PLAIN),
                *(quotation_cell(setting, row, version, quoted) for version in group),
            )
            for row in setting.ledgers.quotations
            if set(group) & set(row.wording) and is_quoted(setting, row)
            for quoted in [stand_in(row, group)]
        )
        yield setting.table(Section.QUOTATIONS, group, LedgerHead(names.speaker, share=0.5), rows)


def is_quoted(setting: Setting, row: QuotationRow) -> bool:
    """Tell whether a version that is shown quotes the words of a row."""
    shown = {*setting.shown}
    return row.reference in shown or not {row.verdict[one] for one in shown & row.verdict.keys()} <= UNQUOTED


def stand_in(row: QuotationRow, group: Sequence[int]) -> int | None:
    """Return the first version that quotes a reference word for word which is not among the versions of a group."""
    if row.reference in group:
        return None
    return next((one for one in group if row.verdict.get(one) is QuotationVerdict.VERBATIM), None)


def quotation_cell(setting: Setting, row: QuotationRow, version: int, quoted: int | None) -> LedgerCell:
    """Return the cell for how a version treats a quotation; the one `quoted` is shown as the reference is.

    How its words differ from those of a version that is not shown is not told.
    """
    verdict = None if version == quoted else row.verdict.get(version)
    if row.reference not in setting.shown and verdict not in {QuotationVerdict.VERBATIM, QuotationVerdict.ABSENT}:
        verdict = None
    note = "" if verdict is None else setting.labels.ledgers.quotation_verdicts[verdict.value]
    if verdict is not None and version in row.given_to:
        note = f"{note}: {row.given_to[version]}"
    weight = Weight.PLAIN if verdict is None else QUOTATION_WEIGHTS[verdict]
    if version not in row.wording:
        return LedgerCell("", note, weight)
    passages = (row.wording[version], *row.more.get(version, ()))
    texts = list(dict.fromkeys(setting.index.comparison.text(passage) for passage in passages))
    words = "" if verdict is QuotationVerdict.VERBATIM else " … ".join(texts)
    return LedgerCell(words, note, weight, setting.language(version), setting.index.row_of(passages[0].place))


def facts(setting: Setting) -> Iterator[LedgerTable]:
    """Yield the facts that are not the same in all versions, those in conflict first."""
    names = setting.labels.ledgers
    for group in setting.groups():
        listed = [row for row in setting.ledgers.facts if set(group) & set(row.wording)]
        differing = [row for row in listed if any(differs(row, version) for version in group)]
        same = len(listed) - len(differing)
        differing = told_once(differing, group)
        remark = names.facts_one_same if same == 1 else names.facts_same.format(count=setting.labels.count(same))
        remarks = (remark,) if same else ()
        rows = tuple(
            (
                LedgerCell(names.word(row.kind.value), weight=Weight.FAINT),
                *(fact_cell(setting, row, one) for one in group),
            )
            for row in differing
        )
        yield setting.table(Section.FACTS, group, LedgerHead(names.kind, share=0.4), rows, *remarks)


def told_once(rows: Sequence[FactRow], group: Sequence[int]) -> list[FactRow]:
    """Return rows without those that show the same passages of a group as another one, with fewer conflicts.

    Where the base has no such fact and each version has another figure, every figure has a row with all the others.
    """
    found: dict[tuple[Passage | None, ...], FactRow] = {}
    for row in rows:
        shown = tuple(row.wording.get(version) for version in group)
        found[shown] = min(found.get(shown, row), row, key=lambda one: conflicts(one, group))
    return list(found.values())


def conflicts(row: FactRow, group: Sequence[int]) -> int:
    """Count the versions of a group that contradict a fact."""
    return sum(row.verdict.get(version) is FactVerdict.CONFLICT for version in group)


def differs(row: FactRow, version: int) -> bool:
    """Tell whether a version states a fact differently from the first one, or not at all."""
    return row.verdict.get(version, FactVerdict.SAME) is not FactVerdict.SAME


def fact_cell(setting: Setting, row: FactRow, version: int) -> LedgerCell:
    """Return the cell for how a version states a fact; its form is not compared with that of one that is not shown."""
    verdict = row.verdict.get(version)
    if row.reference not in setting.shown and verdict is FactVerdict.OTHER_FORM:
        verdict = None
    weight = Weight.PLAIN if verdict is None else FACT_WEIGHTS[verdict]
    note = "" if verdict in {None, FactVerdict.SAME} else setting.labels.ledgers.fact_verdicts[str(verdict)]
    if version not in row.wording:
        return LedgerCell("", note, weight)
    passage = row.wording[version]
    words = setting.index.comparison.text(passage)
    return LedgerCell(words, note, weight, setting.language(version), setting.index.row_of(passage.place))


def omissions(setting: Setting) -> Iterator[LedgerTable]:
    """Yield what each version lacks; what was cut from the end gets one line."""
    names = setting.labels.ledgers
    base = setting.label(setting.index.base)
    cuts = {one: count for one, count in setting.ledgers.cut_from_end.items() if one in setting.shown}
    remarks = tuple(
        names.cut_from_end.format(label=setting.label(version), count=count, base=base)
        for version, count in cuts.items()
    )
    rows = tuple(
        omission_row(setting, row)
        for row in setting.ledgers.omissions
        if {row.version, row.place.version} <= {*setting.shown} and not in_tail(setting, row, cuts)
    )
    heads = (
        LedgerHead(setting.labels.version, share=0.4),
        LedgerHead(names.lacks, share=3),
        LedgerHead(names.carried_by, share=0.5),
        LedgerHead(names.place, share=0.5),
    )
    yield LedgerTable(Section.OMISSIONS, names.omissions, remarks, heads, rows, empty=names.none_found)


def in_tail(setting: Setting, row: OmissionRow, cuts: Mapping[int, int]) -> bool:
    """Tell whether an omission is part of an end that was cut off."""
    return row.version in cuts and row.where is Where.END and row.place.version == setting.index.base


def omission_row(setting: Setting, row: OmissionRow) -> tuple[LedgerCell, ...]:
    """Return the line of one omission."""
    names = setting.labels.ledgers
    text = setting.index.text(row.place) if row.passage is None else setting.index.comparison.text(row.passage)
    name = f"{setting.label(row.place.version)} {row.place.paragraph + 1}"
    note = name if row.passage is None else setting.labels.listed((name, names.only_sentence))
    return (
        LedgerCell(setting.label(row.version), version=row.version),
        LedgerCell(
            short(text), note, language=setting.language(row.place.version), row=setting.index.row_of(row.place)
        ),
        LedgerCell(setting.labels.listed(setting.label(one) for one in row.carried_by if one in setting.shown)),
        LedgerCell(names.word(row.where.value)),
    )


def coverage(setting: Setting) -> Iterator[LedgerTable]:
    """Yield the coverage map, and the class of each version with its evidence."""
    names = setting.labels.ledgers
    rows = tuple(
        (
            LedgerCell(setting.label(row.version), version=row.version),
            LedgerCell(class_of(setting, row)),
            LedgerCell(" ".join(names.clues.in_full((clue,), setting.index.labels) for clue in row.evidence)),
        )
        for row in setting.ledgers.coverage
        if row.version in setting.shown
    )
    heads = (
        LedgerHead(setting.labels.version, share=0.4),
        LedgerHead(names.class_of),
        LedgerHead(names.rests_on, share=3),
    )
    title = names.coverage.format(base=setting.label(setting.index.base))
    picture = coverage_picture(setting.index, setting.ledgers, names, setting.shown)
    yield LedgerTable(Section.COVERAGE, title, (), heads, rows, picture, names.none_found)


def class_of(setting: Setting, row: CoverageRow) -> str:
    """Return the class of a version in words."""
    names = setting.labels.ledgers
    words = names.word(row.derivation.value)
    return names.overruled.format(words=words) if row.overruled else words


def lineage(setting: Setting) -> Iterator[LedgerTable]:
    """Yield the graph of who copied whom, and the evidence for each edge by its number."""
    names = setting.labels.ledgers
    rows = []
    for number, one in enumerate(edges_among(setting.ledgers, setting.shown), 1):
        words = names.copied if one.determined else names.hang_together
        pair = words.format(copy=setting.label(one.copy), source=setting.label(one.source))
        evidence = names.clues.in_full(one.evidence, setting.index.labels)
        rows.append((LedgerCell(str(number)), LedgerCell(pair), LedgerCell(evidence)))
    heads = (
        LedgerHead(setting.labels.number, share=0.2),
        LedgerHead(names.edge),
        LedgerHead(names.evidence, share=3.5),
    )
    picture = lineage_picture(setting.index, setting.ledgers, names, setting.shown) if rows else None
    yield LedgerTable(Section.LINEAGE, names.lineage, (), heads, tuple(rows), picture, names.no_lineage)


MAKERS: dict[Section, Callable[[Setting], Iterator[LedgerTable]]] = {
    Section.ROLES: roles,
    Section.QUOTATIONS: quotations,
    Section.FACTS: facts,
    Section.OMISSIONS: omissions,
    Section.COVERAGE: coverage,
    Section.SPUN: spun_table,
    Section.LINEAGE: lineage,
    Section.SUCCESSION: succession_table,
}
"""What makes the tables of each ledger."""
