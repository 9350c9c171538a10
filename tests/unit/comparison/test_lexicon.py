from copytaster.comparison.lexicon import Lexicon


def test_a_text_is_cut_once():
    lexicon = Lexicon()
    assert lexicon.wording("One day, then.") is lexicon.wording("One day, then.")


def test_words_are_folded_and_stand_where_they_stood():
    found = Lexicon().wording("“Don’t,” said O’Neill — DON'T")
    assert found.words == ("dont", "said", "oneill", "dont")
    assert found.span_of(0, 2) == (1, 13)


def test_marks_are_no_words():
    assert Lexicon().count("here — there, …") == 2


def test_a_line_can_be_looked_for_in_another():
    lexicon = Lexicon()
    assert lexicon.line("Then, later") in lexicon.line("And then later — much later")
    assert lexicon.line("late") not in lexicon.line("And then later — much later")
