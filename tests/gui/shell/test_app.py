"""How the program starts, paints a picture of itself, and reports its own errors."""

import sys

import pytest
from PySide6.QtCore import SIGNAL, QSize
from PySide6.QtGui import QImage

from copytaster.errors import UnusableInput
from copytaster.gui import app
from copytaster.gui.app import catch, choose_platform, run
from copytaster.gui.dialogs.crash_dialog import CrashDialog
from copytaster.gui.widgets.room import fitting
from copytaster.paths import settings_file
from copytaster.session import recent


def test_a_screenshot_is_painted(articles, tmp_path):
    out = tmp_path / "window.png"
    assert run([articles], screenshot=out, size=(900, 600), theme="light") == 0
    picture = QImage(str(out))
    assert (picture.width(), picture.height()) == (900, 600)


def test_lists_tell_of_their_lines_while_the_window_is_used(monkeypatch, qapp):
    signal = SIGNAL("focusChanged(QWidget*,QWidget*)")
    before = qapp.receivers(signal)
    monkeypatch.setattr(app, "live", lambda running, *_: running.receivers(signal))
    assert run([]) == before + 1
    assert qapp.receivers(signal) == before


@pytest.mark.parametrize(("room", "begins"), [((1280, 800), (1260, 740)), ((2560, 1440), (1400, 900))])
def test_the_window_begins_no_larger_than_the_screen(room, begins):
    assert fitting(QSize(1400, 900), QSize(*room)) == QSize(*begins)


def test_two_screenshots_are_the_same(articles, tmp_path):
    for name in ("one.png", "two.png"):
        run([articles], screenshot=tmp_path / name, size=(900, 600), theme="dark")
    assert QImage(str(tmp_path / "one.png")) == QImage(str(tmp_path / "two.png"))


def test_a_screenshot_leaves_no_trace_in_what_the_next_window_shows(articles, tmp_path):
    run([articles], screenshot=tmp_path / "window.png", size=(2200, 1400))
    assert not settings_file().exists()
    assert recent.recent() == ()


def test_a_screenshot_that_cannot_be_written_is_one_sentence(articles, tmp_path):
    with pytest.raises(UnusableInput, match="cannot be written"):
        run([articles], screenshot=tmp_path / "no" / "window.png")


def test_a_screenshot_is_not_written_over_a_document(articles):
    source = min(articles.glob("*.txt"))
    before = source.read_bytes()
    with pytest.raises(UnusableInput, match="is not written over"):
        run([articles], screenshot=source)
    assert source.read_bytes() == before


def test_a_screenshot_of_nothing_readable_is_one_sentence(tmp_path):
    (tmp_path / "window.png").write_bytes(b"old")
    with pytest.raises(UnusableInput, match="absent"):
        run([tmp_path / "absent"], screenshot=tmp_path / "window.png")
    assert (tmp_path / "window.png").read_bytes() == b"old"


def test_without_a_screen_there_is_no_window(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(UnusableInput, match="no screen"):
        choose_platform(hidden=False)


def test_the_excepthook_shows_an_error():
    shown = []
    error = ZeroDivisionError("x")
    catch(shown.append)(ZeroDivisionError, error, None)
    assert shown == [error]


def test_the_excepthook_is_put_back(articles, tmp_path):
    before = sys.excepthook
    run([articles], screenshot=tmp_path / "window.png")
    assert sys.excepthook is before


def test_an_error_in_a_wish_reaches_the_crash_dialog(opened, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", catch(opened.showing.say_broken))
    monkeypatch.setitem(opened._commands, "first", lambda _: 1 / 0)
    opened.parts.actions["first"].trigger()
    assert "ZeroDivisionError" in opened.findChild(CrashDialog).report
