import json

import pytest

from copytaster.settings import LEGEND, SETTINGS, THEME, ZOOM, Setting, Settings


def test_what_was_never_set_has_its_default(tmp_path):
    settings = Settings(tmp_path / "settings.json")
    assert [settings.value(setting) for setting in SETTINGS] == [setting.default for setting in SETTINGS]


def test_a_change_is_there_after_reading_again(tmp_path):
    Settings(tmp_path / "deep" / "settings.json").change(ZOOM, 125)
    assert Settings(tmp_path / "deep" / "settings.json").number(ZOOM) == 125


@pytest.mark.parametrize("content", ["", "{", "[]", '"text"', "\x00", '{"zoom": {}}'])
def test_a_damaged_file_means_defaults(tmp_path, content):
    (tmp_path / "settings.json").write_text(content, encoding="utf-8")
    assert Settings(tmp_path / "settings.json").number(ZOOM) == ZOOM.default


@pytest.mark.parametrize("value", [True, 10, 1000, "100", 1.5, None])
def test_a_value_out_of_range_in_the_file_is_left_out(tmp_path, value):
    (tmp_path / "settings.json").write_text(json.dumps({"zoom": value, "theme": "dark"}), encoding="utf-8")
    settings = Settings(tmp_path / "settings.json")
    assert (settings.number(ZOOM), settings.words(THEME)) == (ZOOM.default, "dark")


def test_a_value_out_of_range_cannot_be_set(tmp_path):
    with pytest.raises(ValueError, match="theme"):
        Settings(tmp_path / "settings.json").change(THEME, "pink")


def test_a_file_that_cannot_be_written_costs_only_the_memory(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    settings = Settings(tmp_path / "file" / "settings.json")
    settings.change(LEGEND, value=False)
    assert settings.flag(LEGEND) is False


def test_nothing_is_left_beside_the_file(tmp_path):
    Settings(tmp_path / "settings.json").change(ZOOM, 125)
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_every_setting_is_declared_once_and_accepts_its_default():
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    assert all(setting.accepts(setting.default) for setting in SETTINGS)


def test_on_and_off_is_no_number():
    assert not Setting("n", int, 1, "", low=0, high=9).accepts(value=True)
