"""Everything stays small enough to be read: modules, functions and classes, without exemption."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "desktop").rglob("*.py"))
LINES = 400
FUNCTION_LINES = 60
WIDTH = 120
METHODS = 20


@pytest.fixture(scope="module")
def trees():
    """Return the syntax tree of every module."""
    return {path.relative_to(ROOT): ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}


def defined(trees, kinds):
    """Yield every definition of those kinds with the module it stands in."""
    return ((path, node) for path, tree in trees.items() for node in ast.walk(tree) if isinstance(node, kinds))


def test_modules_are_short():
    lengths = {path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {path: length for path, length in lengths.items() if length > LINES} == {}


def test_functions_are_short(trees):
    lengths = {
        f"{path}:{node.lineno} {node.name}": node.end_lineno - node.lineno + 1
        for path, node in defined(trees, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {name: length for name, length in lengths.items() if length > FUNCTION_LINES} == {}


def test_classes_are_small(trees):
    methods = {
        f"{path}:{node.lineno} {node.name}": sum(isinstance(child, ast.FunctionDef) for child in node.body)
        for path, node in defined(trees, ast.ClassDef)
    }
    assert {name: count for name, count in methods.items() if count > METHODS} == {}


def test_modules_open_with_one_sentence(trees):
    openings = {path: (ast.get_docstring(tree) or "").split("\n\n")[0] for path, tree in trees.items()}
    assert [path for path, opening in openings.items() if not opening.endswith(".") or "\n" in opening] == []


def swallows(node):
    """Tell whether a handler takes every exception and does not hand it on."""
    broad = node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"})
    last = node.body[-1]
    return broad and not (isinstance(last, ast.Raise) and last.exc is None)


def test_only_the_doors_take_every_exception(trees):
    doors = {Path("desktop/copytaster", *name) for name in (("gui", "jobs.py"), ("gui", "app.py"), ("cli", "main.py"))}
    assert {path for path, node in defined(trees, ast.ExceptHandler) if swallows(node)} <= doors


def test_lines_of_the_changes_are_short():
    lines = (ROOT / "packaging" / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    assert [number for number, line in enumerate(lines, 1) if len(line) > WIDTH] == []
