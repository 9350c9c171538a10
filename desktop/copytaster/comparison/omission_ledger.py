"""What each version lacks that others carry, and whether it was cut from the end or chosen from the middle."""

from __future__ import annotations

from copytaster.alignment.alignment import Place, Row
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import OmissionRow, Where


def omission_ledger(index: Index) -> tuple[OmissionRow, ...]:
    """Return what every version lacks, by version, then by how many carry it, then by place."""
    versions = range(len(index.comparison.inputs.versions))
    found = [
        omission
        for row in index.comparison.rows
        if (carriers := carried_by(index, row))
        for version in versions
        if version not in carriers
        for omission in lacks(index, row, version, carriers)
    ]
    return tuple(sorted(found, key=lambda one: (one.version, -len(one.carried_by))))


def carried_by(index: Index, row: Row) -> tuple[int, ...]:
    """Return the versions that have something compared in a row."""
    versions = index.comparison.inputs.versions
    return tuple(
        number
        for number, cell in enumerate(row.cells)
        if any(versions[number].paragraphs[paragraph].set_aside is None for paragraph in cell)
    )


def lacks(index: Index, row: Row, version: int, carriers: tuple[int, ...]) -> list[OmissionRow]:
    """Return the omission of a row by a version, unless what stands there is linked to it in another row."""
    source = index.base if index.base in carriers else carriers[0]
    places = [Place(source, paragraph) for paragraph in row.cells[source]]
    if any(
        index.links_at(Place(carrier, paragraph), version) for carrier in carriers for paragraph in row.cells[carrier]
    ):
        return []
    return [OmissionRow(version, places[0], carriers, where(index, places[0], version))]


def where(index: Index, place: Place, version: int) -> Where:
    """Return where a paragraph stands among those of its version that `version` does have."""
    count = len(index.comparison.inputs.versions[place.version].paragraphs)
    kept = [number for number in range(count) if index.links_at(Place(place.version, number), version)]
    if not kept or place.paragraph > kept[-1]:
        return Where.END
    return Where.START if place.paragraph < kept[0] else Where.MIDDLE
