"""Every module that the architecture page names exists."""

import re
from importlib import import_module
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "desktop" / "copytaster"
PAGE = (PACKAGE.parent / "ARCHITECTURE.md").read_text(encoding="utf-8")
PACKAGES = [path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists() and path.name != "gui"]
ROWS = dict(re.findall(r"\| `(\w+)` \| (.+) \|", PAGE.split("## Inside the packages")[1].split("\n## ")[0]))


@pytest.mark.parametrize("package", ROWS)
def test_modules_of_the_table_exist(package):
    names = [name.replace("NAME", "*") for name in re.findall(r"`([^`]+)`", ROWS[package])]
    assert [name for name in names if not list((PACKAGE / package).glob(f"{name}.py"))] == []


@pytest.mark.parametrize("name", sorted(set(re.findall(rf"`((?:{'|'.join(PACKAGES)})\.[\w.]+)", PAGE))))
def test_dotted_names_exist(name):
    package, module, *attributes = name.split(".")
    found = import_module(f"copytaster.{package}.{module}")
    for attribute in attributes:
        found = getattr(found, attribute)
