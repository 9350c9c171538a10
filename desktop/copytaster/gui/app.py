"""How the window starts: the application, its settings, its log, and what happens on an error in the program."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QBuffer, QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from copytaster import __version__, logs
from copytaster.errors import Notice, UnusableInput
from copytaster.gui import theme as themes
from copytaster.gui.language import speak
from copytaster.gui.main_window import SIZE, MainWindow
from copytaster.gui.program import SessionProgram
from copytaster.gui.widgets.announcing import telling_lines
from copytaster.gui.widgets.room import begin_at, bring_inside
from copytaster.palette import Scheme
from copytaster.paths import is_there, log_folder, settings_file
from copytaster.session.save import save, spare
from copytaster.settings import LANGUAGE, REOPEN, THEME, Settings

LOG = logging.getLogger(__name__)
PLATFORM = "QT_QPA_PLATFORM"


def run(
    paths: Sequence[Path],
    *,
    screenshot: Path | None = None,
    size: tuple[int, int] | None = None,
    theme: str | None = None,
) -> int:
    """Open the window on `paths` and return the exit code when it closes.

    With `screenshot` the largest story is compared, the window is saved as a picture, and closes again. Raises
    `UnusableInput` if there is no screen or nothing to show, or if the picture cannot be written.
    """
    choose_platform(hidden=screenshot is not None)
    app = application()
    handler = logs.start(log_folder())
    qt_before = qInstallMessageHandler(keep_message)
    lasting = screenshot is None
    settings = Settings(settings_file(), keep=lasting)
    speak(app, settings.words(LANGUAGE))
    themes.apply(app, first_scheme(settings, theme))
    window = MainWindow(SessionProgram(remembers=lasting), settings, theme)
    before = sys.excepthook
    sys.excepthook = catch(window.showing.say_broken)
    try:
        if screenshot is not None:
            return take(window, paths, screenshot, size)
        with telling_lines(app):
            return live(app, window, paths, size)
    finally:
        sys.excepthook = before
        window.close()
        qInstallMessageHandler(qt_before)
        logs.stop(handler)


def choose_platform(*, hidden: bool) -> None:
    """Without a screen, choose Qt's offscreen platform if only a picture is wanted, else raise `UnusableInput`."""
    if os.environ.get(PLATFORM) or not sys.platform.startswith("linux"):
        return
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return
    if not hidden:
        raise UnusableInput(
            Notice("There is no screen here to open a window on; “copytaster compare” works without one.")
        )
    os.environ[PLATFORM] = "offscreen"


def application() -> QApplication:
    """Return the application object; it is made if there is none yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["copytaster"])
    app.setApplicationName("copytaster")
    app.setApplicationDisplayName("Copytaster")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("copytaster")
    return app


def keep_message(kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
    """Write a message of Qt to the log."""
    serious = kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
    LOG.log(logging.ERROR if serious else logging.INFO, "Qt: %s", message)


def first_scheme(settings: Settings, theme: str | None) -> Scheme:
    """Return the colour scheme in which the window starts."""
    name = theme or settings.words(THEME)
    return themes.system_scheme() if name == "system" else Scheme(name)


def catch(
    show: Callable[[BaseException], object],
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return an excepthook that logs an error of the program and shows it; an interrupt ends the program."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        LOG.error("the program erred", exc_info=(kind, error, trace))
        show(error)

    return hook


def live(app: QApplication, window: MainWindow, paths: Sequence[Path], size: tuple[int, int] | None) -> int:
    """Show the window until it is closed."""
    begin_at(window, *SIZE)
    window.restore()
    bring_inside(window)
    if size is not None:
        window.resize(*size)
    window.show()
    opened = tuple(paths) or last_opened(window)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would keep an interrupt waiting; decisions are kept
    if opened:
        QTimer.singleShot(0, window, lambda: window.open(opened))
    return app.exec()


def last_opened(window: MainWindow) -> tuple[Path, ...]:
    """Return what was open last, if the settings say to open it again and it still exists."""
    entries = window.parts.bridge.program.recent() if window.parts.settings.flag(REOPEN) else ()
    return entries[0] if entries and all(map(is_there, entries[0])) else ()


def take(window: MainWindow, paths: Sequence[Path], out: Path, size: tuple[int, int] | None) -> int:
    """Save a picture of the window with `paths` open and compared."""
    if size is not None:
        window.resize(*size)
    troubles: list[Notice] = []
    window.parts.background.trouble.connect(troubles.append)
    window.parts.background.broke.connect(lambda error: troubles.append(broken(error)))
    window.show()
    if paths:
        window.open(paths)
        finish(window)
    session = window.parts.bridge.session
    if troubles:
        raise UnusableInput(troubles[0])
    if paths and session is not None and not session.state.documents:
        raise UnusableInput(
            session.state.unread[0].reason if session.state.unread else Notice("There is no document here.")
        )
    if session is not None:
        spare(out, [*session.state.reading.sources, *paths])
    window.setFocus()  # away from its parts: whether the window is the active one must not show
    settle(window)
    save(picture(window), out)
    return 0


def broken(error: BaseException) -> Notice:
    """Report an error in the program itself."""
    return Notice("The program failed with an error: {name}.", name=type(error).__name__)


def picture(window: MainWindow) -> bytes:
    """Return a picture of the window as PNG."""
    buffer = QBuffer()
    window.grab().save(buffer, "PNG")
    return bytes(buffer.data().data())


def finish(window: MainWindow) -> None:
    """Wait until no work in the background is left."""
    while window.parts.background.working:
        loop = QEventLoop()
        window.parts.background.rested.connect(loop.quit)
        loop.exec()


def settle(window: MainWindow) -> None:
    """Let the comparison finish layout and painting: some of it is delayed by timers of its parts."""
    QApplication.processEvents()
    while any(timer.isActive() for timer in window.parts.comparison.findChildren(QTimer)):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()
