from itertools import combinations

import numpy as np
import pytest

from copytaster.alignment import weights
from copytaster.alignment.candidates import candidates, costs, partners
from copytaster.alignment.features import features, split
from copytaster.alignment.inputs import numbered, with_sentences
from fakes.documents import versions_of

LEFT = """The river rose by a metre in the night, and the ferry to the island was stopped.
    The mayor asked the people by the river to leave their cellars in the night.
    The island has a school, a shop and a doctor, and the ferry is the way to all of the rest."""
RIGHT = """In the night the river rose by a metre; the ferry to the island stopped.
    People by the river were asked to leave the cellars, the mayor said.
    A school, a shop and a doctor are on the island, and the way to the rest is the ferry.
    The rest of the night was dry, the doctor said."""


def known(*texts):
    inputs = numbered(versions_of(*texts))
    inputs = with_sentences(inputs, np.zeros(0, np.int64))
    return features(split(inputs.parts), inputs.alike), inputs.version


def nobody(version):
    """Return that no paragraph has its partners in any version already."""
    return np.zeros((len(version), version.max() + 1), bool)


def cosine(own, x, y):
    one, two = (
        dict(zip(own.feature[own.number == own.alike[side]], own.weight[own.number == own.alike[side]], strict=True))
        for side in (x, y)
    )
    return sum(weight * two.get(feature, 0) for feature, weight in one.items())


def pairs_of(found):
    return list(zip(found.x.tolist(), found.y.tolist(), strict=True))


@pytest.mark.parametrize(
    "texts", [(LEFT, RIGHT), (LEFT, RIGHT, LEFT), (RIGHT, LEFT, f"{RIGHT}\n{LEFT}"), (LEFT, f"{LEFT}\n{LEFT}", RIGHT)]
)
def test_all_unequal_paragraphs_that_share_enough_are_candidates_however_often_each_is_repeated(texts):
    own, version = known(*texts)
    standing = np.flatnonzero(version >= 0).tolist()
    expected = [
        (x, y)
        for x, y in combinations(standing, 2)
        if version[x] != version[y] and own.alike[x] != own.alike[y] and cosine(own, x, y) >= weights.FLOOR
    ]
    assert pairs_of(candidates(own, version, nobody(version))) == expected


@pytest.mark.parametrize(("side", "other"), [(0, 1), (1, 0)])
def test_what_has_all_its_partners_in_a_version_is_no_candidate_there(side, other):
    own, version = known(LEFT, RIGHT, RIGHT.upper())
    full = nobody(version)
    first = int(np.flatnonzero(version == side)[0])
    full[first, other] = True
    found = pairs_of(candidates(own, version, full))
    assert {int(version[pair[pair[0] == first]]) for pair in found if first in pair} == {2}


@pytest.mark.parametrize("texts", [(LEFT.replace("\n", " "), LEFT), (LEFT, LEFT.replace("\n", " "))])
def test_a_paragraph_divided_into_more_parts_than_are_kept_meets_all_that_are_most_like_it(monkeypatch, texts):
    monkeypatch.setattr(weights, "CANDIDATES", 1)
    own, version = known(*texts)
    assert len(pairs_of(candidates(own, version, nobody(version)))) == 3


def test_of_candidates_that_neither_side_prefers_no_more_than_so_many_are_kept(monkeypatch):
    own, version = known(LEFT, RIGHT)
    before = candidates(own, version, nobody(version))
    monkeypatch.setattr(weights, "CANDIDATES", 1)
    expected = [
        pair
        for k, pair in enumerate(pairs_of(before))
        if any(before.score[k] == before.score[side == side[k]].max() for side in before[:2])
    ]
    assert pairs_of(candidates(own, version, nobody(version))) == expected != pairs_of(before)


@pytest.mark.parametrize(("budget", "table"), [(200_000, 2_000_000), (12, 2_000_000), (12, 1)])
@pytest.mark.parametrize("texts", [(LEFT, RIGHT), (LEFT, RIGHT, LEFT)])
def test_a_score_is_the_whole_cosine_however_few_words_the_index_joins(monkeypatch, budget, table, texts):
    monkeypatch.setattr(weights, "JOIN_PER_PARAGRAPH", 0)
    monkeypatch.setattr(weights, "JOIN_BUDGET", budget)
    monkeypatch.setattr(weights, "TABLE", table)
    own, version = known(*texts)
    found = candidates(own, version, nobody(version))
    assert len(found.x) > 1
    expected = [cosine(own, x, y) for x, y in zip(found.x, found.y, strict=True)]
    assert np.allclose(found.score, np.minimum(expected, 1.0))


def test_without_room_in_the_index_nothing_meets(monkeypatch):
    monkeypatch.setattr(weights, "JOIN_PER_PARAGRAPH", 0)
    monkeypatch.setattr(weights, "JOIN_BUDGET", 0)
    own, version = known(LEFT, RIGHT)
    assert len(candidates(own, version, nobody(version)).x) == 0


@pytest.mark.parametrize("texts", [(LEFT, RIGHT), (LEFT, RIGHT, LEFT.replace("river", "lake"))])
def test_a_feature_costs_as_many_pairs_as_will_meet_in_it(texts):
    own, version = known(*texts)
    order = np.lexsort((own.number, own.feature))
    for told, side in ((version, version[own.number]), (None, own.number)):
        count, _ = partners(own.feature[order], side[order])
        assert costs(own, told).tolist() == np.bincount(own.feature[order], count, own.kinds).tolist()
