"""From a project to SQLite and back."""
