"""What a decision may write: small frozen values that name the state they expect. Only the store applies them."""
