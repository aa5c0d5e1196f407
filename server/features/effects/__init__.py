"""The six effects the model promises, computed from the product's own record against the initial stage."""
