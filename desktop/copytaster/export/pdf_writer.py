"""A report as a PDF, typeset by Typst in a separate process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from copytaster.errors import Notice, UnusableInput
from copytaster.export.pdf_data import layout_data
from copytaster.export.pdf_text import SIGN, characters
from copytaster.progress import Progress, silent
from copytaster.report.report import Report
from copytaster.resources import resource

WORKER = "copytaster.export.typst_worker"
LONGEST_WAIT = 900
"""Seconds until the typesetter is stopped: the longest report that fits in memory takes about a minute."""
TURN = 0.2
"""Seconds between two checks whether the person cancelled."""
FAULT = 1
"""The exit code of a worker that reports what went wrong on standard error."""
MEMORY = 4 << 30
"""Limit of address space in bytes: 3,600 rows of three versions take 1.6 GB, so about nine thousand rows fit."""
THREADS = "2"
"""Threads of the typesetter: more hardly speed up one document, and each takes address space from the limit."""


def render(report: Report, progress: Progress = silent, memory: int = MEMORY) -> bytes:
    """Return the report as a tagged PDF with embedded fonts; raise `UnusableInput` if it cannot be typeset.

    The documents' words are passed to Typst as data and never as source. Equal reports give equal bytes on machines
    with the same fonts. Typst does not report progress, so `progress` is called with a total of 0; it may cancel.
    `memory` is in bytes.
    """
    data = layout_data(report)
    unsure = characters(json.dumps(data, ensure_ascii=False))
    request = {
        "layout": resource("typst", "report.typ").read_text(encoding="utf-8"),
        "coverage": resource("typst", "coverage.typ").read_text(encoding="utf-8"),
        "fonts": str(resource("fonts")),
        "system_fonts": bool(unsure),
        "memory": memory,
        "data": data,
        "characters": {letter: report.labels.scripts.of(name) for letter, name in unsure.items()},
        "sign": SIGN,
        "notice": report.labels.missing_script,
        "timestamp": timestamp(report.dated),
    }
    try:
        return run(json.dumps(request).encode(), progress)
    except OSError as error:  # the disk of the temporary files is full, or the process cannot be started
        raise UnusableInput(not_typeset((error.strerror or str(error)).lower())) from error


def timestamp(dated: str | None) -> int:
    """Return the creation date of the PDF in seconds since 1970: the date of the report, or 0 if it has none."""
    return 0 if dated is None else int(datetime.fromisoformat(dated).replace(tzinfo=UTC).timestamp())


def run(request: bytes, progress: Progress) -> bytes:
    """Return the worker's output for `request`; the worker runs in the folder of our fonts, the only one it may read.

    The request is passed as a file: `communicate` with a timeout would not send the rest of a long input later. There
    is no temporary folder, which a killed program would leave behind. Raises `UnusableInput` with the reason.
    """
    package_root = str(Path(__file__).parent.parent.parent)
    environment = {**os.environ, "PYTHONPATH": package_root, "RAYON_NUM_THREADS": THREADS, "MALLOC_ARENA_MAX": THREADS}
    with tempfile.TemporaryFile() as asked:
        asked.write(request)
        asked.seek(0)
        worker = subprocess.Popen(  # noqa: S603 - our own module, by our own interpreter, with data on its input
            [sys.executable, "-m", WORKER],
            stdin=asked,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=resource("fonts"),
            env=environment,
        )
        with worker:
            try:
                made, said = waited(worker, progress)
            finally:
                worker.kill()
    if worker.returncode != 0 or not made.startswith(b"%PDF"):
        raise UnusableInput(reason(worker.returncode, said))
    return made


def waited(worker: subprocess.Popen[bytes], progress: Progress) -> tuple[bytes, bytes]:
    """Return what the worker writes to stdout and stderr; `progress` is called five times a second and may cancel."""
    turns = round(LONGEST_WAIT / TURN)
    for _ in range(turns):
        progress(0, 0)
        with suppress(subprocess.TimeoutExpired):
            return worker.communicate(timeout=TURN)
    raise UnusableInput(Notice("The PDF took too long; show fewer rows or versions, or choose HTML."))


def reason(code: int, message: bytes) -> Notice:
    """Return the sentence for a worker that failed: the typesetter's message, or that the memory was not enough.

    Running out of memory is a `MemoryError` in Python code, and an abort in Typst.
    """
    words = message.decode(errors="replace").strip().splitlines() or [""]
    if code == FAULT and "MemoryError" not in words[-1]:
        return not_typeset(words[-1])
    return Notice("The report is too long for one PDF; show only the differences or fewer versions, or choose HTML.")


def not_typeset(why: str) -> Notice:
    """Return the sentence for a report that could not be typeset."""
    return Notice("The PDF could not be typeset: {reason}.", reason=why)
