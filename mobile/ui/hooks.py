"""Typed ways to keep a screen's own things between drawings."""

from collections.abc import Callable
from typing import TypeVar, cast

import flet as ft

T = TypeVar("T")


def use_kept(make: Callable[[], T]) -> T:
    """What `make` returned at the first drawing; a kept observable draws the component anew when it changes."""
    kept, _ = ft.use_state(cast(object, make))
    return cast(T, kept)
