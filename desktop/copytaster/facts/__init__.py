"""What a passage asserts: quotations, figures, dates, names, attribution, house style."""
