"""The ledger of omissions as a table; everything that a version cut from the end is one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import Ledgers, OmissionRow, Where
from copytaster.gui.ledgers.columns import beginning, first_words, whole
from copytaster.gui.ledgers.grid import Grid, Head, Line, Slot
from copytaster.gui.ledgers.words import WHERES, in_language
from copytaster.gui.models.captions import joined
from copytaster.gui.models.facets import Sign
from copytaster.gui.models.words import plural, translate

NUMBERED = tuple[int, OmissionRow]


def omission_grid(index: Index, ledgers: Ledgers) -> Grid:
    """Return the omissions by version; those that most other versions carry come first."""
    lines: list[Line] = []
    for _, rows in groupby(enumerate(ledgers.omissions), key=lambda pair: pair[1].version):
        lines += of_version(index, ledgers, tuple(rows))
    heads = (
        Head(translate("Ledgers", "Lacking in"), 2),
        Head(translate("Ledgers", "Paragraph"), 12),
        Head(translate("Ledgers", "Carried by"), 4),
        Head(translate("Ledgers", "Where"), 4),
    )
    filters = tuple((where.value, in_language(sign)) for where, sign in WHERES.items())
    versions = tuple((number, version.label) for number, version in enumerate(index.versions))
    note = "" if lines else translate("Ledgers", "No version lacks anything that another one carries.")
    return Grid(heads, tuple(lines), (filters,), note, versions)


def of_version(index: Index, ledgers: Ledgers, rows: Sequence[NUMBERED]) -> Iterator[Line]:
    """Yield the lines of one version; all that it cut from the end is one line, at the place of the first of these."""
    cut = [pair for pair in rows if is_cut(index, ledgers, pair[1])]
    for number, row in rows:
        if len(cut) < 2 or not is_cut(index, ledgers, row):  # noqa: PLR2004 - one paragraph is told like any other
            yield single(index, number, row)
        elif number == cut[0][0]:
            yield ending(index, cut)


def is_cut(index: Index, ledgers: Ledgers, row: OmissionRow) -> bool:
    """Tell whether an omission belongs to an end of the base that the version cut off."""
    return row.where is Where.END and row.place.version == index.base and row.version in ledgers.cut_from_end


def single(index: Index, number: int, row: OmissionRow) -> Line:
    """Return one omission as a line."""
    passage, said = whole(index, row.place), None
    if row.passage is not None:
        passage, said = row.passage, Sign("", translate("Ledgers", "one sentence"), "dim")
    text = index.comparison.text(passage)
    slots = (
        Slot(index.labels[row.version], version=row.version, strong=True),
        Slot(first_words(text), said, leads=passage, tip=text),
        Slot(carried(index, row)),
        Slot("", in_language(WHERES[row.where])),
    )
    return Line(slots, frozenset({row.where.value}), number, row.version)


def ending(index: Index, cut: Sequence[NUMBERED]) -> Line:
    """Return everything that a version cut from the end as one line, which leads to the first of it."""
    number, first = min(cut, key=lambda pair: index.row_of(pair[1].place))
    words = plural(
        "Ledgers",
        "Cut from the end, 1 paragraph: {text}",
        "Cut from the end, %Ln paragraphs from here on: {text}",
        len(cut),
        text=beginning(index, first.place),
    )
    tip = "\n\n".join(beginning(index, row.place) for _, row in cut)
    carriers = tuple(sorted({carrier for _, row in cut for carrier in row.carried_by}))
    slots = (
        Slot(index.labels[first.version], version=first.version, strong=True),
        Slot(words, leads=whole(index, first.place), tip=tip),
        Slot(joined(index.labels[carrier] for carrier in carriers)),
        Slot("", in_language(WHERES[Where.END])),
    )
    return Line(slots, frozenset({Where.END.value}), number, first.version)


def carried(index: Index, row: OmissionRow) -> str:
    """Return how many of the other versions carry a paragraph, and which, in words."""
    others = len(index.versions) - 1
    who = joined(index.labels[carrier] for carrier in row.carried_by)
    return translate("Ledgers", "{count} of {others}: {who}", count=len(row.carried_by), others=others, who=who)
