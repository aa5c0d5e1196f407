"""The drawings of the starter content, one module per topic; each drawing is a function without arguments."""
