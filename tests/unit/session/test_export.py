import json

import pytest

from copytaster.comparison.compare import compare
from copytaster.errors import UnusableInput
from copytaster.progress import Cancelled
from copytaster.session.export import dated, formats, render
from copytaster.session.save import save
from copytaster.session.work import compare_story


@pytest.fixture
def comparison(session, key):
    return compare_story(session, key)


@pytest.mark.parametrize("name", [known.name for known in formats()])
def test_an_export_can_be_cancelled(comparison, name):
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        render(comparison, name, progress=stop)


def test_unread_documents_are_in_the_report(comparison, folder, opened):
    (folder / "empty.txt").touch()
    unread = opened(folder, keep=False).state.unread
    assert [one["code"] for one in json.loads(render(comparison, "json", unread))["unread"]] == ["empty"]


def test_an_unknown_format_is_one_sentence(comparison):
    with pytest.raises(UnusableInput, match="papyrus"):
        render(comparison, "papyrus")


def test_a_failed_save_leaves_what_was_there(tmp_path):
    with pytest.raises(UnusableInput, match="cannot be written"):
        save(b"data", tmp_path)
    assert tmp_path.is_dir()


def test_a_report_is_dated_only_if_asked():
    assert dated({}) is None
    assert dated({"SOURCE_DATE_EPOCH": "86400"}).isoformat() == "1970-01-02T00:00:00+00:00"


@pytest.mark.parametrize("seconds", ["yesterday", "9" * 40])
def test_a_date_that_is_none_is_one_sentence(seconds):
    with pytest.raises(UnusableInput, match="SOURCE_DATE_EPOCH"):
        dated({"SOURCE_DATE_EPOCH": seconds})


def test_comparing_with_what_is_known_gives_the_same(session, key, comparison):
    assert compare(session.inputs(key), comparison) == compare(session.inputs(key))
