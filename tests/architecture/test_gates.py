"""The checks that read the code instead of running it: format, lint, types."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLACES = ["desktop", "tests", "packaging"]


@pytest.mark.parametrize(
    "arguments",
    [["ruff", "format", "--check", *PLACES], ["ruff", "check", *PLACES], ["mypy"]],
    ids=["format", "lint", "types"],
)
def test_gate_is_passed(arguments):
    done = subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}{done.stderr}"[-4000:]


def test_every_exception_is_argued_on_its_line():
    exception = re.compile(r"#\s*(?:noqa(?:: ?[A-Z]+\d+(?:, ?[A-Z]+\d+)*)?|type: ignore(?:\[[^\]]*\])?)(?P<reason>.*)")
    bare = [
        f"{path.relative_to(ROOT)}:{number}"
        for place in PLACES
        for path in (ROOT / place).rglob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if (found := exception.search(line)) and not re.search("[a-z]{4}", found["reason"])
    ]
    assert bare == []
