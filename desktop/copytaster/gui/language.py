"""In which language the window speaks: the person's own where it is there, or the one they chose."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from copytaster.resources import resource
from copytaster.settings import ENGLISH, LANGUAGES, SYSTEM

FILES: Final = "translations"
"""The folder of the data in which the translations lie."""


def speak(app: QCoreApplication, wanted: str) -> str:
    """Have `app` speak the language `wanted`, or that of the system; return which one it is.

    Called once, before the first window: words that are written already stay as they are. Qt brings the words of its
    own dialogs with it.
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
    """Return the first of the languages that a person prefers in which the window can speak, else English."""
    return next((one for name in preferred if (one := code(QLocale(name))) in LANGUAGES), ENGLISH)


def code(locale: QLocale) -> str:
    """Return the letters of a language, without its country: “de”."""
    return locale.name().partition("_")[0]
