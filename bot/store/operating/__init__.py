"""What operators and accounts write: bindings, handovers, rooms and people under new ids."""
