"""What a text wants, judged on it alone: to know, to have something done, to accuse, to propose, or only to chat."""
