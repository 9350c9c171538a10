"""The Qt that is installed is one that can be used: it must not lose references to None."""

import sys

from PySide6.QtCore import QObject

CALLS = 5000
SLACK = 100
"""References that the interpreter itself takes or drops meanwhile; a leak would be of the size of the calls."""


def test_void_calls_keep_their_references_to_none():
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < SLACK
