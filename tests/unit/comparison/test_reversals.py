import pytest

from fakes.facet_gold import between


def reverses(left, right, language="en"):
    """Return whether a change between two sentences, read either way, has the facet of certainty."""
    ways = {
        any("certainty" in one.facets for one in between(*pair, language)) for pair in ((left, right), (right, left))
    }
    [found] = ways
    return found


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The town won its case there.", "The town lost its case there."),
        ("Rents rose in the town.", "Rents fell in the town."),
        ("The council accepted the plan.", "The council has rejected the plan."),
        ("The jury found him guilty.", "The jury found him innocent."),
        ("The jury convicted him.", "The jury cleared him."),
        ("Police have arrested a man there.", "Police have charged a man there."),
        ("It led to an increase there.", "It led to a decrease there."),
        ("The ferry left before the storm.", "The ferry left after the storm."),
        ("It sold more tickets there.", "It sold fewer tickets there."),
        ("It is an old ally of the town.", "It is an old enemy of the town."),
        ("The firm will buy the mill.", "The firm will sell the mill."),
        ("The village lies in the north there.", "The village lies in the south there."),
        ("The bridge was opened there.", "The bridge was closed there."),
        ("His dog survived there.", "His dog died there."),
        ("The driver was injured there.", "The driver was killed there."),
        ("He voted for the plan.", "He voted against the plan."),
        ("He left with a coat.", "He left without a coat."),
        ("It was a fatal fall there.", "It was a non-fatal fall there."),
        ("It was a careful choice there.", "It was a careless choice there."),
        ("A man was seen there.", "A woman was seen there."),
    ],
)
def test_a_word_for_its_opposite_turns_a_statement_round(left, right):
    assert reverses(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Rents rose in the town.", "Rents climbed in the town."),
        ("It won, then lost, the case.", "It lost the case that it first won."),
        ("Rents rose after wages fell.", "Wages fell before rents rose."),
        ("Larkhill beat Ambleton in the final.", "Ambleton lost to Larkhill in the final."),
        ("The firm bought the mill from a bank.", "A bank sold the mill to the firm."),
        ("It did not win the case.", "It lost the case."),
        ("The step was not legal there.", "The step was illegal there."),
        ("The plan was not rejected there.", "The plan was accepted there."),
        ("The council failed to win the case.", "The council lost the case."),
        ("He spoke for an hour there.", "He spoke and argued against it there."),
        ("A dull lamp came.", "A red lamp came."),
        ("The people come there.", "The people’s income there."),
        ("It is open until noon there.", "It is open there."),
        ("The town is in North Vale.", "The town is in South Vale."),
    ],
)
def test_what_means_the_same_or_something_else_is_no_reversal(left, right):
    assert not reverses(left, right)


@pytest.mark.parametrize("hedged", ["It may not be legal there.", "It is allegedly not legal there."])
def test_a_denied_opposite_that_is_also_less_certain_is_not_the_same(hedged):
    assert reverses(hedged, "It is illegal there.")


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("de", "Die Stadt gewann den Streit.", "Die Stadt verlor den Streit."),
        ("de", "Der Rat hat den Plan angenommen.", "Der Rat hat den Plan abgelehnt."),
        ("de", "Das Dorf liegt im Norden.", "Das Dorf liegt im Süden."),
        ("de", "Er kam vor dem Sturm an.", "Er kam nach dem Sturm an."),
        ("de", "Es gab einen Anstieg der Mieten.", "Es gab einen Rückgang der Mieten."),
        ("fr", "La ville a gagné le procès.", "La ville a perdu le procès."),
        ("fr", "Les loyers augmentent partout.", "Les loyers baissent partout."),
        ("fr", "Il est arrivé avant la fête.", "Il est arrivé après la fête."),
        ("es", "El pueblo ganó el juicio.", "El pueblo perdió el juicio."),
        ("es", "El consejo aprobó el plan.", "El consejo rechazó el plan."),
        ("pt", "A vila venceu o processo.", "A vila perdeu o processo."),
        ("it", "Il paese ha vinto la causa.", "Il paese ha perso la causa."),
        ("nl", "Het dorp won de zaak.", "Het dorp verloor de zaak."),
        ("sv", "Byn vann målet.", "Byn förlorade målet."),
        ("da", "Byen vandt sagen.", "Byen tabte sagen."),
        ("no", "Byen vant saken.", "Byen tapte saken."),
        ("pl", "Wieś wygrała sprawę.", "Wieś przegrała sprawę."),
        ("ru", "Город выиграл суд.", "Город проиграл суд."),
        ("fr", "Un homme a été interpellé hier.", "Un homme a été inculpé hier."),
        ("es", "Un hombre fue detenido ayer.", "Un hombre fue acusado ayer."),
        ("pt", "Um homem foi preso ontem.", "Um homem foi indiciado ontem."),
        ("it", "Un uomo è stato arrestato ieri.", "Un uomo è stato incriminato ieri."),
        ("nl", "Een man is gisteren aangehouden.", "Een man is gisteren aangeklaagd."),
        ("sv", "En man greps på färjan.", "En man åtalades på färjan."),
        ("da", "En mand blev anholdt i går.", "En mand blev sigtet i går."),
        ("no", "En mann ble pågrepet i går.", "En mann ble siktet i går."),
        ("pl", "Mężczyzna został zatrzymany.", "Mężczyzna został oskarżony."),
        ("ru", "Мужчина задержан вчера.", "Мужчина обвинен вчера."),
        ("zh", "该镇支持这项计划。", "该镇反对这项计划。"),
        ("ja", "町は計画に賛成した。", "町は計画に反対した。"),
        ("zh", "法院裁定被告有罪。", "法院裁定被告无罪。"),
        ("ja", "裁判所は有罪を言い渡した。", "裁判所は無罪を言い渡した。"),
    ],
)
def test_languages_have_opposites_of_their_own(language, left, right):
    assert reverses(left, right, language)


def test_two_that_changed_places_are_both_turned_round():
    found = between("Berner won the seat and Quill lost a bet.", "Berner lost the seat and Quill won a bet.")
    assert [("certainty" in one.facets) for one in found] == [True, True]


def test_rising_for_falling_is_another_figure_where_figures_are_told():
    [found] = between("Fares will rise to 21 percent.", "Fares will fall to 21 percent.")
    assert found.facets == {"figure"}
