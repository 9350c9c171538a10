import pytest

from copytaster.facts.name_variants import misspelt, respells, same_name, transliterated
from copytaster.facts.names import name_book, names

STORY = (
    "The mayor met Odd Berner in Port Ellerin. The Petrel, said Berner, belongs to the NATO museum.",
    "Berner waited. On the quay stood Mayor Per Aldous with Minister Anna de Groot and J. B. Quill.",
    "In the US and the U.S. the ferry is called Petrel. Sergey Kovalenko and Sergei Kovalenko came from Kyiv and Kiev.",
)


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
        ("Iran", "Iranian", True),
        ("the Larn Peninsula", "the Larn", True),
        ("France", "the French", True),
        ("Spain", "Spaniards", True),
        ("the Netherlands", "Dutch", True),
        ("South Korea", "South Korean", True),
        ("Iceland", "Ireland", False),
        ("Serbia", "Syria", False),
        ("Georgian", "German", False),
        ("Ana J. Berner", "Ana Berner", True),
        ("Ana J. Berner", "Ana K. Berner", False),
        ("Ana Jane Berner", "Ana J. Berner", True),
        ("Ana Jane Berner", "Ana K. Berner", False),
        ("J. Berner", "Jane Berner", True),
        ("Bank of England", "England", False),
        ("World Fund Nepal", "Nepal", False),
        ("Bank of Ellerin", "Ellerin", False),
        ("Bank of Ellerin", "Ellerins", False),
        ("Republic of Ireland", "Ireland", True),
        ("Rhode Island", "Iceland", False),
        ("North Ellerin", "Northern Ellerin", False),
        ("Centers for Disease Control and Prevention", "CDC", True),
        ("Department of Health and Human Services", "HHS", True),
        ("Royal Court of Ellerin", "RCE", True),
        ("Royal Court of Ellerin", "RC", False),
        ("Royal Court of Ellerin", "RCX", False),
        ("Royal Court of Ellerin", "Rce", False),
        ("Royal Court of Ellerin", "Rural Court of Estonia", False),
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
        ("the Larna Peninsula", "the Larnan", False),
        ("France", "French", False),
        ("Denmark", "Danes", False),
    ],
)
def test_a_variant_differs_in_letters_not_in_length_or_case_of_grammar(one, other, differ):
    book = name_book((f"He saw {one} there and {other} here, {one} and {other}.",), "en")
    (first,), (second,) = names(one, book), names(other, book)
    assert respells(first, second, book.known) is differ


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


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Alan Teague", "Alan Teague of Imperial College", True),
        ("Imperial College", "Alan Teague of Imperial College", False),
        ("Durham University", "University of Durham", True),
        ("Ardmore", "Duchess of Ardmore", True),
        ("Jane Roe", "Jane Roe KC", True),
    ],
)
def test_a_name_is_not_that_of_the_place_its_person_is_from(one, other, same):
    text = f"They met {one} and then {other}, {one}, {other}."
    book = name_book([text], "en")
    (first,), (second,) = names(f"met {one}", book), names(f"met {other}", book)
    assert same_name(first, second, book) is same
    assert same_name(second, first, book) is same


@pytest.mark.parametrize(
    ("one", "other", "language", "wrong"),
    [
        ("Ruth Halloway", "Ruth Holloway", "en", True),
        ("Ruth J. Halloway", "Ruth Holloway", "en", True),
        ("Paolo Conti", "Paola Conti", "en", True),
        ("Maud", "Maude", "en", True),
        ("Sergey Petrov", "Sergei Petrov", "en", False),
        ("Mohammed Ansari", "Muhammad Ansari", "en", False),
        ("Usama Qaddafi", "Osama Gaddafi", "de", False),
        ("Usama Qaddafi", "Osama Gaddafi", "sv", False),
        ("Halloway", "Ruth Halloway", "en", False),
        ("Paris", "Parisians", "en", False),
        ("Grammy Awards", "Grammys", "en", False),
        ("Ruth Lee Halloway", "Ruth L. Halloway", "en", False),
        ("Ruth Ann Halloway", "Ruth Anne Halloway", "en", True),
        ("Northern Democrats", "Northern Democratic Union", "en", False),
        ("Rosa Serrano", "Rosa Serrana", "es", True),
        ("Рустам Кузнецов", "Рустамом Кузнецовым", "ru", False),
        ("Рустам Кузнецов", "Рустам Кузницов", "ru", True),
        ("Jan Kowalski", "Jana Kowalskiego", "pl", False),
        ("Jana Kowalskiego", "Jan Kowalsky", "pl", True),
        ("Adam Nowak", "Adama Nowaka", "pl", False),
    ],
)
def test_a_misspelt_name_is_told_from_a_derived_one_and_from_a_case(one, other, language, wrong):
    book = name_book([f"there were {one} and {other} today"], language)
    (first,), (second,) = names(f"were {one}", book), names(f"were {other}", book)
    assert same_name(first, second, book)
    assert misspelt(first, second, book) is wrong
    assert misspelt(second, first, book) is wrong


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Tusk", "Tuskiem", True),
        ("Duda", "Dudzie", True),
        ("Jan", "Jana", True),
        ("Marek", "Marka", True),
        ("Iran", "Irak", False),
        ("Nowak", "Nowicka", False),
    ],
)
def test_the_cases_of_a_polish_name_are_one_name(one, other, same):
    book = name_book(
        (f"Wczoraj wieczorem {one} spotkał się tam, a {other} dzisiaj, jak mówi {one} oraz {other}.",), "pl"
    )
    (first,), (second,) = names(f"a {one}", book), names(f"a {other}", book)
    assert same_name(first, second, book) is same


@pytest.mark.parametrize(
    ("language", "one", "other", "same"),
    [
        ("fr", "l’Organisation mondiale de la santé", "l’OMS", True),
        ("fr", "la Ligue des droits de l’homme", "la LDH", True),
        ("fr", "l’Institut national de la statistique et des études économiques", "l’Insee", True),
        ("fr", "la Banque centrale européenne", "la BCE", True),
        ("fr", "la Banque centrale européenne", "la BCT", False),
        ("fr", "la Banque centrale européenne", "la Banque de France", False),
        ("fr", "le ministère de la Santé", "le Ministère de la Santé", True),
        ("fr", "le ministère de la Santé", "le ministère de la Santé et de la Prévention", True),
        ("fr", "le ministère de la Santé", "la Haute Autorité de Santé", False),
        ("es", "la Comisión Nacional de los Mercados y la Competencia", "la CNMC", True),
        ("pt", "a Organização Mundial da Saúde", "a OMS", True),
        ("it", "l’Istituto superiore di sanità", "l’ISS", True),
        ("it", "il ministero dell’Interno", "il Ministero dell’Interno", True),
        ("nl", "het ministerie van Volksgezondheid, Welzijn en Sport", "het VWS", True),
        ("de", "das Robert Koch-Institut", "das RKI", True),
        ("de", "das Robert Koch-Institut", "das Robert-Koch-Institut", True),
        ("de", "das Bundesamt für Sicherheit in der Informationstechnik", "das BSI", True),
    ],
)
def test_an_institution_is_its_initials_in_other_languages(language, one, other, same):
    book = name_book((f"x {one} y {other}, z {other} y {one}.",) * 2, language)
    (first,), (second,) = names(f"x {one}", book), names(f"x {other}", book)
    assert same_name(first, second, book) is same
    assert same_name(second, first, book) is same


def test_the_genitive_of_an_institution_is_no_misspelling():
    one, other = "das Bundesamt für Migration", "des Bundesamtes für Migration"
    book = name_book((one, other), "de")
    (first,), (second,) = names(one, book), names(other, book)
    assert same_name(first, second, book)
    assert not misspelt(first, second, book)
