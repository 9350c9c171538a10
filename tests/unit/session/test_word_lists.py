from copytaster.paths import lists_folder
from copytaster.session.create import open_paths
from copytaster.session.word_lists import own_lists
from copytaster.session.work import compare_story


def put(name, content):
    lists_folder().mkdir(parents=True, exist_ok=True)
    (lists_folder() / name).write_bytes(content)


def test_there_are_none_without_the_folder():
    assert own_lists() == ()


def test_files_that_cannot_be_used_are_left_out_and_told(caplog):
    put("spelling.toml", b"[en]\n")
    put("broken.toml", b"[en")
    put("names.toml", b"\xff")
    assert own_lists() == (("spelling", "[en]\n"),)
    assert "broken.toml" in caplog.text
    assert "names.toml" in caplog.text


def test_a_persons_own_spelling_sets_a_change_aside(tmp_path):
    line = "The man was taken to {} in Port Ellerin on Tuesday morning, the harbor master said."
    for number, word in enumerate(("gaol", "jail")):
        (tmp_path / f"{number}.txt").write_text(line.format(word), encoding="utf-8")
    put("spelling.toml", b'[en]\nwords = ["gaol jail"]')
    session = open_paths([tmp_path])
    comparison = compare_story(session, session.state.stories[0].key)
    session.close()
    assert [change.set_aside for change in comparison.changes if not change.whole] == ["spelling"]
