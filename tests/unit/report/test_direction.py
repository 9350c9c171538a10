from copytaster.report.direction import direction


def test_latin_reads_from_the_left():
    assert direction("The mayor") == "ltr"


def test_hebrew_and_arabic_read_from_the_right():
    assert {direction("שלום"), direction("مرحبا")} == {"rtl"}


def test_the_first_letter_decides_and_not_the_figure_before_it():
    assert direction("2024: مرحبا by Reuters") == "rtl"


def test_a_text_without_letters_reads_from_the_left():
    assert direction("12 – 14") == "ltr"


def test_what_stands_around_decides_for_a_text_without_letters():
    assert direction("17", "rtl") == "rtl"
    assert direction("17 Uhr", "rtl") == "ltr"
