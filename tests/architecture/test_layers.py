"""The layers hold, and the page that explains them shows the same ones."""

import pkgutil
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from copytaster.cli.main import HELP

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "desktop" / "copytaster"
PAGE = (ROOT / "desktop" / "ARCHITECTURE.md").read_text(encoding="utf-8")
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]


def contract(name):
    """Return the contract of that id."""
    return next(each for each in CONTRACTS if each["id"] == name)


def layers():
    """Return the sets of packages of the layers, the highest first."""
    return [set(layer.split(" | ")) for layer in contract("layers")["layers"]]


def test_contracts_are_kept():
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as go; go()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


def test_page_shows_the_layers_of_the_contract():
    table = PAGE.split("## The layers")[1].split("## ")[0]
    rows = [set(re.findall(r"`(\w+)`", row.split("|")[1])) for row in table.splitlines() if row.startswith("| `")]
    assert rows == layers()


def test_every_package_has_its_layer():
    found = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()}
    assert found - {"__init__"} == set().union(*layers())


def test_pure_core_is_the_one_the_page_names():
    sentence = re.search(r"a pure core \(([^:]+):", PAGE)
    named = {f"copytaster.{name}" for name in re.findall(r"`(\w+)`", sentence[1])}
    assert named == set(contract("pure")["source_modules"])


def test_core_and_commands_start_without_qt():
    commands = ", ".join(f"copytaster.cli.{name}" for name in ("main", *HELP))
    asked = f"import sys, {commands}; print(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def named_functions():
    """Return the dotted names of the page that begin with a package, as import paths."""
    packages = {path.name for path in PACKAGE.iterdir() if path.is_dir()}
    return sorted({name for name in re.findall(r"`(\w+(?:\.\w+)+)", PAGE) if name.split(".")[0] in packages})


@pytest.mark.parametrize("name", named_functions())
def test_what_the_page_names_is_there(name):
    assert pkgutil.resolve_name(f"copytaster.{name}")


def test_modules_the_page_names_are_there():
    paths = [path for path in re.findall(r"`([a-z_]+/[a-z_/0-9]+(?:\.py)?)`", PAGE) if not path.startswith("tests/")]
    assert [path for path in paths if not (PACKAGE / path).exists()] == []
    assert paths
