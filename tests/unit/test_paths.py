"""The name of a file that is not whole yet, and what becomes of one that a killed program left."""

import os

import pytest

from copytaster.paths import ABANDONED_SECONDS, unfinished


def left_behind(name, age):
    """Make an unfinished file of that age for `name`, with what SQLite keeps beside it."""
    files = [unfinished(name)]
    files.append(files[0].with_name(f"{files[0].name}-journal"))
    for file in files:
        file.write_bytes(b"half")
        os.utime(file, (file.stat().st_atime, file.stat().st_mtime - age))
    return files


def test_every_unfinished_file_has_a_name_of_its_own_beside_the_target(tmp_path):
    one, other = unfinished(tmp_path / "report.pdf"), unfinished(tmp_path / "report.pdf")
    assert (one.parent, one != other, one.name.startswith(".report.pdf.")) == (tmp_path, True, True)


@pytest.mark.parametrize("name", ["report.pdf", "a [draft] of * and ?.txt", "n" * 250])
def test_what_a_killed_program_left_is_removed_when_the_file_is_written_again(tmp_path, name):
    left_behind(tmp_path / name, ABANDONED_SECONDS + 5)
    unfinished(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_what_another_program_may_be_writing_stays(tmp_path):
    young = left_behind(tmp_path / "report.pdf", 0)
    unfinished(tmp_path / "report.pdf")
    assert sorted(tmp_path.iterdir()) == sorted(young)


def test_files_that_are_not_ours_stay(tmp_path):
    others = [
        tmp_path / name for name in ("report.pdf", ".report.pdf.part", ".other.pdf.01234567.part", ".report.pdf.x")
    ]
    for other in others:
        other.write_bytes(b"whole")
        os.utime(other, (1, 1))
    unfinished(tmp_path / "report.pdf")
    assert sorted(tmp_path.iterdir()) == sorted(others)


def test_a_folder_that_is_not_there_is_no_error_yet(tmp_path):
    assert unfinished(tmp_path / "none" / "report.pdf").parent == tmp_path / "none"
