"""The window tells evidence and reasons in the person's language."""

import pytest
from PySide6.QtCore import QTranslator

from copytaster.comparison.account import account
from copytaster.comparison.walk import stops
from copytaster.gui.app import application
from copytaster.gui.ledgers.account import account_for, decided
from copytaster.gui.models.facets import reason, weigh

FOREIGN = {
    "{count} of them are unchanged there": "davon unverändert: {count}",
    "nothing tells which came first: {version} or {other} may have copied the other, or both a third": (
        "offen, ob {other} oder {version}"
    ),
    "; ": " / ",
    "figure altered, added or left out": "eine andere Zahl",
    "day": "Tag",
}


class Dictionary(QTranslator):
    """Knows a few sentences in another language."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return FOREIGN.get(source) if context in {"Ledgers", "Facets"} else None

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def foreign(qtbot, index):
    """Return what the panels show while the translator is there."""
    translator = Dictionary()
    app = application()
    app.installTranslator(translator)
    yield account_for(index, account(index))
    app.removeTranslator(translator)


def test_the_evidence_of_an_edge_is_translated(foreign):
    first = foreign.edges[0]
    assert first.evidence[-1].startswith("offen, ob ")
    assert " / ".join(first.evidence) in [getattr(shape, "title", "") for shape in foreign.lineage[0].shapes]


def test_what_a_class_rests_on_is_translated(foreign):
    tip = foreign.grids["coverage"].lines[0].slots[1].tip
    assert " / davon unverändert: " in tip
    again = decided(foreign, foreign.ledgers)
    assert again.grids["coverage"].lines[0].slots[1].tip == tip


def test_a_sentence_without_a_translation_stays_english(foreign):
    assert " words are in sentences that A has too" in foreign.grids["coverage"].lines[0].slots[1].tip


@pytest.mark.usefixtures("foreign")
def test_the_reason_for_a_rank_is_translated(index):
    told = {reason(weigh(index.comparison, stop)) for stop in stops(index)}
    assert "eine andere Zahl" in told
    assert "figure altered, added or left out" not in told


def test_the_unit_of_a_figure_is_translated(foreign):
    facts = [line.slots[1].text for line in foreign.grids["facts"].lines]
    assert "9 (Tag)" in facts
