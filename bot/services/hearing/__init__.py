"""What is made of words that are no command: heard in the order of hear_mention.py, an Outcome or nothing each."""
