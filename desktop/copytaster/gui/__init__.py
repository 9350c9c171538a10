"""The window of the program."""
