from pathlib import Path

import pytest

from copytaster.session.recent import KEPT, forget, recent, recent_file, remember


def test_at_first_nothing_is_recent():
    assert recent() == ()


def test_the_latest_comes_first_and_once(tmp_path):
    a, b = tmp_path / "a", tmp_path / "b"
    for opened in ([a], [b, a], [a]):
        remember(opened)
    assert recent() == ((a,), (b, a))


def test_only_so_many_are_kept(tmp_path):
    for number in range(KEPT + 3):
        remember([tmp_path / str(number)])
    assert len(recent()) == KEPT


def test_an_entry_is_forgotten(tmp_path):
    remember([tmp_path])
    forget([tmp_path])
    assert recent() == ()


def test_what_was_opened_from_where_one_is_can_be_opened_from_elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    remember([Path("news")])
    assert recent() == ((tmp_path / "news",),)
    forget([Path("news")])
    assert recent() == ()


def test_nothing_opened_is_not_remembered():
    remember([])
    assert recent() == ()


@pytest.mark.parametrize("content", ["no json", "{}", '["/a"]', "[[1]]", '[["/a", 1]]', "[[]]", "\udce4"])
def test_a_list_that_cannot_be_read_is_empty(content):
    recent_file().parent.mkdir(parents=True)
    recent_file().write_bytes(content.encode("utf-8", "surrogateescape"))
    assert recent() == ()


def test_where_nothing_can_be_written_it_is_forgotten(tmp_path):
    recent_file().parent.parent.mkdir(parents=True, exist_ok=True)
    recent_file().parent.write_text("a file where the folder would be", encoding="utf-8")
    remember([tmp_path])
    assert recent() == ()
