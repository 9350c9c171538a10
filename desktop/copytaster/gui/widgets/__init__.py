"""Small widgets and painting functions that the parts of the window share."""
