import pytest

from copytaster.facts.attribution import attributions
from copytaster.facts.dialogue import dialogue


@pytest.mark.parametrize(
    ("language", "text", "spoken"),
    [
        ("sv", "– Vi såg det, säger Ada Roe.", ["Vi såg det"]),
        ("sv", "– Vi såg det! säger hon till TT. Det var kallt.", ["Vi såg det", "Det var kallt."]),
        ("sv", "–Är det sant? frågade han.", ["Är det sant"]),
        ("sv", "- Hon säger det, uppger polisen.", ["Hon säger det"]),
        ("da", "- Vi så det, siger Ada Roe.", ["Vi så det"]),
        ("no", "– Vi så det, sier Ada Roe.", ["Vi så det"]),
        ("pl", "– Widzieliśmy – powiedziała Ada Roe. – Było zimno.", ["Widzieliśmy", "Było zimno."]),
        ("pl", "– To koniec – skwitowała Ada Roe.", ["To koniec"]),
        ("pl", "– To koniec – powiedziała. Ada Roe odeszła.", ["To koniec"]),
        ("sv", "– Mjölk, bröd och ost", []),
        ("sv", "– Mjölken, brödet och osten.", ["Mjölken, brödet och osten."]),
        ("sv", "- Mjölken, brödet och osten.", []),
        ("sv", "– Det var hemskt. Vi sprang.", ["Det var hemskt. Vi sprang."]),
        ("no", "– Vi såg det, seier Ada Roe.", ["Vi såg det"]),
        ("sv", "Vi såg det, säger Ada Roe.", []),
        ("en", "– We saw it, says Ada Roe.", []),
    ],
)
def test_a_dash_opens_the_words_beside_a_verb_of_saying(language, text, spoken):
    found = dialogue(text, language, attributions(text, language))
    assert [one.words.of(text) for one in found] == spoken
