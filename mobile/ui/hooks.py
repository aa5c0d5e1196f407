"""Typed ways to keep a screen's own things between drawings."""

from collections.abc import Callable
from typing import TypeVar, cast
from urllib.parse import parse_qs, urlsplit

import flet as ft

T = TypeVar("T")


def use_kept(make: Callable[[], T]) -> T:
    """What `make` returned at the first drawing; a kept observable draws the component anew when it changes."""
    kept, _ = ft.use_state(cast(object, make))
    return cast(T, kept)


def told_by(route: str | None, name: str) -> str:
    """What an address says after its ``?`` under a name; '' where it says nothing."""
    return parse_qs(urlsplit(route or "").query).get(name, [""])[0]
