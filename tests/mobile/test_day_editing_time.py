"""The time a plan is worked on: what counts, how it arrives, and that nothing is lost or counted twice."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import UUID

import flet as ft
import pytest

from mobile.device import editing_time
from mobile.device.editing_time import LONGEST_PAUSE, Editing, Meter, use_editing_time
from mobile.device.store import MemoryStore
from mobile.main import Screens, Surroundings, client
from mobile.ui.layout import Body
from tests.mobile.at_work import Road, load_reference
from tests.mobile.day_work import a_week, line, today_of
from tests.support.flet_app import FletApp
from tests.support.world import Person, World


class Seconds:
    """A clock that stands until a test moves it."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Seconds:
    seconds = Seconds()
    monkeypatch.setattr(editing_time, "Meter", lambda: Meter(seconds))
    return seconds


@pytest.fixture
async def educator(world: World) -> Person:
    await load_reference(world.app)
    return await world.educator()


def test_pauses_and_hidden_windows_are_left_out() -> None:
    clock = Seconds()
    meter = Meter(clock)
    for at in (0, 30, 30 + LONGEST_PAUSE, 300, 320):
        clock.now = at
        meter.touch()

    meter.rest()
    for at in (330, 335):
        clock.now = at
        meter.touch()

    assert meter.seconds == 30 + LONGEST_PAUSE + 20 + 5
    assert (meter.begin_anew(), meter.seconds) == (115, 0)


def a_desk(road: Road, editing: Callable[[], Editing | None], store: MemoryStore) -> Any:
    """A client of two screens, one of which is worked at."""

    @ft.component
    def desk() -> ft.Control:
        use_editing_time(editing())
        return Body([ft.TextField(label="Title")])

    @ft.component
    def elsewhere() -> ft.Control:
        return Body([ft.Text("Elsewhere")])

    routes = (ft.Route(index=True, component=elsewhere), ft.Route(path="desk", component=desk))
    screens = Screens(sign_in=elsewhere, new_password=elsewhere, destinations_for=lambda _account: (), routes=routes)
    return client(Surroundings(transport_for=lambda _page: road, store_for=lambda _page: store), screens)


class Desk:
    """One educator's week and the window it is worked at."""

    def __init__(self, world: World, person: Person, plan: Any) -> None:
        self.world, self.person, self.plan = world, person, plan
        self.road, self.store = Road(world.app, person), MemoryStore()
        self.editable = True

    def editing(self) -> Editing | None:
        told = Editing("weekly", self.world.preschool_id, self.world.sunflowers, UUID(self.plan["id"]))
        return told if self.editable else None

    async def opened(self) -> FletApp:
        app = await FletApp.start(
            a_desk(self.road, self.editing, self.store),
            route="/desk",
            preferences={"nihol.refresh_token": "kept", "nihol.language": "en"},
        )
        await app.until(lambda: bool(app.all(ft.TextField)))
        return app

    async def minutes(self) -> list[tuple[float, int]]:
        """What the server knows: minutes and sittings of each week."""
        answer = await self.world.app.get(f"{self.world.path}/planning-time", self.person.token)
        return [(week["minutes"], week["sittings"]) for week in answer.json()["weeks"]]

    async def told(self, minutes: float, sittings: int = 1) -> None:
        async with asyncio.timeout(5):
            while await self.minutes() != [(minutes, sittings)]:  # noqa: ASYNC110 - the server announces nothing
                await asyncio.sleep(0.01)


@pytest.fixture
async def desk(world: World, educator: Person) -> Desk:
    plan = await a_week(world, educator, line("Circle of friends", today_of(world).weekday()))
    return Desk(world, educator, plan)


async def at_work_until(app: FletApp, clock: Seconds, *moments: float) -> None:
    """Letters typed at these seconds."""
    for at in moments:
        clock.now = at
        await app.type("Title", f"letters at {at}")


async def test_leaving_the_screen_tells_the_seconds_of_work(desk: Desk, clock: Seconds) -> None:
    app = await desk.opened()

    await at_work_until(app, clock, 30, 60, 400, 430)
    await app.go("/")

    await desk.told(1.5)
    assert await desk.store.draft("editing-time") is None
    await app.close()


async def test_nothing_is_counted_where_nothing_may_be_edited(desk: Desk, clock: Seconds) -> None:
    desk.editable = False
    app = await desk.opened()

    await at_work_until(app, clock, 30, 60)
    await app.go("/")

    assert await desk.store.commands() == []
    assert await desk.minutes() == []
    await app.close()


async def test_a_sitting_whose_answer_was_lost_counts_once(desk: Desk, clock: Seconds) -> None:
    app = await desk.opened()

    await at_work_until(app, clock, 60)
    desk.road.deaf = True
    await app.go("/")
    await desk.told(1.0)
    waiting = len(await desk.store.commands())
    desk.road.deaf = False
    await app.go("/desk")
    await at_work_until(app, clock, 90)
    await app.go("/")

    await desk.told(1.5, sittings=2)
    assert waiting == 1
    assert await desk.store.commands() == []
    await app.close()


async def test_what_a_closed_app_had_kept_is_told_when_it_is_opened_again(desk: Desk, clock: Seconds) -> None:
    app = await desk.opened()
    await at_work_until(app, clock, 30)
    await app.close()
    before = await desk.minutes()

    again = await desk.opened()

    await desk.told(0.5)
    assert before == []
    assert await desk.store.draft("editing-time") is None
    await again.close()


async def test_work_is_told_every_few_minutes_and_when_the_window_is_hidden(desk: Desk, clock: Seconds) -> None:
    app = await desk.opened()

    await at_work_until(app, clock, 60, 120, 180)
    await desk.told(3.0)
    await at_work_until(app, clock, 210)
    await app.fire(app.page, "app_lifecycle_state_change", {"state": "hide"})

    await desk.told(3.5, sittings=2)
    await app.close()
