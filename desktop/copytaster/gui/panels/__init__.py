"""The parts of the window around the comparison view."""
