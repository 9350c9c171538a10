"""All that people decided about one folder."""
