"""Evidence is put into words in one place, and a report in another language tells it in that language."""

import json
import string
from dataclasses import fields, replace

import pytest

from copytaster.comparison.clues import Clue, ClueKind
from copytaster.export import json_ledgers, registry
from copytaster.report.build import build
from copytaster.report.clue_labels import ClueLabels
from copytaster.report.labels import ENGLISH
from copytaster.report.ledger_labels import LedgerLabels
from copytaster.report.options import Section
from copytaster.report.turning import isolated
from fakes.comparisons import bridge

LABELS = ("A", "B", "C")
AROUND = {"swap", "spelling", "separator", "ended"}
SENTENCES = [one.name for one in fields(ClueLabels) if one.name != "numerals"]
FOREIGN = replace(
    ENGLISH,
    ledgers=LedgerLabels(
        clues=ClueLabels(
            same_words="davon unverändert: {count}",
            shared_words="{number} von {count} Wörtern auch in {version}",
            untold="offen, ob {other} oder {version}",
            ended="{clues}!",
        )
    ),
)


def told(kind, **values):
    return ClueLabels().told(Clue(kind, **values), LABELS)


def places(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def filled():
    """Return a clue of every kind with something in all its places."""
    return [Clue(kind, (0, 1), (3, 8), ("first", "second"), (("gray", "grey"),)) for kind in ClueKind]


@pytest.mark.parametrize("kind", ClueKind)
def test_every_kind_has_a_sentence(kind):
    assert getattr(ClueLabels(), kind.name.lower())


def test_every_sentence_has_a_kind():
    kinds = {kind.name.lower() for kind in ClueKind}
    names = {name.removesuffix("_one") for name in SENTENCES}
    assert names - AROUND == kinds


def test_no_two_kinds_say_the_same_and_no_brace_is_left():
    sentences = [ClueLabels().told(clue, LABELS) for clue in filled()]
    assert len(set(sentences)) == len(sentences)
    assert not [sentence for sentence in sentences if "{" in sentence]


def test_one_is_told_as_one():
    assert told(ClueKind.RUNS, counts=(1, 8), words=("a b",)).startswith("both have one identical passage of 8 words")
    assert told(ClueKind.RUNS, counts=(2, 8), words=("a b",)).startswith("both have 2 identical passages of 8 words")
    assert told(ClueKind.RUNS_ONLY_HERE_AS, counts=(1,), words=("a b",)) == "one of them in no other version: “a b”"
    assert told(ClueKind.QUOTATIONS_ONLY_HERE, counts=(1, 1)).endswith(", and in no other version")
    assert told(ClueKind.QUOTATIONS_ONLY_HERE, counts=(3, 1)).endswith(", 1 of them in no other version")


def test_the_versions_stand_in_the_order_of_the_clue():
    assert told(ClueKind.NESTED, versions=(2, 0), counts=(30,)).startswith("C has all that A has, and 30 %")
    dated = told(ClueKind.DATED, versions=(1, 0), words=("2024-02-01", "2024-02-02"))
    assert dated == "B is dated 2024-02-01, A 2024-02-02"


def test_counts_are_written_as_the_language_does_but_not_in_json():
    clue = Clue(ClueKind.SHARED_WORDS, (1,), (2345, 1234))
    assert ClueLabels().told(clue, LABELS).startswith("1,234 of 2,345 words")
    assert json_ledgers.ENGLISH.told(clue, LABELS).startswith("1234 of 2345 words")


def test_pairs_are_told_by_what_they_are():
    pairs = (("old", "aged"), ("buy", "purchase"))
    swapped = told(ClueKind.SWAPPED, versions=(1, 0), pairs=pairs)
    assert swapped.endswith("one for one: “old” → “aged”; “buy” → “purchase”")
    assert told(ClueKind.SPELLINGS, pairs=pairs[:1]).endswith("“old” where others write “aged”")


def test_braces_in_a_document_are_only_letters():
    assert told(ClueKind.CREDITS, versions=(0, 1), words=("{count} {0}",)) == "A credits B’s source: “{count} {0}”"


@pytest.mark.parametrize("name", SENTENCES)
def test_one_and_many_are_filled_in_alike(name):
    many = getattr(ClueLabels(), name.removesuffix("_one"))
    assert places(getattr(ClueLabels(), name)) <= places(many)


def test_a_report_tells_the_evidence_in_its_language():
    report = build(bridge(), labels=FOREIGN)
    tables = {table.section: table for table in report.tables}
    assert "Wörtern auch in A! davon unverändert: " in tables[Section.COVERAGE].rows[0][-1].words
    lineage = tables[Section.LINEAGE]
    assert lineage.rows[0][-1].words.endswith("; offen, ob C oder A!")
    drawn = [getattr(shape, "title", "") for shape in lineage.picture.shapes]
    assert lineage.rows[0][-1].words.removesuffix("!") in drawn


def test_json_has_the_same_english_in_every_language():
    here, there = (json.loads(registry.render(build(bridge(), labels=one), "json")) for one in (ENGLISH, FOREIGN))
    assert here["ledgers"] == there["ledgers"]
    assert here["ledgers"]["coverage"]["B"]["evidence"][0].endswith("are in sentences that A has too")


def test_what_reads_swapped_is_told_as_one_of_two():
    told_ = ClueLabels().in_full((Clue(ClueKind.READS_SWAPPED, (1,)),), LABELS)
    assert told_ == "of the two, B reads as if its words had been swapped."


def test_arabic_words_leave_the_arrows_between_them_as_they_are():
    said = told(ClueKind.SWAPPED, versions=(1, 0), pairs=(("حريق", "نار"), ("48", "84")))
    assert said.endswith(f"“{isolated('حريق')}” → “{isolated('نار')}”; “48” → “84”")
