from time import process_time

import pytest

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.evidence import Evidence
from copytaster.comparison.fact_drafts import gathered
from copytaster.comparison.fact_ledger import fact_ledger
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import FactVerdict
from copytaster.facts.facet import Facet
from copytaster.text.document import Document, Paragraph, Role
from copytaster.text.version import versions
from fakes.documents import versions_of

BASE = """The museum in Ostrava lost 1,250 coins when burglars broke in through the roof on Sunday.
The curator, Lena Hauk, put the damage at $4 million and said the gallery would stay closed until April 9."""


def ledger(*texts):
    index = Index(compare(Inputs(versions_of(*texts))))
    return index, fact_ledger(index, Evidence(index.comparison.inputs, index.comparison.alignment))


def row(rows, text, index):
    return next(row for row in rows if index.comparison.text(row.wording[row.reference]) == text)


def test_another_figure_in_its_place_is_a_conflict_and_comes_first():
    index, rows = ledger(BASE, BASE.replace("1,250", "2,150"))
    assert rows[0].verdict == {1: FactVerdict.CONFLICT}
    assert [index.comparison.text(passage) for passage in rows[0].wording.values()] == ["1,250", "2,150"]


def test_a_conflict_is_one_row():
    assert (
        sum(FactVerdict.CONFLICT in row.verdict.values() for row in ledger(BASE, BASE.replace("1,250", "2,150"))[1])
        == 1
    )


def test_the_same_in_another_form_is_no_conflict():
    index, rows = ledger(BASE, BASE.replace("April 9", "9 April").replace("$4 million", "$4m"))
    assert row(rows, "April 9", index).verdict == {1: FactVerdict.OTHER_FORM}
    assert row(rows, "$4 million", index).verdict == {1: FactVerdict.OTHER_FORM}


def test_a_weekday_and_a_year_do_not_contradict_each_other():
    _, rows = ledger(BASE, BASE.replace("roof on Sunday", "roof in 1968"))
    assert not any(FactVerdict.CONFLICT in row.verdict.values() for row in rows if row.kind is Facet.DATE)


def test_what_a_version_does_not_state_is_missing():
    index, rows = ledger(BASE, BASE.splitlines()[0])
    assert row(rows, "April 9", index).verdict == {1: FactVerdict.MISSING}


def test_another_name_between_the_same_words_is_a_conflict():
    _, rows = ledger(BASE, BASE.replace("Lena Hauk, put", "Otto Brem, put"))
    assert any(row.kind is Facet.NAME and FactVerdict.CONFLICT in row.verdict.values() for row in rows)


def test_a_firm_is_one_fact_with_and_without_its_legal_form():
    short = BASE.replace("The curator", "The owner, Hauk Galleries, and the curator")
    index, rows = ledger(short.replace("Hauk Galleries", "Hauk Galleries Ltd"), short)
    assert row(rows, "Hauk Galleries Ltd", index).verdict == {1: FactVerdict.OTHER_FORM}


@pytest.mark.parametrize("label", ["(see Fig. 2)", "on page 2.", "at gas mark 2."])
def test_a_label_is_no_form_of_a_figure_with_a_unit(label):
    told = f"Rinse the tank of the machine {label}\nDescale it every three months.\n"
    index, rows = ledger(told, told.replace("2", "3").replace("three", "two"))
    found = {index.comparison.text(row.wording[0]): row.verdict[1] for row in rows if row.kind is Facet.FIGURE}
    assert found == {
        "2": FactVerdict.CONFLICT,
        "three months": FactVerdict.CONFLICT,
    }


def test_a_label_is_no_form_of_a_number_that_counts():
    told = "The fire at the mill killed five men and a dog.\n"
    index, rows = ledger(told, f"(Corrects name of dog in paragraph 5)\n\n{told.replace('five', '5')}")
    assert row(rows, "five", index).verdict == {1: FactVerdict.OTHER_FORM}
    assert [row.wording.keys() for row in rows if row.kind is Facet.FIGURE] == [{0, 1}, {1}]


def test_a_number_in_a_headline_counts_what_the_text_counts():
    told = "Flood in Ostrava kills at least 9\n\nThe flood killed nine people in Ostrava on Sunday, police said.\n"
    other = told.replace("nine", "31").replace("9\n", "31\n") + "\nA dog was found after nine hours in the museum.\n"
    index, rows = ledger(told, other)
    assert row(rows, "9", index).verdict == {1: FactVerdict.CONFLICT}
    assert row(rows, "nine hours", index).wording.keys() == {1}


def test_an_age_is_one_fact_with_and_without_its_unit():
    told = "Police arrested a 34-year-old man at the mill on Sunday.\n"
    index, rows = ledger(told, "Police arrested a man aged 34 at the mill on Sunday.\n")
    assert row(rows, "34-year-old", index).verdict == {1: FactVerdict.OTHER_FORM}
    index, rows = ledger(told, "Police arrested men aged 51 and 34 at the mill on Sunday.\n")
    assert row(rows, "34-year-old", index).verdict == {1: FactVerdict.OTHER_FORM}


def test_conversions_for_other_readers_are_no_conflict():
    told = "The millers are paid at least 215 kroner ($31) an hour, or about $1,240, a week.\n"
    _, rows = ledger(told, told.replace("$31", "$47"))
    assert not any(FactVerdict.CONFLICT in row.verdict.values() for row in rows)
    _, rows = ledger(told, told.replace("215 kroner ($31)", "315 kroner ($31)"))
    assert any(FactVerdict.CONFLICT in row.verdict.values() for row in rows)


def test_what_is_only_converted_in_one_version_contradicts_nothing_in_the_other():
    told = "The mill will pay all of its millers immediate help of {} per adult.\n"
    both = told.format("$1,000"), told.format("1,000 Australian dollars (about 670 U.S. dollars)")
    for one, other in (both, both[::-1]):
        _, rows = ledger(one, other)
        assert not any(FactVerdict.CONFLICT in row.verdict.values() for row in rows)
    _, rows = ledger(both[0].replace("1,000", "1,100"), both[1])
    assert any(FactVerdict.CONFLICT in row.verdict.values() for row in rows)


def test_letters_with_a_bar_are_spelling():
    told = "The mill at Rødby employs 23 people, says Łucja Hauk of the mill.\n"
    index, rows = ledger(told, told.replace("ø", "o").replace("Ł", "L"))
    assert not any(FactVerdict.CONFLICT in row.verdict.values() for row in rows)
    assert row(rows, "Rødby", index).verdict == {1: FactVerdict.OTHER_FORM}


def test_a_year_that_both_versions_state_contradicts_none_for_the_word_in_alone():
    told = "The two brothers of Ostrava set it up in 1953.\nThe mill, which has 34 looms, had sales of $4m in 2022.\n"
    _, rows = ledger(told, "The mill, which has 34 looms, was set up in 1953.\n")
    assert not any(FactVerdict.CONFLICT in row.verdict.values() for row in rows if row.kind is Facet.DATE)
    _, rows = ledger(told, "The mill, which has 34 looms, had sales of $4m in 2021.\n")
    assert any(FactVerdict.CONFLICT in row.verdict.values() for row in rows if row.kind is Facet.DATE)


def test_a_time_in_brackets_contradicts_no_other_one():
    told = "The museum raised the alarm at 6:20 a.m. after a call was received at 2:45 a.m., the curator said.\n"
    other = (
        "The museum raised the alarm at 6.20am local time (11.20am in Britain), long after a call, the curator said.\n"
    )
    _, rows = ledger(told, other)
    assert not any(FactVerdict.CONFLICT in row.verdict.values() for row in rows if row.kind is Facet.DATE)


def test_another_day_with_its_year_contradicts():
    told = BASE.replace("April 9", "April 9, 2024")
    index, rows = ledger(told, told.replace("April 9", "April 19"))
    assert row(rows, "April 9, 2024", index).verdict == {1: FactVerdict.CONFLICT}


def test_a_month_with_its_year_contradicts_no_day():
    _, rows = ledger(BASE.replace("April 9", "April 2024"), BASE.replace("April 9", "May 9"))
    assert not any(FactVerdict.CONFLICT in row.verdict.values() for row in rows)


def test_a_month_goes_to_the_one_day_that_lies_in_it():
    index, rows = ledger(BASE, BASE.replace("until April 9", "through April"))
    assert row(rows, "April 9", index).verdict == {1: FactVerdict.OTHER_FORM}


def test_a_month_does_not_hide_that_two_days_in_it_contradict_each_other():
    months = BASE.replace("until April 9", "through April")
    index, rows = ledger(months, BASE, BASE.replace("April 9", "April 8"))
    assert row(rows, "April 9", index).verdict == {0: FactVerdict.MISSING, 2: FactVerdict.CONFLICT}


def test_converted_measures_share_a_row():
    index, rows = ledger(BASE + " It is 10 miles away.", BASE + " It is 16 km away.")
    assert row(rows, "10 miles", index).verdict == {1: FactVerdict.OTHER_FORM}


def test_a_weak_figure_in_the_place_of_a_plain_one_shares_its_row():
    index, rows = ledger(BASE + " It lost 50% of them.", BASE + " It lost half of them.")
    assert row(rows, "50%", index).verdict == {1: FactVerdict.OTHER_FORM}


def test_a_unit_is_no_name():
    index, rows = ledger(BASE + " It was 40 degrees Celsius.", BASE + " It cost US$30.")
    assert not {"Celsius", "US"} & {index.comparison.text(row.wording[row.reference]) for row in rows}


def test_names_listed_as_one_share_a_row():
    index, rows = ledger(BASE + " It went to the United States.", BASE + " It went to the U.S.")
    assert row(rows, "United States", index).verdict == {1: FactVerdict.OTHER_FORM}


def test_figures_with_their_digits_in_another_order_contradict_each_other_wherever_they_stand():
    index, rows = ledger(BASE + " It had 214 guards.", "Its 241 guards slept. " + BASE)
    assert row(rows, "214", index).verdict == {1: FactVerdict.CONFLICT}


def test_a_person_with_a_place_shares_a_row_with_the_person():
    index, rows = ledger(BASE.replace("Lena Hauk", "Lena Hauk of Ostrava University"), BASE)
    assert row(rows, "Lena Hauk of Ostrava University", index).verdict == {1: FactVerdict.OTHER_FORM}


def test_conflicts_come_first_and_then_figures_dates_and_names_as_the_base_states_them():
    index, rows = ledger(BASE, BASE.replace("April 9", "April 8"))
    stated = [index.comparison.text(row.wording[row.reference]) for row in rows]
    assert stated == ["April 9", "1,250", "$4 million", "Sunday", "Ostrava", "Lena Hauk"]


def test_figures_that_one_version_states_both_are_no_slip():
    index, rows = ledger(BASE + " It had 214 guards and 241 keys.", "Its 241 guards slept. " + BASE)
    assert row(rows, "214", index).verdict == {1: FactVerdict.MISSING}


def test_round_figures_with_few_digits_are_no_slip():
    index, rows = ledger(BASE + " It had 1200 guards.", "Its 2100 guards slept. " + BASE)
    assert row(rows, "1200", index).verdict == {1: FactVerdict.MISSING}


def test_a_slip_between_two_versions_is_told_once_where_the_base_has_no_such_figure():
    index, rows = ledger(BASE, BASE + " It had 214 guards.", "Its 241 guards slept. " + BASE)
    assert row(rows, "214", index).verdict == {0: FactVerdict.MISSING, 2: FactVerdict.CONFLICT}
    assert sum(FactVerdict.CONFLICT in row.verdict.values() for row in rows) == 1


def test_figures_that_each_version_but_the_base_has_another_of_are_one_row():
    texts = (
        f"{BASE}\nNeighbours say that {count} signatures were collected for the guards." for count in (310, 420, 530)
    )
    _, rows = ledger(BASE, *texts)
    assert sum(FactVerdict.CONFLICT in row.verdict.values() for row in rows) == 1


def test_a_figure_said_twice_that_contradicts_another_has_no_row_of_its_own():
    again = "Insurers will pay for all 3,400 coins if none is found by winter.\n" + BASE.replace("1,250", "3,400")
    index, rows = ledger(BASE, again)
    assert [
        index.comparison.text(row.wording[row.reference]) for row in rows if row.wording[row.reference][0] == 1
    ] == []


def test_a_day_in_place_of_another_contradicts_only_what_the_base_says_there():
    later = "\nThe gallery will open its cellar and its tower to the neighbours and their children on Monday evening."
    index, rows = ledger(BASE + later, BASE.replace("Sunday", "Monday"), BASE)
    assert row(rows, "Monday", index).verdict == {1: FactVerdict.SAME, 2: FactVerdict.MISSING}


def test_a_number_of_other_things_in_the_same_place_is_no_conflict():
    index, rows = ledger(BASE, BASE.replace("$4 million", "12 paintings"))
    assert row(rows, "$4 million", index).verdict == {1: FactVerdict.MISSING}


def test_one_word_beside_it_puts_a_figure_in_the_same_place_but_not_a_name():
    index, rows = ledger(BASE, BASE.replace("lost 1,250 coins", "gave up 3,400 coins"))
    assert row(rows, "1,250", index).verdict == {1: FactVerdict.CONFLICT}
    index, rows = ledger(BASE, BASE.replace("Lena Hauk, put", "Otto Brem, set"))
    assert row(rows, "Lena Hauk", index).verdict == {1: FactVerdict.MISSING}


def test_a_weak_figure_has_no_row_of_its_own():
    index, rows = ledger(BASE + " It lost half of them.", BASE)
    assert "half" not in {index.comparison.text(row.wording[row.reference]) for row in rows}


def test_a_time_in_words_is_in_the_row_of_the_time_it_can_be():
    texts = [BASE.replace("on Sunday", f"at {time}") for time in ("half past three", "3:30 p.m.", "4:30 p.m.")]
    index, rows = ledger(*texts)
    found = row(rows, "half past three", index)
    assert found.normal == "T15:30"
    assert found.verdict == {1: FactVerdict.OTHER_FORM, 2: FactVerdict.CONFLICT}


def test_a_count_and_a_length_of_one_number_are_two_facts():
    _, rows = ledger(
        "Four divers searched the river along four miles.", "Along four miles, the river was searched by four divers."
    )
    assert [(row.normal, *row.verdict.values()) for row in rows] == [
        ("4", FactVerdict.SAME),
        ("4 mile", FactVerdict.SAME),
    ]


def test_a_length_that_is_left_out_is_missing_though_its_number_counts_something_else():
    index, rows = ledger("Four divers searched four miles of the river.", "Four divers searched the river.")
    assert row(rows, "four miles", index).verdict == {1: FactVerdict.MISSING}


def test_a_number_without_its_unit_goes_to_the_only_one_with_a_unit():
    _, rows = ledger("The pier is 340 metres long.", "The pier is 340 long.")
    assert [one.verdict for one in rows] == [{1: FactVerdict.OTHER_FORM}]


def test_a_number_that_counts_something_is_no_form_of_one_with_a_unit_or_of_an_ordinal():
    _, rows = ledger("It took five days, in the ninth month.", "Of seven women five came, of a nine-member team all.")
    assert all(verdict is FactVerdict.MISSING for one in rows for verdict in one.verdict.values())
    _, rows = ledger("She is 52 years old.", "Ada Roe, 52, is ill.")
    assert [one.verdict for one in rows if one.normal.startswith("52")] == [{1: FactVerdict.OTHER_FORM}]


def test_a_version_with_the_same_words_further_down_does_not_state_another_form():
    _, rows = ledger(
        "The mine was shut for six years.",
        "The mine, shut in all for 6 years, reopens.\nThe mine was shut for six years.",
    )
    assert [one.verdict for one in rows] == [{1: FactVerdict.SAME}]


def test_a_name_is_shown_in_the_fullest_form_that_versions_share():
    full = "Then Hauk left.\n" + BASE
    index, rows = ledger(full, full.replace("Then Hauk", "Later Hauk"))
    assert row(rows, "Lena Hauk", index).verdict == {1: FactVerdict.SAME}
    index, rows = ledger(full, full.replace("Lena Hauk", "Lena B. Hauk"))
    assert row(rows, "Hauk", index).verdict == {1: FactVerdict.SAME}
    index, rows = ledger(full, BASE.replace("Lena Hauk", "Lena B. Hauk"))
    assert row(rows, "Lena Hauk", index).verdict == {1: FactVerdict.OTHER_FORM}


def test_a_vague_figure_does_not_contradict_one_that_it_may_stand_for():
    for figure, verdict in (("1,250", FactVerdict.MISSING), ("12", FactVerdict.CONFLICT)):
        index, rows = ledger(BASE.replace("1,250 coins", "thousands of coins"), BASE.replace("1,250", figure))
        assert row(rows, "thousands", index).verdict == {1: verdict}


def test_a_number_with_another_unit_is_a_conflict_whatever_stands_beside_it():
    text = BASE + "\nThe blaze has since burned {} of forest near the museum, the council said."
    other = BASE + "\nIt has torched {} in all, the council said, of forest near the museum."
    index, rows = ledger(text.format("11,500 hectares (28,400 acres)"), other.format("11,500 acres"))
    assert row(rows, "11,500 hectares", index).verdict == {1: FactVerdict.CONFLICT}


STRICKEN = "A train hit another near Esk on Monday, and {} travellers were taken to hospital in Ostrava, police said."
ANEW = "Near Esk, one train ran into the other on Monday. {} people from it are in hospital in Ostrava, police said."


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("42", "45", FactVerdict.CONFLICT),
        ("42", "Forty-five", FactVerdict.CONFLICT),
        ("3.5 million", "35 million", FactVerdict.CONFLICT),
        ("1,200", "1,187", FactVerdict.MISSING),
        ("42", "420", FactVerdict.CONFLICT),
        ("40", "400", FactVerdict.MISSING),
        ("42", "142", FactVerdict.MISSING),
        ("41", "14", FactVerdict.CONFLICT),
        ("2,600", "6,200", FactVerdict.CONFLICT),
        ("6.8 million", "8.6 million", FactVerdict.CONFLICT),
        ("14", "410", FactVerdict.MISSING),
    ],
)
def test_figures_of_linked_sentences_contradict_each_other_in_other_words_if_they_are_alike(one, other, verdict):
    index, rows = ledger(f"{STRICKEN.format(one)}\n{BASE}", f"{ANEW.format(other)}\n{BASE}")
    assert row(rows, one, index).verdict == {1: verdict}


def test_figures_that_the_other_version_states_elsewhere_contradict_nothing():
    index, rows = ledger(f"{STRICKEN.format(42)}\n{BASE}", f"{ANEW.format(45)}\n{BASE} Firemen led 42 to safety.")
    assert row(rows, "42", index).verdict == {1: FactVerdict.SAME}


def test_what_both_paragraphs_have_contradicts_nothing_there():
    index, rows = ledger(
        BASE + " In the crush 42 guards were hurt, four guards killed.", BASE + " In the crush four guards were killed."
    )
    assert row(rows, "42", index).verdict == {1: FactVerdict.MISSING}
    index, rows = ledger(
        BASE + " In the crush two guards were killed and four cars burnt.",
        BASE + " In the crush four guards were killed and four cars burnt.",
    )
    assert row(rows, "two", index).verdict == {1: FactVerdict.CONFLICT}


def test_another_first_name_is_a_conflict_in_other_words_too():
    index, rows = ledger(BASE, BASE.replace("The curator, Lena Hauk, put", "According to Lena Maria Hauk, who put"))
    assert row(rows, "Lena Hauk", index).verdict == {1: FactVerdict.OTHER_FORM}
    index, rows = ledger(BASE, BASE.replace("The curator, Lena Hauk, put", "According to Otto Hauk, who put"))
    assert row(rows, "Lena Hauk", index).verdict == {1: FactVerdict.CONFLICT}


def test_a_last_name_does_not_join_a_family():
    text = "Then Hauk left.\n" + BASE + "\nIn the hall, Otto Hauk and Hauk waited."
    index, rows = ledger(text, text.replace("Otto", "Odo"))
    assert row(rows, "Lena Hauk", index).verdict == {1: FactVerdict.SAME}
    assert row(rows, "Otto Hauk", index).verdict == {1: FactVerdict.CONFLICT}


def test_a_part_of_a_continent_is_not_the_continent():
    text = BASE + "\nThe thieves left for Europe, for Eastern Europe, or for Western Europe."
    index, rows = ledger(text, text)
    found = row(rows, "Europe", index)
    assert (found.normal, found.verdict) == ("europe", {1: FactVerdict.SAME})


def test_a_name_that_begins_with_of_is_a_fact_like_others():
    index, rows = ledger("They met the OF Bank of Ulm.", "They met the OF Bank of Ulm again.")
    assert row(rows, "OF Bank of Ulm", index).verdict == {1: FactVerdict.SAME}


def test_a_set_without_the_points_of_its_tie_break_contradicts_none_with_them():
    told = "Hauk won 6-4 {} in the final at Ostrava on Sunday."
    for score, verdict in (("7-6 (7-5)", FactVerdict.OTHER_FORM), ("7-6", FactVerdict.MISSING)):
        index, rows = ledger(told.format("7-6(5)"), told.format(score))
        assert row(rows, "7-6(5)", index).verdict == {1: verdict}
    index, rows = ledger(told.format("7-6(5)"), told.format("7-6(3)"))
    assert row(rows, "7-6(5)", index).verdict == {1: FactVerdict.CONFLICT}


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("1,870 coins", "almost 1,900 coins", FactVerdict.OTHER_FORM),
        ("1,870 coins", "1,900 coins", FactVerdict.CONFLICT),
        ("1,870 coins", "almost 2,900 coins", FactVerdict.CONFLICT),
        ("86,000 coins", "more than 85,000 coins", FactVerdict.OTHER_FORM),
        ("86,000 coins", "more than 95,000 coins", FactVerdict.CONFLICT),
        ("42 coins", "more than 41 coins", FactVerdict.CONFLICT),
        ("3.6 tonnes of coins", "nearly four tonnes of coins", FactVerdict.OTHER_FORM),
        ("3.6 tonnes of coins", "nearly five tonnes of coins", FactVerdict.CONFLICT),
    ],
)
def test_a_figure_that_says_it_is_rounded_is_another_form_of_the_exact_one(one, other, verdict):
    index, rows = ledger(BASE.replace("1,250 coins", one), BASE.replace("1,250 coins", other))
    stated = one.removesuffix(" coins").removesuffix(" of")
    assert row(rows, stated, index).verdict == {1: verdict}


@pytest.mark.parametrize(
    ("other", "verdict"), [("une trentaine de", FactVerdict.OTHER_FORM), ("30", FactVerdict.CONFLICT)]
)
def test_a_word_that_is_itself_an_estimate_is_another_form_of_the_exact_figure(other, verdict):
    text = "Le musée a perdu {} pièces rares dans la nuit de lundi, a indiqué la police.\nPersonne n'a rien vu."
    made = (text.format("31"), text.format(other))
    index = Index(compare(Inputs(versions_of(*made, language="fr"))))
    rows = fact_ledger(index, Evidence(index.comparison.inputs, index.comparison.alignment))
    assert row(rows, "31", index).verdict == {1: verdict}


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("The guards say more than 85,000 coins are gone.", [{1: FactVerdict.OTHER_FORM}]),
        ("Of 86,000 coins more than 85,000 are gone.", [{1: FactVerdict.SAME}, {0: FactVerdict.MISSING}]),
        ("The guards say 85,000 coins are gone.", [{1: FactVerdict.MISSING}, {0: FactVerdict.MISSING}]),
    ],
)
def test_a_rounded_figure_is_a_row_of_its_own_if_it_is_also_exact_or_beside_the_exact_one(told, found):
    exact = BASE.replace("1,250", "86,000")
    index, rows = ledger(exact, f"{BASE.replace('1,250', 'more than 85,000')}\n{told}")
    texts = {"86,000", "85,000"}
    rows = [row for row in rows if index.comparison.text(row.wording[row.reference]) in texts]
    assert [row.verdict for row in rows if row.kind is Facet.FIGURE] == found


def test_another_figure_before_the_same_word_contradicts_though_the_first_counts_something_else_there():
    told = "At least {} visitors were hurt when the roof of the museum fell in on Sunday, {}."
    index, rows = ledger(told.format("seven", "police said"), told.format("eight", "and seven guards are missing"))
    assert row(rows, "eight", index).verdict == {0: FactVerdict.CONFLICT}


@pytest.mark.parametrize(("exact", "verdict"), [("14", FactVerdict.OTHER_FORM), ("21", FactVerdict.CONFLICT)])
def test_a_word_that_is_itself_an_estimate_stands_for_the_figures_around_it(exact, verdict):
    text = "Le feu est éteint et {} écoles sont restées fermées lundi, a indiqué la mairie.\nPersonne n'a rien vu."
    index = Index(compare(Inputs(versions_of(text.format(exact), text.format("une quinzaine d'"), language="fr"))))
    rows = fact_ledger(index, Evidence(index.comparison.inputs, index.comparison.alignment))
    assert row(rows, exact, index).verdict == {1: verdict}


def test_a_number_that_begins_a_sentence_is_no_label_of_the_word_before_it():
    text = BASE + "\nThe fire is out. {} guards were busy until Monday."
    index, rows = ledger(text.format("About 50"), text.format("Fifty"))
    assert row(rows, "50", index).verdict == {1: FactVerdict.OTHER_FORM}


def test_a_bare_number_that_contradicts_another_is_no_form_of_one_with_a_unit():
    text = BASE + "\nThe museum lost coins for five years, said the guards, and {} paintings were stolen on Monday."
    index, rows = ledger(text.format("four"), text.format("five").replace("for five years, ", ""))
    assert row(rows, "five years", index).verdict == {1: FactVerdict.MISSING}
    assert row(rows, "four", index).verdict == {1: FactVerdict.CONFLICT}


def test_lone_weekdays_days_and_times_of_linked_sentences_contradict_each_other_in_other_words():
    told, anew = (
        "The guards found the open roof of the museum {}.",
        "{}, guards had found the museum with an open roof.",
    )
    for one, other, verdict in (
        ("Thursday", "Friday", FactVerdict.CONFLICT),
        ("6:40 p.m.", "6:40 a.m.", FactVerdict.CONFLICT),
        ("May 3", "13 May", FactVerdict.CONFLICT),
        ("in 2018", "In 2019", FactVerdict.CONFLICT),
        ("half past three", "3:30 p.m.", FactVerdict.OTHER_FORM),
        ("3:17 a.m.", "0817 GMT", FactVerdict.MISSING),
        ("At around 6:15 a.m.", "Shortly after 06:00", FactVerdict.MISSING),
        ("Thursday", "May 3", FactVerdict.MISSING),
        ("Thursday", "Friday or Saturday", FactVerdict.MISSING),
        ("Thursday", "Sunday", FactVerdict.MISSING),
    ):
        index, rows = ledger(f"{told.format(one)}\n{BASE}", f"{anew.format(other)}\n{BASE}")
        assert (one, row(rows, one.removeprefix("At around ").removeprefix("in "), index).verdict) == (
            one,
            {1: verdict},
        )


def test_one_number_with_two_units_is_a_conflict_in_linked_sentences():
    index, rows = ledger(
        "The roof of the museum in Ostrava is {}, and the guards say that it is old.".format("as high as 21 feet"),
        "Guards say the museum in Ostrava has an old roof at a height of 21 metres.",
    )
    assert row(rows, "21 feet", index).verdict == {1: FactVerdict.CONFLICT}


def test_a_first_name_that_stands_alone_in_the_other_paragraph_is_nobody_elses():
    _, rows = ledger(
        "Lena Maria Dunn was born in Ostrava, one of five children. Her father, Albert, was a welder at the yard.",
        "She was born in Ostrava, one of five children of Albert Dunn, a welder at the yard. Then Albert left Ostrava.",
    )
    assert not any(row.kind is Facet.NAME and FactVerdict.CONFLICT in row.verdict.values() for row in rows)


def test_a_first_or_last_name_that_is_spelt_in_two_ways_is_not_hidden_by_the_other_one():
    text = BASE + "\nThe neighbours say that Hauk had asked for a new roof twice."
    for other, verdict in (("Lena Hauck", FactVerdict.CONFLICT), ("Lenna Hauk", FactVerdict.OTHER_FORM)):
        index, rows = ledger(text, text.replace("Lena Hauk", other))
        found = row(rows, "Lena Hauk", index)
        assert (found.verdict, index.comparison.text(found.wording[1])) == ({1: verdict}, other)


def test_a_misspelt_name_is_a_conflict_but_not_in_a_version_that_has_the_right_form_too():
    text = BASE + "\nThe neighbours say that Hauk had asked for a new roof twice."
    index, rows = ledger(
        text, text.replace("Lena Hauk", "Lena Hauck"), text + "\nThe roof, said Lena Hauck, had leaked."
    )
    found = row(rows, "Lena Hauk", index)
    assert found.verdict == {1: FactVerdict.CONFLICT, 2: FactVerdict.SAME}


def test_letters_after_a_name_make_no_other_name():
    index, rows = ledger(BASE.replace("Lena Hauk", "Lena Hauk KC"), BASE)
    assert row(rows, "Lena Hauk KC", index).verdict == {1: FactVerdict.OTHER_FORM}


def test_weak_figures_between_the_same_words_contradict_each_other():
    told = BASE + "\nThe museum will open its new wing at the end of the {} quarter, and {} guard will be hired for it."
    one, other = told.format("third", "one"), told.format("second", "no")
    index, rows = ledger(one, other, one)
    assert row(rows, "third", index).verdict == {1: FactVerdict.CONFLICT, 2: FactVerdict.SAME}
    assert sum(FactVerdict.CONFLICT in found.verdict.values() for found in rows) == 1
    index, rows = ledger(one, told.format("third", "two").replace("guard", "guards"))
    assert "one" not in {index.comparison.text(found.wording[found.reference]) for found in rows}


def test_weak_figures_that_changed_places_contradict_nothing():
    told = BASE + "\nThe museum lost the {} key in May and the {} key in June, said the guards of the gallery."
    _, rows = ledger(told.format("first", "second"), told.format("second", "first"))
    assert not any(FactVerdict.CONFLICT in found.verdict.values() for found in rows)


def test_vague_figures_beside_of_alone_are_not_in_the_same_place():
    told = BASE.replace("lost 1,250 coins", "{} coins")
    index, rows = ledger(told.format("lost thousands of"), told.format("gave up hundreds of"))
    assert row(rows, "thousands", index).verdict == {1: FactVerdict.MISSING}
    index, rows = ledger(told.format("lost thousands of"), told.format("lost hundreds of"))
    assert row(rows, "thousands", index).verdict == {1: FactVerdict.CONFLICT}


def test_a_time_without_its_zone_contradicts_none_with_one():
    _, rows = ledger("The service is on Sunday at 11 a.m.", "The service is on Sunday at 10am GMT.")
    assert FactVerdict.CONFLICT not in [verdict for one in rows for verdict in one.verdict.values()]


def test_the_number_in_a_compound_is_not_that_of_the_other_version():
    texts = (
        "The nine-member panel of the bank voted for the rise.",
        "The panel of the bank voted for the rise by six votes.",
    )
    _, rows = ledger(*texts)
    assert FactVerdict.CONFLICT not in [verdict for one in rows for verdict in one.verdict.values()]


def test_a_conflict_is_told_once_though_an_unlinked_paragraph_of_a_third_version_states_the_other_figure():
    texts = (
        BASE,
        BASE.replace("1,250", "1,520"),
        "Why it matters\n\nHow could 1,520 coins of such value go away unseen?",
    )
    index, rows = ledger(*texts)
    told = [one for one in rows if FactVerdict.CONFLICT in one.verdict.values()]
    assert [one.verdict for one in told] == [{1: FactVerdict.CONFLICT, 2: FactVerdict.CONFLICT}]
    assert all(index.comparison.text(one.wording[0]) != "1,520" for one in rows if 0 in one.wording)


def test_an_age_that_another_version_contradicts_stays_where_its_own_version_states_it():
    texts = (
        "“It is closed,” said its president, Rui Falcao, 71.",
        "“It is closed,” said Rui Falcao, its 71-year-old president.",
    )
    index, rows = ledger(*texts, texts[0].replace("71", "72"))
    told = next(one for one in rows if 0 in one.wording and index.comparison.text(one.wording[0]) == "71")
    assert told.verdict == {1: FactVerdict.OTHER_FORM, 2: FactVerdict.CONFLICT}


def in_language(language, *texts):
    index = Index(compare(Inputs(versions_of(*texts, language=language))))
    rows = fact_ledger(index, Evidence(index.comparison.inputs, index.comparison.alignment))
    return [({index.comparison.text(said) for said in row.wording.values()}, *row.verdict.values()) for row in rows]


def test_one_sign_changed_in_a_name_is_a_conflict_and_a_family_name_with_a_title_another_form():
    texts = ("局长陈国栋说，明火已被扑灭。居民张秀兰说，", "局长陈国梁说，明火已被扑灭。居民张女士说，")
    found = in_language("zh", *texts)
    assert found == [({"陈国栋", "陈国梁"}, FactVerdict.CONFLICT), ({"张秀兰", "张"}, FactVerdict.OTHER_FORM)]


def test_the_sign_that_counts_is_no_word_beside_two_figures():
    texts = ("花蓮地震已造成16人罹難，搜救人員持續尋找失聯者。", "花蓮地震超過1000人受傷，搜救人員持續尋找失聯者。")
    assert in_language("zh", *texts) == [({"16"}, FactVerdict.MISSING), ({"1000"}, FactVerdict.MISSING)]


def test_a_president_is_one_by_his_nickname():
    texts = ("O presidente Luiz Inácio Lula da Silva veio.", "O presidente Lula veio.")
    assert ({"Luiz Inácio Lula da Silva", "Lula"}, FactVerdict.OTHER_FORM) in in_language("pt", *texts)


def test_what_contradicts_a_fact_is_the_first_one_that_stands_in_its_place():
    text = BASE + "\nThe new bye-law of the museum comes into force on 1 January 2015."
    more = " The one of 12 November 2014 is no longer in force on that day."
    index, rows = ledger(text, text.replace("January 2015", "July 2024") + more)
    found = row(rows, "1 January 2015", index)
    assert (found.verdict, index.comparison.text(found.wording[1])) == ({1: FactVerdict.CONFLICT}, "1 July 2024")


def test_a_number_that_stands_in_thousands_of_paragraphs_takes_no_longer_than_these():
    index = Index(compare(Inputs(versions_of("\n".join(["They saw 5 men on page 7 of it."] * 30_000)))))
    evidence = Evidence(index.comparison.inputs, index.comparison.alignment)
    begun = process_time()
    drafts = gathered(index, evidence)
    assert (len(drafts.rows), process_time() - begun < 8) == (2, True)


@pytest.mark.parametrize(
    ("more", "verdict"), [("", FactVerdict.OTHER_FORM), ("\nThe Northgate tunnel is open.", FactVerdict.MISSING)]
)
def test_the_first_word_of_a_name_is_another_form_of_it_in_its_place_if_it_is_no_name_there(more, verdict):
    told = "The thieves sold the coins to {} for a tenth of their worth, police said on Monday in Brno."
    one, other = (f"{BASE}\n{told.format(name)}" for name in ("the Northgate Auction Gallery", "a man from Northgate"))
    index, rows = ledger(one + more, other)
    assert row(rows, "Northgate Auction Gallery", index).verdict == {1: verdict}


def test_a_share_has_its_own_row_where_the_percentage_it_equals_is_a_rounding_of_another():
    text = """The council said that {} of the beams in the old harbor bridge were cracked when it was closed.
Polls say that {} of the voters in the town want a new one there."""
    index, rows = ledger(text.format("49 percent", "a half"), text.format("nearly 50 percent", "a third"))
    assert row(rows, "half", index).verdict == {1: FactVerdict.CONFLICT}
    assert row(rows, "49 percent", index).verdict == {1: FactVerdict.OTHER_FORM}


def test_letters_of_a_short_last_name_that_changed_places_are_a_conflict():
    told = "The head of the mill, Margaret Liu, will step down on April 30, the mill said.\n"
    index, rows = ledger(told, told.replace("Liu", "Lui"))
    assert row(rows, "Margaret Liu", index).verdict == {1: FactVerdict.CONFLICT}
    index, rows = ledger(told, f"{told.replace('Liu', 'Lui')}Margaret Liu has led it since 2011.\n")
    assert row(rows, "Margaret Liu", index).verdict == {1: FactVerdict.SAME}


def test_an_age_is_that_of_a_child_and_no_form_of_as_many_miles():
    told = "The mill is four miles from the town.\nThe miller leaves a wife and {}, the mill said on Monday.\n"
    index, rows = ledger(told.format("twin daughters, age 4"), told.format("4-year-old twin daughters"))
    assert row(rows, "4", index).verdict == {1: FactVerdict.OTHER_FORM}
    assert row(rows, "four miles", index).verdict == {1: FactVerdict.SAME}


def test_who_wrote_two_versions_is_no_conflict():
    lede = Paragraph("The mill at Skarn is shut since Monday, its owner said in a letter to all of its millers.")
    bylines = (Paragraph(f"By {name} and staff", Role.BYLINE) for name in ("Ada Roe", "Jane Lowe"))
    documents = tuple(Document("a.txt", "0" * 64, (one, lede), language="en") for one in bylines)
    index = Index(compare(Inputs(versions(documents))))
    rows = fact_ledger(index, Evidence(index.comparison.inputs, index.comparison.alignment))
    assert not any(FactVerdict.CONFLICT in row.verdict.values() for row in rows)


def test_a_conflict_with_a_copy_of_the_base_is_one_with_the_base_in_one_row():
    told = "Schools in three districts were closed {}and about 2,300 residents were told to stay indoors."
    base = f"{told.format('')} The order was lifted at 5 p.m. for all but a small area around Skarn."
    copy = told.format("Friday ")
    other = (
        "About 3,200 residents were told to shelter in place, an order that was lifted at 5 p.m. except around Skarn. "
        "Shawl, Perry and Apollo schools were closed."
    )
    _, rows = ledger(base, copy, other)
    found = [one.verdict for one in rows if one.normal in {"2300", "3200"}]
    assert found == [{1: FactVerdict.SAME, 2: FactVerdict.CONFLICT}]
