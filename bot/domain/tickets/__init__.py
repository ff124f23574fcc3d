"""The life of a ticket, who is asked and who stands above, its limits and clocks, and how the work is counted."""
