"""The wording of the ledgers and their pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from copytaster.report.clue_labels import ClueLabels


@dataclass(frozen=True, slots=True)
class LedgerLabels:
    """Every word of the ledgers that does not come from a document, as format strings."""

    quotations: str = "Quotations"
    facts: str = "Figures, dates and names"
    omissions: str = "What each version lacks"
    coverage: str = "How much comes from {base}"
    roles: str = "Headline, byline and lede"
    spun: str = "Words swapped for synonyms"
    lineage: str = "Who copied whom"
    succession: str = "What each version changed of the one before"

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

    lineage_picture: str = "Which versions are related, and which copied"
    copied_line: str = "from the source to the copy"
    undetermined: str = "related; who copied whom is undetermined"
    no_lineage: str = "No two versions have enough in common to say that one copied the other."

    part: str = "{title}: {base} with {others}"
    none_found: str = "None."
    kind: str = "Kind"
    speaker: str = "Speaker"
    lacks: str = "Lacks"
    carried_by: str = "Carried by"
    place: str = "Where it was"
    role: str = "Part"
    class_of: str = "Class"
    rests_on: str = "Rests on"
    edge: str = "Versions"
    evidence: str = "Evidence"
    words: str = "Words"
    swapped_for: str = "Swapped for"
    times: str = "Times"

    quotation_verdicts: Mapping[str, str] = field(
        default_factory=lambda: {
            "verbatim": "word for word",
            "trimmed": "trimmed",
            "altered": "altered",
            "marks removed": "quotation marks removed",
            "paraphrased": "paraphrased",
            "re-attributed": "attributed to somebody else",
            "altered and re-attributed": "altered, and attributed to somebody else",
            "joined": "joined with another",
            "only here": "only here",
            "absent": "not here",
        }
    )
    fact_verdicts: Mapping[str, str] = field(
        default_factory=lambda: {
            "same": "same",
            "same-other-form": "in another form",
            "conflict": "a different one here",
            "missing": "not here",
        }
    )
    facts_same: str = "{count} further figures, dates and names are the same in all versions."
    facts_one_same: str = "One further figure, date or name is the same in all versions."
    start: str = "start"
    middle: str = "middle"
    end: str = "end"
    only_sentence: str = "one sentence"
    cut_from_end: str = "{label} is cut from the end: the last {count} paragraphs of {base} are gone."
    headline: str = "headline"
    standfirst: str = "standfirst"
    byline: str = "byline"
    dateline: str = "dateline"
    lede: str = "lede"
    overruled: str = "{words}, as set by hand"
    in_time: str = "In the order in which they were written: {labels}."
    as_given: str = "In the order given, because not all say when they were written: {labels}."
    step: str = "{before} → {version}"
    counted: str = "{count} {kind}"
    alike: str = "no difference"
    before: str = "Before"
    after: str = "After"
    more: str = "{count} more"
    spun_of: str = (
        "{version} keeps the sentences of {original} and swaps words one for one: {score} % of all differences are "
        "such substitutions, and {consistency} % of those that recur are the same each time."
    )
    spun_pair: str = (
        "{version} and {original} are one text with words swapped one for one; "
        "nothing tells which of the two was swapped."
    )
    spun_signs: str = (
        "{version} reads in places as if a program had swapped its words. These are signs, not a verdict: {signs}."
    )
    odd: str = "Odd expressions in {version}: {signs}."
    no_spun: str = "No version looks like another with its words swapped."
    copied: str = "{copy} from {source}"
    hang_together: str = "{source} and {copy}, undetermined"

    facets: str = "Touches"
    importance: str = "by importance"
    quotation: str = "quotation"
    figure: str = "figure"
    date: str = "date"
    name: str = "name"
    attribution: str = "attribution"
    certainty: str = "certainty"
    spelling: str = "spelling"
    punctuation: str = "punctuation"

    clues: ClueLabels = field(default_factory=ClueLabels)

    def word(self, key: str) -> str:
        """Return the word for a value of an enumeration by its field name, such as “wholly” or “figure”."""
        return str(getattr(self, key))
