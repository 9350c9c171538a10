"""Collect every string of the window and of the reports, and keep the translations in step with the code.

    python3 packaging/dev.py translations

Each resources/translations/copytaster_LANGUAGE.ts is rewritten: translations are kept, new strings are added as
unfinished, strings that are gone are dropped. The window loads the .qm beside it, reports take their words from the
.ts. A new language begins with an empty file of that name.
"""

import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path
from subprocess import run
from typing import NamedTuple

import PySide6

from copytaster.facts.word_lists import word_list
from copytaster.gui.ledgers.fact_grid import SYMBOL
from copytaster.project import annotating, edits
from copytaster.report import translation
from copytaster.report.labels import ENGLISH
from copytaster.session import agreement, export
from copytaster.settings import SETTINGS
from copytaster.text.document import Role

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
PACKAGE = ROOT / "desktop" / "copytaster"
WINDOW = PACKAGE / "gui"
COMMANDS = PACKAGE / "cli"
"""The command line speaks English."""
FORMS = {"de": 2}
"""How many plural forms a language has."""
MARKS = {"tr", "translate", "plural", "noted"}
"""The functions to which the window passes its words."""


class Text(NamedTuple):
    """A string to be translated: its context, its English, and whether it counts something."""

    context: str
    source: str
    counts: bool = False


def collected() -> list[Text]:
    """Return every string that the window or a report can show, each once."""
    return sorted({*marked(), *notices(), *tables()})


def marked() -> Iterator[Text]:
    """Yield the words in the code of the window, which are passed to `tr`, `translate`, `plural` and `noted`."""
    for path in sorted(WINDOW.rglob("*.py")):
        for call, context in calls(ast.parse(path.read_text(encoding="utf-8"))):
            words = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            name = name_of(call)
            if name in MARKS and any(isinstance(one, ast.IfExp | ast.JoinedStr | ast.BinOp) for one in call.args[:3]):
                sys.exit(f"{path}:{call.lineno}: words that are put together in a call cannot be collected.")
            match name, words:
                case "tr", [source]:
                    yield Text(context, source)
                case "translate" | "noted", [where, source]:
                    yield Text(where, source)
                case "plural", [where, _, source]:
                    yield Text(where, source, counts=True)
                case _:
                    pass


def notices() -> Iterator[Text]:
    """Yield the sentences that the rest of the program says to a person."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if COMMANDS not in path.parents:
            for call, _ in calls(ast.parse(path.read_text(encoding="utf-8"))):
                match call:
                    case ast.Call(func=ast.Name(id="Notice" | "News"), args=[ast.Constant(value=str() as source)]):
                        yield Text("Notices", source)
                    case _:
                        pass


def tables() -> Iterator[Text]:
    """Yield the words that the window and the reports take from tables."""
    yield from of("Settings", (words for one in SETTINGS if one.title for words in (one.title, one.help)))
    yield from of(
        "Edits", (one.label for module in (edits, annotating) for one in vars(module).values() if is_edit(one))
    )
    yield from of("Formats", (one.title for one in export.formats()))
    yield from of("Formats", (one.title for one in agreement.formats()))
    yield from of("Role", map(str, Role))
    yield from of("Ledgers", units())
    yield from (Text(*one) for one in translation.texts(ENGLISH))


def of(context: str, sources: Iterable[str]) -> Iterator[Text]:
    """Yield words of one context."""
    return (Text(context, source) for source in sources)


def is_edit(value: object) -> bool:
    """Tell whether a value is a class of edits."""
    return isinstance(value, type) and isinstance(getattr(value, "label", None), str)


def units() -> set[str]:
    """Return the units of figures that are words; the others are signs (km, €)."""
    known = {sign for section in word_list("numbers").values() for sign in section.get("units", {}).values()}
    return {sign for sign in known if len(sign) > SYMBOL and sign.islower()}


def calls(tree: ast.AST, context: str = "") -> Iterator[tuple[ast.Call, str]]:
    """Yield the calls in a tree, each with the name of the class around it."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield node, context
        yield from calls(node, node.name if isinstance(node, ast.ClassDef) else context)


def name_of(call: ast.Call) -> str:
    """Return the name of the function that is called, without its module or object."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def written(texts: Iterable[Text], language: str, known: dict[Text, list[str]]) -> bytes:
    """Return a file of translations: those that are `known`, the others unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text in texts:
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message", {"numerus": "yes"} if text.counts else {})
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation", {} if text in known else {"type": "unfinished"})
        forms = known.get(text, [""] * FORMS.get(language, 1))
        if text.counts:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, " " * 4)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, "unicode")}\n'.encode()


def translated(path: Path) -> dict[Text, list[str]]:
    """Return the translations in a file, those that are finished."""
    if not path.stat().st_size:
        return {}
    known = {}
    for context in ET.parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            text = Text(context.findtext("name", ""), message.findtext("source", ""), message.get("numerus") == "yes")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            known[text] = forms or [translation.text or ""]
    return known


def compiled(path: Path, target: Path) -> None:
    """Compile a file of translations to the form that Qt loads."""
    run([Path(PySide6.__file__).parent / "lrelease", "-silent", path, "-qm", target], check=True)


def main() -> None:
    """Update every language, and print how many strings are not translated."""
    texts = collected()
    for path in sorted(FOLDER.glob("copytaster_*.ts")):
        known = translated(path)
        path.write_bytes(written(texts, path.stem.partition("_")[2], known))
        compiled(path, path.with_suffix(".qm"))
        print(f"{path.name}: {len(texts)} strings, {len(set(texts) - set(known))} not translated")


if __name__ == "__main__":
    main()
