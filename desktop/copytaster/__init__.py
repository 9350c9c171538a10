"""Copytaster compares the versions of a news story."""

__version__ = "0.1.0"

REPORT_MARK = "Copytaster report"
"""What every exported report contains, so that it is not read as a document if it lies among the articles."""
