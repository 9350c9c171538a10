"""How a file becomes a document, with one reader for each format, and which files of a folder are read."""
