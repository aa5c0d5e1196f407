"""The drawings of the starter content, one module per subject; each drawing is a function without arguments."""

from functools import cache
from importlib import import_module

from media_library.starter.shapes import Drawing


@cache
def drawing(name: str) -> Drawing:
    """The drawing called `<module>.<function>`, as texts name it. Raises AttributeError for one there is not."""
    module, function = name.split(".")
    made: Drawing = getattr(import_module(f"{__name__}.{module}"), function)()
    return made
