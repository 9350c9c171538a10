import pytest

from copytaster.text.tokens import TokenKind, tokens, unspaced


def words(text):
    return [token.of(text) for token in tokens(text)]


@pytest.mark.parametrize(
    "number",
    [
        "$35,000,000", "US$40bn", "£5m", "3.5%", "35 %", "35 €", "1,000", "10:30", "21st", "1990s", "9/11", "30°C",
        "Jan. 21", "January 21", "Sept. 3rd", "21 January", "5 Mar.", "10 000", "10\u00a0000\u00a0000", "737s", "1,5",
    ],
)  # fmt: skip
def test_a_number_with_its_unit_and_separators_is_one_token(number):
    assert [(token.of(number), token.kind) for token in tokens(number)] == [(number, TokenKind.NUMBER)]


@pytest.mark.parametrize(
    "word",
    ["don’t", "two-week-old", "2-week-old", "2,000-year-old", "U.S.", "a.m.", "Mr.", "AT&T", "COVID-19", "l’homme"],
)
def test_a_word_held_together_by_marks_is_one_token(word):
    assert [(token.of(word), token.kind) for token in tokens(word)] == [(word, TokenKind.WORD)]


def test_marks_stand_alone():
    assert words("“Stop,” he said (twice)…") == ["“", "Stop", ",", "”", "he", "said", "(", "twice", ")", "…"]


def test_a_mark_repeated_is_one_token():
    assert words("well... no -- yes!!") == ["well", "...", "no", "--", "yes", "!!"]


def test_a_sentence_ends_outside_its_last_number():
    assert words("It fell to 3.5. Then") == ["It", "fell", "to", "3.5", ".", "Then"]


def test_two_amounts_do_not_share_a_sign():
    assert words("from $35 $40 to 10-15") == ["from", "$35", "$40", "to", "10", "-", "15"]


def test_an_address_is_one_token():
    assert words("See https://example.org/a?b=c. Or") == ["See", "https://example.org/a?b=c", ".", "Or"]


def test_possessives_after_s_leave_the_apostrophe():
    assert words("the reporters’ notes") == ["the", "reporters", "’", "notes"]


def test_chinese_and_japanese_are_cut_by_character_and_syllabary():
    assert words("我们去東京タワーへ。") == ["我", "们", "去", "東", "京", "タワー", "へ", "。"]


def test_thai_is_cut_by_rough_syllables():
    assert words("ภาษาไทย") == ["ภา", "ษา", "ไท", "ย"]


@pytest.mark.parametrize(
    "word", ["العربية", "עברית", "می\u200cرود", "हिन्दी", "한국어", "e\u0301te\u0301", "soft\u00adhyphen"]
)
def test_words_of_spaced_scripts_are_never_cut(word):
    assert words(f"{word}, {word}") == [word, ",", word]


@pytest.mark.parametrize("picture", ["👩\u200d👩\u200d👧", "🇩🇪", "👍🏽"])
def test_pictures_of_several_characters_are_one_token(picture):
    assert words(f"a {picture}.") == ["a", picture, "."]


def test_an_empty_text_has_no_tokens():
    assert tokens("") == ()


def test_chinese_neighbours_stand_apart_and_latin_ones_do_not():
    assert unspaced("去京")
    assert not unspaced("ab")
