"""How a report is written to a file: one writer per format."""
