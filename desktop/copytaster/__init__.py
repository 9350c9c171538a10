"""Copytaster compares the versions of a news story."""

__version__ = "0.1.0"

REPORT_MARK = "Copytaster report"
"""What every exported report carries, so that it is not read as a document when it lies beside them."""
