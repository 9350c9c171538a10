import io
import sys
from typing import NamedTuple

import pytest

from copytaster.cli.main import main

WIRE = """Lighthouse keepers return to Skarv after forty years

SKARV (NP) — Two keepers moved into the Skarv lighthouse on Monday, forty years after it was automated.

“We missed the light and it missed us,” said Agnes Thorsen, 58, who grew up on the rock.

The coastal agency will pay 1.2 million crowns a year for the trial.
"""


class Answer(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch, capsys):
    """Run a command as the shell would and return its exit code, output and messages."""

    def command(*words, opened=None):
        out = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding="utf-8", write_through=True))
        try:
            code = main([str(word) for word in words], opened or (lambda parsed: 99))
        except SystemExit as leave:
            code = leave.code
        return Answer(code, out.getvalue().decode(), capsys.readouterr().err)

    return command


@pytest.fixture
def wires(tmp_path):
    """Make a folder with two versions of one story and one other story."""
    folder = tmp_path / "wires"
    folder.mkdir()
    (folder / "a.txt").write_text(WIRE)
    (folder / "b.txt").write_text(WIRE.replace("58", "59").replace("missed us", "forgot us"))
    (folder / "c.txt").write_text(
        "Herring prices fall\n\nThe auction in Mandal sold twelve tons at half the usual price.\n"
    )
    return folder
