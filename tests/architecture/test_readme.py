"""What the README promises exists: its commands, their formats, its keys, its links."""

import importlib.util
import re
from pathlib import Path

import pytest

from copytaster.cli.main import COMMANDS
from copytaster.export.registry import AGREEMENT_FORMATS, FORMATS
from copytaster.gui.actions.catalogue import ACTIONS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def section(heading):
    """Return the text under a heading of the README."""
    return README.split(f"## {heading}\n")[1].split("\n## ")[0]


def scripted():
    """Return the commands of packaging/dev.py."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "packaging" / "dev.py")
    dev = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(dev)
    return set(dev.COMMANDS)


def test_command_line_is_the_one_of_the_program():
    assert tuple(re.findall(r"^\| `copytaster (\w+)", section("The command line"), re.MULTILINE)) == COMMANDS


@pytest.mark.parametrize(("command", "formats"), [("compare", FORMATS), ("agreement", AGREEMENT_FORMATS)])
def test_formats_of_a_command_are_those_in_which_it_writes(command, formats):
    (row,) = re.findall(rf"^\| `copytaster {command} .*$", section("The command line"), re.MULTILINE)
    told = row.split("`--format ")[1].split("`--")[0]
    assert re.findall(r"[\w-]+(?=`)", told) == [one.name for one in formats]


def test_both_commands_come_first():
    assert re.findall(r"dev\.py (\w+)", section("Two commands"))[:2] == ["run", "test"]
    assert README.index("## Two commands") < min(README.index(f"## {each}") for each in ("What it does", "Try it"))


def test_every_command_of_the_script_is_there():
    assert set(re.findall(r"dev\.py (\w+)", README)) == scripted()


def test_keys_are_those_of_the_actions():
    bound = {key for action in ACTIONS for key in action.keys}
    told = re.findall(r"(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d+|(?<=\+)\w+)", section("Keys"))
    assert [key for key in told if key not in bound] == []
    assert len(told) > 20


def test_links_lead_somewhere():
    links = [target for target in re.findall(r"\]\(([^)#]+)", README) if "://" not in target]
    assert [target for target in links if not (ROOT / target).exists()] == []
    assert links
