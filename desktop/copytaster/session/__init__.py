"""The program without a face: an open project with its documents, stories, decisions, undo and listeners."""
