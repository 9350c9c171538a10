"""The words in which ledgers and their pictures are told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LedgerLabels:
    """Every word of the ledgers that does not come from a document; braces hold what is filled in."""

    quotations: str = "Quotations"
    facts: str = "Figures, dates and names"
    omissions: str = "What each version lacks"
    coverage: str = "How much comes from {base}"
    roles: str = "Headline, byline, lede"
    spun: str = "Words swapped for synonyms"
    lineage: str = "Who copied whom"

    coverage_picture: str = "Paragraphs of every version in the order of {base}"
    base_strip: str = "base"
    verbatim: str = "word for word"
    rewritten: str = "rewritten"
    new: str = "new"
    moved: str = "moved"
    absent: str = "left out"
    shares: str = "{derived} % derived, {verbatim} % word for word"
    wholly: str = "wholly derived"
    partially: str = "partially derived"
    non: str = "not derived"

    lineage_picture: str = "Which versions hang together, and which copied"
    copied_line: str = "from the source to the copy"
    undetermined: str = "hang together; who copied whom is undetermined"
    no_lineage: str = "No two versions have enough in common to say that one copied the other."
