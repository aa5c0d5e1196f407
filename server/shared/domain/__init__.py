"""What is true of a preschool: pure rules, one module per slice."""
