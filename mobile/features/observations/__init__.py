"""Writing an observation: whom, what, in which area, within a quarter of a minute."""
