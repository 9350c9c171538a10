"""What is built is what was tested: the wheel holds the program and its data, and finds them where it is installed."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from copytaster.resources import CHECKOUT, resource

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Return a fresh wheel of the checkout."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT, check=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Return a folder that the wheel is unpacked in, as an installer would."""
    folder = tmp_path_factory.mktemp("site-packages")
    zipfile.ZipFile(wheel).extractall(folder)
    return folder


def python(folder, *arguments):
    """Run Python with the installed program before everything else and return what it prints."""
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=True
    ).stdout


def test_wheel_holds_the_data_of_the_checkout_but_no_pictures_for_the_readme(wheel):
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("copytaster/_resources/")}
    ours = {path.relative_to(CHECKOUT).as_posix() for path in CHECKOUT.rglob("*") if path.is_file()}
    assert inside == {f"copytaster/_resources/{path}" for path in ours if not path.startswith("screenshots/")}


def test_wheel_holds_its_licences(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert {Path(name).name for name in names if "/licenses/" in name} >= {"LICENSE", "OFL-1.1.txt"}


def test_installed_program_finds_its_own_data(installed):
    asked = "from copytaster.resources import resource; print(resource('samples', 'bridge'))"
    assert python(installed, "-c", asked).strip() == str(installed / "copytaster" / "_resources" / "samples" / "bridge")


def test_checkout_finds_its_data_at_the_top_level():
    assert resource("samples", "bridge") == ROOT / "resources" / "samples" / "bridge"


def test_installed_program_says_its_version(installed):
    assert python(installed, "-m", "copytaster", "--version").strip() == "copytaster 0.1.0"
