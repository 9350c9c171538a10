"""Descriptions of cells in words, for screen readers, tooltips and the reading pane."""

from __future__ import annotations

from collections.abc import Iterable

from copytaster.alignment.alignment import Place
from copytaster.comparison.comparison import Change
from copytaster.comparison.index import is_absent
from copytaster.comparison.marks import Mark
from copytaster.comparison.walk import Stop
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
from copytaster.session.search import Hit
from copytaster.text.document import Role
from copytaster.text.spans import Span

ENDS = frozenset('.!?…:;”"’»。！？」')
"""With what a text ends after which a voice pauses."""
AROUND = 60
"""How many letters before and after a place found by a search are read with it."""


def spoken(sight: Sight, version: int, shown: Cell) -> str:
    """Return the description of a whole cell: “A paragraph 3, reworded: …”."""
    if shown.parts:
        return one_by_one(
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
    return one_by_one((f"{heading(sight, paragraph)}: {paragraph.text}", *map(remarks.aloud, said_of(paragraph))))


def one_by_one(parts: Iterable[str]) -> str:
    """Return texts as one, with a full stop after each that has no mark at its end, where a voice is to pause."""
    *before, last = parts
    return "".join(f"{part} " if part[-1:] in ENDS else f"{part}. " for part in before) + last


def spoken_differences(sight: Sight, shown: Cell) -> str:
    """Return what differs inside the paragraphs of a cell, in words; empty if nothing does."""
    return ". ".join(words for paragraph in shown.paragraphs for words in differing(sight, paragraph))


def differing(sight: Sight, paragraph: ShownParagraph) -> tuple[str, ...]:
    """Return each difference inside a paragraph in words; none for the base when no single version is in focus."""
    place = paragraph.place
    if place.version == sight.base and sight.against is None:
        return ()
    marks = (mark for mark in paragraph.marks if not mark.whole)  # the heading already describes those
    return tuple(spoken_mark(sight, place, mark) for mark in marks)


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
    """Return words as they are read aloud: without arrows and dots, and with “paragraph” for the sign ¶."""
    named = words.replace("¶", translate("Comparison", "paragraph") + " ")
    return " ".join(named.replace("↑", "").replace("↓", "").replace(" ·", ",").split())


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
    facets = aloud(touched(change.facets)) if change.set_aside is None else ""
    return translate("Comparison", "{words} – touches: {facets}", words=words, facets=facets) if facets else words


def spoken_stop(sight: Sight, stop: Stop) -> str:
    """Return the description of one difference from the base: what kind it is, the words, what it touches, and where.

    The text of a whole paragraph that was added or moved is not in it: the cell that is gone to has it.
    """
    return f"{happened(sight, stop)}, {aloud(sight.name(stop.place))}"


def happened(sight: Sight, stop: Stop) -> str:
    """Return what a difference from the base is, without its place."""
    label = sight.label(stop.version)
    if stop.change is None and stop.link is not None and not sight.comparison.alignment.links[stop.link].moved:
        return translate("Comparison", "sentence moved in {label}: “{words}”", label=label, words=stop.after)
    if stop.change is None:
        origin = aloud(sight.name(sight.index.partners(stop.place, sight.base)[0]))
        return translate("Comparison", "paragraph moved in {label} from {origin}", label=label, origin=origin)
    change = sight.comparison.changes[stop.change]
    if change.whole and stop.kind == Kind.ADDITION.value:
        return translate("Comparison", "paragraph added in {label}", label=label)
    return quietly(change, spoken_mark(sight, stop.place, Mark(Span(0, 0), change.kind, stop.change, change.whole)))


def quietly(change: Change, words: str) -> str:
    """Return the description of a change, with the reason why it is set aside if it is."""
    why = change.set_aside
    if why is None:
        return words
    reason = touched(facet for facet in Facet if facet == why)
    return translate("Comparison", "set aside, {why}: {words}", why=reason, words=words)


def spoken_hit(sight: Sight, hit: Hit) -> str:
    """Return the description of a place found by a search: its paragraph and the words around it."""
    version, paragraph, start, end = hit
    text = sight.comparison.inputs.versions[version].document.paragraphs[paragraph].text
    return f"{aloud(sight.name(Place(version, paragraph)))}: {' '.join(around(text, start, end).split())}"


def around(text: str, start: int, end: int) -> str:
    """Return a stretch of a text with what stands around it, in whole words where words have spaces between them."""
    first, last = start - AROUND, end + AROUND
    if first > 0:
        first = max(first, text.find(" ", first, start))
    if last < len(text) and (space := text.rfind(" ", end, last)) >= 0:
        last = space
    return text[max(0, first) : last]


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
            return quietly(sight.comparison.changes[mark.change], spoken_mark(sight, paragraph.place, mark))
    for thinning in paragraph.thinned:
        if thinning.span.start <= offset <= thinning.span.end:
            return left_out(sight, thinning.by)
    return paragraph.caption
