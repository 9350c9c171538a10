import pytest

from copytaster.facts.certainty import certainty
from copytaster.facts.facts import facts
from copytaster.facts.names import name_book


def kinds(text, language="en"):
    return [one.kind for one in certainty(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was allegedly there.", ["alleged"]),
        ("It may rain.", ["possible"]),
        ("no evidence of it", ["none"]),
        ("It did not rain.", ["negation"]),
        ("It didn’t rain.", ["negation"]),
        ("more than 14,000", ["above"]),
        ("at least six", ["floor"]),
        ("about 40 people", ["about"]),
        ("close to $40", ["about"]),
        ("He could no longer stay.", ["unable"]),
        ("He is understood to have left for Spain.", ["alleged"]),
        ("Our ambition is to build homes by 2032.", ["planned"]),
        ("He lied to the committee.", ["untrue"]),
        ("six weeks at No. 1 and at No 3", []),
        ("rule no. 5 of the club", []),
        ("no 10-year-old was hurt", ["negation"]),
        ("No 10-year-old was hurt", ["negation"]),
        ("it has no 5 of them", ["negation"]),
    ],
)
def test_words_of_certainty_have_a_class(text, expected):
    assert kinds(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Il est soupçonné d'avoir menti.", ["alleged"]),
        ("it", "È stata rinviata a giudizio.", ["charged"]),
        ("nl", "Hij is vrijgesproken.", ["acquitted"]),
        ("sv", "Mannen är misstänkt för mord.", ["alleged"]),
        ("sv", "Han ska ha flytt.", ["alleged"]),
        ("sv", "Hon väntas avgå.", ["likely"]),
        ("da", "Manden er angiveligt flygtet.", ["alleged"]),
        ("da", "Han er sigtet for drab.", ["charged"]),
        ("no", "Mannen har visstnok flyktet.", ["alleged"]),
        ("no", "Han er frifunnet.", ["acquitted"]),
        ("pl", "Mężczyzna rzekomo uciekł.", ["alleged"]),
        ("pl", "Podobno uciekł.", ["alleged"]),
        ("pl", "Został uniewinniony.", ["acquitted"]),
        ("ru", "Он подозревается в краже.", ["alleged"]),
        ("ru", "Ему предъявлено обвинение.", ["charged"]),
        ("ko", "그는 횡령 혐의를 받는다.", ["alleged"]),
        ("tr", "Hırsızlık iddiasıyla yargılandı.", ["alleged"]),
    ],
)
def test_the_stage_of_a_case_is_told_in_each_language(language, text, expected):
    assert kinds(text, language) == expected


@pytest.mark.parametrize("text", ["a book about bridges", "over the harbor", "close to the border", "whether or not"])
def test_the_same_words_elsewhere_bound_nothing(text):
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("one", "other"), [("at least", "a minimum of"), ("probably", "in all probability"), ("nobody", "no one")]
)
def test_what_weighs_alike_is_of_one_class(one, other):
    assert kinds(one) == kinds(other) != []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "angeblich", ["alleged"]),
        ("de", "rund 40 Leute", ["about"]),
        ("de", "rund um die Uhr", []),
        ("fr", "Il n’a pas plu.", ["negation"]),
        ("fr", "environ 40", ["about"]),
        ("es", "al menos 40", ["floor"]),
        ("xx", "maybe", []),
    ],
)
def test_each_language_has_its_own_words(language, text, expected):
    assert kinds(text, language) == expected


def test_a_language_without_a_list_has_no_words_of_certainty():
    assert certainty("Ehkä, hän sanoi; ehkä.", "fi") == ()


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "one of the worst storms", "among"),
        ("pt", "O suposto autor fugiu.", "alleged"),
        ("de", "Er sei geflohen.", "reported"),
        ("ar", "لن نستسلم", "negation"),
        ("he", "לא ניכנע", "negation"),
        ("ar", "القبطان متهم بتجاهل تحذيرين", "alleged"),
        ("de", "nach jetzigem Stand geschlossen", "apparent"),
        ("fr", "Il serait parti.", "alleged"),
        ("it", "Il presunto autore", "alleged"),
        ("nl", "Hij komt niet.", "negation"),
        ("sv", "Han kommer inte.", "negation"),
        ("da", "Han kommer ikke.", "negation"),
        ("no", "Han kommer ikkje.", "negation"),
        ("pl", "On nie przyjdzie.", "negation"),
        ("ru", "Мы не уступим.", "negation"),
        ("zh", "我们不会放弃", "negation"),
        ("ja", "諦めない", "negation"),
    ],
)
def test_languages_hedge_and_deny_in_their_own_words(language, text, kind):
    assert [one.kind for one in certainty(text, language)] == [kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ich habe Zeit."),
        ("en", "it appears in a journal"),
        ("fr", "un incendie près de Rouen"),
        ("zh", "不仅如此"),
        ("ja", "少ない"),
        ("zh", "没收"),
        ("zh", "在燕岛附近触礁"),
        ("en", "edged up to 5%"),
    ],
)
def test_listed_words_inside_others_say_nothing_of_certainty(language, text):
    assert certainty(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Gut die Hälfte blieb.", "de", ["Gut"]),
        ("Knapp zwei Drittel blieben.", "de", ["Knapp"]),
        ("Das ist gut die Treppe hinauf.", "de", []),
        ("Nearly a third of about two hundred stayed.", "en", ["Nearly", "about"]),
        ("It was about the third man, and about one man.", "en", []),
        ("It doubled over four years and over a century.", "en", []),
        ("Casi la mitad se quedó.", "es", ["Casi"]),
    ],
)
def test_an_ambiguous_bound_counts_before_a_number_in_words_too(text, language, said):
    assert [one.span.of(text) for one in certainty(text, language)] == said


def test_what_only_says_that_somebody_was_silent_is_no_doubt():
    text = "He may go. The firm could not be reached for comment."
    found = facts(text, "en", name_book([text], "en")).certainty
    assert [one.span.of(text) for one in found] == ["may"]
