"""How a person's decisions about paragraphs, links and the base become edits of the project."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from typing_extensions import override

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import CLASSES, PUNCTUATION, SPELLING
from copytaster.gui.actions.catalogue import BASES
from copytaster.gui.compare.view import pick
from copytaster.gui.handlers.handler import Commands, Handler, with_value
from copytaster.gui.handlers.stepping import Stepping
from copytaster.gui.models.words import translate
from copytaster.gui.window_parts import WindowParts
from copytaster.project.edits import (
    ChangeOption,
    ChangeRole,
    ChooseBase,
    Cut,
    Edit,
    SetAside,
    TakeBack,
    Tie,
    Unpin,
)
from copytaster.project.project import SpotPin
from copytaster.text.document import Role


class Deciding(Handler):
    """Turns requests about paragraphs, links and the base into edits."""

    def __init__(self, parts: WindowParts, stepping: Stepping) -> None:
        """Work in the window of `parts`; `stepping` knows the paragraph in focus."""
        super().__init__(parts)
        self._stepping = stepping

    @override
    def commands(self) -> Commands:
        commands: Commands = {
            "set-aside": lambda _: self._here(self.set_aside),
            "take-back": lambda _: self._here(self.take_back),
            "tie": lambda _: self._here(self.mark_or_tie),
            "cut": lambda _: self._here(self.cut_from_partner),
            "unpin": lambda _: self._here(self.unpin),
            "aside-punctuation": lambda on: self.set_class_aside(PUNCTUATION, aside=on),
            "aside-spelling": lambda on: self.set_class_aside(SPELLING, aside=on),
        }
        bases = {f"base-{number + 1}": with_value(self.choose_base, number) for number in range(BASES)}
        roles = {f"role-{role.name.lower()}": with_value(self._change_role_here, role) for role in Role}
        return commands | bases | roles

    def choose_base(self, version: int) -> None:
        """Make this version the base."""
        reading = self._parts.bridge.reading
        if reading and version < len(reading.comparison.inputs.versions):
            said = self.tr("{label} is the base.").format(label=reading.label(version))
            self._decide(said, lambda spot: ChooseBase(spot.document), Place(version, 0))

    def set_aside(self, place: Place) -> None:
        """Set a paragraph aside, so that it is not compared."""
        said = self.tr("{name} is set aside: it is not compared.").format(name=self._name(place))
        self._decide(said, lambda spot: SetAside(*spot), place)

    def take_back(self, place: Place) -> None:
        """Compare a paragraph that was set aside."""
        said = self.tr("{name} is compared again.").format(name=self._name(place))
        self._decide(said, lambda spot: TakeBack(*spot), place)

    def change_role(self, place: Place, role: Role) -> None:
        """Change the role of a paragraph."""
        said = self.tr("{name} has the role “{role}”.").format(
            name=self._name(place), role=translate("Role", str(role))
        )
        self._decide(said, lambda spot: ChangeRole(spot.document, spot.paragraph, role), place)

    def tie(self, a: Place, b: Place) -> None:
        """Tie two paragraphs, and tell which."""
        self.forget()
        self._decide(self.tr("{a} is tied to {b}.").format(a=self._name(a), b=self._name(b)), Tie, a, b)

    def cut(self, a: Place, b: Place) -> None:
        """Cut two paragraphs, and tell which, since one of the base may have a partner in every version."""
        self.forget()
        self._decide(self.tr("{a} is cut from {b}.").format(a=self._name(a), b=self._name(b)), Cut, a, b)

    def mark_or_tie(self, place: Place) -> None:
        """Mark a paragraph, or tie it to one that is already marked; if it is itself marked, unmark it."""
        view = self._parts.comparison.view
        if pair := view.pair_selected_for_pin():
            self.tie(*pair)
            return
        pick(view, place)
        words = (
            self.tr("{name} is marked. Go to its partner in another version and press Alt+S again; Esc forgets it.")
            if place in view.stage.picked
            else self.tr("{name} is no longer marked.")
        )
        self.told.emit(words.format(name=self._name(place)))

    def cut_from_partner(self, place: Place) -> None:
        """Cut a paragraph from its partner."""
        if partner := self._stepping.partner():
            self.cut(place, partner)

    def unpin(self, place: Place) -> None:
        """Remove every tie and cut of a paragraph."""
        reading, said = self._parts.bridge.reading, self.tr("{name} is neither tied nor cut by hand any more.")
        for pin in reading.comparison.inputs.pins if reading else ():
            if place in {pin.a, pin.b}:
                self._decide(said.format(name=self._name(place)), Unpin, pin.a, pin.b)

    def drop_pins(self, pins: Sequence[SpotPin]) -> None:
        """Remove ties and cuts, each as an edit of its own."""
        for pin in pins:
            self._parts.bridge.perform(Unpin(pin.a, pin.b))

    def forget(self) -> bool:
        """Unmark the paragraph marked for a tie, and tell whether there was one."""
        view = self._parts.comparison.view
        marked, view.stage.picked = view.stage.picked, ()
        view.viewport().update()
        if marked:
            self.told.emit("")
        return bool(marked)

    def set_class_aside(self, name: str, *, aside: bool) -> None:
        """Set a class of change aside, or count it again."""
        self._parts.bridge.perform(ChangeOption(name, None if aside else False))

    def show_state(self) -> None:
        """Update the actions: which decisions hold, and what can be undone and redone."""
        session, reading, actions = self._parts.bridge.session, self._parts.bridge.reading, self._parts.actions
        aside = reading.comparison.inputs.aside if reading else frozenset(CLASSES)
        for name in CLASSES:
            actions.check(f"aside-{name}", on=name in aside)
        undo, redo = (session.can_undo, session.can_redo) if session else (None, None)
        actions["undo"].setText(self.tr("&Undo {what}").format(what=label_of(undo)) if undo else self.tr("&Undo"))
        actions["redo"].setText(self.tr("&Redo {what}").format(what=label_of(redo)) if redo else self.tr("&Redo"))
        place = self._stepping.place
        role = (
            reading.comparison.inputs.versions[place.version].paragraphs[place.paragraph].role
            if place and reading
            else ""
        )
        actions.choose("role", role)

    def _change_role_here(self, role: Role) -> None:
        self._here(lambda place: self.change_role(place, role))

    def _here(self, act: Callable[[Place], object]) -> None:
        if (place := self._stepping.place) is not None:
            act(place)

    def _decide(self, said: str, make: Callable[..., Edit], *places: Place) -> None:
        """Make a decision about paragraphs, and tell it: what differs then may be out of sight."""
        if self._parts.bridge.decide(make, *places):
            self.told.emit(said)

    def _name(self, place: Place) -> str:
        reading = self._parts.bridge.reading
        return reading.name(place) if reading else ""


def label_of(edit: str) -> str:
    """Return the name of an edit in the person's language."""
    return translate("Edits", edit)
