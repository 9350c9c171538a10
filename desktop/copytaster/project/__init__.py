"""What people decided: stories put right, paragraphs set aside, roles, bases and pins, each decision an edit."""
