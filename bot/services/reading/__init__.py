"""What is read before anything is decided: the situation, what a message may belong to, which ticket is meant."""
