"""The client's connection to the server and to its own device."""
