"""What the comparison view shows, as values and as a Qt table."""
