from copytaster.facts.oddities import oddities, replaced_said


def test_an_odd_expression_is_found_with_what_it_stands_for():
    text = "The Chief of\nWorkers resigned."
    [(span, meant)] = oddities(text, "en")
    assert (span.of(text), meant) == ("Chief of\nWorkers", "chief of staff")


def test_other_forms_of_a_letter_are_the_same_letter():
    assert [meant for _, meant in oddities("A chief of worker\u017f re\u0323signed.", "en")] == ["chief of staff"]


def test_a_part_of_a_word_is_nothing():
    assert oddities("The mischief of workers", "en") == ()


def test_other_languages_have_no_signs():
    assert oddities("chief of workers", "de") == ()


def test_a_missing_said_counts_only_where_something_is_said_often():
    assert replaced_said("He mentioned it. She stated it.", "en") == 0
    assert replaced_said("He mentioned it. She stated it. They mentioned it. It stated so.", "en") == 1
    assert replaced_said("He said it. She said it. They mentioned it. It stated so.", "en") == 0.5
