"""The comparison view: a column for each version, with corresponding paragraphs in the same row."""
