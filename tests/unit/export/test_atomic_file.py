import errno
import os
import sys

import pytest

from copytaster.errors import UnusableInput
from copytaster.export.atomic_file import write_file


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        (OSError(errno.EIO, "Input/output error"), "input/output error"),
        (OSError("Gone away"), "gone away"),
    ],
)
def test_a_disk_that_fails_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, error, sentence):
    out = tmp_path / "out.txt"
    out.write_bytes(b"old")

    def fail(_handle):
        raise error

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(UnusableInput, match=rf"out\.txt cannot be written: {sentence}\.$"):
        write_file(b"new", out)
    assert (out.read_bytes(), list(tmp_path.iterdir())) == (b"old", [out])


def test_permissions_of_the_old_file_stay(tmp_path):
    out = tmp_path / "out.txt"
    out.write_bytes(b"old")
    out.chmod(0o640)
    write_file(b"new", out)
    assert (out.read_bytes(), out.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_link_keeps_pointing_to_the_file_it_stands_for(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_file(b"new", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_link_to_a_file_that_is_not_there_yet_makes_it(tmp_path):
    (tmp_path / "link").symlink_to("real")
    write_file(b"new", tmp_path / "link")
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_link_that_leads_back_to_itself_is_one_sentence(tmp_path):
    (tmp_path / "link").symlink_to("link")
    with pytest.raises(UnusableInput, match="it is a link that leads back to itself"):
        write_file(b"new", tmp_path / "link")
    assert list(tmp_path.iterdir()) == [tmp_path / "link"]


def test_a_very_long_name_is_possible(tmp_path):
    out = tmp_path / ("n" * 250 + ".txt")
    write_file(b"new", out)
    assert out.read_bytes() == b"new"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no names among files there")
def test_a_pipe_is_written_to_and_not_replaced(tmp_path):
    """The same holds for the null device, which a fault would replace for the whole machine if root runs this."""
    os.mkfifo(out := tmp_path / "pipe")
    both_ends = os.open(out, os.O_RDWR)
    write_file(b"new", out)
    assert (out.is_fifo(), os.read(both_ends, 9)) == (True, b"new")
    os.close(both_ends)


def test_a_missing_folder_is_said(tmp_path):
    with pytest.raises(UnusableInput, match=r"out.txt cannot be written: there is no such folder\.$"):
        write_file(b"new", tmp_path / "none" / "out.txt")


def test_a_folder_in_the_way_is_said(tmp_path):
    with pytest.raises(UnusableInput, match="it is a folder"):
        write_file(b"new", tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_forbidden_folder_is_said(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(UnusableInput, match="you may not write there"):
        write_file(b"new", tmp_path / "out.txt")
