"""What other slices bring to a child's page; which there is, is said where the client is put together."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

import flet as ft

from server.shared.contract.children import Child
from server.shared.contract.observations import Observation
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator


@dataclass(frozen=True)
class ChildTab:
    """A tab named by the message ``child-tab-<name>``, for whoever has the right; ``content`` draws it."""

    name: str
    action: Action
    content: Callable[[Child, Translator], ft.Control]


EntryActions = Callable[[Observation, UUID, Callable[[], Awaitable[None]], Translator], ft.Control]
"""What may be done with an entry of a preschool; the third is called when it was done."""


@dataclass(frozen=True)
class Brought:
    """Everything other slices bring to a child's page."""

    tabs: Sequence[ChildTab]
    entry_actions: EntryActions
