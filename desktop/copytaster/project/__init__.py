"""What people decided: regrouped stories, paragraphs set aside, roles, bases, pins, annotations; each as an edit."""
