"""Descriptions of cells in words, for screen readers, tooltips and the reading pane."""

from __future__ import annotations

from copytaster.alignment.alignment import Place
from copytaster.comparison.index import is_absent
from copytaster.comparison.marks import Mark
from copytaster.diff.changes import Kind
from copytaster.facts.facet import Facet
from copytaster.gui.models import remarks
from copytaster.gui.models.captions import joined, left_out
from copytaster.gui.models.cells import Cell, Ghost, ShownParagraph, Vacancy
from copytaster.gui.models.facets import touched
from copytaster.gui.models.kinds import kind_name
from copytaster.gui.models.sight import Sight
from copytaster.gui.models.words import translate
from copytaster.project.annotation import Annotation
from copytaster.text.document import Role


def spoken(sight: Sight, version: int, shown: Cell) -> str:
    """Return the description of a whole cell: “A paragraph 3, reworded: …”."""
    if shown.parts:
        return " ".join(
            spoken_ghost(sight, p) if isinstance(p, Ghost) else spoken_paragraph(sight, p) for p in shown.parts
        )
    if shown.vacancy is Vacancy.OMITTED:
        return translate("Comparison", "{label}: left out here", label=sight.label(version))
    return translate("Comparison", "{label}: nothing here", label=sight.label(version))


def spoken_ghost(sight: Sight, ghost: Ghost) -> str:
    """Return the description of a placeholder: where its moved paragraph is shown."""
    return f"{sight.label(ghost.place.version)}: {aloud(ghost.caption)}."


def spoken_paragraph(sight: Sight, paragraph: ShownParagraph) -> str:
    """Return the description of a paragraph: which one it is, what happened to it, its text and its annotations."""
    return " ".join((f"{heading(sight, paragraph)}: {paragraph.text}", *map(remarks.aloud, said_of(paragraph))))


def heading(sight: Sight, paragraph: ShownParagraph) -> str:
    """Return which paragraph it is, its role, and what happened to it."""
    words = [aloud(sight.name(paragraph.place))]
    if paragraph.role is not Role.BODY:
        words.append(translate("Role", str(paragraph.role)))
    if paragraph.caption:
        words.append(aloud(paragraph.caption))
    kinds = [kind for kind in Kind if any(mark.kind is kind for mark in paragraph.marks)]
    if kinds == [Kind.WORDING]:
        words.append(kind_name(Kind.WORDING))
    elif kinds:
        words.append(translate("Comparison", "words {kinds}", kinds=joined(map(kind_name, kinds))))
    return ", ".join(words)


def aloud(words: str) -> str:
    """Return words as they are read aloud: without arrows, and with “paragraph” for the sign ¶."""
    named = words.replace("¶", translate("Comparison", "paragraph") + " ")
    return " ".join(named.replace("↑", "").replace("↓", "").split())


def spoken_mark(sight: Sight, place: Place, mark: Mark) -> str:
    """Return the description of one marked stretch: “reworded in B: “old” became “new””."""
    change = sight.comparison.changes[mark.change]
    other = change.right.version if change.left.version == place.version else change.left.version
    who = place.version if other == sight.base else other
    base, there = sight.index.other_side(mark.change, who), sight.index.side(mark.change, who)
    values = {"label": sight.label(who), "old": sight.comparison.text(base), "new": sight.comparison.text(there)}
    if is_absent(base):
        words = translate("Comparison", "added in {label}: “{new}”", **values)
    elif is_absent(there):
        words = translate("Comparison", "left out in {label}: “{old}”", **values)
    else:
        words = translate("Comparison", "reworded in {label}: “{old}” became “{new}”", **values)
    facets = touched(change.facets) if change.set_aside is None else ""
    return translate("Comparison", "{words} – touches: {facets}", words=words, facets=facets) if facets else words


def said_of(paragraph: ShownParagraph) -> tuple[Annotation, ...]:
    """Return the annotations of a paragraph, each once."""
    return tuple(dict.fromkeys(remark.annotation for remark in paragraph.remarks))


def tip(sight: Sight, paragraph: ShownParagraph, offset: int) -> str:
    """Return the tooltip at an offset of a paragraph: what is marked and annotated there; empty if nothing is."""
    here = [one for one in paragraph.remarks if one.span is None or one.span.start <= offset <= one.span.end]
    return "\n".join(filter(None, (marked(sight, paragraph, offset), *(remarks.aloud(one.annotation) for one in here))))


def marked(sight: Sight, paragraph: ShownParagraph, offset: int) -> str:
    """Return the description of the mark at an offset of a paragraph, else the paragraph's caption."""
    for mark in paragraph.marks:
        if mark.span.start <= offset <= mark.span.end:
            return spoken_mark(sight, paragraph.place, mark)
    for mark in paragraph.quiet:
        if mark.span.start <= offset <= mark.span.end:
            why = sight.comparison.changes[mark.change].set_aside
            return translate(
                "Comparison",
                "set aside, {why}: {words}",
                why=touched(facet for facet in Facet if facet == why),
                words=spoken_mark(sight, paragraph.place, mark),
            )
    for thinning in paragraph.thinned:
        if thinning.span.start <= offset <= thinning.span.end:
            return left_out(sight, thinning.by)
    return paragraph.caption
