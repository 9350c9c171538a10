import os

import pytest

from copytaster.alignment.alignment import Place
from copytaster.errors import UnreadableDocument
from copytaster.project.edits import SetAside, TakeBack, Tie
from copytaster.session.refresh import refresh
from copytaster.session.state import loose_pins


def rewrite(path, old, new):
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_nothing_changed_is_nothing_told(session):
    heard = []
    session.listen(heard.append)
    found = refresh(session)
    assert (found.changed, found.added, found.removed, found.loosened, heard) == ((), (), (), (), [])


def test_an_unchanged_file_is_not_opened_again(session, folder, monkeypatch):
    def refuse(path, given, progress):
        raise AssertionError(path)

    monkeypatch.setattr("copytaster.readers.registry.read", refuse)
    assert refresh(session).changed == ()


def test_a_file_touched_but_not_changed_stays_the_very_same_document(session, folder):
    before = session.state.documents
    os.utime(folder / "a-wire.txt", ns=(1, 1))
    assert refresh(session).changed == ()
    assert all(old is new for old, new in zip(before, session.state.documents, strict=True))


def test_a_changed_file_is_read_again(session, folder, key):
    rewrite(folder / "b-quay.txt", "4.5 million", "four million")
    assert refresh(session).changed == ("b-quay.txt",)
    assert "four million" in session.inputs(key).versions[1].paragraphs[2].text


def test_files_come_and_go(session, folder):
    (folder / "c-mill.txt").unlink()
    (folder / "d-mill.txt").write_text("The mill is shut.\n", encoding="utf-8")
    found = refresh(session)
    assert (found.added, found.removed) == (("d-mill.txt",), ("c-mill.txt",))
    assert session.state.keys == ("a-wire.txt", "b-quay.txt", "d-mill.txt")


def test_a_renamed_file_keeps_its_key(session, folder, key):
    session.perform(SetAside(*session.spot(key, Place(1, 2))))
    (folder / "b-quay.txt").rename(folder / "d-quay.txt")
    found = refresh(session)
    assert (found.changed, found.renamed, found.added, found.removed, found.loosened) == (
        (),
        ("b-quay.txt",),
        (),
        (),
        (),
    )
    number = session.state.keys.index("b-quay.txt")
    document = session.state.documents[number]
    assert document.path.endswith("d-quay.txt")
    assert [number for number, paragraph in enumerate(document.paragraphs) if paragraph.set_aside] == [2]


def test_a_file_renamed_and_changed_later_keeps_its_key(session, folder):
    (folder / "b-quay.txt").rename(folder / "d-quay.txt")
    refresh(session)
    rewrite(folder / "d-quay.txt", "4.5 million", "four million")
    assert refresh(session).changed == ("b-quay.txt",)


def test_a_file_that_became_unusable_is_listed(session, folder):
    (folder / "c-mill.txt").write_bytes(b"")
    assert refresh(session).removed == ("c-mill.txt",)
    assert [unread.code for unread in session.state.unread] == ["empty"]


def test_a_new_file_that_cannot_be_used_is_listed_and_nothing_is_searched_again(session, folder, monkeypatch):
    def refuse(files, progress):
        raise AssertionError(files)

    (folder / "d-mill.txt").write_bytes(b"")
    monkeypatch.setattr("copytaster.session.refresh.stories_of", refuse)
    found = refresh(session)
    assert (found.changed, found.added, found.removed) == ((), (), ())
    assert [unread.code for unread in session.state.unread] == ["empty"]


def test_a_file_that_could_not_be_used_is_tried_again(session, folder, monkeypatch):
    def refuse(path, given, progress):
        raise UnreadableDocument(given, "permission", "there is no permission to read it")

    with monkeypatch.context() as patch:
        patch.setattr("copytaster.readers.registry.read", refuse)
        os.utime(folder / "c-mill.txt", ns=(1, 1))
        assert refresh(session).removed == ("c-mill.txt",)
    assert refresh(session).added == ("c-mill.txt",)


def test_decisions_follow_their_paragraphs(session, folder, key):
    session.perform(SetAside(*session.spot(key, Place(1, 2))))
    session.perform(Tie(session.spot(key, Place(0, 2)), session.spot(key, Place(1, 3))))
    rewrite(folder / "b-quay.txt", "Lindholm island ferry sails again\n", "Lindholm ferry sails again\n\nBy Jo Ek\n")
    assert refresh(session).loosened == ()
    asides = [number for number, paragraph in enumerate(session.state.documents[1].paragraphs) if paragraph.set_aside]
    assert asides == [3]
    assert session.inputs(key).pins == (("tie", Place(0, 2), Place(1, 4)),)


def test_a_decision_on_a_paragraph_that_moved_is_changed_where_it_hangs(session, folder, key):
    session.perform(SetAside(*session.spot(key, Place(1, 2))))
    rewrite(folder / "b-quay.txt", "sails again\n", "sails again\n\nBy Jo Ek\n")
    refresh(session)
    session.perform(TakeBack(*session.spot(key, Place(1, 3))))
    assert all(paragraph.set_aside is None for paragraph in session.state.documents[1].paragraphs)
    assert len(session.project.asides) == 1


def test_a_decision_whose_paragraph_is_gone_is_told_and_kept(session, folder, key):
    spot = session.spot(key, Place(1, 2))
    session.perform(Tie(session.spot(key, Place(0, 3)), spot))
    before = (folder / "b-quay.txt").read_text(encoding="utf-8")
    rewrite(
        folder / "b-quay.txt", "Repairs to the landing stage cost 4.5 million crowns, the island council said.\n", ""
    )
    assert refresh(session).loosened == (spot,)
    assert [pin.b for pin in loose_pins(session.state, session.story(key))] == [spot]
    assert session.inputs(key).pins == ()
    assert refresh(session).loosened == ()
    (folder / "b-quay.txt").write_text(before, encoding="utf-8")
    refresh(session)
    assert loose_pins(session.state, session.story(key)) == ()


def test_a_decision_on_a_document_that_is_gone_waits_for_it(session, folder):
    mill = session.state.stories[1].key
    session.perform(SetAside(*session.spot(mill, Place(0, 1))))
    (folder / "c-mill.txt").rename(folder.parent / "c-mill.txt")
    refresh(session)
    (folder.parent / "c-mill.txt").rename(folder / "c-mill.txt")
    refresh(session)
    assert session.state.documents[2].paragraphs[1].set_aside == "by hand"


@pytest.mark.parametrize("name", ["a-wire.txt", "b-quay.txt"])
def test_the_key_of_a_story_survives_a_rewritten_document(session, folder, key, name):
    rewrite(folder / name, "Oduya", "Odua")
    refresh(session)
    assert session.state.stories[0].key == key
