from copytaster.comparison.lexicon import Lexicon, Lines


def test_a_text_is_cut_once():
    lexicon = Lexicon()
    assert lexicon.wording("One day, then.") is lexicon.wording("One day, then.")


def test_words_are_folded_and_stand_where_they_stood():
    found = Lexicon().wording("“Don’t,” said O’Neill — DON'T")
    assert found.words == ("dont", "said", "oneill", "dont")
    assert found.span_of(0, 2) == (1, 13)


def test_marks_are_no_words():
    assert Lexicon().words("here — there, …") == ("here", "there")


def test_a_line_can_be_looked_for_in_another():
    lexicon = Lexicon()
    assert lexicon.line("Then, later") in lexicon.line("And then later — much later")
    assert lexicon.line("late") not in lexicon.line("And then later — much later")


def test_words_in_a_row_are_found_in_one_text_and_not_over_two():
    lines = Lines(("The road is closed.", "Buses turn back there."), Lexicon())
    assert lines.hold("road is closed")
    assert not lines.hold("closed buses")
    assert not lines.hold("road is open")


def test_what_has_no_words_stands_anywhere():
    assert Lines((), Lexicon()).hold("* * *")
