"""What somebody means who goes on with something: with a report of theirs, an answer, a neighbour's words."""
