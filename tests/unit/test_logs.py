import logging

from copytaster import logs


def test_the_log_keeps_an_error_without_its_message(tmp_path):
    handler = logs.start(tmp_path)
    try:
        {}["a sentence of a document"]
    except KeyError:
        logging.getLogger("copytaster.test").exception("it broke")
    logs.stop(handler)
    written = (tmp_path / logs.NAME).read_text(encoding="utf-8")
    assert "it broke" in written
    assert "KeyError" in written
    assert "test_logs.py" in written
    assert "sentence" not in written


def test_a_folder_that_cannot_be_written_means_no_log(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert logs.start(tmp_path / "file") is None


def test_the_log_stays_small(tmp_path):
    handler = logs.start(tmp_path)
    for _ in range(logs.BYTES * 6 // 1000):
        logging.getLogger("copytaster.test").info("x" * 1000)
    logs.stop(handler)
    assert len(list(tmp_path.iterdir())) <= logs.KEPT + 1


def test_a_stopped_log_writes_no_more(tmp_path):
    logs.stop(logs.start(tmp_path))
    logging.getLogger("copytaster.test").error("late")
    assert not (tmp_path / logs.NAME).exists()


def test_a_log_that_cannot_be_written_says_nothing_on_the_terminal(tmp_path, capsys):
    handler = logs.start(tmp_path)
    (tmp_path / logs.NAME).mkdir()
    logging.getLogger("copytaster.test").error("a full disk")
    logs.stop(handler)
    assert capsys.readouterr().err == ""
