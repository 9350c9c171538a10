import errno

import pytest

from copytaster.storage import lock
from copytaster.storage.lock import take


def test_only_one_has_the_lock(tmp_path):
    first = take(tmp_path / "p")
    assert take(tmp_path / "p") is None
    first.release()
    second = take(tmp_path / "p")
    second.release()
    assert second is not None


def test_a_released_lock_leaves_no_file_and_is_released_once(tmp_path):
    held = take(tmp_path / "p")
    held.release()
    other = take(tmp_path / "p")
    held.release()
    assert take(tmp_path / "p") is None
    other.release()
    assert list(tmp_path.iterdir()) == []


def test_a_lock_on_a_file_that_another_program_just_removed_is_taken_again(tmp_path, monkeypatch):
    hold, calls = lock.hold, []

    def removed_first(file):
        calls.append(file)
        if len(calls) == 1:
            (tmp_path / "p.lock").unlink()
        hold(file)

    monkeypatch.setattr(lock, "hold", removed_first)
    held = take(tmp_path / "p")
    assert take(tmp_path / "p") is None
    held.release()


def test_a_disk_without_locks_is_not_another_program(tmp_path, monkeypatch):
    def refuse(_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock, "hold", refuse)
    with pytest.raises(OSError, match="No locks available"):
        take(tmp_path / "p")
