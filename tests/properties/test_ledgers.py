"""Ledgers hold on whatever versions there are, and do not depend on the order in which these are given."""

from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.comparison.account import account
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.text.version import versions
from fakes.documents import document

SENTENCES = [
    "The dam above Lindal held through the night, the water board said on Tuesday.",
    "“We slept in our boots,” said Karin Moe, 48, who runs the mill.",
    "“Nobody slept,” she said. “The river was louder than the bells.",
    "Some 1,300 people left their homes; 1,500 stayed, according to the police.",
    "Rain is expected until April 4, and the schools are closed.",
    "“",
    "Moe denied it.",
    "It cost $2 million.",
]
TEXTS = st.lists(st.lists(st.sampled_from(SENTENCES), max_size=4).map(" ".join), max_size=6).map("\n".join)


def ledgers(texts):
    made = tuple(document(text, f"{text}.txt") for text in texts)
    index = Index(compare(Inputs(versions(made))))
    return index, account(index)


@settings(max_examples=40, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=4))
def test_every_passage_lies_inside_its_text(texts):
    index, found = ledgers(texts)
    rows = [*found.quotations, *found.facts]
    passages = [passage for row in rows for passage in row.wording.values()]
    passages += [passage for row in found.quotations for more in row.more.values() for passage in more]
    passages += [row.passage for row in found.omissions if row.passage]
    for passage in passages:
        text = index.comparison.inputs.versions[passage.version].paragraphs[passage.paragraph].text
        assert 0 <= passage.start < passage.end <= len(text)


@settings(max_examples=25, deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=3, unique=True), st.randoms(use_true_random=False))
def test_shares_and_ties_do_not_depend_on_the_order(texts, random):
    base, *others = texts
    shuffled = random.sample(others, len(others))
    one, other = ledgers([base, *others])[1], ledgers([base, *shuffled])[1]
    name = [base, *others].__getitem__
    also = [base, *shuffled].__getitem__
    assert sorted((name(row.version), row.derived, row.verbatim) for row in one.coverage) == sorted(
        (also(row.version), row.derived, row.verbatim) for row in other.coverage
    )
    assert {(name(row.version), row.where) for row in one.omissions} == {
        (also(row.version), row.where) for row in other.omissions
    }
    assert {frozenset(map(name, (edge.source, edge.copy))) for edge in one.lineage} == {
        frozenset(map(also, (edge.source, edge.copy))) for edge in other.lineage
    }
