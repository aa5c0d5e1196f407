"""What is hard for a child, and the child's own route, in the client."""
