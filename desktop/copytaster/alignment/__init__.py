"""Which paragraphs of all versions of a story correspond."""
