"""Text in UTF-8 that was stored as if it were in another encoding is read as it was meant."""

from __future__ import annotations

import pytest

from copytaster.readers.draft import Draft, Piece, sound
from copytaster.readers.twice_encoded import mended


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("itâ€™s â€œgoneâ€\x9d â€” for Â£5", "it’s “gone” — for £5"),
        ("â€œGoneâ€ and â€œlostâ€.", "“Gone” and “lost”."),
        ("it\xe2\x80\x99s", "it’s"),
        ("Ã¢â‚¬Å“Ã¢â‚¬â„¢", "“’"),
        ("MÃ¼llerâ€™s StraÃŸe, Å½ivkoviÄ‡", "Müller’s Straße, Živković"),
        ("ðŸ˜€", "😀"),
    ],
)
def test_sequences_that_no_language_has_are_what_they_were_meant_to_be(written: str, meant: str) -> None:
    assert mended([written]) == (meant,)


@pytest.mark.parametrize("text", ["“ALEMÔ e “manhã”…", "SÃO PAULO, NÃO", "l’âge d’or", "“Â”", "10 €", "é", ""])
def test_what_a_language_may_have_is_left_alone(text: str) -> None:
    assert mended([text]) == (text,)


def test_one_certain_sequence_tells_of_the_whole_article() -> None:
    assert mended(["â€œÃ”â€\x9d", "Ã“"]) == ("“Ô”", "Ó")


def test_the_title_and_the_byline_are_read_so_too() -> None:
    draft = sound(Draft((Piece("Itâ€™s gone."),), title="Roeâ€™s", byline="RenÃ© Roe"))
    assert (draft.title, draft.byline, draft.pieces) == ("Roe’s", "René Roe", (Piece("It’s gone."),))
