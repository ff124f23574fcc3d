"""How changes become rows, by subject: apply.py applies an outcome, letters.py queues what is to be said."""
