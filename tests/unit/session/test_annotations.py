"""Annotations in the comparison of a story: made, found again after the text or the base changed, or loose."""

from copytaster.comparison.index import Index
from copytaster.comparison.walk import stops
from copytaster.project.annotation import Code
from copytaster.project.edits import ChooseBase, SetAside
from copytaster.session.annotations import annotate, annotations_in
from copytaster.session.refresh import refresh
from copytaster.session.work import compare_story


def index_of(session, key):
    return Index(compare_story(session, key))


def stop(index, kind, words):
    return next(one for one in stops(index) if one.kind == kind and words in (one.before, one.after))


def note(session, key, kind, words, codes=("figure",), memo="Who counted?"):
    index = index_of(session, key)
    session.perform(annotate(session, index, stop(index, kind, words), codes, memo))


def noted(session, key):
    """Return what was noted at which words, as the base has them and as the version does."""
    index = index_of(session, key)
    found = annotations_in(session.state, index)
    return [(one.before, one.after, at.codes) for one in stops(index) if (at := found.at(one.change, one.link))]


def edit(folder, name, old, new):
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new), encoding="utf-8")


def test_a_note_stands_at_its_change_and_nowhere_else(session, key):
    note(session, key, "wording", "4.5")
    assert noted(session, key) == [("4.2", "4.5", ("figure",))]


def test_a_second_note_replaces_the_first(session, key):
    note(session, key, "wording", "4.5")
    note(session, key, "wording", "4.5", ("money",), "")
    assert noted(session, key) == [("4.2", "4.5", ("money",))]
    assert len(session.project.annotations) == 1


def test_a_note_is_undone(session, key):
    note(session, key, "wording", "4.5")
    assert session.can_undo == "annotating a change"
    session.undo()
    assert noted(session, key) == []


def test_a_note_is_kept(session, key, folder, opened):
    note(session, key, "wording", "4.5")
    session.close()
    assert noted(opened(folder), key) == [("4.2", "4.5", ("figure",))]


def test_a_note_does_not_depend_on_the_base(session, key):
    note(session, key, "wording", "4.5")
    session.perform(ChooseBase(session.state.keys[1]))
    assert noted(session, key) == [("4.5", "4.2", ("figure",))]


def test_a_whole_paragraph_is_annotated(session, key):
    whole = "The council wants a second stage built on the northern shore before next winter."
    note(session, key, "omission", whole)
    assert noted(session, key) == [(whole, "", ("figure",))]
    session.perform(ChooseBase(session.state.keys[1]))
    assert noted(session, key) == [("", whole, ("figure",))]


def test_a_move_is_annotated(session, key):
    index = index_of(session, key)
    moved = next(one for one in stops(index) if one.kind == "move")
    session.perform(annotate(session, index, moved, (), "sent down"))
    found = annotations_in(session.state, index)
    assert (set(found.links), set(found.changes)) == ({moved.link}, set())
    session.perform(ChooseBase(session.state.keys[1]))
    assert len(annotations_in(session.state, index_of(session, key)).links) == 1


def test_a_note_on_a_move_is_loose_when_the_paragraph_is_moved_back(session, key, folder):
    index = index_of(session, key)
    moved = next(one for one in stops(index) if one.kind == "move")
    session.perform(annotate(session, index, moved, (), "sent down"))
    *head, repairs, master = (folder / "b-quay.txt").read_text(encoding="utf-8").strip().split("\n\n")
    (folder / "b-quay.txt").write_text("\n\n".join([*head, master, repairs]), encoding="utf-8")
    refresh(session)
    found = annotations_in(session.state, index_of(session, key))
    assert (found.links, [one.memo for one in found.loose]) == ({}, ["sent down"])


def test_a_note_on_a_sentence_that_moved_in_its_paragraph_is_found_again(folder, opened):
    one, two = "Repairs to the landing stage cost 4.2 million crowns.", "The council paid for all of it in autumn."
    for name, sentences in (("a-wire.txt", (one, two)), ("b-quay.txt", (two, one))):
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write(f"\n{' '.join(sentences)}\n")
    session = opened(folder)
    key = session.state.stories[0].key
    note(session, key, "move", two)
    session.close()
    assert noted(opened(folder), key) == [(two, two, ("figure",))]


def test_a_note_goes_along_when_the_document_changes(session, key, folder):
    note(session, key, "wording", "4.5")
    edit(folder, "b-quay.txt", "Repairs to", "Nobody was surprised at the quay.\n\nThe repairs to")
    refresh(session)
    assert noted(session, key) == [("4.2", "4.5", ("figure",))]


def test_a_note_whose_change_is_gone_is_loose_and_comes_back(session, key, folder):
    note(session, key, "wording", "4.5")
    edit(folder, "b-quay.txt", "4.5", "4.2")
    refresh(session)
    loose = annotations_in(session.state, index_of(session, key)).loose
    assert [one.memo for one in loose] == ["Who counted?"]
    edit(folder, "b-quay.txt", "4.2", "4.5")
    refresh(session)
    assert noted(session, key) == [("4.2", "4.5", ("figure",))]


def test_a_note_on_a_paragraph_that_is_gone_is_loose(session, key, folder):
    note(session, key, "wording", "4.5")
    edit(folder, "b-quay.txt", "Repairs to the landing stage cost 4.5 million crowns, the island council said.", "")
    refresh(session)
    assert len(annotations_in(session.state, index_of(session, key)).loose) == 1


def test_a_note_does_not_go_to_the_same_words_in_another_part_of_a_split_paragraph(session, key, folder):
    sheep, stones = "The grey ferry left at dawn with forty sheep.", "The grey lighthouse was shut for the winter."
    edit(folder, "a-wire.txt", "The council wants", f"{sheep} {stones}\n\nThe council wants")
    edit(folder, "b-quay.txt", "Repairs to", f"{sheep}\n\n{stones}\n\nRepairs to".replace("grey", "green"))
    refresh(session)
    index = index_of(session, key)
    second = [one for one in stops(index) if one.after == "green"][1]
    session.perform(annotate(session, index, second, ("colour",), ""))
    edit(folder, "b-quay.txt", "green lighthouse", "grey lighthouse")
    refresh(session)
    assert noted(session, key) == []


def test_a_note_on_words_does_not_go_to_the_whole_paragraph_when_the_other_one_is_gone(session, key, folder):
    note(session, key, "addition", "island")
    aurelia = "The ferry “Aurelia” sailed from Lindholm on Monday for the first time since the storm in November."
    edit(folder, "a-wire.txt", aurelia, "")
    refresh(session)
    assert noted(session, key) == []
    assert len(annotations_in(session.state, index_of(session, key)).loose) == 1


def test_a_note_on_a_whole_paragraph_does_not_go_to_words_when_the_other_document_has_it(session, key, folder):
    whole = "The council wants a second stage built on the northern shore before next winter."
    note(session, key, "omission", whole)
    edit(folder, "b-quay.txt", "The harbour master", f"{whole.replace('second ', '')}\n\nThe harbour master")
    refresh(session)
    assert "second" in [one.before for one in stops(index_of(session, key)) if one.kind == "omission"]
    assert noted(session, key) == []


def test_notes_between_documents_that_are_not_compared_are_not_loose(session, key):
    note(session, key, "wording", "4.5")
    found = annotations_in(session.state, index_of(session, session.state.stories[1].key))
    assert (found.changes, found.loose) == ({}, ())


def test_decisions_about_one_paragraph_share_its_anchor(session, key):
    note(session, key, "wording", "4.5")
    index = index_of(session, key)
    place = stop(index, "wording", "4.5").place
    session.perform(SetAside(*session.spot(key, place)))
    assert len(session.state.anchors[session.state.keys[1]]) == 1


def test_the_codebook_comes_along(session, key):
    note(session, key, "wording", "4.5", ("money", "figure"))
    assert annotations_in(session.state, index_of(session, key)).codebook == (
        Code("figure", "", ("1",)),
        Code("money", "", ("2",)),
    )


def test_one_word_changed_twice_has_two_notes(tmp_path, opened):
    for name, words in (("a.txt", "four"), ("b.txt", "five")):
        text = f"Harbour council votes\n\nIt wants {words} ferries by spring and {words} quays by summer, we hear.\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    session = opened(tmp_path, together=True)
    key = session.state.stories[0].key
    index = index_of(session, key)
    twice = [one for one in stops(index) if one.after == "five"]
    for one, code in zip(twice, ("ferries", "quays"), strict=True):
        session.perform(annotate(session, index, one, (code,), ""))
    assert [codes for _, _, codes in noted(session, key)] == [("ferries",), ("quays",)]
    edit(tmp_path, "b.txt", "It wants", "The council now wants")
    refresh(session)
    assert [codes for _, _, codes in noted(session, key)][-2:] == [("ferries",), ("quays",)]


def test_a_comparison_older_than_the_documents_still_knows_its_notes(session, key, folder):
    note(session, key, "wording", "4.5")
    old = index_of(session, key)
    edit(folder, "b-quay.txt", "Repairs to", "Nobody was surprised at the quay.\n\nThe repairs to")
    refresh(session)
    assert len(annotations_in(session.state, old).changes) == 1
