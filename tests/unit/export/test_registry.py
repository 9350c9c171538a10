import os
from pathlib import Path

import pytest

from copytaster.errors import UnusableInput
from copytaster.export import registry
from copytaster.report.build import build
from fakes.comparisons import bridge


@pytest.fixture
def report():
    return build(bridge())


def test_names_and_suffixes_are_unique():
    assert len({known.name for known in registry.FORMATS}) == len({known.suffix for known in registry.FORMATS})


def test_an_unknown_format_names_the_known_ones(report):
    with pytest.raises(UnusableInput, match="no format “odt”; choose one of text, json"):
        registry.render(report, "odt")


def test_what_is_written_is_what_is_rendered(report, tmp_path):
    registry.write(report, "text", tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_bytes() == registry.render(report, "text")
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


def test_a_missing_folder_is_said(report, tmp_path):
    with pytest.raises(UnusableInput, match=r"out.txt cannot be written: there is no such folder\.$"):
        registry.write(report, "text", tmp_path / "none" / "out.txt")


def test_a_folder_in_the_way_is_said(report, tmp_path):
    with pytest.raises(UnusableInput, match="it is a folder"):
        registry.write(report, "text", tmp_path)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_forbidden_folder_is_said(report, tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(UnusableInput, match="you may not write there"):
        registry.write(report, "text", tmp_path / "out.txt")


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    out = tmp_path / "out.txt"
    out.write_bytes(b"old")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnusableInput, match="the disk is full"):
        registry.store(b"new", out)
    assert (out.read_bytes(), list(tmp_path.iterdir())) == (b"old", [out])


def test_permissions_of_the_old_file_stay(tmp_path):
    out = tmp_path / "out.txt"
    out.write_bytes(b"old")
    out.chmod(0o640)
    registry.store(b"new", out)
    assert (out.read_bytes(), out.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_link_keeps_pointing_to_the_file_it_stands_for(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    registry.store(b"new", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_very_long_name_is_possible(tmp_path):
    out = tmp_path / ("n" * 250 + ".txt")
    registry.store(b"new", out)
    assert out.read_bytes() == b"new"


def test_the_null_device_is_written_to_and_not_replaced():
    registry.store(b"new", Path(os.devnull))
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize("form", [known.name for known in registry.FORMATS])
def test_every_format_says_how_far_it_is(report, form):
    told = []
    registry.render(report, form, lambda done, total: told.append((done, total)))
    assert all(done < total for done, total in told)
    assert told[0][0] == 0
