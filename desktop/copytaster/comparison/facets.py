"""What each change touches, and which changes are therefore not counted."""

from __future__ import annotations

from dataclasses import replace

from copytaster.comparison.comparison import Change, Inputs
from copytaster.facts.house_style import difference_class


def with_facets(change: Change, inputs: Inputs) -> Change:
    """Return the change with its facets: *spelling* or *punctuation* where the difference is house style alone."""
    if change.whole:
        return change
    left, right = (
        inputs.versions[side.version].paragraphs[side.paragraph].text[side.start : side.end]
        for side in (change.left, change.right)
    )
    language = inputs.versions[change.left.version].document.language
    style = difference_class(left, right, language)
    return replace(change, facets=(style,)) if style else change


def with_aside(change: Change, aside: frozenset[str]) -> Change:
    """Return the change set aside, or counted again, as the classes in `aside` say; furniture stays set aside."""
    if change.whole:
        return change
    why = change.facets[0] if change.facets and aside.issuperset(change.facets) else None
    return change if why == change.set_aside else replace(change, set_aside=why)
