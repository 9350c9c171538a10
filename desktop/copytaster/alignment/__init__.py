"""Which paragraphs correspond, over all versions of a story together."""
