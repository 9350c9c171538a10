"""Tests of the pause in looking for garbage."""

from __future__ import annotations

import gc
import weakref

import pytest

from copytaster.garbage import Pause, kept, uncollected


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


def test_a_pause_lasts_from_its_beginning_to_its_end():
    pause = Pause()
    pause.begin()
    pause.begin()
    assert not gc.isenabled()
    pause.end()
    assert gc.isenabled()


def test_a_pause_that_was_not_begun_here_is_not_ended_here():
    with uncollected():
        pause = Pause()
        pause.begin()
        pause.end()
        assert not gc.isenabled()


def test_what_is_kept_is_left_out_of_later_searches():
    before = gc.get_freeze_count()
    try:
        with kept():
            made = [[]]
        assert gc.get_freeze_count() > before
        assert not any(one is made for one in gc.get_objects())
    finally:
        gc.unfreeze()


def test_what_is_kept_is_freed_when_nobody_has_it_any_more():
    class Made:
        pass

    try:
        with kept():
            made = Made()
        gone = weakref.ref(made)
        del made
        assert gone() is None
    finally:
        gc.unfreeze()


def test_nothing_is_kept_of_what_failed():
    before = gc.get_freeze_count()
    with pytest.raises(ValueError, match="wrong"), kept():
        raise ValueError("wrong")
    assert gc.get_freeze_count() <= before  # what earlier tests kept may be freed meanwhile
    assert gc.isenabled()
