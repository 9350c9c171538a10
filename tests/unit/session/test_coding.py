"""Two coders of one story: a blind copy, what each gave which difference, and what could not be put side by side."""

import pytest

from copytaster.alignment.alignment import Place
from copytaster.comparison.index import Index
from copytaster.comparison.walk import stops
from copytaster.errors import UnusableInput
from copytaster.project.edits import ChangeOption, ChooseBase, Cut, SetAside
from copytaster.resources import resource
from copytaster.session.annotations import annotate
from copytaster.session.coding import as_seen_by, coding, noted_stories, read_coder, report
from copytaster.session.create import open_project
from copytaster.session.refresh import refresh
from copytaster.session.work import compare_story


def note(session, number, *codes, memo=""):
    """Give the difference of that number codes."""
    index = Index(compare_story(session, session.state.stories[0].key))
    stop = next(stop for stop in stops(index) if stop.number == number)
    session.perform(annotate(session, index, stop, codes, memo))


@pytest.fixture
def copy(session, tmp_path):
    """Return the file of a second coder."""
    path = tmp_path / "elsewhere" / "second.copytaster"
    path.parent.mkdir()
    session.save_copy(path, blind=True)
    return path


@pytest.fixture
def code(copy):
    """Return what a second coder does: notes by number, and edits."""

    def do(*edits, **notes):
        second = open_project(copy)
        for edit in edits:
            second.perform(edit)
        for number, codes in notes.items():
            note(second, int(number[1:]), *codes.split())
        second.close()

    return do


@pytest.fixture
def coded(session, copy):
    """Return how both coded the first story."""

    def read():
        story = session.state.stories[0]
        theirs = as_seen_by(read_coder(copy, session.project_file), session)
        return coding(session, story, Index(compare_story(session, story.key)), theirs)

    return read


def given(found):
    """Return the codes of both by the numbers of the differences that have some."""
    return {unit.stop.number: tuple(map(sorted, unit.codes)) for unit in found.differences if any(unit.codes)}


def test_a_second_coder_sees_the_same_differences_and_no_notes(session, copy, key):
    note(session, 2, "figure")
    session.save_copy(copy, blind=True)
    second = open_project(copy)
    assert second.project.annotations == ()
    assert [code.name for code in second.project.codes] == ["figure"]
    assert second.inputs(key) == session.inputs(key)
    second.close()


def test_both_codings_of_a_difference_stand_side_by_side(session, code, coded):
    note(session, 1, "cut")
    note(session, 2, "figure", "doubt")
    code(_2="doubt figure", _3="style")
    found = coded()
    assert given(found) == {1: (["cut"], []), 2: (["doubt", "figure"],) * 2, 3: ([], ["style"])}
    assert [unit.alike for unit in found.differences[:4]] == [False, True, False, True]
    assert [unit.noted for unit in found.differences[:3]] == [(True, False), (True, True), (False, True)]


def test_what_the_other_notes_is_seen_while_their_window_is_open(copy, coded):
    second = open_project(copy)
    note(second, 2, "style")
    assert given(coded()) == {2: ([], ["style"])}
    second.close()


def test_a_copy_beside_the_documents_is_no_document(session, folder):
    session.save_copy(folder / "second.copytaster", blind=True)
    second = open_project(folder / "second.copytaster")
    refresh(session)
    assert (session.state.unread, len(session.state.documents)) == ((), 3)
    second.close()


def test_the_project_of_the_other_is_not_touched(copy, code, coded):
    code(_1="cut")
    before = copy.read_bytes()
    coded()
    assert (copy.read_bytes(), [file.name for file in copy.parent.iterdir()]) == (before, [copy.name])


def test_every_note_meets_the_other_on_its_difference(tmp_path, opened):
    session = opened(resource("samples", "bridge"), project_file=tmp_path / "first.copytaster")
    session.save_copy(tmp_path / "second.copytaster", blind=True)
    second = open_project(tmp_path / "second.copytaster")
    story = session.state.stories[0]
    index = Index(compare_story(session, story.key))
    counted = [stop for stop in stops(index) if stop.set_aside is None]
    chosen = [*counted[::9], *(stop for stop in counted if stop.kind == "move")]
    for coder, own in (("first", session), ("second", second)):
        for stop in chosen:
            own.perform(annotate(own, index, stop, (f"{coder}-{stop.number}",), ""))
    second.close()
    found = coding(session, story, index, as_seen_by(read_coder(tmp_path / "second.copytaster", None), session))
    assert len(chosen) > 25
    assert given(found) == {stop.number: ([f"first-{stop.number}"], [f"second-{stop.number}"]) for stop in chosen}
    assert (found.loose, found.outside) == ((0, 0), (0, 0))


def test_a_move_is_a_unit(code, coded):
    move = next(unit for unit in coded().differences if unit.stop.kind == "move").stop.number
    code(**{f"_{move}": "sent-down"})
    assert given(coded()) == {move: ([], ["sent-down"])}


def test_what_is_set_aside_is_no_unit_and_its_notes_are_counted(session, code, coded, key):
    index = Index(compare_story(session, key))
    whole = next(stop for stop in stops(index) if stop.kind == "omission" and stop.place.version == 0)
    code(**{f"_{whole.number}": "cut"})
    note(session, 1, "style")
    before = len(coded().differences)
    session.perform(SetAside(*session.spot(key, whole.place)))
    found = coded()
    assert len(found.differences) < before
    assert sum(found.outside) + sum(found.loose) == 1
    assert found.otherwise == ("versions",)


def test_classes_set_aside_by_one_of_them_are_told(code, coded):
    code(ChangeOption("spelling", value=False))
    assert coded().otherwise == ("aside",)


def test_another_base_is_told(session, code, coded):
    code(ChooseBase(session.state.keys[1]))
    assert coded().otherwise == ("base",)


def test_other_pins_are_told(session, key, code, coded):
    code(Cut(session.spot(key, Place(0, 1)), session.spot(key, Place(1, 1))))
    assert coded().otherwise == ("pins",)


def test_a_document_is_known_by_its_bytes_under_another_name(session, folder, code, coded):
    code(_2="figure")
    (folder / "b-quay.txt").rename(folder / "x-quay.txt")
    refresh(session)
    assert given(coded()) == {2: ([], ["figure"])}
    assert coded().changed == ()


def test_a_document_that_was_edited_since_is_told(session, folder, code, coded):
    code(_2="figure")
    text = (folder / "b-quay.txt").read_text(encoding="utf-8")
    (folder / "b-quay.txt").write_text(text + "\nThe quay is closed on Sundays.\n", encoding="utf-8")
    refresh(session)
    found = coded()
    assert (given(found), [one.key for one in found.changed]) == ({2: ([], ["figure"])}, ["b-quay.txt"])


def test_notes_on_other_documents_are_left_out(session, folder, code, coded):
    code(_2="figure")
    (folder / "b-quay.txt").unlink()
    refresh(session)
    found = coded()
    assert (found.differences, found.outside, found.loose) == ((), (0, 0), (0, 0))


def test_a_note_that_was_not_found_again_is_counted_for_the_coder_who_gave_it(session, folder, coded):
    note(session, 3, "figure")
    quay = folder / "b-quay.txt"
    title, sailed, *others = quay.read_text(encoding="utf-8").split("\n\n")
    assert "sailed from Lindholm" in sailed
    quay.write_text("\n\n".join([title, "Nobody came to see it off.", *others]), encoding="utf-8")
    refresh(session)
    found = coded()
    assert (found.story, found.loose, found.outside) == (1, (1, 0), (0, 0))


def test_a_story_of_one_document_is_not_compared(session, copy):
    theirs = as_seen_by(read_coder(copy, session.project_file), session)
    assert [len(story.documents) for story in noted_stories(session, theirs)] == [2]


def test_agreement_knows_both_codebooks_and_names(session, copy, code, coded):
    note(session, 1, "cut")
    code(_1="cut", _2="style")
    told = report(session, read_coder(copy, session.project_file), [coded()])
    assert {one.name: one.codebooks for one in told.agreement.codes} == {"cut": (True, True), "style": (False, True)}
    assert told.coders == ("news", "second")


def test_differences_that_one_left_out_can_be_left_out(session, copy, code, coded):
    note(session, 1, "cut")
    note(session, 2, "cut")
    code(_1="style", _3="style")
    coder = read_coder(copy, session.project_file)
    whole, noted = (report(session, coder, [coded()], noted_only=only) for only in (False, True))
    assert whole.noted == noted.noted == (1, 1, 1, len(whole.units) - 3)
    assert ([unit.stop.number for _, unit in noted.units], len(whole.apart)) == ([1], 3)


def test_stories_that_somebody_annotated_are_those_compared(folder, tmp_path, opened):
    for name in ("m-oven.txt", "n-oven.txt"):
        text = (folder / "c-mill.txt").read_text(encoding="utf-8")
        (folder / name).write_text(text.replace("Nineteen", "Twenty"), encoding="utf-8")
    session = opened(folder)
    session.save_copy(tmp_path / "second.copytaster", blind=True)
    theirs = as_seen_by(read_coder(tmp_path / "second.copytaster", None), session)
    assert len(noted_stories(session, theirs)) == 2
    note(session, 1, "cut")
    assert [story.key for story in noted_stories(session, theirs)] == [session.state.stories[0].key]


def test_the_open_project_is_no_other_coder(session):
    session.perform(ChooseBase(session.state.keys[1]))
    with pytest.raises(UnusableInput, match="the first coder's own project"):
        read_coder(session.project_file, session.project_file)


def test_what_is_no_project_is_one_sentence(folder):
    with pytest.raises(UnusableInput, match="is not a project file"):
        read_coder(folder / "a-wire.txt", None)
