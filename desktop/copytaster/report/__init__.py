"""A comparison and its annotations, laid out for reading but independent of any file format."""
