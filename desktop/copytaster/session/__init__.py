"""The program without a user interface: an open project with its documents, stories, decisions, undo, listeners."""
