import codecs

import pytest

from copytaster.readers.encoding import decode

GERMAN = "Die Stadt öffnet die Brücke am Montag – „früher als gedacht“, sagte die Bürgermeisterin. Für Fußgänger nicht."
FRENCH = "La mairie a déclaré mardi que le pont rouvrirait « bientôt » ; les élèves s’en réjouissent déjà."
SPANISH = "El puente abrirá mañana, señaló la alcaldesa. ¿Por qué no antes?, preguntó una niña."
CHINESE = "市长周一宣布大桥提前开放。\n居民们对此表示欢迎。\n"
RUSSIAN = "Мэр города открыл мост в понедельник, раньше назначенного срока. Жители этому рады."


@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [GERMAN, CHINESE, RUSSIAN, "Short."])
def test_unicode_without_a_mark(name, text):
    assert decode(text.encode(name)) == (text, name)


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark, name):
    assert decode(mark + FRENCH.encode(name)) == (FRENCH, name)


@pytest.mark.parametrize(
    "text",
    [
        *(GERMAN, FRENCH, SPANISH, "She said it wasn’t over.", "The café reopened."),
        *("It cost £3.50.", "It cost ¥500 in the café."),
        "The café took £5m and £6m; the résumé said so. “No,” he said.",
    ],
)
def test_windows_1252_also_with_prices_whose_signs_are_letters_elsewhere(text):
    assert decode(text.encode("cp1252")) == (text, "cp1252")


@pytest.mark.parametrize("text", [SPANISH, "El ministro llegó tarde.", "Più città, perché no?"])
def test_latin_1_is_read_as_its_superset(text):
    found = decode(text.encode("latin-1"))
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("cp1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
        ("gb18030", CHINESE),
        ("cp932", "市長は月曜日、橋の開通を発表した。住民は歓迎している。"),
        ("iso2022_jp", "市長は月曜日、橋の開通を発表した。住民は歓迎している。"),
        ("cp1250", "Premier powiedział w środę, że rząd złoży wniosek. Źródła mówią, że Łódź się zgodzi."),
        ("cp1256", "قال رئيس البلدية يوم الاثنين إن الجسر سيفتح قريبا أمام السيارات."),
    ],
)
def test_other_codes(name, text):
    found = decode(text.encode(name))
    assert found is not None
    assert found.text == text


def test_utf8_wins_over_a_wrong_declaration():
    assert decode(GERMAN.encode(), "iso-8859-1") == (GERMAN, "utf-8")


def test_a_declaration_wins_over_a_guess():
    assert decode("Ærø".encode("mac-roman"), "macintosh") == ("Ærø", "mac-roman")


def test_declared_latin_1_means_windows_1252():
    assert decode("“Ja”".encode("cp1252"), "ISO-8859-1") == ("“Ja”", "cp1252")


def test_an_unknown_declaration_is_passed_over():
    assert decode(b"plain", "no-such-code") == ("plain", "utf-8")


def test_utf8_with_a_stray_byte_is_still_utf8():
    assert decode(GERMAN.encode() + b" caf\xe9.") == (GERMAN + " café.", "utf-8")


def test_utf8_cut_inside_a_character_shows_where():
    assert decode((GERMAN + "é").encode()[:-1]) == (GERMAN + "\ufffd", "utf-8")


def test_a_few_control_characters_are_left_out():
    assert decode(b"Words \x02" + b"and more words " * 20) == ("Words " + "and more words " * 20, "utf-8")


@pytest.mark.parametrize(
    "data", [bytes(100), bytes(range(256)) * 4, b"\x80\x00\x01\xff" * 50, b"Words\0 in ASCII with a null."]
)
def test_bytes_that_are_no_text(data):
    assert decode(data) is None


@pytest.mark.parametrize(
    "declared", ["rot13", "hex", "idna", "punycode", "unicode_escape", "undefined", "no such", "\0"]
)
def test_a_declared_name_that_is_no_code_of_texts_is_passed_over(declared):
    assert decode("Das Tor fällt: \\u0041.".encode("cp1252"), declared).text == "Das Tor fällt: \\u0041."


@pytest.mark.parametrize("code", ["utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize("damage", ["\ud800", "cut"])
def test_half_a_character_does_not_turn_wide_text_round(code, damage):
    whole = ("The dam held through the night. " * 5).encode(code)
    data = whole + b"x" if damage == "cut" else whole + damage.encode(code, "surrogatepass") + whole
    assert decode(data).encoding == code
    assert decode(data).text.startswith("The dam held through the night. ")


@pytest.mark.parametrize("filling", [b"\0" * 600, b"\0", b"\x1a", b"\x1a" * 130])
@pytest.mark.parametrize("code", ["utf-8", "cp1252"])
def test_what_a_file_is_filled_up_with_is_no_text(filling, code):
    assert decode(GERMAN.encode(code) + filling) == (GERMAN, code)


@pytest.mark.parametrize("text", [GERMAN, f"{GERMAN}!"])
@pytest.mark.parametrize("code", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_may_be_filled_up_with_null_bytes(text, code):
    assert decode(text.encode(code) + bytes(600)) == (text, code)


def test_null_bytes_inside_are_still_no_text():
    assert decode(GERMAN.encode() + b"\0" * 600 + GERMAN.encode()) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Мост через реку закрыт с понедельника, сообщила мэр города.", "cp1251"),
        ("Η γέφυρα έκλεισε τη Δευτέρα, είπε η δήμαρχος της πόλης.", "cp1253"),
        ("市议会星期一关闭了大桥，因为检查人员发现了裂缝。", "gb18030"),
    ],
)
def test_an_alphabet_wrongly_declared_as_western_is_recognized(text, name):
    page = f'<meta charset="iso-8859-1"><p>{text * 3}</p>'
    assert decode(page.encode(name), "iso-8859-1").text == page


def test_a_western_declaration_is_believed_where_letters_are_accented():
    text = "Señor Müller aß „Crème brûlée“ — für 5 €."
    assert decode(text.encode("cp1252"), "iso-8859-1") == (text, "cp1252")


@pytest.mark.parametrize(("declared", "name"), [("iso-8859-2", "cp1250"), ("iso-8859-15", "cp1252")])
def test_an_encoding_of_windows_declared_as_that_of_iso_is_recognized(declared, name):
    text = "Pan Ernst Müller, „starosta“ – Žilina."
    assert decode(text.encode(name), declared) == (text, name)


@pytest.mark.parametrize("rule", ["—" * 20, "•" * 9])
@pytest.mark.parametrize("declared", [None, "windows-1252"])
def test_a_row_of_dashes_does_not_hide_the_encoding(rule, declared):
    text = f"The mayor said “no”.\n\n{rule}\n\nThe bridge is shut."
    assert decode(text.encode("cp1252"), declared) == (text, "cp1252")
