"""Commands, what was probably meant for one, and what people in office say of their work in their own words."""
