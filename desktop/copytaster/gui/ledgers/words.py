"""How the ledgers' verdicts and classes are called, each with a sign of its own shape."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from copytaster.comparison.ledgers import Derivation, FactVerdict, QuotationVerdict, Where
from copytaster.gui.models.facets import Sign

CONTEXT: Final = "Ledgers"


def noted(text: str) -> str:
    """Mark `text` for translation, which happens when it is shown."""
    return str(QT_TRANSLATE_NOOP(CONTEXT, text))


def say(text: str, /, **values: object) -> str:
    """Return `text` in the person's language, with `values` in the places named so."""
    return QCoreApplication.translate(CONTEXT, text).format(**values)


def said(known: Sign) -> Sign:
    """Return a sign with its words in the person's language."""
    return known._replace(words=say(known.words))


QUOTATION_VERDICTS = {
    QuotationVerdict.ALTERED: Sign("!", noted("altered"), "omission"),
    QuotationVerdict.REATTRIBUTED: Sign("—", noted("re-attributed"), "omission"),
    QuotationVerdict.PARAPHRASED: Sign("~", noted("paraphrased"), "wording"),
    QuotationVerdict.MARKS_REMOVED: Sign("“”", noted("marks removed"), "wording"),
    QuotationVerdict.TRIMMED: Sign("…", noted("trimmed"), "wording"),
    QuotationVerdict.JOINED: Sign("+", noted("joined"), "wording"),
    QuotationVerdict.ONLY_HERE: Sign("1", noted("only here"), "addition"),
    QuotationVerdict.ABSENT: Sign("–", noted("absent"), "dim"),
    QuotationVerdict.VERBATIM: Sign("=", noted("verbatim"), "dim"),
}
"""What matters most first: a quotation stands where its worst verdict puts it."""

FACT_VERDICTS = {
    FactVerdict.CONFLICT: Sign("!", noted("conflict"), "omission"),
    FactVerdict.MISSING: Sign("–", noted("missing"), "dim"),
    FactVerdict.OTHER_FORM: Sign("~", noted("other form"), "wording"),
    FactVerdict.SAME: Sign("=", noted("same"), "dim"),
}

WHERES = {
    Where.START: Sign("^", noted("at the start"), "wording"),
    Where.MIDDLE: Sign("+", noted("in the middle"), "omission"),
    Where.END: Sign("_", noted("at the end"), "dim"),
}

DERIVATIONS = {
    Derivation.WHOLLY: Sign("=", noted("wholly derived"), "omission"),
    Derivation.PARTIALLY: Sign("~", noted("partially derived"), "wording"),
    Derivation.NON: Sign("×", noted("not derived"), "addition"),
}

ROLES = {
    "headline": noted("Headline"),
    "standfirst": noted("Standfirst"),
    "byline": noted("Byline"),
    "dateline": noted("Dateline"),
    "lede": noted("Lede"),
}
