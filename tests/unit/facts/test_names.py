import pytest

from copytaster.facts.facts import facts
from copytaster.facts.names import name_book, names, respells, same_name, transliterated

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
        ("to EDS: it ADDS a word, by our Correspondent", []),
    ],
)
def test_names_are_found_without_titles(text, expected):
    assert found(text) == expected


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


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Berner", "Odd Berner", True),
        ("Kyiv", "Kiev", True),
        ("US", "U.S.", True),
        ("Sergey Kovalenko", "Sergei Kovalenko", True),
        ("Berner", "Aldous", False),
        ("Anna Berner", "Odd Berner", False),
        ("Iran", "Iraq", False),
        ("Niger", "Nigeria", False),
    ],
)
def test_variants_of_a_name_are_told_from_other_names(one, other, same):
    texts = (*STORY, f"He saw {one} and {other} there, and {other} and {one} here.")
    book = name_book(texts, "en")
    (first,), (second,) = names(one, book), names(other, book)
    assert same_name(first, second, book) is same


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("Kyiv", "Kiev", True),
        ("NATO", "Nato", True),
        ("U.S.", "US", True),
        ("Berner", "Odd Berner", False),
        ("Kyiv’s", "Kyivs", False),
        ("Russia", "Russian", False),
        ("Ukraine", "Ukrainian", False),
    ],
)
def test_a_variant_differs_in_letters_not_in_length_or_case_of_grammar(one, other, differ):
    book = name_book((f"He saw {one} there and {other} here, {one} and {other}.",), "en")
    (first,), (second,) = names(one, book), names(other, book)
    assert respells(first, second) is differ


GERMAN = (
    "Die Sprecherin Anna Vogt sagte der Zeitung, die Straße sei gesperrt.",
    "In Hamburg fand die Polizei drei Koffer, sagte Vogt am Montag. Die Gäste lobten das Essen und die Musik.",
    "Der Zug aus Passau hielt Ende März nicht, nach Angaben der Stadt.",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vogt kam mit dem Koffer.", ["Vogt"]),
        ("Die Straße in Hamburg", ["Hamburg"]),
        ("Die Gäste hörten Musik.", []),
        ("der Zug nach Passau", ["Passau"]),
        ("nach Angaben der Polizei Ende März", []),
    ],
)
def test_german_nouns_are_no_names(text, expected):
    book = name_book(GERMAN, "de")
    assert [one.span.of(text) for one in names(text, book)] == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Zelenskyy", "Zelensky", True),
        ("Selenskyj", "Zelenskiy", True),
        ("Sergey", "Sergei", True),
        ("Lukashenko", "Lukaschenko", True),
        ("Müller", "Mueller", True),
        ("Kyiv", "Kiev", True),
        ("Meier", "Maier", False),
        ("Andersen", "Anderson", False),
        ("Micheal", "Michael", False),
    ],
)
def test_a_transliteration_is_told_from_a_misspelt_name(one, other, same):
    text = f"They met {one} and {other} then."
    book = name_book([text], "en")
    first, second = names(text, book)
    assert transliterated(first, second, book) is same
    assert transliterated(second, first, book) is same


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
    ],
)
def test_a_german_noun_with_an_article_is_no_name_and_none_to_the_word_after_it(text, found):
    assert [name.span.of(text) for name in names(text, name_book([text], "de"))] == found


def test_the_zone_of_a_time_is_no_name():
    text = "Der Zug fuhr um 9.30 Uhr MEZ ab."
    assert not facts(text, "de", name_book([text], "de")).names
