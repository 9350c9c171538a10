import pytest

from copytaster.facts.facts import facts
from copytaster.facts.name_variants import same_name
from copytaster.facts.names import name_book, names

STORY = (
    "The mayor met Odd Berner in Port Ellerin. The Petrel, said Berner, belongs to the NATO museum.",
    "Berner waited. On the quay stood Mayor Per Aldous with Minister Anna de Groot and J. B. Quill.",
    "In the US and the U.S. the ferry is called Petrel. Sergey Kovalenko and Sergei Kovalenko came from Kyiv and Kiev.",
)


def found(text, texts=STORY, language="en"):
    book = name_book((*texts, text), language)
    return [one.span.of(text) for one in names(text, book)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Berner said so.", ["Berner"]),
        ("Waited he had, Berner.", ["Berner"]),
        ("the ferry of Mayor Per Aldous", ["Per Aldous"]),
        ("then Minister Anna de Groot left", ["Anna de Groot"]),
        ("Berner’s ferry", ["Berner"]),
        ("a NATO ship", ["NATO"]),
        ("the U.S. navy", ["U.S."]),
        ("united they left the United States", ["United States"]),
        ("in Port Ellerin, Berner", ["Port Ellerin", "Berner"]),
        ("Yesterday they met on Tuesday in March", []),
        ("the usHarry S Aldous sails", ["usHarry S Aldous"]),
        ("then Sheriff Per Aldous left", ["Per Aldous"]),
        ("then Home Minister Per Aldous left", ["Per Aldous"]),
        ("the Chief Financial Officer Per Aldous left", ["Per Aldous"]),
        ("the Petrel Special Agent Per Aldous left", ["Petrel", "Per Aldous"]),
        ("a Senior Vice President Per Aldous left", ["Per Aldous"]),
        ("then-President Per Aldous left", ["Per Aldous"]),
        ("the Petrel PM’s ship with CM Per Aldous", ["Petrel", "Per Aldous"]),
        ("told The Associated Press so", ["Associated Press"]),
        ("a Petrel F-150 sails", ["Petrel"]),
        ("Tonight Berner waits", ["Berner"]),
        ("then the Commissioner for Refugees, Odd Berner, left", ["Refugees", "Odd Berner"]),
        ("Soccer-Late Berner goal beats Aldous", ["Berner", "Aldous"]),
        ("to EDS: it ADDS a word, by our Correspondent", []),
        ("CORRECTED-UPDATE 2-They sail", []),
        ("then Odd J. Berner left", ["Odd J. Berner"]),
        ("with J. B. Quill on the quay", ["J. B. Quill"]),
        ("the usHarry S. Aldous sails", ["usHarry S. Aldous"]),
        ("a ferry to St. Aldous and Mt. Berner", ["St. Aldous", "Mt. Berner"]),
        ("then Odd Berner of Finland and Per Aldous of the NATO left", ["Odd Berner", "Finland", "Per Aldous", "NATO"]),
        ("then Odd Berner of South Korea and the Bank of England", ["Odd Berner", "South Korea", "Bank of England"]),
        ("near the State Department, the foreign Ministry of Berner", ["State Department", "Ministry of Berner"]),
        ("later the Berner Press Office, and Press Secretary Aldous", ["Berner Press Office", "Aldous"]),
        ("pic.twitter.comYeYanK0Berner6", []),
        ("WAITED for hours had the people of Viana do Berner", ["Viana do Berner"]),
        ("in the Berner-based and Aldous-led group", ["Berner", "Aldous"]),
        ("then the Berner-based Petrel, Inc., waited for Q3", ["Berner", "Petrel"]),
        ("then comes plan B. Nobody waited", ["B"]),
        ("so said Officer 2nd Class Odd Berner", ["Odd Berner"]),
    ],
)
def test_names_are_found_without_titles(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Then Ada J. Roe spoke.", "en", ["Ada J. Roe"]),
        ("Later Mr. Roe phoned Sen. Quill.", "en", ["Roe", "Quill"]),
        ("Hier, M. Leroy a salué Mme. Dupont.", "fr", ["Leroy", "Dupont"]),
        ("Am Freitag sprach Dr. Roe in St. Gallen.", "de", ["Roe", "St. Gallen"]),
        ("Am Freitag sprach Ada W. Roe.", "de", ["Ada W. Roe"]),
        ("Vieles fehlt, z. B. Brot.", "de", []),
        ("Das sagte Ada Roe der Deutschen Presse-Agentur.", "de", ["Ada Roe", "Deutschen Presse-Agentur"]),
        ("Das sagte Sprecherin Roe den Berliner Stimmen.", "de", ["Roe", "Berliner Stimmen"]),
    ],
)
def test_no_sentence_begins_after_an_initial_or_the_abbreviation_of_a_title(text, language, expected):
    assert found(text, (), language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Hier, la lettre d'Emmanuel Roe à l’Élysée et à l'Italie.", "fr", ["Emmanuel Roe", "Élysée", "Italie"]),
        ("L’Italie répond. C'est l’Italie.", "fr", ["Italie", "Italie"]),
        ("Ici parle l’ONU.", "fr", ["ONU"]),
        ("Il salue Roe d’Estaing, Jean Roe, d’Estaing.", "fr", ["Roe d’Estaing", "Jean Roe", "Estaing"]),
        ("Ieri parlava la presidente dell'Umbria all’Aquila.", "it", ["Umbria", "Aquila"]),
        ("Then they found Odd O’Neill with D'Angelo.", "en", ["Odd O’Neill", "D'Angelo"]),
    ],
)
def test_an_article_that_has_lost_its_vowel_is_no_part_of_a_name(text, language, expected):
    assert found(text, (), language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("И там мэр Ветрова Анна Кранова сказала это.", "ru", ["Ветрова", "Анна Кранова"]),
        ("И там мэр Казани Анна Кранова молчит, Москва тоже.", "ru", ["Казани", "Анна Кранова", "Москва"]),
        ("И там президент США Олег Кранов сказал это.", "ru", ["США", "Олег Кранов"]),
        ("И там глава МЧС Кранов сказал это.", "ru", ["МЧС", "Кранов"]),
        ("И там глава МЧС России сказал это.", "ru", ["МЧС России"]),
        ("И там президент России В. В. Кранов сказал это.", "ru", ["России", "В. В. Кранов"]),
        ("И там президент Олег Олегович Кранов сказал это.", "ru", ["Олег Олегович Кранов"]),
        ("Ieri la presidente dell'Umbria Ada De Brandi, accanto a lui, parlava.", "it", ["Umbria", "Ada De Brandi"]),
        ("Ieri il sindaco di San Brando Valle, Ada Brandi, parlava.", "it", ["San Brando Valle", "Ada Brandi"]),
        ("Ieri la direttrice del Museo Ada Brandi parlava.", "it", ["Museo Ada Brandi"]),
        ("Hier, la maire de Bréval Anne Roe était absente.", "fr", ["Bréval", "Anne Roe"]),
        ("Hier, la présidente Anne Marie Roe était absente.", "fr", ["Anne Marie Roe"]),
    ],
)
def test_the_place_after_a_title_is_no_part_of_the_name_of_its_bearer(text, language, expected):
    assert found(text, (), language) == expected


def test_the_first_word_of_a_sentence_is_no_name_for_its_capital():
    assert found("Ferries are slow. Slow ferries rust.") == []


def test_a_headline_in_title_case_teaches_nothing():
    assert found("the ferry and the bridge", ("Ferry Replaces Broken Bridge",)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FERRY RUNS AGROUND OFF PORT ELLERIN, 14 HURT", ["PORT ELLERIN"]),
        ("NATO BUYS FERRY", ["NATO"]),
        ("NATO", ["NATO"]),
    ],
)
def test_in_a_headline_all_in_capitals_only_words_that_are_names_elsewhere_are_names(text, expected):
    assert found(text) == expected


def test_a_german_headline_all_in_capitals_teaches_nothing():
    assert found("Bus und Fähre fahren.", ("FÄHRE LÄUFT AUF GRUND",), "de") == []


def test_a_byline_does_teach():
    assert found("By Mara Lindqvist, Coastal Courier", ()) == ["Mara Lindqvist", "Coastal Courier"]


GERMAN = (
    "Die Sprecherin Anna Vogt sagte der Zeitung, die Straße sei gesperrt.",
    "In Hamburg fand die Polizei drei Koffer, sagte Vogt am Montag. Die Gäste lobten das Essen und die Musik.",
    "Der Zug aus Passau hielt Ende März nicht, nach Angaben der Stadt.",
    "Die Deutsche Bahn sperrte das Gleis. Die Bahn schwieg, und die Züge der Bahn hielten.",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vogt kam mit dem Koffer.", ["Vogt"]),
        ("Die Straße in Hamburg", ["Hamburg"]),
        ("Die Gäste hörten Musik.", []),
        ("Dann sperrte die Deutsche Bahn die Strecke.", ["Deutsche Bahn"]),
        ("Zwei schweben in Lebensgefahr.", []),
        ("der Zug nach Passau", ["Passau"]),
        ("nach Angaben der Polizei Ende März", []),
    ],
)
def test_german_nouns_are_no_names(text, expected):
    book = name_book(GERMAN, "de")
    assert [one.span.of(text) for one in names(text, book)] == expected


def test_the_words_of_a_slug_are_no_names():
    assert found("UPDATE 2 - Death toll in Port Ellerin rises") == ["Port Ellerin"]


def test_the_desk_of_a_journalist_is_no_name():
    text = (
        "Owen Pratt, the Business Correspondent, and Ana Berner, our Science Editor, wrote of Norwell Business Centre."
    )
    found = [name.normal for name in names(text, name_book([text], "en"))]
    assert {"business", "science", "science editor"}.isdisjoint(found)
    assert "norwell business centre" in found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gutachter haben an der Brücke Risse entdeckt.", []),
        ("Verbandschef Mark Holl forderte Reformen.", ["Mark Holl"]),
        ("Es reiche nicht, sagte Holl.", ["Holl"]),
        ("Der Streit über die Deutsche Bahn dauert an.", ["Deutsche Bahn"]),
        ("Gelobt wurde der Torwart Timo Brandes.", ["Timo Brandes"]),
        ("Die Bucht kennt Meeresbiologin Hedda Rieck gut.", ["Hedda Rieck"]),
        ("Zuvor hatte Zoologe Kallweit gewarnt.", ["Kallweit"]),
        ("Es half die Krankenschwester Anna Kallweit.", ["Anna Kallweit"]),
        ("Dort gewann der FC Nord Kallweit.", ["FC Nord Kallweit"]),
    ],
)
def test_a_german_noun_with_an_article_is_no_name_and_none_to_the_word_after_it(text, found):
    assert [name.span.of(text) for name in names(text, name_book([text], "de"))] == found


def test_the_zone_of_a_time_is_no_name():
    text = "Der Zug fuhr um 9.30 Uhr MEZ ab."
    assert not facts(text, "de", name_book([text], "de")).names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Martin J. Tolk, 58, pleaded guilty.", ["Martin J. Tolk"]),
        ("Author J. K. Rudd left.", ["J. K. Rudd"]),
        ("The J. Paul Sorn Museum shut.", ["J. Paul Sorn Museum"]),
    ],
)
def test_a_word_before_an_initial_is_a_first_name_though_it_begins_all_its_sentences(text, expected):
    assert found(text, (*STORY, "It was Tolk, Sorn, Paul or Rudd in the Museum.")) == expected


def test_letters_after_a_name_are_no_name():
    assert found("She was appointed OBE with Anna de Groot PhD.") == ["Anna de Groot PhD"]


BODIES = (
    "A bank, a guard and a fund met on the red coast, near a cross, in power, at a finch, in a national state.",
    "Later the Coast Guard, the Red Cross and the Bank of Berner came together, and the European Central Bank.",
    "Next the National Guard, the International Monetary Fund, Harbor Mutual, Petrel & Finch of Ellerin came.",
    "Minister of Foreign Affairs Ada Roe met Jan de Vries, Transport Minister Per Aldous, Nkr3m in May Ellerin here.",
)


def test_common_words_are_one_name_where_they_have_capitals_beside_each_other():
    expected = ["Coast Guard", "Red Cross", "Bank of Berner", "European Central Bank"]
    assert found(BODIES[1], BODIES) == expected
    expected = ["National Guard", "International Monetary Fund", "Harbor Mutual", "Petrel & Finch of Ellerin"]
    assert found(BODIES[2], BODIES) == expected
    assert found("Red Cross boats and coast guard boats came. Coast Guard boats left.", BODIES) == [
        "Red Cross",
        "Coast Guard",
    ]


def test_no_office_is_part_of_a_name_and_no_month_before_a_last_name_is_a_date():
    assert found(BODIES[3], BODIES) == ["Ada Roe", "Jan de Vries", "Per Aldous", "Ellerin"]
    assert found("So said Estonian Protection Minister Per Aldous.") == ["Estonian", "Per Aldous"]


def test_a_code_has_its_digits():
    assert found("Flight SV418, a Berner CJ-900, no Berner Tu-134, left.") == ["SV418", "Berner CJ-900", "Berner"]


def test_the_last_word_of_a_court_or_museum_is_part_of_its_name_though_it_is_a_common_word_too():
    text = "The court in the Leeds area, Leeds Crown Court, is no museum. Berner left Leeds for the Crown."
    assert found(text) == ["Leeds", "Leeds Crown Court", "Berner", "Leeds", "Crown"]
    assert found("The French court and the French Court met.") == ["French", "French"]


def test_a_state_is_one_with_its_abbreviation():
    book = name_book((*STORY, "The ferry sails for the coast of North Carolina."), "en")
    [_, short], [long] = names("in Ellerin, N.C.", book), names("in North Carolina", book)
    assert same_name(short, long, book)


def test_several_owners_are_part_of_the_name_of_their_body():
    text = "He of the Ellerin Anglers’ Federation met Berner and Aldous' wife at the Berner Sailors' Group."
    assert found(text) == ["Ellerin Anglers’ Federation", "Berner", "Aldous", "Berner Sailors' Group"]


def test_the_matter_that_a_minister_is_in_charge_of_is_not_part_of_the_name():
    text = "So said the Minister for Energy Anna de Groot and the senator for Northern Ellerin Wales."
    assert found(text) == ["Energy", "Anna de Groot", "Northern Ellerin Wales"]
    assert found("He met the Rt Hon Anna de Groot TD.") == ["Anna de Groot TD"]


def test_short_forms_and_letters_around_a_sign_are_no_names():
    text = "No, I'm on board, and I’ll stay at a B&B, not for R&D. He left M&S."
    assert found(text) == ["M&S"]


def test_the_first_word_of_a_tabloid_story_is_no_part_of_a_name():
    assert found("THE Petrel left, and THE PETREL sank.") == ["Petrel", "PETREL"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ruth Berner, 54, left.", "en", ["Ruth Berner"]),
        ("It left. Ruth Berner said so.", "en", ["Ruth Berner"]),
        ("Citing Berner, they left.", "en", ["Berner"]),
        ("Outside Ellerin they waited.", "en", ["Ellerin"]),
        ("Ruth left.", "en", []),
        ("On attend encore. André Berner a dit oui.", "fr", ["André Berner"]),
        ("Devant Berner, on attend.", "fr", ["Berner"]),
        ("Contestaron Berner y otros.", "es", ["Berner"]),
    ],
)
def test_a_first_name_that_begins_a_sentence_is_found(text, language, expected):
    told = ("They saw Berner in Ellerin, and Berner saw Ellerin.",)
    assert found(text, told, language) == expected


def test_an_ordinary_word_before_a_last_name_is_no_first_name():
    assert found("Striker Berner left.", (*STORY, "The best striker is Berner.")) == ["Berner"]
    assert found("Striker Odd Berner left.") == ["Odd Berner"]


def test_particles_of_a_name_in_german_are_no_article_behind_it():
    spoken = "Das sagte Ministerin Ada von der Aue der Deutschen Presse-Agentur."
    others = ("Gestern sprach Ministerin Aue.",) * 2
    assert found(spoken, others, "de") == ["Ada von der Aue", "Deutschen Presse-Agentur"]


def test_a_byname_in_german_has_its_article():
    others = ("Dort stand Peter.", "Hier stand Peter.")
    assert found("Das wollte Zar Peter der Große nicht.", others, "de") == ["Peter der Große"]


def test_who_speaks_in_minutes_is_no_name_if_only_an_office():
    assert found("THE SPEAKER: Order. Mr Berner will be heard.") == ["Berner"]


def test_a_word_behind_the_number_of_a_paragraph_or_the_mark_of_a_reference_begins_a_sentence():
    for text in ("1.2.2 Consider paracetamol.", "(a) Consider paracetamol.", "He fell.[12][3] Consider that."):
        assert found(text, (text,) * 3) == []


def test_the_abbreviation_of_a_figure_or_volume_is_no_name():
    assert found("Rinse the tank (see Fig. 2 and Vol. 3).") == []


def test_a_garbled_headline_teaches_no_names():
    head = "Politics|Berner Will Meet With Ellerin arsenic Aldous Pushes for More Diplomacy"
    assert found(head) == ["Berner", "Ellerin", "Aldous"]
    told = "Then Ruth Moss, Paul Reed, Anna Roe and Karl Dunn resigned."
    assert found("They saw Ruth Moss.", (told,)) == ["Ruth Moss"]


def test_the_word_behind_a_dash_that_begins_a_paragraph_has_its_capital_from_there():
    assert found("- Musimy iść, mówi Roe.", ("Spotkał tam Roe.",), "pl") == ["Roe"]
    assert found("- Ships will go, said Roe.", ("They met Roe there.",), "en") == ["Roe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at the Centers for Disease Control and Prevention.", ["Centers for Disease Control and Prevention"]),
        ("Once the Food and Drug Administration’s own rules", ["Food and Drug Administration"]),
        ("the Department of Health and Human Services, and", ["Department of Health and Human Services"]),
        (
            "the Department for Environment, Food and Rural Affairs said",
            ["Department for Environment, Food and Rural Affairs"],
        ),
        ("the Society for the Prevention of Cruelty to Animals", ["Society for the Prevention of Cruelty to Animals"]),
        ("the Department of Justice and Berner", ["Department of Justice", "Berner"]),
        ("the Ministry of Finance, Berner and the Petrel", ["Ministry of Finance", "Berner", "Petrel"]),
        ("the Centers’ Disease and Berner", ["Berner"]),
        ("the ministers of Health, Berner and Health", ["Health", "Berner", "Health"]),
        ("in mid-September or late-May", []),
    ],
)
def test_institutions_have_what_they_are_for_in_their_names(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "L’Organisation mondiale de la santé l’a dit.", ["Organisation mondiale de la santé"]),
        ("fr", "Puis la Banque centrale européenne parla.", ["Banque centrale européenne"]),
        ("fr", "avec la Ligue des droits de l’homme.", ["Ligue des droits de l’homme"]),
        ("fr", "du Conseil national de la Résistance.", ["Conseil national de la Résistance"]),
        (
            "fr",
            "à la Direction générale de la concurrence, de la consommation et de la répression des fraudes.",
            ["Direction générale de la concurrence, de la consommation et de la répression des fraudes"],
        ),
        (
            "fr",
            "à la Fédération nationale des syndicats d’exploitants agricoles.",
            ["Fédération nationale des syndicats d’exploitants agricoles"],
        ),
        ("fr", "au ministère de la Santé et de la Prévention.", ["Santé et de la Prévention"]),
        ("fr", "la ministre de la Santé et de la Prévention Ada Roe.", ["Santé et de la Prévention", "Ada Roe"]),
        ("fr", "le ministre de la Santé Odd Roe parla.", ["Santé", "Odd Roe"]),
        ("fr", "la Commission européenne d’Ada Roe.", ["Commission européenne", "Ada Roe"]),
        ("fr", "puis la Banque de France et la Deutsche Bank.", ["Banque de France", "Deutsche Bank"]),
        ("fr", "puis l’Institut publie ce que l’Agence recherche.", ["Institut", "Agence"]),
        ("es", "al Ministerio de Sanidad, Consumo y Bienestar Social.", None),
        ("es", "a la Comisión Nacional de los Mercados y la Competencia.", None),
        ("es", "a la Organización mundial de la salud.", None),
        ("es", "luego con el Banco Central y España.", ["Banco Central", "España"]),
        ("es", "con el Ministerio de Justicia y la Policía Nacional.", ["Ministerio de Justicia", "Policía Nacional"]),
        ("es", "con la ministra de Sanidad Ada Roe.", ["Sanidad", "Ada Roe"]),
        ("es", "luego la Comisión centra su trabajo.", ["Comisión"]),
        ("pt", "com a Agência Nacional de Vigilância Sanitária.", None),
        ("pt", "com o Ministério da Justiça e Segurança Pública.", None),
        ("pt", "com a ministra da Saúde Ada Roe.", ["Saúde", "Ada Roe"]),
        ("it", "con l’Autorità garante della concorrenza e del mercato.", None),
        ("it", "con il Ministero delle Infrastrutture e dei Trasporti.", None),
        ("it", "con il ministero delle Infrastrutture e dei Trasporti.", ["Infrastrutture e dei Trasporti"]),
        ("it", "con il Ministero dell’Interno e la Banca d’Italia.", ["Ministero dell’Interno", "Banca d’Italia"]),
        ("it", "poi la Banca finanzia e l’Istituto pubblica.", ["Banca", "Istituto"]),
        ("nl", "van het ministerie van Volksgezondheid, Welzijn en Sport.", ["Volksgezondheid, Welzijn en Sport"]),
        ("nl", "van het Rijksinstituut voor Volksgezondheid en Milieu.", None),
        ("nl", "van de Nederlandse Voedsel- en Warenautoriteit.", None),
        ("nl", "van het ministerie van Justitie en Ada Roe.", ["Justitie", "Ada Roe"]),
        ("nl", "dat de Raad nationale regels wil.", ["Raad"]),
        ("de", "vom Bundesamt für Migration und Flüchtlinge.", None),
        ("de", "vom Zentrum für Luft- und Raumfahrt.", None),
        ("de", "Gestern hat das Robert Koch-Institut gewarnt.", ["Robert Koch-Institut"]),
        ("de", "von der Gewerkschaft Erziehung und Wissenschaft.", None),
        ("de", "die Deutsche Gesellschaft für Auswärtige Politik.", None),
        (
            "de",
            "das Ministerium für Umwelt, nukleare Sicherheit und Verbraucherschutz.",
            ["Ministerium für Umwelt, nukleare Sicherheit und Verbraucherschutz"],
        ),
        ("de", "dass das Bundesamt für Migration und die Polizei suchen.", ["Bundesamt für Migration"]),
        ("de", "dass das Bundesamt und die Polizei suchen.", []),
        ("de", "der Minister für Verkehr Karl Roe.", ["Karl Roe"]),
        ("de", "weil die Bank europäische Regeln hat.", []),
    ],
)
def test_institutions_in_other_languages_have_what_they_are_for_in_small_letters_too(language, text, expected):
    """None stands for all of the text from its first capital."""
    start = next(place for place, letter in enumerate(text) if letter.isupper())
    story = ("x Karl Roe y, x Karl Roe.",) if language == "de" else ()
    assert found(text, story, language) == ([text[start:-1]] if expected is None else expected)


def test_own_words_for_institutions_without_all_that_is_needed_make_no_names():
    for language, own in (("sv", 'remits = ["folkhälsa"]'), ("fr", 'heads = ["-"]\nremit_adjectives = ["-"]')):
        book = name_book(("Sedan for Odd Roe.",), language, (("names", f"[{language}]\n{own}"),))
        assert [one.normal for one in names("Sedan for Odd Roe.", book)] == ["odd roe"]
