"""Every dialog of the window, as it opens on a session."""

from __future__ import annotations

from copytaster.gui.dialogs.about_dialog import AboutDialog
from copytaster.gui.dialogs.agreement_dialog import AgreementDialog
from copytaster.gui.dialogs.codebook_dialog import CodebookDialog
from copytaster.gui.dialogs.crash_dialog import CrashDialog
from copytaster.gui.dialogs.export_dialog import Chosen, ExportDialog
from copytaster.gui.dialogs.note_dialog import NoteDialog
from copytaster.gui.dialogs.pick_dialog import PickDialog
from copytaster.gui.dialogs.settings_dialog import SettingsDialog
from copytaster.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from copytaster.gui.dialogs.story_dialog import StoryDialog
from copytaster.gui.language import report_language
from copytaster.project.annotation import Code
from fakes.codings import agreement_report


def agreement(window):
    """Return the dialog that compares two coders, with what they noted."""
    made = AgreementDialog("b.copytaster", window)
    made.show_report(agreement_report())
    return made


def coded():
    """Return what stands in the comparison that two coders noted on, and what they noted."""
    report = agreement_report()
    units = [unit for coding in report.codings for unit in coding.differences]
    notes = [note for unit in units for note in (unit.first, unit.second) if note]
    return (
        *("b.copytaster", "unused", "papers/brief.txt", "wire/feed.xml"),
        *(words for unit in units for words in (unit.stop.before, unit.stop.after)),
        *(words for note in notes for words in (*note.codes, note.memo)),
    )


DIALOGS = {
    "agreement": agreement,
    "codebook": CodebookDialog,
    "crash": lambda window: CrashDialog("", window),
    "export": lambda window: ExportDialog(
        window.parts.bridge.reading,
        window.parts.bridge.program.formats(),
        Chosen("pdf", "", "", by_importance=False, language=report_language(window.parts.settings)),
        window,
    ),
    "note": lambda window: NoteDialog("", None, (), window),
    "pick": lambda window: PickDialog(window.parts.bridge.session.state.documents, (), window),
    "settings": lambda window: SettingsDialog(window.parts.settings, window),
    "shortcuts": lambda window: ShortcutsDialog(window, [Code("мера", "", ("1",))]),
    "story": lambda window: StoryDialog(window.parts.bridge.session.state.stories, (0,), window),
    "about": AboutDialog,
}
