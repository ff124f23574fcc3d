"""What is read in any text: numbers, moments, spans, yes and no; and what is masked in it."""
