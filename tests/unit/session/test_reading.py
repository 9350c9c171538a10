from pathlib import Path

from copytaster.session.reading import common_folder, document_key


def test_a_folder_given_alone_is_the_common_folder(tmp_path):
    assert common_folder([tmp_path]) == str(tmp_path)


def test_files_have_their_folder_in_common(tmp_path):
    assert common_folder([tmp_path / "a" / "x.txt", tmp_path / "b" / "y.txt"]) == str(tmp_path)


def test_nothing_has_nothing_in_common():
    assert common_folder([]) == ""


def test_keys_have_forward_slashes_and_no_detours(tmp_path):
    assert document_key(tmp_path / "a" / ".." / "b" / "x.txt", str(tmp_path)) == "b/x.txt"


def test_what_lies_outside_is_known_by_its_whole_path(tmp_path):
    assert document_key(Path("/elsewhere/x.txt"), str(tmp_path)) == "/elsewhere/x.txt"
