"""The ledger of roles: headline, standfirst, byline, dateline and lede of all versions side by side."""

from __future__ import annotations

from copytaster.alignment.alignment import Place
from copytaster.comparison.index import Index
from copytaster.comparison.ledgers import RoleRow
from copytaster.text.document import Role
from copytaster.text.numbering import numbering

LEDE = "lede"
SHOWN = (Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE)


def role_board(index: Index) -> tuple[RoleRow, ...]:
    """Return a row for each role that some version has; the lede is the first paragraph of the body."""
    rows = [
        RoleRow(role, {version: found for version in index.all if (found := with_role(index, version, role))})
        for role in SHOWN
    ]
    ledes = {version: found[:1] for version in index.all if (found := with_role(index, version, Role.BODY))}
    return tuple(row for row in (*rows, RoleRow(LEDE, ledes)) if row.wording)


def with_role(index: Index, version: int, role: Role) -> tuple[Place, ...]:
    """Return the paragraphs of a version with a role, except those set aside.

    A numbered headline, or one below the beginning of the body, is that of a section and is left out.
    """
    found: list[Place] = []
    for place in index.compared(version):
        own = index.paragraph(place).role
        if own is role and not (role is Role.HEADLINE and found and numbering(index.paragraph(place).text)):
            found.append(place)
        elif role is Role.HEADLINE and own is Role.BODY:
            break
    return tuple(found)
