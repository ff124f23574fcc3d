"""What is kept how long, and how somebody is erased."""
