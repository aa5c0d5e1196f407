"""Papers of the library: cards to cut out, worksheets, pictures."""
