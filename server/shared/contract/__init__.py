"""What goes over the wire: one module of structs per slice."""
