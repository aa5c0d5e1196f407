"""Keeps one broken component from freezing its whole session.

In Flet 1.0.5 an exception while a component is drawn ends the session's drawing for good: the window stays as it is and
answers nothing any more. So each drawing is guarded here, in the one place where Flet offers no hook.
"""

from collections.abc import Callable
from typing import Final

import flet as ft
from flet.components import component

Draw = Callable[[Exception], ft.Control]
Say = Callable[[Exception], None]

_GUARDED: Final = "_nihol_guarded"


def guard_drawing(draw_instead: Draw, say: Say) -> None:
    """From now on, `draw_instead` stands where a component failed, and `say` tells of a change that could not be sent.

    Calling it again changes nothing.
    """
    if getattr(component.Renderer, _GUARDED, False):
        return
    render = component.Renderer.render
    update: Callable[[component.Component], None] = component.Component.update

    def guarded_render(
        self: component.Renderer, root: Callable[..., object], *args: object, **kwargs: object
    ) -> object:
        try:
            return render(self, root, *args, **kwargs)
        except Exception as fault:  # noqa: BLE001 - the outermost edge of the client
            return draw_instead(fault)

    def guarded_update(self: component.Component) -> None:
        try:
            update(self)
        except Exception as fault:  # noqa: BLE001 - the outermost edge of the client
            say(fault)

    component.Renderer.render = guarded_render  # type: ignore[assignment,method-assign]  # no other way in
    component.Component.update = guarded_update  # type: ignore[method-assign]  # no other way in
    setattr(component.Renderer, _GUARDED, True)
