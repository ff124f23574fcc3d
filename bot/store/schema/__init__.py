"""The tables by subject, and the migrations in their order."""
