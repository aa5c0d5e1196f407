"""What the commands of ``nihol`` do, one module per kind of work."""
