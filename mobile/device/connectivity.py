"""Wakes the sending of unsent work when the device is connected again or its app comes to the front."""

from collections.abc import Callable

import flet as ft

_NOWHERE = [ft.ConnectivityType.NONE]


def watch_connectivity(page: ft.Page, wake: Callable[[], None]) -> None:
    """Calls `wake` whenever the platform says that some network is there, or that the app was resumed.

    A network is a hint only: it says nothing about the server, which the sending itself finds out.
    """

    async def network_changed(event: ft.ConnectivityChangeEvent) -> None:
        if event.connectivity != _NOWHERE:
            wake()

    async def lifecycle_changed(event: ft.AppLifecycleStateChangeEvent) -> None:
        if event.state is ft.AppLifecycleState.RESUME:
            wake()

    page.services.append(ft.Connectivity(on_change=network_changed))
    page.on_app_lifecycle_state_change = lifecycle_changed
