"""The look of the client."""
