from copytaster.paths import projects_folder
from copytaster.storage.naming import display_name, project_file, put_aside


def test_a_folder_has_one_project_however_it_is_written(tmp_path):
    assert project_file([tmp_path]) == project_file([tmp_path / "x" / ".."])


def test_the_name_can_be_read(tmp_path):
    assert project_file([tmp_path / "Storm & flood 2024"]).name.startswith("Storm-flood-2024-")


def test_a_project_is_called_like_its_folder(tmp_path):
    assert display_name(project_file([tmp_path / "Storm 2024"])) == "Storm-2024"
    assert display_name(tmp_path / "kept by hand.copytaster") == "kept by hand"


def test_files_have_one_project_in_any_order(tmp_path):
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    assert project_file([a, b]) == project_file([b, a, a])


def test_different_folders_of_one_name_have_different_projects(tmp_path):
    assert project_file([tmp_path / "x" / "news"]) != project_file([tmp_path / "y" / "news"])


def test_projects_lie_in_the_persons_own_folder(tmp_path):
    assert project_file([tmp_path]).parent == projects_folder()


def test_a_folder_without_a_plain_letter_has_a_name():
    assert project_file([]).name.startswith("project-")


def test_what_sqlite_keeps_beside_a_damaged_file_goes_aside_with_it(tmp_path):
    path = tmp_path / "dam.copytaster"
    for suffix in ("", "-wal"):
        path.with_name(path.name + suffix).write_text(suffix, encoding="utf-8")
    put_aside(path)
    assert {file.name for file in tmp_path.iterdir()} == {"dam.damaged-1.copytaster", "dam.damaged-1.copytaster-wal"}
