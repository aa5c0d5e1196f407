"""Practice preschools: made, entered, learnt in, seen by nobody else, taken away."""
