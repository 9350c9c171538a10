from dataclasses import fields

import pytest

from copytaster.report.labels import ENGLISH, Labels
from copytaster.report.translation import CONTEXTS, labels_in, texts, translated
from fakes.marks import MARKS, outside


def test_every_text_of_the_labels_is_found_once_and_no_code_is():
    found = list(texts(ENGLISH))
    sources = {text.source for text in found}
    assert {"Versions", "headline", "quotation marks removed", "1,234.5", "Thai", "kappa"} <= sources
    assert not sources & {"", "en", "ltr"}
    assert all("⟦" in text.source for text in texts(MARKS) if text.context != "Numerals")


@pytest.mark.parametrize("kind", CONTEXTS)
def test_all_fields_are_texts_or_labels(kind):
    made = kind()
    kinds = {type(getattr(made, one.name)) for one in fields(made)}
    assert kinds <= {str, dict, *CONTEXTS}


def test_codes_are_not_translated():
    assert (MARKS.language, MARKS.direction, MARKS.roles.body) == ("qq", "ltr", "")


def test_the_direction_is_that_of_the_words():
    assert labels_in("he", lambda _, source: {"Versions": "גרסאות"}.get(source, source)).direction == "rtl"


def test_what_has_no_translation_stays_english():
    assert translated(ENGLISH, lambda _context, source: source) == Labels()


def test_marks_are_taken_off():
    assert outside(MARKS.versions_of(1467, "A")).strip() == ""
    assert outside("⟦one ⟦two⟧⟧ three").split() == ["three"]
