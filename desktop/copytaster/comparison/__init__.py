"""All that the program found about one story."""
