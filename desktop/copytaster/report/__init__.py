"""A comparison and what people noted on it, laid out for reading, in no format yet."""
