"""In which order versions are aligned, so that neither labels nor the order given change anything."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from copytaster.alignment.alignment import Alignment, Link, Place, Relation
from copytaster.text.version import Version

MIRRORED = {Relation.SPLIT: Relation.JOINED, Relation.JOINED: Relation.SPLIT}


def canonical_order(versions: tuple[Version, ...]) -> tuple[int, ...]:
    """Return the numbers of `versions` in an order that depends on their content alone."""
    return tuple(sorted(range(len(versions)), key=lambda v: fingerprint(versions[v])))


def fingerprint(version: Version) -> bytes:
    """Return a digest of everything of a version that an alignment depends on."""
    digest = sha256(version.document.language.encode())
    for paragraph in version.paragraphs:
        digest.update(b"\0" if paragraph.set_aside is None else b"\1")
        digest.update(paragraph.text.encode("utf-8", "surrogatepass"))
    return digest.digest()


def relabelled(alignment: Alignment, order: tuple[int, ...]) -> Alignment:
    """Return `alignment` of the versions taken in `order` with the numbers they were given under."""
    sentences = [alignment.sentences[0]] * len(order) if order else []
    for new, old in enumerate(order):
        sentences[old] = alignment.sentences[new]
    links = sorted((turned(link, order) for link in alignment.links), key=lambda link: (link.left, link.right))
    reordered = sorted((min(order[a], order[b]), max(order[a], order[b])) for a, b in alignment.reordered)
    return Alignment(tuple(sentences), tuple(links), tuple(reordered))


def turned(link: Link, order: tuple[int, ...]) -> Link:
    """Return `link` with the given numbers, its sides exchanged where the versions stand the other way round."""
    left = Place(order[link.left.version], link.left.paragraph)
    right = Place(order[link.right.version], link.right.paragraph)
    if left < right:
        return replace(link, left=left, right=right)
    return replace(
        link,
        left=right,
        right=left,
        relation=tuple(MIRRORED.get(relation, relation) for relation in link.relation),
        sentences=tuple(sorted((b, a) for a, b in link.sentences)),
    )
