"""Which of our documents a second coder's annotations are about."""

import pytest

from copytaster.project.anchoring import Anchor, DocumentKey
from copytaster.project.annotation import Annotation, Side, change_anchor
from copytaster.project.project import Project
from copytaster.project.second_coder import of_our_documents

ONE, TWO = "1" * 64, "2" * 64
OURS = {DocumentKey("feed.xml//Post"): ONE, DocumentKey("feed.xml//Quay"): ONE, DocumentKey("feed.xml//Mill"): TWO}


def seen(key):
    """Return the documents of ours that an annotation on the document `key` and on the mill's is about."""
    sides = (Side(DocumentKey(name), Anchor(0, "It was so.", sha256)) for name, sha256 in ((key, ONE), ("m.txt", TWO)))
    theirs = Project(annotations=(Annotation(change_anchor(*sides, "move"), ("figure",), ""),))
    (found,) = of_our_documents(theirs, OURS).annotations
    return {found.change.a.document, found.change.b.document}


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("feed.xml//Quay", "feed.xml//Quay"),
        ("wires.xml//Quay", "feed.xml//Quay"),
        ("//server/feed.xml//Quay", "feed.xml//Quay"),
        ("quay.txt", "feed.xml//Post"),
    ],
)
def test_of_equal_documents_the_one_with_the_same_name_is_meant(theirs, ours):
    assert seen(theirs) == {ours, "feed.xml//Mill"}
