"""What stands in the tree: the agreed top level, and none of the articles that the program is measured on."""

import json
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOP = {"desktop", "packaging", "resources", "tests", "pyproject.toml", "README.md", "LICENSE", "LICENSES"}
TEXTS = {".py", ".md", ".txt", ".html", ".json", ".jsonl", ".toml", ".sql", ".typ", ".css", ".svg"}
WORDS = 9
"""So many words in a row are no chance: shorter runs (names, set phrases) occur in anybody's writing."""


@pytest.fixture(scope="module")
def tracked():
    """Return the files that git keeps, or skip outside a checkout."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for path in map(Path, listed.split("\0")) if path.name and (ROOT / path).is_file()]


def test_top_level_is_the_agreed_one(tracked):
    assert {path.parts[0] for path in tracked if not path.parts[0].startswith(".")} <= TOP


def test_desktop_holds_the_package_and_its_pages(tracked):
    found = {path.parts[1] for path in tracked if path.parts[0] == "desktop"}
    assert found == {"copytaster", "decisions", "ARCHITECTURE.md", "GLOSSARY.md"}


def test_decisions_have_a_number_of_their_own():
    numbers = [re.match(r"\d{4}(?=-)", path.name)[0] for path in (ROOT / "desktop" / "decisions").glob("*.md")]
    assert len(set(numbers)) == len(numbers) >= 9


def runs(text):
    """Return every run of that many words of a text."""
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[start : start + WORDS]) for start in range(len(words) - WORDS + 1)}


def test_no_measuring_article_is_copied_into_the_tree(tracked, data):
    ours = set().union(*(runs((ROOT / path).read_text(encoding="utf-8")) for path in tracked if path.suffix in TEXTS))
    theirs = [path.read_text(encoding="utf-8") for path in (data / "seeds").glob("*.txt")]
    for path in (data / "gold").glob("*.jsonl"):
        pairs = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        theirs += [unit for pair in pairs for side in ("left", "right") for unit in units(pair.get(side))]
    assert ours & set().union(*map(runs, theirs)) == set()


def units(side):
    """Return the texts of one side of a gold pair, which is a list of them or one."""
    return [side] if isinstance(side, str) else [unit for unit in side or () if isinstance(unit, str)]
