"""What is done when a person asks for something in the window: one module for each kind of request."""
