"""Tabs of a child's page that other slices bring; which there are is said where the client is put together."""

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from server.shared.contract.children import Child
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator


@dataclass(frozen=True)
class ChildTab:
    """A tab named by the message ``child-tab-<name>``, for whoever has the right; ``content`` draws it."""

    name: str
    action: Action
    content: Callable[[Child, Translator], ft.Control]
