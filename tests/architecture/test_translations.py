"""The translations: whole, in step with the code, with every value in its place, and compiled as they stand."""

import ast
import importlib.util
import re
import string
from collections import Counter
from pathlib import Path

import pytest

from copytaster.settings import ENGLISH, LANGUAGES, SYSTEM

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
HOW = "Run “python3 packaging/dev.py translations”, translate what is unfinished in the .ts, and run it once more."
FILES = sorted(FOLDER.glob("*.ts"))


@pytest.fixture(scope="module")
def translations():
    """Return the script as a module of its own."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module", params=FILES, ids=lambda path: path.stem)
def path(request):
    return request.param


@pytest.fixture(scope="module")
def known(translations, path):
    """Return what a file translates."""
    return translations.translated(path)


def test_each_language_to_choose_is_translated():
    assert {path.stem.removeprefix("copytaster_") for path in FILES} == {*LANGUAGES} - {SYSTEM, ENGLISH}


def test_every_string_is_translated_and_none_that_is_gone(translations, known):
    assert set(known) ^ set(translations.collected()) == set(), HOW


def test_the_file_is_written_as_the_collector_writes_it(translations, path, known):
    texts = translations.collected()
    assert path.read_bytes() == translations.written(texts, path.stem.partition("_")[2], known), HOW


def test_the_compiled_file_is_the_one_that_is_loaded(translations, path, tmp_path):
    translations.compiled(path, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == path.with_suffix(".qm").read_bytes(), HOW


def values(text):
    """Return the names in braces in a text."""
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def ends(text):
    """Return what a text ends with that says how it goes on, and whether it has a letter for the keyboard."""
    return re.search(r"(…|:|\.|\?|)$", text)[1], len(re.findall(r"&(?!&)", text)), text != text.strip()


def test_no_value_is_lost_or_misspelt(known):
    wrong = [text for text, forms in known.items() if any(values(form) != values(text.source) for form in forms)]
    assert wrong == []


def test_every_form_counts_as_the_english_does(translations, known, path):
    forms = translations.FORMS[path.stem.partition("_")[2]]
    counted = {text: found for text, found in known.items() if text.counts}
    assert counted
    assert [text for text, found in counted.items() if len(found) != forms or "%Ln" not in found[-1]] == []
    assert [text for text in known if not text.counts and "%" in text.source.replace(" %", "")] == []


def test_no_ending_is_lost_and_no_letter_for_the_keyboard(known):
    wrong = {text.source: form for text, forms in known.items() for form in forms if ends(form) != ends(text.source)}
    assert wrong == {}


def test_keys_named_in_a_text_are_those_of_the_english(known):
    key = re.compile(r"\b(?:Alt|F\d+|Esc)\b|\+[A-Z]\b")
    wrong = [t.source for t, forms in known.items() if {*key.findall(t.source)} != {*key.findall(forms[-1])}]
    assert wrong == []


def test_words_that_are_put_together_are_refused(translations, tmp_path, monkeypatch):
    (tmp_path / "a.py").write_text('translate("A", "one" if x else "two")\n', encoding="utf-8")
    monkeypatch.setattr(translations, "WINDOW", tmp_path)
    with pytest.raises(SystemExit):
        list(translations.marked())


UNSEEN = {"tr", "translate", "plural", "noted", "unfilled", "Notice", "News"} | {
    *("getLogger", "log", "info", "warning", "error", "exception", "setObjectName", "TypeVar", "setStyleSheet")
}
"""Calls whose words are translated, or for nobody who looks at the window."""
NAMES = re.compile(r"Copytaster|Esc|Fusion|.*\bborder\b.*|The minister said .*")
"""Names, styles, and a sentence by which the width of letters is measured."""


def test_no_sentence_of_the_window_stands_outside_translation(translations):
    found = {
        f"{path.relative_to(translations.WINDOW)}: {words}"
        for path in translations.WINDOW.rglob("*.py")
        for words in outside(ast.parse(path.read_text(encoding="utf-8")))
        if not NAMES.fullmatch(words)
    }
    assert found == set()


def test_a_sentence_that_stands_outside_would_be_found():
    code = """'Said of a module.'\nshow("all the words")\nshow(self.tr("these words"))\nshow(f"{n} more words")"""
    assert list(outside(ast.parse(code))) == ["all the words", " more words"]


def outside(tree):
    """Yield the literals of a module that read like a sentence and go through no translation."""
    kept = {id(one) for node in ast.walk(tree) for one in ast.walk(node) if is_kept(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in kept:
            yield from re.findall(r"^.*(?:[a-z]{2} [a-z]{2}|^[A-Z][a-z]+$).*$", node.value)


def is_kept(node):
    """Tell whether what stands in a node is translated, or is seen by nobody: docstrings, types, the log, names."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.arg() | ast.AnnAssign(value=None):
            return True
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in UNSEEN
        case ast.ClassDef(bases=[ast.Name(id="Enum")]):
            return True
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            return name in {"CONTEXT", "NOTICES"}
        case _:
            return False
