"""The practice preschool in the client before the real server: entered beside the own sign-in, and left again."""

import flet as ft
import httpx
import msgspec

from mobile.app import SCREENS
from mobile.main import Surroundings, client
from server.shared.contract.sign_in import Refresh
from server.shared.i18n import translator
from tests.mobile.at_work import Road
from tests.server.practice.conftest import template
from tests.server.practice.learning import Learner, a_learner
from tests.support.flet_app import PHONE, FletApp
from tests.support.world import World

__all__ = ["template"]

EN = translator("en")
KEPT = {"nihol.refresh_token": "kept", "nihol.language": "en"}


class TwoSignIns(Road):
    """Renews the own sign-in as the tests do, and that of the practice account at the server itself."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/sign-in/refresh" and not self.broken:
            token = msgspec.json.decode(await request.aread(), type=Refresh).refresh_token
            if token != "kept":
                return await self._inner.handle_async_request(request)
        return await super().handle_async_request(request)


async def opened(
    learner: Learner, route: str, preferences: dict[str, object] | None = None
) -> tuple[FletApp, TwoSignIns]:
    road = TwoSignIns(learner.app, learner.person)
    main = client(Surroundings(transport_for=lambda _page: road), SCREENS)
    app = await FletApp.start(main, route=route, size=PHONE, preferences=preferences or KEPT)  # type: ignore[arg-type]  # the functions of Flet return nothing of interest
    await app.until(lambda: bool(app.all(ft.AppBar)))
    return app, road


async def entered(learner: Learner) -> tuple[FletApp, TwoSignIns]:
    app, road = await opened(learner, f"/course/{learner.participant_id}/practice")
    await app.until(lambda: bool(app.all(ft.FilledButton, content=EN("practising-enter"))))
    await app.press(app.one(ft.FilledButton, content=EN("practising-enter")))
    await app.until(lambda: EN("practising-band") in app.texts())
    return app, road


async def leave(app: FletApp) -> None:
    await app.press(app.one(ft.OutlinedButton, content=EN("practising-leave")))
    await app.until(lambda: EN("practising-band") not in app.texts())


async def test_one_enters_under_a_band_and_leaves_to_the_own_tasks(world: World, template: object) -> None:
    learner = await a_learner(world)
    app, _ = await entered(learner)

    await app.go("/plans")
    await app.go("/account")
    await app.until(lambda: EN("account-duties") in app.texts())
    on_every_screen = EN("practising-band") in app.texts()
    kept = dict(app.preferences)
    await leave(app)
    await app.until(lambda: EN("practising-told") in app.texts())

    assert on_every_screen
    assert kept["nihol.refresh_token"] == "kept"
    assert app.page.route == f"/course/{learner.participant_id}/practice"
    assert "nihol.practice_refresh_token" not in app.preferences
    await app.close()


async def test_after_a_restart_one_is_still_in_the_practice_and_still_gets_out(world: World, template: object) -> None:
    learner = await a_learner(world)
    app, _ = await entered(learner)
    kept = dict(app.preferences)
    await app.close()

    again, _ = await opened(learner, "/", kept)
    await again.until(lambda: EN("practising-band") in again.texts())
    await leave(again)
    await again.until(lambda: EN("practising-told") in again.texts())

    assert again.preferences["nihol.refresh_token"] == "kept"
    await again.close()


async def test_a_practice_that_has_run_out_leads_back_to_the_own_account(world: World, template: object) -> None:
    learner = await a_learner(world)
    kept = {**KEPT, "nihol.practice_refresh_token": "of a practice that is long over"}

    app, _ = await opened(learner, "/account", kept)
    await app.until(lambda: EN("account-duties") in app.texts())

    assert EN("practising-band") not in app.texts()
    assert "nihol.practice_refresh_token" not in app.preferences
    assert app.preferences["nihol.refresh_token"] == "kept"
    await app.close()


async def test_without_a_network_one_stays_in_the_practice_and_is_told_so(world: World, template: object) -> None:
    learner = await a_learner(world)
    app, road = await entered(learner)
    road.broken = True

    await app.press(app.one(ft.OutlinedButton, content=EN("practising-leave")))
    await app.until(lambda: EN("client-server-away") in app.said())
    still = EN("practising-band") in app.texts()
    road.broken = False
    await leave(app)

    assert still
    await app.close()


async def test_signing_out_in_the_practice_signs_out_altogether(world: World, template: object) -> None:
    learner = await a_learner(world)
    app, _ = await entered(learner)

    menu = next(item for item in app.all(ft.PopupMenuItem) if item.content == EN("client-sign-out"))
    await app.fire(menu, "click")
    await app.until(lambda: bool(app.all(ft.TextField, label=EN("sign-in-login"))))

    assert [name for name in app.preferences if "token" in name] == []
    await app.close()


async def test_a_task_looks_for_itself_and_says_what_is_missing(world: World, template: object) -> None:
    learner = await a_learner(world)
    app, _ = await opened(learner, f"/course/{learner.participant_id}/practice")
    await app.until(lambda: bool(app.all(ft.FilledTonalButton, content=EN("practising-check"))))

    await app.press(app.all(ft.FilledTonalButton, content=EN("practising-check"))[0])
    await app.until(lambda: not app.all(ft.ProgressRing))

    told = await learner.checked("plan-week")
    assert EN("practising-found", found=told["found"], wanted=told["wanted"]) in app.texts()
    assert told["hint"]
    assert app.all(ft.Icon, icon=ft.Icons.LIGHTBULB_OUTLINE)
    await app.close()


async def test_a_practice_account_is_offered_no_password_and_no_course(world: World, template: object) -> None:
    learner = await a_learner(world)
    app, _ = await entered(learner)

    await app.go("/account")
    await app.until(lambda: EN("account-duties") in app.texts())

    assert EN("account-password") not in app.texts()
    assert EN("account-devices") not in app.texts()
    assert app.all(ft.TextField, label=EN("mycourse-code")) == []
    await app.close()


async def test_a_task_leads_into_the_practice_to_where_it_is_done(world: World, template: object) -> None:
    learner = await a_learner(world)
    app, _ = await opened(learner, f"/course/{learner.participant_id}/practice")
    await app.until(lambda: bool(app.all(ft.OutlinedButton, content=EN("practising-go"))))

    await app.press(app.all(ft.OutlinedButton, content=EN("practising-go"))[0])
    await app.until(lambda: EN("practising-band") in app.texts())

    assert app.page.route == "/plans"
    await app.close()
