"""What the window shows and says, as values and words that need no widget."""
