"""What is searched is found however it is written, and nothing else is."""

from hypothesis import assume, given
from hypothesis import strategies as st

from copytaster.alignment.alignment import Alignment
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.session.search import search
from copytaster.text.document import Document, Paragraph
from copytaster.text.normalize import normalize
from copytaster.text.version import versions

SIGNS = "abcAB 1,.\u00a0'’\"“”-–—é\u00ad()[]\\^$*+?|{}漢"
TEXTS = st.lists(st.text(SIGNS, max_size=40), min_size=1, max_size=4)
REWRITTEN = str.maketrans({"’": "'", "'": "‘", "“": '"', '"': "„", "–": "-", "-": "—", "\u00a0": " ", "\u00ad": None})


def comparison(texts):
    document = Document("x.txt", "0", tuple(map(Paragraph, texts)))
    return Comparison(Inputs(versions((document, document))), Alignment((), ()), (), ())


@given(TEXTS, st.data())
def test_any_stretch_of_a_paragraph_is_found_in_another_writing(texts, data):
    number = data.draw(st.integers(0, len(texts) - 1))
    start = data.draw(st.integers(0, len(texts[number])))
    stretch = texts[number][start : data.draw(st.integers(start, len(texts[number])))]
    assume(normalize(stretch))
    found = search(comparison(texts), stretch.swapcase().translate(REWRITTEN))
    assert any(hit.version == 1 and hit.paragraph == number for hit in found)


@given(TEXTS, st.text(SIGNS, min_size=1, max_size=5))
def test_every_hit_reads_as_what_was_asked(texts, query):
    for hit in search(comparison(texts), query):
        assert normalize(texts[hit.paragraph][hit.start : hit.end]) == normalize(query)
