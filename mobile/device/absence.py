"""What changes on a screen while its window is away is drawn when the window comes back.

Flet 1.0.5 forgets drawings and effects that fall due while a session has no connection, and gives a window that comes
back the screen as it was drawn last.
"""

from collections.abc import Callable
from typing import Any, Final, Protocol

import flet as ft

_MOST_KEPT: Final = 1000
"""So many effects are kept; a window that stays away longer than they last is opened anew in any case."""


class _Scheduling(Protocol):
    """As much of Flet's session as is widened."""

    @property
    def connection(self) -> object | None: ...

    def schedule_update(self, control: ft.BaseControl) -> None: ...

    def schedule_effect(self, hook: Any, is_cleanup: bool) -> None: ...


def draw_on_return(session: _Scheduling) -> Callable[[], None]:
    """From now on keeps what falls due while the window is away; what is answered does it once it is back."""
    update, effect = session.schedule_update, session.schedule_effect
    drawings: dict[int, ft.BaseControl] = {}
    effects: list[tuple[Any, bool]] = []

    def keep_update(control: ft.BaseControl) -> None:
        if session.connection is None:
            drawings[id(control)] = control
        else:
            update(control)

    def keep_effect(hook: Any, is_cleanup: bool) -> None:
        if session.connection is None and len(effects) < _MOST_KEPT:
            effects.append((hook, is_cleanup))
        else:
            effect(hook, is_cleanup)

    def returned() -> None:
        due, then = list(drawings.values()), list(effects)
        drawings.clear()
        effects.clear()
        for control in due:
            update(control)
        for hook, is_cleanup in then:
            effect(hook, is_cleanup)

    session.schedule_update = keep_update  # type: ignore[method-assign]  # its two doors for what falls due
    session.schedule_effect = keep_effect  # type: ignore[method-assign]
    return returned
