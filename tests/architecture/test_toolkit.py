"""The Qt that is installed is one that can be used: it must not lose references to None."""

import sys

from PySide6.QtCore import QObject

CALLS = 5000
SLACK = 100
"""References that the interpreter itself may drop meanwhile; losing one at each call would show as CALLS.

From Python 3.14 on such calls add references instead. There None is immortal, so that does no harm.
"""


def test_void_calls_keep_their_references_to_none():
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    assert before - sys.getrefcount(None) < SLACK
