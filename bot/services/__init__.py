"""What the product does: one verb per file; each reads, decides and returns an Outcome."""
