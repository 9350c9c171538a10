"""From a report to a file, one writer a format."""
