"""Pairs of sentences as an editor reads them: half of them state something else, half are harmless rewordings."""

import json

import pytest

from copytaster.facts.facet import HOUSE_STYLE, Facet
from fakes.facet_gold import GOLD, between

PAIRS = [json.loads(line) for line in (GOLD / "editor.jsonl").read_text(encoding="utf-8").splitlines()]


def stated(left, right, language):
    """Return the facets of all changes between two sentences, without house style and variants of names."""
    changes = between(left, right, language)
    return {
        str(facet)
        for one in changes
        for facet in one.facets - HOUSE_STYLE
        if facet is not Facet.NAME or Facet.SPELLING not in one.facets
    }


@pytest.mark.parametrize("pair", PAIRS, ids=[f"{number}-{pair['kind']}" for number, pair in enumerate(PAIRS)])
def test_an_editor_agrees_with_the_facets(pair):
    wanted, allowed = set(pair["facets"]), set(pair["facets"]) | set(pair.get("may", ()))
    for left, right in ((pair["left"], pair["right"]), (pair["right"], pair["left"])):
        found = stated(left, right, pair["language"])
        assert wanted - set(pair.get("may", ())) <= found <= allowed


def test_half_of_the_pairs_are_harmless():
    harmless = [pair for pair in PAIRS if not pair["facets"]]
    assert 0.4 < len(harmless) / len(PAIRS) < 0.6
    assert len({pair["kind"] for pair in harmless}) == len({pair["kind"] for pair in PAIRS}) == 12
