"""The long work on a story, fit for a worker: values in, a value out."""

from __future__ import annotations

from copytaster.comparison.compare import compare as compare_versions
from copytaster.comparison.comparison import Comparison, Inputs
from copytaster.progress import Progress, silent
from copytaster.session.session import Session


def compare(inputs: Inputs, known: Comparison | None = None, progress: Progress = silent) -> Comparison:
    """Compare the versions in `inputs`, using what of `known` (an earlier comparison of them) still holds.

    Touches no session. Raises `Cancelled` when `progress` does.
    """
    return compare_versions(inputs, known, progress)


def compare_story(session: Session, key: str, progress: Progress = silent) -> Comparison:
    """Compare the story `key` as it is now, without accepting the result: ``session.accept(key, …)`` does.

    Raises `UnusableInput` if the story is no longer there, `Cancelled` when `progress` does.
    """
    return compare(session.inputs(key), session.known.get(key), progress)
