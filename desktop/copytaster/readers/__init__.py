"""From a file to a document, one reader a format, and from a folder to its documents."""
