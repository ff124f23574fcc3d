"""A matter is taken in: opened, added to, corrected, joined with the same one, called out, taken back."""
