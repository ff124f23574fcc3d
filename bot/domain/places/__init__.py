"""The grid tree with its people and rooms, and the places that a text names."""
