"""The sampler client with somebody signed in, opened at a screen."""

import flet as ft

from tests.mobile.sampler import TinyServer, sampler
from tests.support.flet_app import TABLET, FletApp


async def at(
    route: str,
    server: TinyServer,
    *,
    size: tuple[int, int] = TABLET,
    language: str = "uz",
    faults_expected: bool = False,
) -> FletApp:
    """A signed-in session whose window shows `route`."""
    app = await FletApp.start(
        sampler(server),
        route=route,
        size=size,
        preferences={"nihol.refresh_token": "kept", "nihol.language": language},
        faults_expected=faults_expected,
    )
    await app.until(lambda: bool(app.all(ft.AppBar)))
    return app
