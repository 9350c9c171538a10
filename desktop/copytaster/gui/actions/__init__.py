"""What a person can do: the actions as data, their menus, and what each does."""
