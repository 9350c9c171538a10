"""The slow work on a story, as a function that a background worker can run."""

from __future__ import annotations

from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Comparison
from copytaster.progress import Progress, silent
from copytaster.session.session import Session


def compare_story(session: Session, key: str, progress: Progress = silent) -> Comparison:
    """Compare the story `key` as it is now; the session does not change until the caller accepts the result.

    Raises `UnusableInput` if the story is no longer there, `Cancelled` when `progress` does.
    """
    return compare(session.inputs(key), session.known.get(key), progress)
