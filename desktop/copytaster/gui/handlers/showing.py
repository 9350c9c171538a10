"""What the window shows when something was opened, compared, changed or failed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from copytaster.errors import News
from copytaster.gui.actions.catalogue import BASES
from copytaster.gui.dialogs.crash_dialog import CrashDialog, crash_report
from copytaster.gui.handlers.annotating import found_in
from copytaster.gui.models.opened import name_of
from copytaster.gui.models.spoken import aloud
from copytaster.gui.models.words import document_name, file_names, names_of, plural, thousands, told
from copytaster.gui.panels.state_panels import SLOW_MILLISECONDS
from copytaster.gui.panels.stories_panel import why
from copytaster.gui.reading import Reading
from copytaster.gui.widgets.announcing import announce
from copytaster.gui.widgets.eliding import LEFT_TO_RIGHT, RIGHT_TO_LEFT, in_its_direction
from copytaster.gui.widgets.entering import has_keyboard
from copytaster.gui.window_parts import WindowParts
from copytaster.paths import is_there
from copytaster.project.parts import Part
from copytaster.session.refresh import Refreshed
from copytaster.session.session import Session
from copytaster.session.state import loose_pins
from copytaster.text.document import Unread

HINT_MILLISECONDS = 15_000
TITLE_LENGTH = 80
"""The most letters of a version's title in a menu."""


class Showing(QObject):
    """Shows what the signals of the bridge tell; `shown` tells that something else is shown than before."""

    shown = Signal()

    def __init__(self, parts: WindowParts) -> None:
        """Work in the window of `parts`."""
        super().__init__(parts.window)
        self._parts = parts
        self._what = ""
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MILLISECONDS)
        self._slow.timeout.connect(lambda: parts.status.begin(self._what))
        self.name_window()

    def show_session(self) -> None:
        """Show the stories of the session just opened, or a message that it has none."""
        session = self._parts.bridge.session
        if session is None:
            return
        self._parts.status.clearMessage()  # the message was about what was open before
        self._list()
        if not session.state.documents:
            self._say_empty(session)
        if session.notices:
            self.say_over(*session.notices)
        self.name_window()
        self.shown.emit()

    def show_emptied(self) -> None:
        """Show that no story is left."""
        session = self._parts.bridge.session
        self._show_nothing()
        if session is not None:
            self._say_empty(session)
        self.name_window()
        self.shown.emit()

    def _say_empty(self, session: Session) -> None:
        paths = self._parts.bridge.paths
        if not any(map(is_there, paths)):
            self._parts.middle.say(
                self.tr("{names} is not there (any more).").format(names=", ".join(map(name_of, paths))),
                self.tr(
                    "It may have been moved or renamed, or its disk is not connected. Put it right and try again, or "
                    "open something else."
                ),
                again=True,
            )
            return
        title, advice = self._why_empty(session.state.unread)
        self._parts.middle.say(title, advice, again=True)

    def _why_empty(self, unread: Sequence[Unread]) -> tuple[str, str]:
        """Return why there is no document, and what to do; of a single file the reason itself."""
        if not unread:
            return self.tr("There are no documents here."), self.tr(
                "The folder holds no file that Copytaster knows: text, Markdown, web pages, PDF, Word, OpenDocument, "
                "RTF and EPUB documents, e-mails, feeds, exports of press databases and what agencies send. Open the "
                "folder of the articles."
            )
        known = self.tr(
            "Copytaster reads text, Markdown, web pages, PDF, Word, OpenDocument, RTF and EPUB documents, e-mails, "
            "feeds, exports of press databases and what agencies send."
        )
        if len(unread) == 1:
            (name,) = names_of(unread)
            return self.tr("{name} cannot be used.").format(name=name), f"{why(unread[0])} {known}"
        listed = self.tr("The list at the left says of each file why it cannot be used.")
        return self.tr("No document here can be read."), f"{listed} {known}"

    def tell_refreshed(self, brought: Refreshed) -> None:
        """Tell what changed by a refresh."""
        counts = (
            (len(brought.changed), self.tr("{n} changed")),
            (len(brought.renamed), self.tr("{n} renamed")),
            (len(brought.added), self.tr("{n} new")),
            (len(brought.removed), self.tr("{n} gone")),
        )
        parts = [words.format(n=thousands(count)) for count, words in counts if count]
        self.hint(
            self.tr("Documents: {parts}.").format(parts=", ".join(parts)) if parts else self.tr("Nothing changed.")
        )
        if brought.loosened:
            self.say_over(
                plural(
                    "Showing",
                    "A decision hangs at a paragraph that was not found again. It is kept, and holds again when the "
                    "paragraph comes back.",
                    "%Ln decisions hang at paragraphs that were not found again. They are kept, and hold again "
                    "when the paragraphs come back.",
                    len(brought.loosened),
                )
            )

    def hear(self, parts: frozenset[Part]) -> None:
        """Show the parts of the session that changed."""
        if parts & {Part.STORIES, Part.DOCUMENTS}:
            self._list()
        self.shown.emit()

    def show_reading(self) -> None:
        """Show the comparison just made."""
        parts, reading = self._parts, self._parts.bridge.reading
        if reading is None:
            return
        if not parts.middle.reads:
            parts.middle.read()
            parts.middle.setFocus()
        parts.changes.show_reading(
            reading, found_in(parts)
        )  # before the view: following its cell compares rows with those of the list
        session = parts.bridge.session
        parts.comparison.show_reading(reading, others=session is not None and len(session.state.documents) > 1)
        parts.review.show_reading(reading)
        self._tell_loose(reading)
        parts.stories.mark(reading.key)
        self._name_bases(reading)
        self.name_window()
        self.shown.emit()

    def _tell_loose(self, reading: Reading) -> None:
        """Show the loose ties and cuts: in the panel of doubtful links, and once in the status line."""
        session, review = self._parts.bridge.session, self._parts.review
        loose = loose_pins(session.state, session.story(reading.key)) if session else ()
        fresh = set(loose) - set(review.loose.loose)
        review.loose.show_pins(loose, file_names(session))
        if fresh:
            self.hint(
                plural(
                    "Showing",
                    "A tie or cut no longer holds: see the panel of doubtful links.",
                    "%Ln ties and cuts no longer hold: see the panel of doubtful links.",
                    len(loose),
                )
            )

    def _name_bases(self, reading: Reading) -> None:
        """Show the versions with their titles in the menu for choosing the base."""
        versions = reading.comparison.inputs.versions
        names = names_of([version.document for version in versions])
        for number in range(BASES):
            action = self._parts.actions[f"base-{number + 1}"]
            action.setVisible(number < len(versions))
            if number < len(versions):
                title = document_name(versions[number].document.title, names[number], TITLE_LENGTH).replace("&", "&&")
                action.setText(f"&{versions[number].label}   {title}")
        self._parts.actions.choose("base", str(reading.index.base))

    def forget(self) -> None:
        """Stop showing anything of what was open."""
        parts = self._parts
        parts.middle.begin()
        self._show_nothing()
        parts.stories.show_stories((), (), (), ())
        self.name_window()
        self.shown.emit()

    def _show_nothing(self) -> None:
        parts = self._parts
        for panel in (parts.comparison, parts.changes, parts.review):
            panel.show_reading(None)

    def begin(self, what: str) -> None:
        """Show that work is under way."""
        self._what = what
        self._parts.middle.wait(what)
        if self._parts.middle.reads:
            self._slow.start()

    def rest(self) -> None:
        """Show that no work is under way, and give the keyboard to where one can go on if the work was stopped."""
        self._slow.stop()
        if has_keyboard(self._parts.status):
            self._parts.middle.setFocus()  # before the button to cancel goes, or nothing has it
        self._parts.status.end()
        bridge, middle = self._parts.bridge, self._parts.middle
        if bridge.reading is not None:
            middle.read()
        elif middle.waits and bridge.session is None:
            middle.begin()
            middle.setFocus()
        elif middle.waits and bridge.session is not None and not bridge.session.state.stories:
            self._say_empty(bridge.session)
        elif middle.waits:
            if self._parts.stories.isVisible():
                self._parts.stories.tree.setFocus()
            middle.say(
                self.tr("The story was not compared."),
                self.tr("Choose a story in the list at the left to compare it."),
                again=False,
            )
        self.shown.emit()

    def say(self, sentence: str) -> None:
        """Tell what went wrong: in the middle of the window if it waits for that work, else in a message box."""
        if not self._parts.middle.waits:
            self.say_over(sentence)
        elif self._parts.bridge.session is None:
            names = ", ".join(map(name_of, self._parts.bridge.paths))
            self._parts.middle.say(
                self.tr("{names} could not be opened.").format(names=names),
                self.tr("{sentence} Choose something else, or put it right and try again.").format(
                    sentence=told(sentence)
                ),
                again=True,
            )
        else:
            self._parts.middle.say(
                told(sentence),
                self.tr("Choose another story in the list at the left, or open something else."),
                again=True,
            )

    def say_over(self, *sentences: str) -> None:
        """Tell something in a message box, which warns unless all of it is news."""
        box = QMessageBox(self._parts.window)
        box.setWindowTitle("Copytaster")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("\n\n".join(map(told, sentences)))
        if all(isinstance(one, News) for one in sentences):
            box.setIcon(QMessageBox.Icon.Information)
            box.setAccessibleName(self.tr("Information"))
        else:
            box.setIcon(QMessageBox.Icon.Warning)
            box.setAccessibleName(self.tr("Warning"))
        box.addButton(self.tr("&Close"), QMessageBox.ButtonRole.RejectRole)
        box.finished.connect(box.deleteLater)
        box.open()

    def say_broken(self, error: BaseException) -> None:
        """Tell that there was an error in the program; while the dialog is open, further ones are only logged."""
        if self._parts.window.findChild(CrashDialog) is not None:
            return
        dialog = CrashDialog(crash_report(error), self._parts.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def hint(self, sentence: str) -> None:
        """Show a sentence in the status line for a while, and pass it to screen readers."""
        self._parts.status.showMessage(sentence, HINT_MILLISECONDS)
        announce(self._parts.status, aloud(sentence))

    def name_window(self) -> None:
        """Set the window's title to the story and the folder, with a remark if decisions are not saved."""
        bridge = self._parts.bridge
        story, session, paths = bridge.story(), bridge.session, bridge.paths
        where = name_of(paths[0] if len(paths) == 1 else paths[0].parent) if session and paths else ""
        kept = session is None or session.project_file is not None
        title = in_its_direction(story.title) if story else ""
        parts = [title, where, "" if kept else self.tr("decisions are not kept"), "Copytaster"]
        begins = LEFT_TO_RIGHT if title.startswith(RIGHT_TO_LEFT) else ""
        self._parts.window.setWindowTitle(begins + " – ".join(part for part in parts if part))

    def _list(self) -> None:
        session = self._parts.bridge.session
        if session is not None:
            words = self._parts.bridge.words.of(session.state.documents)
            self._parts.stories.show_stories(
                session.state.stories, session.state.documents, words, session.state.unread
            )
            self._parts.stories.mark(self._parts.bridge.key)
