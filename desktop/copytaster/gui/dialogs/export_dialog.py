"""The dialog that asks in which form, and with which versions and sections, a comparison is exported."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from copytaster.gui.language import NAMES
from copytaster.gui.models.tips import plain
from copytaster.gui.models.words import document_name, names_of, thousands, translate
from copytaster.gui.program import Format
from copytaster.gui.reading import Reading
from copytaster.gui.widgets.all_box import AllBox
from copytaster.gui.widgets.labels import dimmed, sentence
from copytaster.gui.widgets.room import begin_whole
from copytaster.gui.widgets.tall import Tall
from copytaster.report.options import Options, Paper, Section
from copytaster.settings import ENGLISH, SPOKEN

WITHOUT_LAYOUT = frozenset({"json"})
"""Formats that always contain everything, so that sections and order cannot be chosen."""
PRINTED = frozenset({"pdf", "docx"})
"""Formats for which a paper size is chosen."""
SECTIONS: dict[str, frozenset[Section]] = {
    "docx": frozenset({Section.VERSIONS, Section.LEGEND, Section.COUNTS, Section.TEXT, Section.UNREAD}),
    **dict.fromkeys(("csv", "tei", "tei-standoff", "coverage-svg", "lineage-svg"), frozenset()),
}
"""The sections that can be left out, for formats that do not have all of them."""
MANY = 4
"""From how many versions on one box checks them all: with three, each of the two others is as near."""
TITLE_LENGTH = 60
"""The most letters of a version's title that are shown; the tooltip has all of it."""


class Chosen(NamedTuple):
    """What was chosen last time: format, sections left out (comma-separated), paper, order and language."""

    format: str
    left_out: str
    paper: str
    by_importance: bool
    language: str = ENGLISH


class ExportDialog(QDialog):
    """Ask for format, versions, sections, paper, language and order, and whether only differences are shown."""

    def __init__(
        self,
        reading: Reading,
        formats: Sequence[Format],
        chosen: Chosen,
        parent: QWidget | None = None,
        *,
        stories: int = 1,
    ) -> None:
        """Offer `formats`, with the last choices as defaults, for the current story or for all `stories`."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._formats = formats
        self._base = reading.index.base
        self._format = QComboBox()
        for one in formats:
            self._format.addItem(f"{translate('Formats', one.title)} ({one.suffix})", one.name)
        self._format.setCurrentIndex(max(0, self._format.findData(chosen.format)))
        self._format.setAccessibleName(self.tr("Format"))
        self._title = QLineEdit()
        self._title.setCursorPosition(0)  # as that of a `FilterField`
        self._title.setPlaceholderText(self.tr("The title of the base"))
        self._title.setAccessibleName(self.tr("Title of the report"))
        self._paper = QComboBox()
        self._paper.addItem(self.tr("A4"), Paper.A4.value)
        self._paper.addItem(self.tr("US Letter"), Paper.LETTER.value)
        self._paper.setAccessibleName(self.tr("Paper"))
        self._paper.setCurrentIndex(max(0, self._paper.findData(chosen.paper or usual_paper().value)))
        self._language = QComboBox()
        for language in SPOKEN:
            self._language.addItem(translate("Settings", NAMES[language]), language)
        self._language.setCurrentIndex(max(0, self._language.findData(chosen.language)))
        self._language.setAccessibleName(self.tr("Language of the report"))
        self._only = QCheckBox(self.tr("&Only rows that differ"))
        self._ranked = QCheckBox(self.tr("&Most important changes first"))
        self._ranked.setChecked(chosen.by_importance)
        self._every = QCheckBox(self.tr("All {n} &stories, each in a file of its own").format(n=thousands(stories)))
        if stories == 1:  # otherwise it is left alone: shown before it is laid out, it would be a window of its own
            self._every.hide()
        self._versions = self._make_versions(reading)
        self._sections = self._make_sections(frozenset(chosen.left_out.split(",")))
        self._all = AllBox(self.tr("&All sections"), self._sections.values())
        self._all_versions = AllBox(self.tr("All &versions"), self._versions.values())
        if len(self._versions) < MANY:
            self._all_versions.hide()
        self._why = dimmed(sentence(""))
        self._why.setAccessibleDescription(self.tr("What cannot be chosen"))
        self._layout = self._arrange()
        self._format.currentIndexChanged.connect(self._fit)
        self._every.toggled.connect(self._fit)
        self._fit()
        begin_whole(self)

    @property
    def format(self) -> Format:
        """Return the format chosen."""
        return self._formats[self._format.currentIndex()]

    @property
    def options(self) -> Options:
        """Return how the report is laid out."""
        shown = frozenset(label for label, box in self._versions.items() if box.isChecked() or self.every)
        return Options(
            sections=frozenset(section for section, box in self._sections.items() if box.isChecked()),
            only_differences=self._only.isChecked(),
            versions=None if len(shown) == len(self._versions) else shown,
            title=None if self.every else self._title.text().strip() or None,
            paper=self.paper,
            by_importance=self._ranked.isChecked(),
            language=self._language.currentData(),
        )

    @property
    def every(self) -> bool:
        """Tell whether all stories are to be exported."""
        return self._every.isChecked()

    @property
    def paper(self) -> Paper:
        """Return the paper chosen."""
        return Paper(self._paper.currentData())

    @property
    def left_out(self) -> str:
        """Return the names of the sections left out, comma-separated."""
        return ",".join(sorted(section.value for section, box in self._sections.items() if not box.isChecked()))

    def _make_versions(self, reading: Reading) -> dict[str, QCheckBox]:
        boxes = {}
        versions = reading.comparison.inputs.versions
        names = names_of([version.document for version in versions])
        for number, (version, name) in enumerate(zip(versions, names, strict=True)):
            title = document_name(version.document.title, name, TITLE_LENGTH)
            box = QCheckBox(f"{version.label}   {title}".replace("&", "&&"))
            box.setToolTip(plain(version.document.title or name))
            box.setChecked(True)
            box.setAccessibleName(self.tr("Version {label}").format(label=version.label))
            if number == self._base:
                box.setEnabled(False)
                box.setToolTip(self.tr("The base is always shown"))
            boxes[version.label] = box
        return boxes

    def _make_sections(self, left_out: frozenset[str]) -> dict[Section, QCheckBox]:
        names = {
            Section.VERSIONS: self.tr("Table of the versions"),
            Section.SETTINGS: self.tr("Settings used"),
            Section.LEGEND: self.tr("How to read this"),
            Section.COUNTS: self.tr("Counts"),
            Section.TEXT: self.tr("The versions side by side"),
            Section.CHANGES: self.tr("List of changes"),
            Section.QUOTATIONS: self.tr("Quotations"),
            Section.FACTS: self.tr("Figures, dates and names"),
            Section.OMISSIONS: self.tr("What each version lacks"),
            Section.ROLES: self.tr("Headline, byline and lede"),
            Section.COVERAGE: self.tr("How much comes from the base"),
            Section.SPUN: self.tr("Words swapped for synonyms"),
            Section.LINEAGE: self.tr("Who copied whom"),
            Section.SUCCESSION: self.tr("What each version changed of the one before"),
            Section.CODEBOOK: self.tr("Codebook"),
            Section.UNREAD: self.tr("Documents that could not be used"),
        }
        boxes = {}
        for section, name in names.items():
            boxes[section] = QCheckBox(name)
            boxes[section].setChecked(section.value not in left_out)
            boxes[section].setAccessibleName(name)
        return boxes

    def _arrange(self) -> QWidget:
        layout = QWidget()
        column = QVBoxLayout(layout)
        column.setContentsMargins(0, 0, 0, 0)
        for title, boxes, beside in (
            (self.tr("Versions"), [self._all_versions, *self._versions.values()], 1),
            (self.tr("Sections"), [self._all, *self._sections.values()], 2),
        ):
            group = QGroupBox(title)
            inside = QGridLayout(group)
            lines = -(-len(boxes) // beside)
            for number, box in enumerate(boxes):
                inside.addWidget(box, number % lines, number // lines)
            column.addWidget(group)
        column.addWidget(self._only)
        column.addWidget(self._ranked)
        column.addStretch()
        form = QFormLayout()
        form.addRow(self.tr("&Format"), self._format)
        form.addRow(self.tr("&Title"), self._title)
        form.addRow(self.tr("&Paper"), self._paper)
        form.addRow(self.tr("&Language of the report"), self._language)
        form.addRow(self._every)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addLayout(form)
        outer.addWidget(self._why)
        outer.addWidget(Tall(layout), 1)
        outer.addWidget(buttons, alignment=Qt.AlignmentFlag.AlignRight)
        return layout

    def _fit(self) -> None:
        laid_out = self.format.name not in WITHOUT_LAYOUT
        self._layout.setEnabled(laid_out)
        self._title.setEnabled(laid_out and not self.every)
        for number, box in enumerate(self._versions.values()):
            box.setEnabled(not self.every and number != self._base)
        self._paper.setEnabled(self.format.name in PRINTED)
        self._language.setEnabled(self.format.worded)
        own = SECTIONS.get(self.format.name, frozenset(Section))
        for choice in (self._only, self._ranked):
            choice.setEnabled(self.format.name not in SECTIONS)
        for section, box in self._sections.items():
            box.setEnabled(section in own)
        self._all.count()
        self._all_versions.count()
        self._why.setText(self._reason())
        self._why.setVisible(bool(self._why.text()))

    def _reason(self) -> str:
        """Return why something cannot be chosen for the format, empty if everything can."""
        if self.format.name in WITHOUT_LAYOUT:
            return self.tr("This format always holds everything, for other programs to read.")
        own = SECTIONS.get(self.format.name)
        if own is None:
            return ""
        return (
            self.tr("What is grey below has no place in this format.")
            if own
            else self.tr("This format has an order of its own: only the versions can be chosen.")
        )


def usual_paper() -> Paper:
    """Return the usual paper of the person's region: Letter if lengths are measured in inches, else A4."""
    metric = QLocale.system().measurementSystem()
    return Paper.LETTER if metric == QLocale.MeasurementSystem.ImperialUSSystem else Paper.A4
