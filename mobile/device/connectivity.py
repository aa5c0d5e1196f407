"""Wakes the sending of unsent work when the device is connected again or its app comes to the front."""

from collections.abc import Callable
from typing import Final

import flet as ft

_NOWHERE: Final = [ft.ConnectivityType.NONE]


def watch_connectivity(page: ft.Page, wake: Callable[[], None]) -> ft.Connectivity:
    """Calls `wake` whenever the platform says that some network is there, or that the app was resumed.

    A network is a hint only: it says nothing about the server, which the sending itself finds out. The returned
    service must be kept: Flet drops one that nobody holds.
    """

    async def network_changed(event: ft.ConnectivityChangeEvent) -> None:
        if event.connectivity != _NOWHERE:
            wake()

    async def lifecycle_changed(event: ft.AppLifecycleStateChangeEvent) -> None:
        if event.state is ft.AppLifecycleState.RESUME:
            wake()

    page.on_app_lifecycle_state_change = lifecycle_changed
    return ft.Connectivity(on_change=network_changed)
