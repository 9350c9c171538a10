"""The wording of a report, as one value per language; the defaults are English."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from copytaster.alignment.alignment import Relation
from copytaster.comparison.importance import Reason
from copytaster.comparison.walk import StopKind
from copytaster.report.agreement_labels import AgreementLabels
from copytaster.report.ledger_labels import LedgerLabels
from copytaster.report.numerals import Numerals
from copytaster.report.script_names import ScriptNames
from copytaster.text.document import Role


@dataclass(frozen=True, slots=True)
class RoleNames:
    """What the roles are called; the field names are the roles with underscores."""

    headline: str = "headline"
    standfirst: str = "standfirst"
    byline: str = "byline"
    dateline: str = "dateline"
    body: str = ""
    list_item: str = "list item"
    caption: str = "caption"
    quotation: str = "quotation"
    furniture: str = "furniture"

    def of(self, role: Role) -> str:
        """Return the name of `role`, empty for body text."""
        return str(getattr(self, role.name.lower()))


@dataclass(frozen=True, slots=True)
class RelationNames:
    """The words for the relation of a paragraph to the base; the field names are the relations."""

    same: str = "same"
    edited: str = "edited"
    moved: str = "moved"
    split: str = "split"
    joined: str = "joined"
    added: str = "added"
    omitted: str = "left out"

    def of(self, relation: Relation) -> str:
        """Return the name of `relation`."""
        return str(getattr(self, relation.name.lower()))


@dataclass(frozen=True, slots=True)
class ReasonNames:
    """The words for why a change has its rank; the field names are the names of the reasons."""

    quotation: str = "words inside quotation marks altered, added or left out"
    figure: str = "figure altered, added or left out"
    date: str = "date or time altered, added or left out"
    name: str = "name altered, added or left out"
    certainty: str = "said with more or less certainty, or the opposite"
    attribution: str = "attribution altered, added or left out"
    paragraph_omitted: str = "whole paragraph left out"
    paragraph_added: str = "whole paragraph added"
    wording: str = "other words"
    omission: str = "words left out"
    addition: str = "words added"
    spelling: str = "spelling only"
    name_variant: str = "variant of the same name"
    punctuation: str = "punctuation only"

    def of(self, reason: Reason) -> str:
        """Return `reason` in words."""
        return str(getattr(self, reason.name.lower()))


@dataclass(frozen=True, slots=True)
class Labels:
    """Every word of a report that does not come from a document, as format strings."""

    language: str = "en"
    direction: str = "ltr"
    comparison_of: str = "Comparison: {title}"
    untitled: str = "untitled"
    prepared: str = "Prepared {date}"
    versions_line: str = "{count} versions, measured against {base}"
    version_line: str = "1 version: there is nothing to measure it against"
    list_separator: str = ", "
    quoted: str = "“{words}”"
    page: str = "{page} / {pages}"
    on_page: str = "p. {page}"
    article: str = "{file}, article {number}"
    part: str = "{base} with {others}"
    part_of: str = "Part {number} of {count}: {names}"

    versions: str = "Versions"
    settings: str = "Settings used"
    legend: str = "How to read this"
    counts: str = "Counts against {base}"
    comparison: str = "Comparison"
    changes: str = "List of changes"
    unread: str = "Documents that could not be used"

    label: str = "Label"
    version: str = "Version"
    title: str = "Title"
    document: str = "Document"
    source: str = "Source"
    date: str = "Date"
    sha256: str = "SHA-256"
    words: str = "Words"
    reason: str = "Reason"
    unknown: str = "–"
    base: str = "base"
    words_count: str = "{count} words"
    word_count: str = "1 word"

    added: str = "Added"
    omitted: str = "Left out"
    reworded: str = "Reworded"
    moved: str = "Moved"
    set_aside: str = "Set aside"
    set_aside_here: str = "set aside"
    edited_uncounted: str = "edited, but in nothing that is counted"
    linked: str = "Linked"
    percent: str = "{share} %"
    reordered: str = "{label} follows a different order throughout; its single moves are not counted."

    base_setting: str = "Base"
    uncounted_setting: str = "Not counted"
    uncounted_none: str = "nothing: every difference is counted"
    pins_setting: str = "Paragraphs tied or cut by hand"
    shown_setting: str = "Shown"
    shown_all: str = "all rows"
    shown_differences: str = "only rows that differ"
    shown_versions: str = "versions {labels}"
    program_setting: str = "Program"
    aside_punctuation: str = "punctuation"
    aside_spelling: str = "spelling"
    aside_furniture: str = "furniture"

    legend_addition: str = "added: these words are not in {base}"
    legend_omission: str = "in {base}: left out by another version; the small letters say which"
    legend_omission_by: str = "in {base}: left out by {other}"
    legend_gap: str = "in another version: words of {base} are missing here"
    legend_wording: str = "reworded: {base} says it in other words; in {base}: another version does"
    legend_new: str = "a whole paragraph without a counterpart in {base}"
    legend_gone: str = "a whole paragraph of {base} that another version left out"
    legend_moved: str = "is elsewhere in its own version; its number says where"
    legend_aside: str = "set aside: shown, but neither compared nor counted"
    sample: str = "words"
    moved_sample: str = "moved"

    number: str = "No."
    row: str = "Row"
    place: str = "Where"
    kind: str = "Change"
    order_setting: str = "List of changes"
    order_importance: str = "what matters most first"
    in_base: str = "In {base}"
    in_version: str = "in the other version"
    kind_addition: str = "added"
    kind_omission: str = "left out"
    kind_wording: str = "reworded"
    kind_move: str = "moved"
    not_counted: str = "not counted: {reason}"
    no_changes: str = "No differences were found."
    codebook: str = "Codebook"
    code: str = "Code"
    meaning: str = "Meaning"
    changes_with: str = "Changes"
    annotation: str = "Note: {words}"
    codes_and_memo: str = "{codes} – {memo}"
    loose_annotations: str = "{count} notes are not listed: the changes that they were made on were not found again."
    loose_annotation: str = "1 note is not listed: the change that it was made on was not found again."
    changes_left_out: str = "{count} further changes are not listed."
    change_left_out: str = "1 further change is not listed."

    tracked_part: str = "{base} → {version}"
    tracked_end: str = "End of {part}"
    tracked_legend: str = (
        "Each part below is {base} turned into another version by tracked changes: accept them all and it reads as "
        "that version, reject them all and it reads as {base}."
    )
    tracked_moves: str = (
        "A moved paragraph is tracked in both places: words it lost at the old one, words it gained at the new one."
    )
    tracked_aside: str = "Paragraphs in grey are set aside: neither compared nor counted, but tracked all the same."
    tracked_uncounted: str = "Tracked as well, though not counted: {names}."
    annotator: str = "Note"

    left_out_words: str = "left out: {words}"
    left_out_by: str = "left out by {labels}"
    left_out_by_of: str = "left out by {labels} ({count} of {total})"
    reworded_by: str = "reworded by {labels}"
    stands_beside: str = "{place} stands beside {partner}"
    see: str = "see {place}"
    alike: str = "{count} rows without a difference"
    alike_one: str = "1 row without a difference"
    nothing_differs: str = "No row differs."
    missing_script: str = "No font on this machine shows these scripts: {scripts}. They are replaced by “{sign}”."

    roles: RoleNames = field(default_factory=RoleNames)
    relations: RelationNames = field(default_factory=RelationNames)
    reasons: ReasonNames = field(default_factory=ReasonNames)
    ledgers: LedgerLabels = field(default_factory=LedgerLabels)
    agreement: AgreementLabels = field(default_factory=AgreementLabels)
    scripts: ScriptNames = field(default_factory=ScriptNames)
    numerals: Numerals = field(default_factory=Numerals)

    def listed(self, names: Iterable[str]) -> str:
        """Return `names` as one list."""
        return self.list_separator.join(names)

    def count(self, number: int) -> str:
        """Return `number` with separated thousands."""
        return self.numerals.count(number)

    def date_of(self, written: str | None) -> str:
        """Return a date in ISO 8601 as the language writes it; nothing if there is none."""
        return self.numerals.date(written) if written else ""

    def prepared_on(self, dated: str | None) -> str:
        """Return the phrase that says when the report was made; nothing if it has no date."""
        return self.prepared.format(date=self.date_of(dated)) if dated else ""

    def article_in(self, file: str, number: int | None) -> str:
        """Return the name of a file, with the number of one of its articles if it has several."""
        return file if number is None else self.article.format(file=file, number=self.count(number))

    def kind_of(self, kind: StopKind) -> str:
        """Return the kind of a difference in words."""
        return str(getattr(self, f"kind_{kind}"))

    def versions_of(self, number: int, base: str) -> str:
        """Return the line that says how many versions are measured against the base."""
        return self.version_line if number == 1 else self.versions_line.format(count=self.count(number), base=base)

    def words_of(self, number: int) -> str:
        """Return the phrase that says how many words there are."""
        return self.word_count if number == 1 else self.words_count.format(count=self.count(number))

    def alike_of(self, rows: int) -> str:
        """Return the line that replaces rows without a difference."""
        return self.alike_one if rows == 1 else self.alike.format(count=self.count(rows))

    def unlisted(self, number: int) -> str:
        """Return the line that says how many changes are not listed."""
        return self.change_left_out if number == 1 else self.changes_left_out.format(count=self.count(number))

    def remark(self, codes: Iterable[str], memo: str) -> str:
        """Return codes and memo on one line: “figure, error – Who counted?”; empty if there are none."""
        told = self.listed(codes)
        return self.codes_and_memo.format(codes=told, memo=memo) if told and memo else told or memo

    def annotated(self, codes: Iterable[str], memo: str) -> str:
        """Return codes and memo after the word “Note”; empty if there are none."""
        words = self.remark(codes, memo)
        return self.annotation.format(words=words) if words else ""

    def loose_annotations_of(self, number: int) -> str:
        """Return the line that says how many annotations are loose."""
        return self.loose_annotation if number == 1 else self.loose_annotations.format(count=self.count(number))

    def aside(self, reason: str) -> str:
        """Return the word for the reason why something is set aside; the reason itself if there is none."""
        return str(getattr(self, f"aside_{reason}", reason))


ENGLISH = Labels()
