"""How a Word document looks: its styles, the bullets of its lists and its settings."""

from __future__ import annotations

from typing import NamedTuple

from lxml import etree

from copytaster.export.docx_xml import EAST_ASIAN, RIGHT_LANGUAGES, element, root
from copytaster.palette import Scheme, palette
from copytaster.text.document import UNDETERMINED

LATIN = "Calibri"
COMPLEX = "Arial"
MONO = "Courier New"
FAINT = palette(Scheme.LIGHT).dim.removeprefix("#")
"""The colour of what is set aside, and of our own words."""
STRONG = "Strong"
"""The style of emphasized words."""
COMMENT = "CommentText"
"""The style of the paragraphs of a comment."""
COMMENT_SIGN = "CommentReference"
"""The style of a comment's reference mark."""
COMPATIBLE = "15"
"""The compatibility mode: layout as in Word 2013 and later."""
BULLETS = 1
"""The id of the bulleted list."""


class Style(NamedTuple):
    """A paragraph style: sizes are in half points, spaces in twentieths of a point.

    `name` is Word's name for it, by which Word recognizes built-in styles; `level` is the outline level, from 0.
    """

    id: str
    name: str
    size: int = 0
    before: int = 0
    after: int = 0
    bold: bool = False
    italic: bool = False
    faint: bool = False
    indent: int = 0
    hanging: int = 0
    level: int | None = None
    keep: bool = False
    new_page: bool = False
    list: bool = False
    font: str = ""
    number: bool = False


STYLES = (
    Style("Title", "Title", size=44, after=120, bold=True),
    Style("ReportHeading", "Report Heading", size=26, before=320, after=100, bold=True, keep=True),
    Style("ReportNote", "Report Note", size=20, after=80, faint=True),
    Style("ReportCell", "Report Cell", size=18, after=20),
    Style("ReportNumber", "Report Number", size=18, after=20, number=True),
    Style("ReportHash", "Report Hash", size=14, after=20, faint=True, font=MONO),
    Style("PartHeading", "Part Heading", size=28, after=240, bold=True, faint=True, level=0, keep=True, new_page=True),
    Style("Heading1", "heading 1", size=36, before=120, after=120, bold=True, level=0, keep=True),
    Style("Subtitle", "Subtitle", size=26, after=160),
    Style("Byline", "Byline", after=100, italic=True),
    Style("Dateline", "Dateline", after=100, faint=True),
    Style("BodyText", "Body Text", after=160),
    Style("ListBullet", "List Bullet", after=80, list=True),
    Style("List", "List", after=80, indent=425, hanging=283),
    Style("Caption", "caption", size=20, after=160, italic=True),
    Style("Quote", "Quote", after=160, italic=True, indent=567),
    Style("Furniture", "Furniture", size=20, after=120, faint=True),
    Style(COMMENT, "annotation text", size=20),
    Style("Footer", "footer", size=18, faint=True),
)
BUILT_IN = frozenset(
    {
        "Title",
        "heading 1",
        "Subtitle",
        "Body Text",
        "List Bullet",
        "List",
        "caption",
        "Quote",
        "annotation text",
        "footer",
    }
)
"""The names of Word's built-in paragraph styles."""


def styles(language: str, words: str) -> etree._Element:
    """Return the part that holds the styles; `language` is that of the text, `words` that of our own words."""
    return root(
        "styles",
        element(
            "docDefaults",
            element(
                "rPrDefault", element("rPr", default_fonts(language), *sizes(22), default_language(language, words))
            ),
            element("pPrDefault", element("pPr", element("spacing", after=0, line=264, lineRule="auto"))),
        ),
        element(
            "style",
            element("name", val="Normal"),
            element("qFormat"),
            type="paragraph",
            default=1,
            styleId="Normal",
        ),
        *(paragraph_style(one, words) for one in STYLES),
        *character_styles(),
        table_style(),
    )


def default_fonts(language: str) -> etree._Element:
    """Return the default fonts; the East Asian one is set if the text is in such a language."""
    named = {"eastAsia": EAST_ASIAN[language]} if language in EAST_ASIAN else {}
    return element("rFonts", ascii=LATIN, hAnsi=LATIN, **named, cs=COMPLEX)


def default_language(language: str, words: str) -> etree._Element:
    """Return the default languages: Latin, East Asian and right-to-left."""
    kinds = {"val": words}
    if language in EAST_ASIAN:
        kinds["eastAsia"] = language
    elif language in RIGHT_LANGUAGES:
        kinds["bidi"] = language
    elif language != UNDETERMINED:
        kinds["val"] = language
    return element("lang", **kinds)


def paragraph_style(style: Style, words: str) -> etree._Element:
    """Return the definition of a paragraph style, in the order of the schema."""
    return element(
        "style",
        element("name", val=style.name),
        element("basedOn", val="Normal"),
        element("qFormat"),
        element(
            "pPr",
            element("keepNext") if style.keep else None,
            element("pageBreakBefore") if style.new_page else None,
            element("numPr", element("numId", val=BULLETS)) if style.list else None,
            element("spacing", before=style.before, after=style.after),
            indentation(style) if style.indent else None,
            element("jc", val="right") if style.number else None,
            None if style.level is None else element("outlineLvl", val=style.level),
        ),
        element(
            "rPr",
            element("rFonts", ascii=style.font, hAnsi=style.font, cs=style.font) if style.font else None,
            *switched("b", on=style.bold),
            *switched("i", on=style.italic),
            element("color", val=FAINT) if style.faint else None,
            *(sizes(style.size) if style.size else ()),
            element("lang", val=words) if style.id.startswith("Report") else None,
        ),
        type="paragraph",
        styleId=style.id,
        **({} if style.name in BUILT_IN else {"customStyle": 1}),
    )


def indentation(style: Style) -> etree._Element:
    """Return the indent of a style: that of its lines after the first, or of both sides."""
    more = {"hanging": style.hanging} if style.hanging else {"right": style.indent}
    return element("ind", left=style.indent, **more)


def switched(name: str, *, on: bool) -> list[etree._Element]:
    """Return the elements that switch a property on, also for right-to-left scripts."""
    return [element(name), element(f"{name}Cs")] if on else []


def sizes(half_points: int) -> tuple[etree._Element, etree._Element]:
    """Return the elements for a font size, also for right-to-left scripts."""
    return element("sz", val=half_points), element("szCs", val=half_points)


def character_styles() -> tuple[etree._Element, ...]:
    """Return the character styles."""
    return (
        element(
            "style",
            element("name", val="annotation reference"),
            element("rPr", *sizes(16)),
            type="character",
            styleId=COMMENT_SIGN,
        ),
        element(
            "style",
            element("name", val="Strong"),
            element("rPr", *switched("b", on=True)),
            type="character",
            styleId=STRONG,
        ),
    )


def table_style() -> etree._Element:
    """Return the style of our tables: a thin line under each row."""
    margins = element("tblCellMar", element("left", w=57, type="dxa"), element("right", w=57, type="dxa"))
    borders = element(
        "tblBorders",
        *(element(side, val="single", sz=4, space=0, color="BFC5CC") for side in ("top", "bottom", "insideH")),
    )
    return element(
        "style",
        element("name", val="Report Table"),
        element("tblPr", borders, margins),
        type="table",
        customStyle=1,
        styleId="ReportTable",
    )


def numbering() -> etree._Element:
    """Return the part that defines the bullets of lists."""
    level = element(
        "lvl",
        element("start", val=1),
        element("numFmt", val="bullet"),
        element("lvlText", val="\u2022"),
        element("lvlJc", val="left"),
        element("pPr", element("ind", left=425, hanging=283)),
        ilvl=0,
    )
    return root(
        "numbering",
        element("abstractNum", element("multiLevelType", val="singleLevel"), level, abstractNumId=0),
        element("num", element("abstractNumId", val=0), numId=BULLETS),
    )


def settings() -> etree._Element:
    """Return the part with the settings of the document."""
    compatible = element(
        "compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=COMPATIBLE
    )
    return root(
        "settings",
        element("zoom", percent=100),
        element("defaultTabStop", val=720),
        element("characterSpacingControl", val="doNotCompress"),
        element("compat", compatible),
    )
