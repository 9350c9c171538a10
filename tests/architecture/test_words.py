"""One vocabulary: the glossary has every word of the values, and no name of the code uses a word it rules out."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

from copytaster.alignment.alignment import Relation
from copytaster.diff.changes import Kind
from copytaster.text.document import Role

ROOT = Path(__file__).parents[2]
GLOSSARY = (ROOT / "desktop" / "GLOSSARY.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
UNUSED = {
    "apparatus",
    "boilerplate",
    "cluster",
    "clusters",
    "collation",
    "controller",
    "hunk",
    "hunks",
    "regularize",
    "revision",
    "revisions",
    "siglum",
    "transcription",
    "witness",
    "witnesses",
    "workspace",
}
"""The words of the glossary's last columns that mean nothing else in a program."""


def rows(heading):
    """Return the first cell of each row of the table under a heading of the glossary."""
    section = re.split(r"^#+ ", GLOSSARY.split(f"# {heading}\n")[1], maxsplit=1, flags=re.MULTILINE)[0]
    return [line.split("|")[1].strip().strip("`") for line in section.splitlines() if line.startswith("| ")][1:]


@pytest.mark.parametrize(
    ("heading", "values"),
    [("Kinds of change", Kind), ("Relations of a paragraph", Relation), ("Roles of a paragraph", Role)],
)
def test_glossary_has_the_values(heading, values):
    assert rows(heading) == [value.value for value in values]


def test_glossary_has_every_room():
    layers = PROJECT["tool"]["importlinter"]["contracts"][0]["layers"]
    assert sorted(rows("The rooms")) == sorted(name for layer in layers for name in layer.split(" | "))


def names(tree):
    """Yield every name that a module gives: to modules, classes, functions, parameters, variables and fields."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.arg(arg=name):
                yield name
            case ast.Name(id=name, ctx=ast.Store()):
                yield name
            case _:
                pass


def parts(name):
    """Return the words of a name, of either way of writing."""
    return set(re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower().split("_"))


def test_names_keep_to_the_vocabulary():
    used = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in (ROOT / "desktop").rglob("*.py")
        for name in [path.stem, *names(ast.parse(path.read_text(encoding="utf-8")))]
        if parts(name) & UNUSED
    }
    assert used == set()
