"""What is read in any text: clauses, numbers, moments, spans, yes and no; and what is masked in it."""
