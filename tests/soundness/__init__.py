"""What is left after kills, repetitions and missing services: every acknowledged write, exactly once."""
