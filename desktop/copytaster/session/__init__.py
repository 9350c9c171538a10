"""The program without a face: an open project while it runs."""
