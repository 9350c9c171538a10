"""Which documents tell the same story."""
