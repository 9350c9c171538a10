"""How the parts of a Word document are packed into one file; equal parts give equal bytes."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import NamedTuple

from lxml import etree

from copytaster import REPORT_MARK
from copytaster.export.docx_xml import R
from copytaster.export.xml_text import plain
from copytaster.report.front import PROGRAM

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DC = "http://purl.org/dc/elements/1.1/"
TERMS = "http://purl.org/dc/terms/"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN = "word/document.xml"
PROPERTIES = "docProps/core.xml"
FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip container can hold, used for all parts: the time of writing is not recorded."""


class Kind(NamedTuple):
    """What a part is: its content type, and the last word of its relationship type."""

    type: str
    relation: str


KINDS = {
    MAIN: Kind(f"{WORD}.document.main+xml", "officeDocument"),
    "word/styles.xml": Kind(f"{WORD}.styles+xml", "styles"),
    "word/settings.xml": Kind(f"{WORD}.settings+xml", "settings"),
    "word/numbering.xml": Kind(f"{WORD}.numbering+xml", "numbering"),
    "word/footer1.xml": Kind(f"{WORD}.footer+xml", "footer"),
    "word/comments.xml": Kind(f"{WORD}.comments+xml", "comments"),
}


def package(parts: Mapping[str, etree._Element], title: str, date: str | None) -> bytes:
    """Return the Word file with `parts` by name, plus content types, relationships and core properties."""
    all_parts = {
        "[Content_Types].xml": content_types(parts),
        "_rels/.rels": relations(
            {MAIN: f"{R}/officeDocument", PROPERTIES: f"{RELATIONSHIPS}/metadata/core-properties"}
        ),
        **parts,
        "word/_rels/document.xml.rels": relations(
            {name.removeprefix("word/"): f"{R}/{KINDS[name].relation}" for name in parts if name != MAIN}
        ),
        PROPERTIES: core(title, date),
    }
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as container:
        for name, part in all_parts.items():
            entry = zipfile.ZipInfo(name, FIRST_DAY)
            entry.create_system = 0  # or else the bytes tell on which system they were written
            entry.compress_type = zipfile.ZIP_DEFLATED
            container.writestr(entry, etree.tostring(part, xml_declaration=True, encoding="UTF-8", standalone=True))
    return held.getvalue()


def relation(name: str) -> str:
    """Return the relationship id by which the main part refers to the part `name`."""
    return f"r-{name.rpartition('/')[2].removesuffix('.xml')}"


def content_types(parts: Mapping[str, etree._Element]) -> etree._Element:
    """Return the part that lists the content types of all parts."""
    made = etree.Element(f"{{{TYPES}}}Types", nsmap={None: TYPES})  # type: ignore[dict-item]  # no stub for it
    for extension, kind in (
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
    ):
        etree.SubElement(made, f"{{{TYPES}}}Default", Extension=extension, ContentType=kind)
    kinds = {
        **{name: KINDS[name].type for name in parts},
        PROPERTIES: "application/vnd.openxmlformats-package.core-properties+xml",
    }
    for name, kind in kinds.items():
        etree.SubElement(made, f"{{{TYPES}}}Override", PartName=f"/{name}", ContentType=kind)
    return made


def relations(targets: Mapping[str, str]) -> etree._Element:
    """Return the relationships part of another part; `targets` gives the relationship type of each part by name."""
    name = f"{{{RELATIONSHIPS}}}Relationships"
    made = etree.Element(name, nsmap={None: RELATIONSHIPS})  # type: ignore[dict-item]  # no stub for it
    for target, kind in targets.items():
        etree.SubElement(made, f"{{{RELATIONSHIPS}}}Relationship", Id=relation(target), Type=kind, Target=target)
    return made


def core(title: str, date: str | None) -> etree._Element:
    """Return the core properties: title, creator, the mark of our reports, and date."""
    made = etree.Element(f"{{{CORE}}}coreProperties", nsmap={"cp": CORE, "dc": DC, "dcterms": TERMS, "xsi": XSI})
    for name, words in (
        (f"{{{DC}}}title", plain(title)),
        (f"{{{DC}}}creator", PROGRAM),
        (f"{{{CORE}}}keywords", REPORT_MARK),
    ):
        etree.SubElement(made, name).text = words
    if date is not None:
        etree.SubElement(made, f"{{{TERMS}}}created", {f"{{{XSI}}}type": "dcterms:W3CDTF"}).text = date
    return made
