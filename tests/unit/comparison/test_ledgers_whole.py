"""What the ledgers say of the sample story, and of the seed articles where they are at hand."""

from pathlib import Path

import pytest

from copytaster.comparison.account import account
from copytaster.comparison.clues import ClueKind
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import FactVerdict, QuotationVerdict
from copytaster.readers.registry import read
from copytaster.resources import resource
from copytaster.text.version import versions

A, B, C, D, E = range(5)


def accounted(paths):
    index = Index(compare(Inputs(versions(tuple(read(path, path.name)[0] for path in paths)))))
    return index, account(index)


@pytest.fixture(scope="module")
def sample():
    return accounted(sorted(Path(str(resource("samples", "bridge"))).iterdir())[:5])


@pytest.fixture(scope="module")
def articles(seeds):
    return accounted(sorted(seeds.iterdir()))


def test_the_altered_quotation_is_named(sample):
    index, found = sample
    row = next(row for row in found.quotations if "quick" in index.comparison.text(row.wording[A]))
    assert (row.speaker, row.verdict[B], row.verdict[C], row.verdict[E]) == (
        "Per Aldous", QuotationVerdict.VERBATIM, QuotationVerdict.ALTERED, QuotationVerdict.MARKS_REMOVED,
    )  # fmt: skip


def test_the_one_figure_in_conflict_is_found_and_no_other(sample):
    index, found = sample
    conflicts = [row for row in found.facts if FactVerdict.CONFLICT in row.verdict.values()]
    assert [index.comparison.text(row.wording[C]) for row in conflicts] == ["14,800"]


def test_the_cut_version_is_cut_from_the_end(sample):
    assert sample[1].cut_from_end == {B: 11}


def test_the_spun_version_is_spun_from_the_agency_and_nothing_else_is(sample):
    assert [(one.version, one.of, one.directed) for one in sample[1].spun] == [(D, A, True)]


def test_every_copy_leads_back_to_the_agency_and_the_undated_one_is_open(sample):
    edges = {(edge.source, edge.copy): edge.determined for edge in sample[1].lineage}
    assert edges == {(A, B): True, (A, C): True, (A, D): True, (A, E): False}


def test_that_the_spun_version_is_the_agency_report_with_words_swapped_is_why_it_is_its_copy(sample):
    [edge] = [edge for edge in sample[1].lineage if edge.copy == D]
    swapped, *_, why = edge.evidence
    assert (swapped.kind, swapped.versions, why.kind) == (ClueKind.SWAPPED, (D, A), ClueKind.READS_SWAPPED)
    assert ("said", "stated") in swapped.pairs


def test_people_speak(articles):
    speakers = {row.speaker for row in articles[1].quotations if row.reference == A}
    assert {"Antony J. Blinken", "Sergey V. Lavrov", "Kalle Laanet", "John Kirby", "Joe Biden"} <= speakers
    assert not {"Russia", "Ukraine", "Estonian", "U.S."} & speakers


def test_the_spun_article_is_named_and_those_without_an_original_show_signs_only(articles):
    found = {one.version: (one.of, one.verdict) for one in articles[1].spun}
    assert found == {A: (C, True), D: (None, False), E: (None, False)}
