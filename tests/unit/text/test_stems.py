import pytest

from copytaster.text.language import language
from copytaster.text.stems import stemmer


@pytest.mark.parametrize(
    ("code", "word", "stem"), [("en", "bridges", "bridg"), ("de", "brücken", "bruck"), ("xx", "bridges", "bridges")]
)
def test_stems_follow_the_language(code, word, stem):
    assert stemmer(code)(word) == stem


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The mayor closed the bridge after cracks were found in its deck.", "en"),
        ("Der Bürgermeister ließ die Brücke nach dem Fund von Rissen sperren.", "de"),
        ("123 — 456", "und"),
    ],
)
def test_languages_are_told_apart(text, code):
    assert language(text) == code
