"""The names of the ledgers' verdicts and classes, each with a sign of its own shape."""

from __future__ import annotations

from typing import Final

from copytaster.comparison.ledgers import Derivation, FactVerdict, QuotationVerdict, Where
from copytaster.gui.models.facets import Sign
from copytaster.gui.models.words import noted, translate

CONTEXT: Final = "Ledgers"


def in_language(known: Sign) -> Sign:
    """Return a sign with its words in the person's language."""
    return known._replace(words=translate(CONTEXT, known.words))


QUOTATION_VERDICTS = {
    QuotationVerdict.ALTERED_AND_REATTRIBUTED: Sign("!—", noted("Ledgers", "altered, re-attributed"), "omission"),
    QuotationVerdict.ALTERED: Sign("!", noted("Ledgers", "altered"), "omission"),
    QuotationVerdict.REATTRIBUTED: Sign("—", noted("Ledgers", "re-attributed"), "omission"),
    QuotationVerdict.PARAPHRASED: Sign("~", noted("Ledgers", "paraphrased"), "wording"),
    QuotationVerdict.MARKS_REMOVED: Sign("“”", noted("Ledgers", "marks removed"), "wording"),
    QuotationVerdict.TRIMMED: Sign("…", noted("Ledgers", "trimmed"), "wording"),
    QuotationVerdict.JOINED: Sign("+", noted("Ledgers", "joined"), "wording"),
    QuotationVerdict.ONLY_HERE: Sign("1", noted("Ledgers", "only here"), "addition"),
    QuotationVerdict.ABSENT: Sign("–", noted("Ledgers", "absent"), "dim"),
    QuotationVerdict.VERBATIM: Sign("=", noted("Ledgers", "verbatim"), "dim"),
}
"""The verdicts on quotations, most important first: quotations are sorted by their worst verdict."""

FACT_VERDICTS = {
    FactVerdict.CONFLICT: Sign("!", noted("Ledgers", "conflict"), "omission"),
    FactVerdict.MISSING: Sign("–", noted("Ledgers", "missing"), "dim"),
    FactVerdict.OTHER_FORM: Sign("~", noted("Ledgers", "other form"), "wording"),
    FactVerdict.SAME: Sign("=", noted("Ledgers", "same"), "dim"),
}

WHERES = {
    Where.START: Sign("^", noted("Ledgers", "at the start"), "wording"),
    Where.MIDDLE: Sign("+", noted("Ledgers", "in the middle"), "omission"),
    Where.END: Sign("_", noted("Ledgers", "at the end"), "dim"),
}

DERIVATIONS = {
    Derivation.WHOLLY: Sign("=", noted("Ledgers", "wholly derived"), "omission"),
    Derivation.PARTIALLY: Sign("~", noted("Ledgers", "partially derived"), "wording"),
    Derivation.NON: Sign("×", noted("Ledgers", "not derived"), "addition"),
}

ROLES = {
    "headline": noted("Ledgers", "Headline"),
    "standfirst": noted("Ledgers", "Standfirst"),
    "byline": noted("Ledgers", "Byline"),
    "dateline": noted("Ledgers", "Dateline"),
    "lede": noted("Ledgers", "Lede"),
}
