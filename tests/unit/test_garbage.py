"""Tests of the pause in looking for garbage."""

from __future__ import annotations

import gc

import pytest

from copytaster.garbage import uncollected


def test_no_garbage_is_looked_for_inside() -> None:
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_fault_ends_the_pause() -> None:
    with pytest.raises(ValueError, match="wrong"), uncollected():
        raise ValueError("wrong")
    assert gc.isenabled()


def test_a_pause_within_a_pause_does_not_end_it() -> None:
    with uncollected():
        with uncollected():
            pass
        assert not gc.isenabled()
