import pytest

from copytaster.comparison.ledgers import Derivation
from copytaster.project.edits import ChooseDerivation
from copytaster.report.options import Options
from copytaster.session.ledgers import choice, ledgers, with_decisions
from copytaster.session.work import compare_story


@pytest.fixture
def key(session):
    return next(view.key for view in session.state.stories if len(view.documents) > 1)


def row(session, key):
    return ledgers(session, key, compare_story(session, key)).coverage[0]


def test_a_class_chosen_by_hand_stands_in_the_ledger_until_it_is_given_back(session, key):
    measured = row(session, key).derivation
    session.perform(choice(session, key, 1, 0, Derivation.NON))
    assert (row(session, key).derivation, row(session, key).overruled) == (Derivation.NON, True)
    session.perform(choice(session, key, 1, 0, None))
    assert (row(session, key).derivation, row(session, key).overruled) == (measured, False)


def test_it_can_be_undone(session, key):
    session.perform(choice(session, key, 1, 0, Derivation.NON))
    session.undo()
    assert not row(session, key).overruled


def test_it_is_kept(session, key, folder, opened):
    session.perform(choice(session, key, 1, 0, Derivation.PARTIALLY))
    session.close()
    assert row(opened(folder), key).overruled


@pytest.mark.parametrize("pair", [(2, 0), (0, 2)])
def test_one_for_a_document_of_another_story_is_not_in_this_one(session, key, pair):
    document, of = (session.state.keys[number] for number in pair)
    session.perform(ChooseDerivation(document, of, "wholly"))
    assert with_decisions(session, key, Options()).derivations == {}


def test_a_report_is_made_with_it(session, key):
    session.perform(choice(session, key, 1, 0, Derivation.NON))
    assert with_decisions(session, key, Options()).derivations == {(1, 0): Derivation.NON}
