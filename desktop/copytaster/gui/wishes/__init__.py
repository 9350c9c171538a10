"""What is done when a person wishes something: one module a kind of wish."""
