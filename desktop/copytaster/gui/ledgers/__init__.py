"""What the ledgers of a story show in the window, as plain tables of values that need no widget."""
