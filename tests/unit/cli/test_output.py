import io
import sys
from pathlib import Path

import pytest

from copytaster.cli import output
from copytaster.cli.output import Output, Status, printable, tell, tell_loose
from copytaster.errors import UnusableInput


class Terminal(io.StringIO):
    """A stderr that a person reads."""

    def isatty(self):
        return True


class Full(io.BytesIO):
    """A place that takes nothing any more."""

    def flush(self):
        raise OSError(28, "No space left on device")


class Stdout:
    """A stdout on a full disk."""

    buffer = Full()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("new\nline.txt", r"new\nline.txt"),
        ("red\x1b[31m.txt", r"red\x1b[31m.txt"),
        ("\u202egnp.txt", r"\u202egnp.txt"),
        ("half\ud800.txt", r"half\ud800.txt"),
        ("früh – «早» \u200fשלום.txt", "früh – «早» \u200fשלום.txt"),
    ],
)
def test_no_name_steers_the_terminal(name, shown):
    assert printable(name) == shown


def test_a_sentence_takes_the_progress_off_its_line(monkeypatch):
    monkeypatch.setattr(sys, "stderr", Terminal())
    Output().progress(1, 4)
    tell("Done.")
    assert sys.stderr.getvalue() == "\r 25 %\r     \rDone.\n"


def test_a_result_takes_the_progress_off_its_line(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "stderr", Terminal())
    Output(tmp_path / "out").progress(93, 100)
    Output(tmp_path / "out").write(b"x")
    assert sys.stderr.getvalue().endswith("\r     \r")


def test_no_progress_is_shown_where_nobody_watches(capsys):
    Output().progress(1, 4)
    assert capsys.readouterr().err == ""


def test_closed_messages_are_no_trouble(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stderr", None)
    Output().progress(1, 4)
    tell("Nobody hears this.")
    assert capsys.readouterr().out == ""


def test_a_closed_stdout_is_one_sentence(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(UnusableInput, match="standard output is closed"):
        Output().write(b"x")


def test_a_full_disk_behind_stdout_is_one_sentence(monkeypatch):
    dropped = []
    monkeypatch.setattr(sys, "stdout", Stdout)
    monkeypatch.setattr(output, "drop_stdout", lambda: dropped.append(True))
    with pytest.raises(UnusableInput, match="no space left on device"):
        Output().write(b"x")
    assert dropped == [True]


@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to])
def test_a_source_is_not_written_over_through_a_link(tmp_path, link):
    source = tmp_path / "wire.txt"
    source.write_text("words")
    link(tmp_path / "out.txt", source)
    with pytest.raises(UnusableInput, match="is one of the files that were read"):
        Output(tmp_path / "out.txt").spare([tmp_path / "other.txt", source])


class Screen(io.BytesIO):
    """A stdout that a person reads."""

    def isatty(self):
        return True

    @property
    def buffer(self):
        return self


@pytest.mark.parametrize(("start", "kind"), [(b"%PDF-1.7 ...", "PDF"), (b"PK\x03\x04...", "Word document")])
def test_what_nobody_reads_is_not_poured_over_a_terminal(monkeypatch, start, kind):
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    with pytest.raises(UnusableInput, match=f"A {kind} cannot be shown in a terminal; .* -o"):
        Output().write(start)
    Output().write(b"Comparison")
    assert screen.getvalue() == b"Comparison"


@pytest.mark.parametrize(
    ("number", "status", "told"),
    [
        (0, Status.DONE, ""),
        (1, Status.UNUSABLE, "p: 1 pin is loose: a paragraph was not found again.\n"),
        (2, Status.UNUSABLE, "p: 2 pins are loose: a paragraph was not found again.\n"),
    ],
)
def test_what_is_loose_is_told_by_its_number(capsys, number, status, told):
    assert tell_loose(Path("p"), number, "pin", "a paragraph") is status
    assert capsys.readouterr().err == told
