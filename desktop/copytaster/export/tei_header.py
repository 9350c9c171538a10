"""The header of a TEI document: which program made it, from which versions, and what its categories mean."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

import regex
from lxml import etree

from copytaster import REPORT_MARK, __version__
from copytaster.alignment.alignment import Relation
from copytaster.comparison.comparison import PUNCTUATION, SPELLING
from copytaster.comparison.importance import Reason
from copytaster.export.tei_notes import code_ids
from copytaster.export.tei_xml import add, category_id, character_id, forbidden
from copytaster.facts.facet import Facet
from copytaster.report.front import PROGRAM
from copytaster.report.labels import ReasonNames
from copytaster.report.report import Column, Report
from copytaster.text.document import BY_HAND, FURNITURE_ASIDE, UNDETERMINED, Role

WHEN = regex.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?)?)?")
"""The forms of date that the attribute `when` allows; a longer or incomplete one is cut to the last valid part."""
FIRST_DAY = "0001-01-01"
"""What completes a year or a month to a whole date."""
ENGLISH = ReasonNames()
RELATIONS = {
    Relation.SAME: "word for word, after normalizing",
    Relation.EDITED: "linked, with changes inside",
    Relation.MOVED: "linked, but elsewhere among its neighbours",
    Relation.SPLIT: "one paragraph here, several there",
    Relation.JOINED: "several paragraphs here, one there",
    Relation.ADDED: "stands only in the other version",
    Relation.OMITTED: "stands only in the base",
}
ASIDE = {
    FURNITURE_ASIDE: "a part of the page that is not the article: not compared",
    BY_HAND: "set aside by a person: not compared",
    PUNCTUATION: "punctuation only: not counted",
    SPELLING: "spelling only: not counted",
}
BASE = "The base, against which the others are measured, is {base}."
UNCOUNTED = "Changes that are marked and not counted: {classes}."


class Method(NamedTuple):
    """The method and location of the apparatus, in the terms of TEI, and an explanation for readers."""

    name: str
    location: str
    meaning: str


PARALLEL = Method(
    "parallel-segmentation",
    "internal",
    "Each block is a row of the comparison, in the order of the base. What stands in no reading is in all versions, "
    "and versions of one wording share a reading. A milestone begins a paragraph of the version that it names; the "
    "paragraphs of a version in the order of their numbers are its text, letter for letter. A pointer of the type "
    "“moved” stands where its version has the paragraph that it points to.",
)
STANDOFF = Method(
    "double-end-point",
    "external",
    "Each version stands on its own, letter for letter. Links and changes point at paragraphs, or at a stretch of one "
    "by string-range(paragraph, first character, how many) or string-index(paragraph, characters before), counted in "
    "characters of Unicode from 0. Ids of links and changes are those of the JSON.",
)


def header(whole: etree._Element, report: Report, method: Method) -> None:
    """Add the header to a document."""
    made = add(whole, "teiHeader")
    file = add(made, "fileDesc")
    title = add(file, "titleStmt")
    add(title, "title", report.title)
    maker = add(title, "respStmt")
    add(maker, "resp", "compared by")
    add(maker, "name", PROGRAM, type="program")
    published = add(add(file, "publicationStmt"), "p", REPORT_MARK)
    if report.dated:
        published.text = f"{REPORT_MARK}, "
        add(published, "date", report.dated, when=report.dated)
    listed = add(add(file, "sourceDesc"), "listWit")
    for column in sorted(report.columns, key=lambda column: column.version):
        version(listed, column)
    encoding(made, report, method)
    languages(made, report)
    etree.indent(made, "  ")


def version(parent: etree._Element, column: Column) -> None:
    """Add a version to the list of them."""
    inside = add(add(parent, "witness", id=column.label, n=column.label), "bibl")
    add(inside, "title", column.title or column.name)
    if column.source:
        add(inside, "publisher", column.source)
    if column.date:
        add(inside, "date", column.date, when=precise(column.date))
    add(inside, "textLang", mainLang=column.language)
    add(inside, "idno", column.path, type="file")
    if column.number is not None:
        add(inside, "idno", str(column.number), type="article")
    add(inside, "idno", column.sha256, type="sha256")


def precise(date: str) -> str | None:
    """Return as much of a date as TEI allows, None if it is not a date."""
    found = WHEN.match(date)
    if not found:
        return None
    try:
        datetime.fromisoformat(found[0] + FIRST_DAY[len(found[0]) :])
    except ValueError:
        return None
    return str(found[0])


def encoding(parent: etree._Element, report: Report, method: Method) -> None:
    """Add the description of the encoding: the program, the method and the categories."""
    made = add(parent, "encodingDesc")
    base, aside = report.columns[0].label, sorted(report.comparison.inputs.aside)
    editorial = add(made, "editorialDecl")
    add(add(editorial, "segmentation"), "p", method.meaning)
    add(
        add(editorial, "interpretation"),
        "p",
        f"{BASE.format(base=base)} {UNCOUNTED.format(classes=', '.join(aside) or 'nothing')}",
    )
    taxonomies(made, report)
    characters(made, report)
    add(add(add(made, "appInfo"), "application", ident=PROGRAM, version=__version__), "label", PROGRAM)
    add(made, "variantEncoding", method=method.name, location=method.location)


def taxonomies(parent: etree._Element, report: Report) -> None:
    """Add the categories of paragraphs, links and changes, and the codebook."""
    made = add(parent, "classDecl")
    relations = {relation.value: meaning for relation, meaning in RELATIONS.items()}
    roles = {role.value: "" for role in Role if role is not Role.BODY}
    taxonomy(made, "role", "What a paragraph is; one without a role is running text", roles)
    taxonomy(made, "relation", "What happened to a paragraph between two versions", relations)
    taxonomy(made, "facet", "What a change touches", {facet.value: "" for facet in Facet})
    taxonomy(made, "aside", "Why something is not counted", reasons_aside(report))
    reasons = {reason.value: ENGLISH.of(reason) for reason in Reason}
    taxonomy(made, "importance", "Why a change matters, what matters most first", reasons)
    meanings, ids = dict(report.codebook), code_ids(report)
    if ids:
        taxonomy(made, "code", "The codebook", {name: meanings.get(name, "") for name in ids}, ids)


def characters(parent: etree._Element, report: Report) -> None:
    """Declare the characters of the versions that XML cannot contain, if there are any."""
    versions = (report.comparison.inputs.versions[column.version] for column in report.columns)
    letters = forbidden(paragraph.text for version in versions for paragraph in version.paragraphs)
    if letters:
        made = add(parent, "charDecl")
        for letter in letters:
            name = f"U+{ord(letter):04X}, which XML cannot hold"
            add(add(made, "char", id=character_id(letter)), "desc", name)


def reasons_aside(report: Report) -> dict[str, str]:
    """Return the reasons for setting aside, each with its meaning."""
    versions = report.comparison.inputs.versions
    found = {paragraph.set_aside for version in versions for paragraph in version.paragraphs}
    found |= {change.set_aside for change in report.comparison.changes}
    return ASIDE | {reason: "" for reason in sorted(filter(None, found)) if reason not in ASIDE}


def taxonomy(
    parent: etree._Element, group: str, title: str, terms: Mapping[str, str], ids: Mapping[str, str] | None = None
) -> None:
    """Add categories by name, each with its meaning; `ids` replace those made from the names."""
    made = add(parent, "taxonomy", id=group)
    add(made, "desc", title)
    for name, meaning in terms.items():
        described = add(add(made, "category", id=(ids or {}).get(name) or category_id(group, name)), "catDesc")
        add(described, "term", name)
        if meaning:
            add(described, "gloss", meaning)


def languages(parent: etree._Element, report: Report) -> None:
    """Add the languages of the versions."""
    made = add(add(parent, "profileDesc"), "langUsage")
    for code in sorted({column.language for column in report.columns}):
        add(made, "language", "undetermined" if code == UNDETERMINED else code, ident=code)
