"""The program's log: one small rotating file that never contains a word of any document."""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from typing_extensions import override

NAME = "copytaster.log"
BYTES = 256 * 1024
KEPT = 3


class Discreet(logging.Formatter):
    """Format an exception as its type and stack frames, without its message, which may quote a document."""

    @override
    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """Return a line per stack frame, and the type of the exception."""
        frames = [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(ei[2])]
        return "\n".join([*frames, ei[0].__name__ if ei[0] else "no exception"])


class Quiet(RotatingFileHandler):
    """Write to rotating files, and drop what cannot be written: that a disk is full is told where it matters."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Do nothing; the standard library would write a traceback to standard error."""


def start(folder: Path) -> logging.Handler | None:
    """Log to a rotating file in `folder`; return the handler, or None if nothing can be written there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = Quiet(folder / NAME, maxBytes=BYTES, backupCount=KEPT, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("copytaster")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return handler


def stop(handler: logging.Handler | None) -> None:
    """Close the log that `start` opened."""
    if handler is not None:
        logging.getLogger("copytaster").removeHandler(handler)
        handler.close()
