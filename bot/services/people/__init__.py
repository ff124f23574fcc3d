"""Who is who and which room is which: binding, rejoining, greeting, leave, cards, how much the bot speaks."""
