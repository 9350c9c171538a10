"""Headline, standfirst, byline, dateline and lede of all versions side by side, even where no word is shared."""

from __future__ import annotations

from copytaster.alignment.alignment import Place
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import RoleRow
from copytaster.text.document import Role
from copytaster.text.version import Version

LEDE = "lede"
SHOWN = (Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE)


def role_board(index: Index) -> tuple[RoleRow, ...]:
    """Return one row a role that some version has; the lede is the first paragraph of the body."""
    versions = index.comparison.inputs.versions
    rows = [
        RoleRow(role, {number: found for number, one in enumerate(versions) if (found := with_role(number, one, role))})
        for role in SHOWN
    ]
    ledes = {number: found[:1] for number, one in enumerate(versions) if (found := with_role(number, one, Role.BODY))}
    return tuple(row for row in (*rows, RoleRow(LEDE, ledes)) if row.wording)


def with_role(number: int, version: Version, role: Role) -> tuple[Place, ...]:
    """Return the paragraphs of a version with a role, those set aside left out.

    A headline below the first words of the body is a heading between paragraphs and not the headline.
    """
    found = []
    for place, paragraph in enumerate(version.paragraphs):
        if paragraph.set_aside is None:
            if paragraph.role is role:
                found.append(Place(number, place))
            elif role is Role.HEADLINE and paragraph.role is Role.BODY:
                break
    return tuple(found)
