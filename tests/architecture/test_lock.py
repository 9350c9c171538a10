"""The lock holds exactly one version of everything, inside the ranges that pyproject.toml gives."""

import tomllib
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RANGES = [Requirement(text) for text in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]]
LINES = [line for line in (ROOT / "packaging" / "lock.txt").read_text(encoding="utf-8").splitlines() if line[0] != "#"]
LOCKED = {canonicalize_name(each.name): each for each in map(Requirement, LINES)}


def exact(name):
    """Return the version that is locked for a package, or None."""
    locked = LOCKED.get(canonicalize_name(name))
    return None if locked is None else str(locked.specifier).removeprefix("==")


def test_each_line_is_an_exact_version():
    assert len(LOCKED) == len(LINES)
    assert [line for line in LINES if "==" not in line or "*" in line] == []


@pytest.mark.parametrize("wanted", RANGES, ids=lambda wanted: wanted.name)
def test_range_admits_the_locked_version(wanted):
    assert wanted.specifier.contains(exact(wanted.name))


@pytest.mark.parametrize("name", LOCKED)
def test_what_a_locked_package_needs_is_locked(name):
    try:
        needs = [Requirement(text) for text in requires(name) or ()]
    except PackageNotFoundError:
        pytest.skip("only for another system")
    wanted = [need for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})]
    assert [str(need) for need in wanted if not (locked := exact(need.name)) or locked not in need.specifier] == []


def test_installed_versions_are_the_locked_ones():
    here = [each for each in LOCKED.values() if each.marker is None or each.marker.evaluate()]
    assert {each.name: version(each.name) for each in here} == {each.name: exact(each.name) for each in here}
