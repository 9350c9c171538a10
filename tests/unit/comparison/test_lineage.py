from dataclasses import replace

import pytest

from copytaster.comparison.account import account
from copytaster.comparison.clues import Clue, ClueKind
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.comparison.lineage import LONG_RUN
from copytaster.report.clue_labels import ClueLabels
from copytaster.text.document import FURNITURE_ASIDE, Paragraph, Role
from copytaster.text.version import versions
from fakes.documents import document

LINES = [
    "A cargo ship lost forty containers of oranges in a storm off the northern cape on Tuesday night.",
    "“They bobbed past the pier like lanterns,” said Nils Aker, 52, who keeps the lighthouse on the cape.",
    "The coast guard asked people not to eat the fruit before it had been tested for oil and salt.",
    "Children filled prams and wheelbarrows with oranges along eleven kilometers of the beach anyway.",
    "The owner of the ship, a company in Bergen, has offered to pay for the cleaning of the shore.",
    "A jam factory in the next town has bought two hundred crates and works through the nights.",
]


def edges(*texts, dates=()):
    dates = [*dates, *[None] * (len(texts) - len(dates))]
    made = tuple(document("\n".join(text), f"{number}.txt", date=dates[number]) for number, text in enumerate(texts))
    return account(Index(compare(Inputs(versions(made))))).lineage


def pairs(found):
    return {(one.source, one.copy, one.determined) for one in found}


FIRST = LINES
SECOND = [*LINES[:4], LINES[4].replace("has offered to pay", "will pay")]
THIRD = [LINES[0].replace("oranges", "apples"), *SECOND[1:3], SECOND[4]]


def test_with_dates_a_chain_is_a_chain():
    found = edges(FIRST, SECOND, THIRD, dates=("2024-02-01", "2024-02-02", "2024-02-03"))
    assert pairs(found) == {(0, 1, True), (1, 2, True)}


def test_a_version_cut_short_is_no_source_of_what_it_lacks():
    edited = [line.replace("oil", "tar").replace("crates", "big boxes").replace("eleven", "twelve") for line in LINES]
    assert pairs(edges(FIRST, FIRST[:3], edited)) == {(0, 1, False), (0, 2, False)}


def test_of_two_with_the_same_words_the_one_in_the_same_order_is_nearer():
    edited = [LINES[0].replace("forty", "fifty"), *LINES[1:]]
    turned = [LINES[0], *LINES[3:], *LINES[1:3]]
    assert pairs(edges(FIRST, turned, edited)) == {(0, 1, False), (0, 2, False)}


def test_edges_are_as_strong_as_the_copy_is_derived_and_the_strongest_comes_first():
    [one] = edges(FIRST, FIRST)
    assert one.strength == 1
    found = edges(THIRD, SECOND, FIRST)
    assert [(one.source, one.copy) for one in found] == [(1, 2), (0, 1)]
    assert 1 > found[0].strength > found[1].strength > 0.9


def test_of_versions_with_one_text_the_earliest_stands_for_all():
    found = edges(SECOND, FIRST, FIRST, SECOND, FIRST, dates=("2024-02-05", "2024-02-03", "2024-02-01", "2024-02-04"))
    assert pairs(found) == {(2, 1, True), (2, 4, False), (3, 0, True), (2, 3, True)}


def test_of_undated_versions_with_one_text_the_first_by_path_stands_for_all():
    made = versions(tuple(document("\n".join(FIRST), path) for path in ("c", "a", "b")))
    assert pairs(account(Index(compare(Inputs(made)))).lineage) == {(0, 1, False), (1, 2, False)}


def test_without_dates_nothing_is_claimed():
    found = edges(FIRST, SECOND)
    assert pairs(found) == {(0, 1, False)}
    assert found[0].evidence[-1] == Clue(ClueKind.UNTOLD, (0, 1))


def test_the_earlier_one_is_the_source_whatever_the_order():
    found = edges(SECOND, FIRST, dates=("2024-02-02", "2024-02-01"))
    assert pairs(found) == {(1, 0, True)}
    assert found[0].evidence[-1] == Clue(ClueKind.DATED, (1, 0), words=("2024-02-01", "2024-02-02"))


def test_a_correction_is_the_later_one_by_its_own_words():
    note = "(Corrects the name of the town)"
    texts = ["\n".join([note, *SECOND]), "\n".join(FIRST)]
    made = versions(tuple(replace(document(text, text[:9]), source="Bergen News") for text in texts))
    [one] = account(Index(compare(Inputs(made)))).lineage
    assert (one.source, one.copy, one.determined) == (1, 0, True)
    assert one.evidence[-1] == Clue(ClueKind.LATER, (0, 1), words=(note,))


@pytest.mark.parametrize(("outlet", "expected"), [("Bergen News", (1, 0, True)), ("Cape Post", (0, 1, False))])
def test_of_one_outlet_what_was_revised_later_is_the_copy(outlet, expected):
    times, sources = ("2024-02-01T12:30:00Z", "2024-02-01T09:10:00Z"), ("Bergen News", outlet)
    made = versions(
        tuple(
            replace(document("\n".join(text), time), source=source, date="2024-02-01", revised=time)
            for text, time, source in zip((SECOND, FIRST), times, sources, strict=True)
        )
    )
    [one] = account(Index(compare(Inputs(made)))).lineage
    assert (one.source, one.copy, one.determined) == expected
    if one.determined:
        told = ClueLabels().told(one.evidence[-1], "AB")
        assert told == "B was last revised 2024-02-01 09:10 UTC, A of the same outlet 2024-02-01 12:30 UTC"


def test_the_date_of_a_file_is_no_evidence():
    made = versions((document("\n".join(FIRST), "a", date="2024-02-01"), document("\n".join(SECOND), "b")))
    printed = replace(made[1], document=replace(made[1].document, date="2024-02-02", is_file_date=True))
    assert pairs(account(Index(compare(Inputs((made[0], printed))))).lineage) == {(0, 1, False)}


def test_what_one_lacks_and_the_other_has_is_evidence():
    [one] = edges(FIRST, FIRST[:4])
    assert (ClueKind.NESTED, (0, 1)) in [(clue.kind, clue.versions) for clue in one.evidence]


def test_shared_quotations_are_counted():
    [one] = edges(FIRST, SECOND)
    assert Clue(ClueKind.QUOTATIONS, counts=(1,)) in one.evidence


def test_a_quotation_that_no_third_version_has_is_told_as_such():
    without = [LINES[0], *LINES[2:5]]
    [both] = [one for one in edges(FIRST, SECOND, without) if {one.source, one.copy} == {0, 1}]
    assert Clue(ClueKind.QUOTATIONS_ONLY_HERE, counts=(1, 1)) in both.evidence
    assert {clue.kind for one in edges(FIRST, SECOND, THIRD) for clue in one.evidence} >= {ClueKind.QUOTATIONS}
    assert ClueKind.QUOTATIONS_ONLY_HERE not in {clue.kind for one in edges(FIRST, SECOND) for clue in one.evidence}


def test_a_run_of_words_that_no_third_version_has_is_named():
    own = "Divers went down to the wreck."
    found = edges([own, *LINES[:3]], [own, *LINES[1:3]], [LINES[4], LINES[5], LINES[0]])
    [one] = [one for one in found if {one.source, one.copy} == {0, 1}]
    assert ClueKind.RUNS_ONLY_HERE in [clue.kind for clue in one.evidence]


def test_only_long_runs_are_counted_and_a_single_one_is_told_as_such():
    own = "Divers from three towns went down to the old wreck before dawn."
    ship = "A cargo ship lost {} forty containers of {} oranges in {} storm off the northern cape."
    others = (("its", "big", "one"), ("her", "ripe", "a"))
    found = edges(*([own, ship.format(*words)] for words in others), [LINES[4], ship.format("the", "sweet", "that")])
    [one] = [one for one in found if {one.source, one.copy} == {0, 1}]
    assert [clue for clue in one.evidence if clue.kind in {ClueKind.RUNS, ClueKind.RUN_ONLY_HERE}] == [
        Clue(ClueKind.RUNS, counts=(1, LONG_RUN), words=(own.rstrip("."),)),
        Clue(ClueKind.RUN_ONLY_HERE),
    ]


def test_a_shared_slip_in_a_name_is_named():
    wrong = [line.replace("Bergen", "Bregen") for line in FIRST]
    also = [line.replace("Bergen", "Bregen") for line in SECOND]
    found = edges(wrong, also, FIRST, SECOND)
    [one] = [one for one in found if {one.source, one.copy} == {0, 1}]
    assert Clue(ClueKind.SPELLINGS, pairs=(("Bregen", "Bergen"),)) in one.evidence


def test_the_slip_of_one_version_is_no_evidence_about_two_others():
    wrong = [line.replace("Bergen", "Bregen") for line in THIRD]
    kinds = {clue.kind for one in edges(FIRST, SECOND, wrong) for clue in one.evidence}
    assert ClueKind.SPELLINGS not in kinds


@pytest.mark.parametrize("credit", ["(with North Wire)", "(North Wire/Reuters)"])
def test_a_credit_in_brackets_at_the_end_names_the_source(credit):
    source = document("\n".join(FIRST), "wire.txt", source="North Wire")
    copy = document("\n".join(SECOND) + f" {credit}", "paper.txt")
    [one] = account(Index(compare(Inputs(versions((copy, source)))))).lineage
    assert (one.source, one.copy, one.determined) == (1, 0, True)
    assert one.evidence[-1] == Clue(ClueKind.CREDITS, (0, 1), words=(credit,))


def test_a_credit_that_is_set_aside_at_the_end_names_the_source():
    source = document("\n".join(FIRST), "wire.txt", source="North Wire")
    copy = document("\n".join(SECOND), "paper.txt")
    line = Paragraph("North Wire contributed to this report.", Role.FURNITURE, FURNITURE_ASIDE)
    credited = replace(copy, paragraphs=(*copy.paragraphs, line))
    [one] = account(Index(compare(Inputs(versions((credited, source)))))).lineage
    assert (one.source, one.copy, one.determined) == (1, 0, True)


def test_the_name_of_an_outlet_inside_another_word_is_no_credit():
    source = document("\n".join(FIRST), "wire.txt", source="AP")
    copy = document("\n".join(SECOND), "paper.txt")
    line = Paragraph("A version of this article appears in print on page 1.", Role.FURNITURE, FURNITURE_ASIDE)
    credited = replace(copy, paragraphs=(*copy.paragraphs, line))
    [one] = account(Index(compare(Inputs(versions((credited, source)))))).lineage
    assert not one.determined


def test_a_credit_names_the_source():
    source = document("\n".join(FIRST), "wire.txt", source="North Wire")
    copy = document("\n".join(SECOND), "paper.txt")
    credit = Paragraph("From North Wire", Role.BYLINE)
    credited = type(copy)(copy.path, copy.sha256, (credit, *copy.paragraphs), language="en")
    [one] = account(Index(compare(Inputs(versions((credited, source)))))).lineage
    assert (one.source, one.copy, one.determined) == (1, 0, True)
    assert one.evidence[-1] == Clue(ClueKind.CREDITS, (0, 1), words=("From North Wire",))


def test_the_place_in_the_byline_of_one_author_is_no_credit():
    made = []
    for path, lines, byline in (("a", FIRST, "By Ada Roe in Bergen"), ("b", SECOND, "By Ada Roe, Bergen")):
        whole = document("\n".join(lines), f"{path}.txt")
        made.append(replace(whole, paragraphs=(Paragraph(byline, Role.BYLINE), *whole.paragraphs)))
    [one] = account(Index(compare(Inputs(versions(tuple(made)))))).lineage
    assert not one.determined


def test_two_that_credit_each_other_leave_it_undetermined():
    made = []
    for path, lines, own, other in (("a", FIRST, "North Wire", "The Quay"), ("b", SECOND, "The Quay", "North Wire")):
        whole = document("\n".join(lines), f"{path}.txt", source=own)
        made.append(replace(whole, paragraphs=(Paragraph(f"From {other}", Role.BYLINE), *whole.paragraphs)))
    [one] = account(Index(compare(Inputs(versions(tuple(made)))))).lineage
    assert not one.determined


@pytest.mark.parametrize(("role", "source"), [(Role.BODY, None), (Role.BYLINE, "North Wire")])
def test_a_mention_in_the_text_and_the_name_of_ones_own_outlet_are_no_credit(role, source):
    wire = document("\n".join(FIRST), "wire.txt", source="North Wire")
    copy = document("\n".join(SECOND), "paper.txt", source=source)
    named = replace(copy, paragraphs=(Paragraph("From North Wire", role), *copy.paragraphs))
    [one] = account(Index(compare(Inputs(versions((named, wire)))))).lineage
    assert one.evidence[-1].kind is ClueKind.UNTOLD


def test_strangers_have_no_edge():
    assert edges(FIRST, ["Chess players met in a café in Riga.", "Nobody won in the end."]) == ()


def test_two_reports_of_one_event_with_nothing_of_each_other_s_words_have_no_edge():
    other = [
        "Some forty containers with oranges went overboard from a cargo ship during Tuesday's storm off the cape.",
        "Nobody should eat the oranges before tests for salt and oil, the coast guard said.",
        "The Bergen company that owns the ship wants to pay for cleaning the shore.",
        "The mayor of the island, Tove Lind, wants the next ship to wait in the harbor until the wind is down.",
    ]
    assert not edges(LINES, other, dates=("2024-02-01", "2024-02-02"))
