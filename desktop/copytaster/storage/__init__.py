"""Where decisions are kept: one SQLite file per project, each edit written in one transaction."""
