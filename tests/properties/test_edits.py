"""Any sequence of edits, undone, gives the first project back; what storage reads equals what memory holds."""

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from copytaster.errors import UnusableInput
from copytaster.project import edits
from copytaster.project.anchoring import Anchor, DocumentKey, Spot
from copytaster.project.annotating import Annotate, DescribeCode, RemoveCode, RenameCode
from copytaster.project.annotation import ABSENT, Side, change_anchor
from copytaster.project.edits import apply, settle
from copytaster.project.history import History, performed, redone, undone
from copytaster.project.project import Project
from copytaster.storage.opening import open_store
from copytaster.text.document import Role

DOCUMENTS = st.sampled_from([DocumentKey(name) for name in ("a.txt", "b.txt", "sub/ü.html")])
ANCHORS = st.sampled_from([Anchor(number, quote, "0" * 64) for number, quote in ((0, ""), (1, "“The dam’s"))])
SPOTS = st.builds(Spot, DOCUMENTS, ANCHORS)
NUMBERS = st.integers(1, 3)
PINNED = st.sampled_from([Spot(DocumentKey("a.txt"), Anchor(0, "Ein 'Satz'", "0" * 64))])
"""One end of every pin, so that several edits are about the same pin; for the same reason there are few changes."""
SIDES = st.sampled_from(
    [
        Side(DocumentKey("a.txt"), Anchor(1, "“The dam’s", "0" * 64), 1, "the ‘dam’"),
        Side(DocumentKey("a.txt"), ABSENT),
        Side(DocumentKey("sub/ü.html"), Anchor(0, "", "0" * 64), 0, "held"),
    ]
)
CHANGES = st.builds(change_anchor, SIDES, SIDES, st.sampled_from(["omission", "wording"]))
NAMES = st.sampled_from(["softened", "Zitat “gekürzt”", " y ", ""])
EDITS = st.one_of(
    st.builds(edits.MoveDocument, DOCUMENTS, st.none() | DOCUMENTS, st.none() | NUMBERS),
    st.builds(edits.DropMove, NUMBERS),
    st.builds(edits.PickSet, st.lists(DOCUMENTS, max_size=3).map(tuple), st.none() | NUMBERS),
    st.builds(edits.DropSet, NUMBERS),
    st.builds(edits.SetAside, DOCUMENTS, ANCHORS),
    st.builds(edits.TakeBack, DOCUMENTS, ANCHORS),
    st.builds(edits.LeaveAside, DOCUMENTS, ANCHORS),
    st.builds(edits.ChangeRole, DOCUMENTS, ANCHORS, st.none() | st.sampled_from(Role)),
    st.builds(edits.ChooseBase, DOCUMENTS, st.none() | NUMBERS),
    st.builds(edits.DropBase, DOCUMENTS),
    st.builds(edits.ChooseDerivation, DOCUMENTS, DOCUMENTS, st.sampled_from([None, "wholly", "partially", "non"])),
    st.builds(Annotate, CHANGES, st.lists(NAMES, max_size=3).map(tuple), st.sampled_from(["", "why?\nAsk."])),
    st.builds(
        DescribeCode, NAMES, st.sampled_from(["", "less certain"]), st.sampled_from([None, (), ("s",), ("2", "t")])
    ),
    st.builds(RemoveCode, NAMES),
    st.builds(RenameCode, NAMES, NAMES),
    st.builds(edits.Tie, PINNED, SPOTS),
    st.builds(edits.Cut, PINNED, SPOTS),
    st.builds(edits.Unpin, PINNED, SPOTS),
    st.builds(edits.ChangeOption, st.sampled_from(["spelling", "x"]), st.sampled_from([None, True, False, 3, "ü"])),
)


@given(st.lists(EDITS, max_size=8), EDITS)
@settings(max_examples=200)
def test_the_way_back_leads_to_the_very_same_project_and_on_again(before, edit):
    project = Project()
    for earlier in before:
        with suppress(UnusableInput):
            project, _ = apply(project, earlier)
    with suppress(UnusableInput):
        settled = settle(project, edit)
        after, back = apply(project, settled)
        again, forward = apply(after, back)
        assert again == project
        assert apply(again, forward)[0] == after


class EditedProject(RuleBasedStateMachine):
    """A person who decides, undoes, redoes and reopens as they like."""

    @initialize()
    def begin(self):
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "projects" / "p.copytaster"
        self.store = open_store(self.path)
        self.history = History()
        self.known = [self.history.project]

    @rule(edit=EDITS)
    def perform(self, edit):
        try:
            after = performed(self.history, edit)
        except UnusableInput:
            return
        if after is not self.history:
            self.store.performed(after)
            self.known = [*self.known[: self.history.position + 1], after.project]
        self.history = after

    @rule()
    def undo(self):
        self.history, edit = undone(self.history)
        if edit is not None:
            self.store.stepped(edit, self.history)

    @rule()
    def redo(self):
        self.history, edit = redone(self.history)
        if edit is not None:
            self.store.stepped(edit, self.history)

    @rule()
    def reopen(self):
        self.store.close()
        self.store = open_store(self.path)
        assert self.store.history == self.history
        assert self.store.notices == ()

    @invariant()
    def stands_where_it_stood(self):
        assert self.history.project == self.known[self.history.position]

    def teardown(self):
        while self.history.can_undo:
            self.history, edit = undone(self.history)
            self.store.stepped(edit, self.history)
        self.store.close()
        store = open_store(self.path)
        store.close()
        assert store.history == self.history
        assert self.history.project == self.known[0]
        self.folder.cleanup()


EditedProject.TestCase.settings = settings(max_examples=15, stateful_step_count=30, deadline=None)


class TestAPersonDecides(EditedProject.TestCase):
    """Run the person through many days."""
