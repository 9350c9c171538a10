"""Where decisions are kept: one SQLite file a project, each edit written in one transaction."""
