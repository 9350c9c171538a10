import subprocess
import sys

import py3langid
import pytest

from copytaster.errors import UnusableInput
from copytaster.text.language import language

FERRY = "The ferry sailed from the island on Monday, and the harbour master said that they had counted every day."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (FERRY, "en"),
        ("„The Two and the Three“: Die Fähre fuhr am Montag mit neun Reisenden an Bord aus dem Hafen der Insel.", "de"),
        ("De veerboot vertrok maandag van het eiland en de havenmeester telde de dagen van de winter.", "nl"),
        ("Ferja gjekk frå øya måndag, og hamnesjefen sa at dei ikkje hadde sett så mykje is sidan i fjor.", "no"),
        ("Fergen gikk fra øya mandag, og havnesjefen sa at de ikke hadde sett så mye is siden i fjor.", "no"),
        ("Le bac a quitté lundi le port de l’île avec neuf passagers à bord, selon la capitainerie.", "fr"),
        ("渡船周一清晨从林岛港口出发，载有九名乘客，港务局长表示等待了四十年，市议会在声明中这样说。", "zh"),
        ("Too few.", "und"),
    ],
)
def test_a_text_tells_its_language(text, code):
    assert language(text) == code


def test_plain_english_needs_no_model():
    asked = f"from copytaster.text.language import language; language({FERRY!r}); import py3langid.langid as l; "
    done = subprocess.run(
        [sys.executable, "-c", f"{asked}print(l.IDENTIFIER)"], capture_output=True, text=True, check=True
    )
    assert done.stdout == "None\n"


def test_no_room_to_unpack_the_model_is_one_sentence(monkeypatch):
    def full(_text):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(py3langid, "classify", full)
    with pytest.raises(UnusableInput, match="no room in the temporary folder"):
        language("Die Fähre fuhr am Montag aus dem Hafen.")
