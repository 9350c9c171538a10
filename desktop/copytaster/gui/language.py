"""The language of the window: the one that the person chose, or else the system's if there is a translation."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from copytaster.gui.models.words import noted
from copytaster.resources import resource
from copytaster.settings import ENGLISH, EXPORT_LANGUAGE, SPOKEN, SYSTEM, Settings

FILES: Final = "translations"
"""The folder with the translations, among the program's data."""
NAMES: Final = {ENGLISH: noted("Settings", "English"), "de": noted("Settings", "Deutsch")}
"""What the languages are called, each in its own words."""


def speak(app: QCoreApplication, wanted: str) -> str:
    """Set the language of `app` to `wanted`, or to that of the system, and return it.

    Called once, before the first window, because texts that are already shown do not change. Qt has its own
    translations of its dialogs.
    """
    system = QLocale.system()
    language = own(system.uiLanguages()) if wanted == SYSTEM else wanted
    QLocale.setDefault(system if code(system) == language else QLocale(language))
    if language != ENGLISH:
        for name, folder in (
            ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            ("copytaster", str(resource(FILES))),
        ):
            translator = QTranslator(app)
            if translator.load(f"{name}_{language}", folder):
                app.installTranslator(translator)
    return language


def own(preferred: list[str]) -> str:
    """Return the first of the person's preferred languages that the window is translated into, else English."""
    return next((one for name in preferred if (one := code(QLocale(name))) in SPOKEN), ENGLISH)


def spoken() -> str:
    """Return the language that the window speaks."""
    return own([QLocale().name()])


def report_language(settings: Settings) -> str:
    """Return the language of reports: the one chosen for the last export, or else that of the window."""
    return settings.words(EXPORT_LANGUAGE) or spoken()


def code(locale: QLocale) -> str:
    """Return the code of a language without its country: “de”."""
    return locale.name().partition("_")[0]
