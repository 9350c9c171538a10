"""The checks that read the code instead of running it: format, lint, types."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLACES = ["desktop", "tests", "packaging"]


@pytest.mark.parametrize(
    "arguments",
    [["ruff", "format", "--check", *PLACES], ["ruff", "check", *PLACES], ["mypy"], ["mypy", "packaging/dev.py"]],
    ids=["format", "lint", "types", "types of the commands"],
)
def test_gate_is_passed(arguments):
    done = subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"[-4000:]
