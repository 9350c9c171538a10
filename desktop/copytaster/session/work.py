"""The slow work on a story, as functions that a background worker can run: values in, a value out."""

from __future__ import annotations

from copytaster.comparison.compare import compare as compare_versions
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.progress import Progress, silent
from copytaster.session.session import Session


def compare(inputs: Inputs, known: Comparison | None = None, progress: Progress = silent) -> Comparison:
    """Compare the versions in `inputs`, reusing what is still valid of `known` (an earlier comparison of them).

    Raises `Cancelled` when `progress` does.
    """
    return compare_versions(inputs, known, progress)


def compare_story(session: Session, key: str, progress: Progress = silent) -> Comparison:
    """Compare the story `key` as it is now; the session does not change until the caller accepts the result.

    Raises `UnusableInput` if the story is no longer there, `Cancelled` when `progress` does.
    """
    return compare(session.inputs(key), session.known.get(key), progress)
