"""The facts of a passage (quotations, figures, dates, names, attribution, certainty), and what is only house style."""
