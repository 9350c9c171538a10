"""How two wordings differ."""
