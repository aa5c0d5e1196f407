"""Hearing what happens in a session's window: every touch and letter, and whether the window can be seen."""

from collections.abc import Awaitable, Callable
from typing import Any, Final, Protocol

import flet as ft

LIFECYCLE: Final = "app_lifecycle_state_change"
"""The event that says whether the window is seen; its payload names the new state."""
_EARS: Final = "_nihol_ears"

Heard = Callable[[str, object], Awaitable[None]]


class _Dispatching(Protocol):
    """As much of Flet's session as is listened to."""

    async def dispatch_event(self, control_id: int, event_name: str, event_data: Any) -> None: ...


def listen(page: ft.Page, heard: Heard) -> None:
    """From now on ``heard`` is told the name and the payload of every event of the window after it was handled.

    Flet offers no such place of its own; so the session's one door for events is widened once for each session.
    """
    ears: list[Heard] | None = getattr(page.session, _EARS, None)
    if ears is None:
        ears = []
        setattr(page.session, _EARS, ears)
        _widen(page.session, ears)
    ears.append(heard)


def listen_no_more(page: ft.Page, heard: Heard) -> None:
    ears: list[Heard] = getattr(page.session, _EARS, [])
    if heard in ears:
        ears.remove(heard)


def _widen(session: _Dispatching, ears: list[Heard]) -> None:
    dispatch = session.dispatch_event

    async def told(control_id: int, event_name: str, event_data: object) -> None:
        await dispatch(control_id, event_name, event_data)
        for heard in tuple(ears):
            await heard(event_name, event_data)

    session.dispatch_event = told  # type: ignore[method-assign]  # the one door for all events
