"""What every test of the window stands on: an application without a screen, and no warning of Qt let pass."""

import os

import pytest

UNFIT = (
    "This plugin does not support propagateSizeHints()",
    "This plugin does not support raise()",
    "This plugin does not support grabbing the keyboard",
)
"""What the screenless platform says of itself, which is no fault of ours."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the window would speak the language of who runs the tests


@pytest.fixture(autouse=True)
def application(qapp, qtlog):
    """Dress the application once, and fail a test in which Qt warned."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - Qt is not to be loaded where these tests are left out

    from copytaster.gui import fonts  # noqa: PLC0415 - as above

    fonts.load()
    QLocale.setDefault(QLocale("en"))
    yield qapp
    warned = [record.message for record in qtlog.records if record.type_name in {"QtWarningMsg", "QtCriticalMsg"}]
    assert [message for message in warned if message not in UNFIT] == []


@pytest.fixture
def settled():
    """Return what lets everything happen in a window that an action set going."""
    from fakes.windows import rest  # noqa: PLC0415 - as above

    return rest


@pytest.fixture
def do(settled):
    """Return what triggers an action of a window by its id and waits until nothing is left to be done."""

    def trigger(window, name):
        window.parts.actions[name].trigger()
        settled(window)

    return trigger
