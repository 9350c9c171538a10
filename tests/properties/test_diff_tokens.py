from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.text.tokens import FULL, LEAN, SIMPLE, TokenKind, pieces, tokens

NEWS = st.text(alphabet="aAé.3,5%$€ \u00a0'’-–“”\"Jn:/°½&st(", max_size=30)
SNIPPETS = [
    "Jan. 21",
    "21 May",
    "U.S.",
    "$3,5",
    "10 000",
    "Mr.",
    "3-day",
    "a.m.",
    "…",
    "21st",
    " million",
    " percent",
    "www.a.b",
    "é",
    "x²",
    " ",
    "-",
    "5",
]
MIXED = st.lists(st.sampled_from(SNIPPETS), max_size=8).map("".join)


def cut(pattern, text):
    return [(match.span(), match.lastgroup or "word") for match in pattern.finditer(text)]


@given(NEWS | MIXED | st.text(alphabet=st.characters(max_codepoint=0x52F), max_size=20))
@settings(max_examples=400, deadline=None)
def test_the_lean_pattern_cuts_simple_texts_as_the_full_one(text):
    if SIMPLE.fullmatch(text):
        assert cut(LEAN, text) == cut(FULL, text)


@given(st.text(max_size=30) | NEWS)
@settings(max_examples=300, deadline=None)
def test_all_but_white_space_lies_in_exactly_one_token(text):
    found = tokens(text)
    at = 0
    for token in found:
        assert not text[at : token.start].strip()
        at = token.end
    assert not text[at:].strip()


@given(st.text(max_size=30))
def test_pieces_are_the_tokens(text):
    assert pieces(text) == [(token.start, token.end) for token in tokens(text)]


@given(st.text(alphabet="12,.5 %$€", max_size=12))
def test_a_token_with_a_digit_is_a_number(text):
    assert all((token.kind is TokenKind.NUMBER) == any(map(str.isdigit, token.of(text))) for token in tokens(text))
