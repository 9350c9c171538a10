"""Whatever is compared, tracked changes lead from the base to each version and back, letter for letter."""

from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.alignment.alignment import Pin, Place
from copytaster.comparison.compare import compare
from copytaster.comparison.comparison import Inputs
from copytaster.comparison.index import Index
from copytaster.export import docx_writer
from copytaster.export.docx_tracked import ROLE_STYLES
from copytaster.report.build import build
from copytaster.report.options import Options, Section
from copytaster.report.tracked import IN_BASE, IN_VERSION, tracked
from copytaster.text.document import FURNITURE_ASIDE, Document, Paragraph, Role
from copytaster.text.version import versions
from fakes import word_changes

SENTENCES = (
    "The old bridge over the harbour closes on Monday.",
    "The bridge shuts on Monday, the mayor said, for repairs.",
    "“It is safe, but it is tired,” she told reporters.",
    "Repairs cost 4 million crowns.",
    "Repairs cost 5 million\u00a0crowns & more.",
    "Ferries run every ten minutes <b>daily</b>, and more often on Sundays.",
    "Ferries  run every twelve minutes\tdaily,\nand less often on Sundays.\r",
    "港口的桥关闭。",
    "הגשר נסגר ביום שני (Monday).",
    "A \ue000 sign, a \U0001f6a2 ship, a soft\u00adhyphen and Cafe\u0301.",
    "Share",
    "",
)
UNFIT = "A \x0b sign \x00 that no XML holds\uffff."

sentences = st.sampled_from((*SENTENCES, UNFIT))
paragraphs = st.builds(
    lambda parts, role, aside: Paragraph(" ".join(parts), role, FURNITURE_ASIDE if aside else None),
    st.lists(sentences, min_size=1, max_size=4),
    st.sampled_from((Role.BODY, Role.BODY, Role.HEADLINE, Role.LIST_ITEM)),
    st.sampled_from([False] * 6 + [True]),
)
documents = st.builds(
    lambda found, language: Document("a.txt", "0" * 64, tuple(found), language=language),
    st.lists(paragraphs, max_size=7),
    st.sampled_from(("en", "he", "zh", "und")),
)
pins = st.lists(st.tuples(st.sampled_from(("tie", "cut")), st.integers(0, 6), st.integers(0, 6)), max_size=2)


def inputs(found, base, pinned):
    shown = versions(tuple(found))
    fitting = tuple(
        Pin(kind, Place(0, a), Place(1, b))
        for kind, a, b in pinned
        if a < len(shown[0].paragraphs) and b < len(shown[1].paragraphs)
    )
    return Inputs(shown, base % len(found), fitting)


comparisons = st.builds(
    lambda found, base, pinned: compare(inputs(found, base, pinned)),
    st.lists(documents, min_size=2, max_size=3),
    st.integers(0, 2),
    pins,
)


def split(paragraphs, joints):
    """Return paragraphs with some cut at a sentence and some put together: what desks do with the copy."""
    found = []
    for number, one in enumerate(paragraphs):
        match joints[number % len(joints)] if joints else 0:
            case 1 if ". " in one:
                first, _, rest = one.partition(". ")
                found += [f"{first}.", rest]
            case 2 if found:
                found[-1] = f"{found[-1]} {one}"
            case 3:
                found.insert(0, one)
            case _:
                found.append(one)
    return found


def remaining(tracked_paragraphs, fates):
    """Yield the paragraphs that remain where only what has one of `fates` does."""
    held = ""
    for paragraph in tracked_paragraphs:
        held += "".join(piece.text for piece in paragraph.pieces if piece.fate in fates)
        if paragraph.fate in fates:
            yield held
            held = ""


def texts_of(version):
    return [paragraph.text for paragraph in version.paragraphs]


@settings(max_examples=60, deadline=None)
@given(comparisons)
def test_the_tracked_text_holds_both_versions(comparison):
    index = Index(comparison)
    shown = comparison.inputs.versions
    for version in index.others:
        found = list(tracked(index, version))
        assert list(remaining(found, IN_BASE)) == texts_of(shown[index.base])
        assert list(remaining(found, IN_VERSION)) == texts_of(shown[version])


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.lists(sentences, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=6),
    st.lists(st.integers(0, 3), max_size=4),
)
def test_splits_and_joins_and_moves_are_tracked_whole(base, joints):
    other = split(base, joints)
    shown = versions(
        tuple(Document("a.txt", "0" * 64, tuple(map(Paragraph, found)), language="en") for found in (base, other))
    )
    found = list(tracked(Index(compare(Inputs(shown))), 1))
    assert list(remaining(found, IN_BASE)) == base
    assert list(remaining(found, IN_VERSION)) == other


@settings(max_examples=40, deadline=None)
@given(comparisons)
def test_a_word_document_accepted_is_the_version_and_rejected_the_base(comparison):
    report = build(comparison, Options(sections=frozenset({Section.TEXT})))
    found = word_changes.by_heading(docx_writer.render(report))
    shown = comparison.inputs.versions
    base = shown[comparison.inputs.base]
    for version in shown:
        if version is not base:
            blocks = found[f"{base.label} → {version.label}"]
            assert word_changes.settled(blocks, accept=True) == fit(version)
            assert word_changes.settled(blocks, accept=False) == fit(base)


def fit(version):
    """Return the styles and texts of a version, a sign in the place of what XML cannot hold."""
    signs = dict.fromkeys((0x0B, 0x00, 0xFFFF), "\ufffd")
    return [(ROLE_STYLES[paragraph.role], paragraph.text.translate(signs)) for paragraph in version.paragraphs]
