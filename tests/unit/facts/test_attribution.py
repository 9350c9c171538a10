import pytest

from copytaster.facts.attribution import attributions


def kinds(text, language="en"):
    return [one.kind for one in attributions(text, language)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“No,” she said.", "said"),
        ("according to the ministry", "said"),
        ("He claimed that it was over.", "claimed"),
        ("Holt admitted the theft.", "admitted"),
        ("The bank denied it.", "denied"),
        ("The ministry declined to comment.", "silent"),
        ("The lamp was reported dark.", "unsourced"),
        ("It confirmed that the bridge was shut.", "announced"),
        ("Prices will rise, the bank predicted.", "thought"),
        ("“Enough,” demanded Quill.", "asked"),
        ("the dispute that Quill dismissed then", "denied"),
    ],
)
def test_a_verb_of_saying_has_its_force(text, kind):
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "The inquiry calls for new rules.",
        "It wants them to promise that.",
        "The claims are many.",
        "They would not say.",
        "An estimated 100 people came.",
        "The test confirmed its strength.",
        "Parliament first promised a bridge.",
        "Sugar was added to the tea.",
        "They saw Russias demands.",
    ],
)
def test_other_uses_of_a_verb_attribute_nothing(text):
    assert kinds(text) == []


def test_verbs_of_one_force_are_of_one_kind():
    assert kinds("he said") == kinds("he mentioned") == kinds("he stated")


def test_a_credit_in_the_dateline_names_its_agency_whichever_it_is():
    assert kinds("PORT ELLERIN (Coastal Press) — Engineers closed it.") == ["agency coastal press"]


def test_an_agency_counts_only_with_a_capital():
    assert kinds("GENEVA (AP) — A nap.") == ["agency ap"]
    assert kinds("the pa of the boy") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Die Stadt schweigt, teilte das Amt mit.", ["said"]),
        ("de", "Nach Angaben der Stadt", ["said"]),
        ("de", "Er bestritt den Vorwurf.", ["denied"]),
        ("de", "Sie teilte das Brot.", []),
        ("fr", "D’après la mairie", ["said"]),
        ("fr", "Elle a nié les faits.", ["denied"]),
        ("fr", "Le feu s'était déclaré vers 18 heures.", []),
        ("fr", "La loi est claire, fait valoir leur avocat.", ["said"]),
        ("it", "Lo ha reso noto la procura, a quanto si apprende.", ["said", "said"]),
        ("nl", "Dat heeft het OM bekendgemaakt, melden bronnen.", ["said", "said"]),
        ("nl", "„Wij zoeken door”, voegde ze eraan toe.", ["said"]),
        ("nl", "Hij laat de hond uit en noemde niemand.", []),
        ("es", "De acuerdo con la policía", ["said"]),
        ("es", "El alcalde aseguró que no.", ["claimed"]),
        ("es", "Según ha explicado la policía, el alcalde ha negado que llueva.", ["said", "said", "denied"]),
        ("xx", "he said", []),
    ],
)
def test_other_languages_have_their_own_lists(language, text, expected):
    assert kinds(text, language) == expected


def test_a_language_without_a_list_has_no_verbs_of_saying():
    assert attributions("Ehkä, hän sanoi; ehkä.", "fi") == ()


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("pt", "Segundo a polícia, ele fugiu.", "said"),
        ("pt", "Ele negou tudo.", "denied"),
        ("ar", "نفى الوزير", "denied"),
        ("he", "השר הכחיש", "denied"),
        ("de", "Das teilte die Polizei mit.", "said"),
        ("it", "ha detto il sindaco", "said"),
        ("it", "secondo la polizia", "said"),
        ("fr", "a-t-on appris vendredi", "said"),
        ("fr", "Elle n’a pas souhaité commenter.", "silent"),
        ("de", "Sie wollte sich dazu nicht äußern.", "silent"),
        ("nl", "Volgens de politie", "said"),
        ("sv", "Enligt polisen", "said"),
        ("sv", "Det uppger polisen", "said"),
        ("sv", "Han nekar till brott", "denied"),
        ("sv", "Hon vill inte kommentera saken.", "silent"),
        ("da", "Ifølge politiet", "said"),
        ("da", "Det oplyser politiet", "said"),
        ("da", "Han nægter sig skyldig", "denied"),
        ("no", "Ifølge politiet", "said"),
        ("no", "Det opplyser politiet", "said"),
        ("no", "Han nekter straffskyld", "denied"),
        ("pl", "Według policji", "said"),
        ("pl", "jak poinformował minister", "said"),
        ("pl", "Nie przyznał się do winy", "denied"),
        ("ru", "сообщила полиция", "said"),
        ("zh", "市长否认", "denied"),
        ("ko", "회사는 부인했다", "denied"),
        ("tr", "vali reddetti", "denied"),
        ("ja", "市長は否定した", "denied"),
        ("de", "Berlin (dpa) - Es regnet.", "agency dpa"),
        ("de", "Quelle: (Reuters/dpa)", "agency dpa"),
        ("de", "Es regnet. (mit dpa)", "agency dpa"),
    ],
)
def test_languages_attribute_in_their_own_words(language, text, kind):
    assert kind in {one.kind for one in attributions(text, language)}


def test_an_agency_in_small_letters_outside_brackets_is_no_credit():
    assert attributions("An ap on the pa system", "en") == ()


def test_who_wants_no_name_is_a_source_of_a_class_of_its_own():
    found = attributions("An official spoke on condition of anonymity.", "en")
    assert "anonymous" in {one.kind for one in found}


def test_the_second_day_is_no_source():
    assert attributions("il secondo giorno", "it") == attributions("o segundo dia", "pt") == ()


def test_a_fire_that_broke_out_declared_nothing():
    assert attributions("Un incendie s’est déclaré vendredi.", "fr") == ()


@pytest.mark.parametrize(
    ("text", "found"), [("Entry was denied.", 0), ("It was denied by the firm.", 1), ("He denied it.", 1)]
)
def test_what_was_denied_to_somebody_is_no_denial(text, found):
    assert len(attributions(text, "en")) == found
