"""What a person can do: the actions as data, with their texts, and the menus, keys and buttons made of them."""
