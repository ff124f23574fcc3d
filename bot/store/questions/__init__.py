"""What can be asked of the rows, by subject; reader.py puts them together."""
