"""The day of a group in the educator's hand: what is on now, how it went, what is shown, what is done otherwise."""
