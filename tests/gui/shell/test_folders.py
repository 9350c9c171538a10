"""The folder in which file dialogs begin."""

from pathlib import Path

from copytaster.gui.handlers.folders import opened_folder


def test_an_open_folder_is_itself(tmp_path):
    assert opened_folder([tmp_path]) == tmp_path


def test_an_open_file_is_in_its_folder(tmp_path):
    assert opened_folder([tmp_path / "a.txt", tmp_path / "sub" / "b.txt"]) == tmp_path


def test_a_name_that_the_system_refuses_is_in_its_folder(tmp_path):
    assert opened_folder([tmp_path / ("long" * 2000)]) == tmp_path


def test_with_nothing_open_the_home_folder_is_taken():
    assert opened_folder([]) == Path.home()
