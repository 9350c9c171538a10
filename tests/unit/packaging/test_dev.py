"""The two commands: what they find missing, what they tell a person to type, and what they choose without a screen."""

import contextlib
import importlib.util
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

DEV = Path(__file__).parents[3] / "packaging" / "dev.py"


@pytest.fixture
def dev():
    """Return the script as a module of its own."""
    spec = importlib.util.spec_from_file_location("dev", DEV)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def calls(dev, monkeypatch):
    """Record the commands that would have been run instead of running them."""
    recorded = []

    def record(command, **_options):
        recorded.append([str(word) for word in command])
        return SimpleNamespace(returncode=0, stdout="", stderr="")

    monkeypatch.setattr(dev.subprocess, "run", record)
    monkeypatch.setattr(dev.subprocess, "call", lambda command, **options: record(command, **options).returncode)
    return recorded


def test_without_a_command_it_says_what_it_can_do(dev, capsys):
    assert dev.main([]) == 2
    assert "packaging/dev.py run" in capsys.readouterr().out


def test_help_names_every_command(dev, capsys):
    assert dev.main(["--help"]) == 0
    said = capsys.readouterr().out
    assert [name for name in dev.COMMANDS if f"dev.py {name}" not in said] == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has packages to miss")
def test_missing_library_names_its_package(dev, monkeypatch):
    monkeypatch.setattr(dev, "_opens", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(dev, "_languages", lambda: set(dev.SCRIPTS))
    assert dev.missing_packages() == ["libegl1"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has packages to miss")
def test_machine_without_fonts_needs_fontconfig_and_fonts(dev, monkeypatch):
    monkeypatch.setattr(dev, "_opens", lambda _library: True)
    monkeypatch.setattr(dev, "_languages", lambda: None)
    assert dev.missing_packages() == ["fontconfig", "fonts-noto-core", "fonts-noto-cjk"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has packages to miss")
def test_a_font_for_thai_is_missed_too(dev, monkeypatch):
    monkeypatch.setattr(dev, "_opens", lambda _library: True)
    monkeypatch.setattr(dev, "_languages", lambda: {"la", "ar", "he", "zh-cn"})
    assert dev.missing_packages() == ["fonts-noto-core"]


def test_languages_of_fonts_are_read_apart(dev, monkeypatch):
    listing = SimpleNamespace(stdout=":lang=la|he\n:lang=zh-cn\n")
    monkeypatch.setattr(dev.shutil, "which", lambda name: name)
    monkeypatch.setattr(dev.subprocess, "run", lambda *_command, **_options: listing)
    assert dev._languages() == {"la", "he", "zh-cn"}


def test_root_has_them_installed(dev, calls, monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", lambda name: name)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0, raising=False)
    dev.install_packages(["libegl1"])
    assert [call[:2] for call in calls] == [["apt-get", "update"], ["apt-get", "install"]]
    assert "libegl1" in calls[1]


def test_anybody_else_is_told_the_line_to_type(dev, calls, capsys, monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", lambda name: name)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    dev.install_packages(["libegl1", "libgl1"])
    assert "sudo apt-get install -y --no-install-recommends libegl1 libgl1" in capsys.readouterr().err
    assert calls == []


def test_system_without_apt_is_told_what_is_missing(dev, calls, capsys, monkeypatch):
    monkeypatch.setattr(dev.shutil, "which", lambda _name: None)
    dev.install_packages(["libegl1"])
    assert "libegl1" in capsys.readouterr().err
    assert calls == []


def test_without_a_display_the_sample_is_compared(dev, calls, capsys, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: False)
    assert dev.run([]) == 0
    sample = "resources/samples/bridge"
    assert calls[0][3:] == ["compare", sample, "--story", "1", "--format", "pdf", "-o", str(dev.SAMPLE_PDF)]
    assert str(dev.SAMPLE_PDF) in capsys.readouterr().out


def test_sample_is_where_the_script_looks_for_it(dev):
    assert len(list(dev.SAMPLE.iterdir())) == 6


def test_with_a_display_the_window_opens(dev, calls, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: True)
    dev.run([])
    assert calls == [[str(dev.PYTHON), "-P", "-m", "copytaster"]]


def test_arguments_go_to_the_program_as_they_are(dev, calls):
    dev.run(["stories", "my folder"])
    assert calls == [[str(dev.PYTHON), "-P", "-m", "copytaster", "stories", "my folder"]]


@pytest.mark.parametrize(("variable", "shown"), [("DISPLAY", True), ("WAYLAND_DISPLAY", True), ("TERM", False)])
def test_display_is_x_or_wayland(dev, monkeypatch, variable, shown):
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev.os, "environ", {variable: ":0"})
    assert dev.has_display() is shown


def test_unknown_measurement_is_answered_with_those_there_are(dev, capsys):
    assert dev.bench(["nothing"]) == 2
    assert "There is no measurement called nothing" in capsys.readouterr().err


def test_lock_is_sorted_and_marks_what_others_need(dev):
    lines = dev._lock_text([("zeta", "1"), ("colorama", "0.4.6"), ("Alpha", "2")]).splitlines()
    assert lines[1:] == ["Alpha==2", "colorama==0.4.6 ; sys_platform == 'win32'", "zeta==1"]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"home": "elsewhere", "content": ""}'])
def test_half_made_environment_is_not_taken_for_a_whole_one(dev, tmp_path, monkeypatch, content):
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp.json")
    dev.STAMP.write_text(content, encoding="utf-8")
    assert dev._stamp().get("home") != dev._home()


def test_environment_without_pip_is_not_usable(dev, tmp_path, monkeypatch):
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "python")
    assert not dev._usable()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_environment_that_a_link_leads_to_is_not_emptied(dev, calls, monkeypatch, tmp_path):
    (tmp_path / "shared").mkdir()
    (tmp_path / ".venv").symlink_to(tmp_path / "shared")
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    dev._create()
    assert not (tmp_path / ".venv").is_symlink()
    assert (tmp_path / "shared").is_dir()
    assert "--clear" in calls[-1]


def test_old_python_is_told_so_in_a_sentence():
    source = DEV.read_text(encoding="utf-8")
    guard = source[: source.index("import ctypes")].replace("(3, 11)", "(99, 0)")
    done = subprocess.run([sys.executable, "-c", guard], capture_output=True, text=True, check=False)
    assert done.stderr.startswith("Copytaster needs Python 3.11 or later, and this is Python 3.")
    assert done.returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such locks")
def test_second_set_up_says_that_it_waits_for_the_first(dev, monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "SET_UP", tmp_path / "set-up.lock")
    said = []
    with dev.SET_UP.open("w") as first:
        dev.fcntl.flock(first, dev.fcntl.LOCK_EX)
        monkeypatch.setattr(dev, "say", lambda sentence: (said.append(sentence), first.close()))
        with dev._alone():
            assert said == ["Another command is setting up .venv; waiting for it …"]


def test_what_another_command_has_set_up_meanwhile_is_not_installed_again(dev, calls, monkeypatch):
    states = iter([False, True])
    monkeypatch.setattr(dev, "_current", lambda: next(states))
    monkeypatch.setattr(dev, "_alone", contextlib.nullcontext)
    dev.set_up()
    assert calls == []
