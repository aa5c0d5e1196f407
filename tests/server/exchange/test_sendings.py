"""Sending a month: what a DHIS2 answers is understood, silence and refusals are told, sent again nothing doubles."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from server.features.exchange import jobs
from server.shared.domain.exchange import Summary, summary_of
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from server.worker import jobs_of
from tests.server.exchange.dhis2_format import faults
from tests.server.exchange.elsewhere import elsewhere
from tests.server.exchange.naming import a_uid, ask, cells, change, connected, name, run, sending
from tests.support.app import App
from tests.support.world import Person, World, a_world


@pytest_asyncio.fixture(loop_scope="session")
async def there(app: App) -> AsyncIterator[App]:
    """The application with a DHIS2 in its settings; whether one answers is the test's business."""
    async with connected(app, "http://127.0.0.1:9") as one:
        yield one


async def two_districts(app: App, person: Person, *worlds: World) -> list[str]:
    """Cells and names of the worlds' districts: their organisation units."""
    units = []
    await name(app, person, change("numerator", "plans_in_place"), change("entries", "plans_in_place"))
    for world in worlds:
        units.append(a_uid())
        await cells(world, "district", world.district_id, 40, plans_in_place=(3, 4))
        await name(app, person, change("place", world.district_id, units[-1]))
    return units


async def test_everything_is_taken_and_sent_again_only_updated(there: App, world: World) -> None:
    ministry = await world.above(Role.MINISTRY)
    await two_districts(there, ministry, world, await a_world(there))
    first, second = uuid7(), uuid7()

    async with elsewhere() as dhis2:
        for one in (first, second):
            assert (await ask(there, ministry, sending_id=one)).status_code == 202
            await run(there, one, dhis2.url)

    told = [await sending(there, ministry, one) for one in (first, second)]
    assert [(one["state"], one["answer"], one["cells"]) for one in told] == [("sent", "taken", 4)] * 2
    assert [(one["imported"], one["updated"]) for one in told] == [(4, 0), (0, 4)]
    assert len(dhis2.kept) == 4
    assert [faults({"dataValues": request["dataValues"]}) for request in dhis2.requests] == [[], []]
    assert dhis2.requests[0]["path"] == "/api/dataValueSets?importStrategy=CREATE_AND_UPDATE&async=false"


async def test_conflicts_are_told_in_the_words_of_the_other_system(there: App, world: World) -> None:
    ministry, sending_id = await world.above(Role.MINISTRY), uuid7()
    known, unknown = await two_districts(there, ministry, world, await a_world(there))

    async with elsewhere(known={known}) as dhis2:
        await ask(there, ministry, sending_id=sending_id)
        await run(there, sending_id, dhis2.url)

    told = await sending(there, ministry, sending_id)
    assert (told["state"], told["answer"]) == ("partly", "conflicts")
    assert (told["imported"], told["ignored"]) == (2, 2)
    assert told["conflicts"][0] == {"about": unknown, "words": "Org unit not found or not accessible"}


@pytest.mark.parametrize(
    ("moods", "state", "answer"),
    [
        ([503, None, 200], "sent", "taken"),
        ([None, None, None], "failed", "no_answer"),
        ([500, 502, 503], "failed", "no_answer"),
        ([400], "refused", "refused"),
        ([404], "refused", "refused"),
        ([409], "refused", "refused"),
        ([302], "refused", "refused"),
    ],
)
async def test_silence_is_tried_again_and_a_refusal_is_not(
    there: App, world: World, moods: list[int | None], state: str, answer: str
) -> None:
    ministry, sending_id = await world.above(Role.MINISTRY), uuid7()
    await two_districts(there, ministry, world)

    async with elsewhere(moods=list(moods)) as dhis2:
        await ask(there, ministry, sending_id=sending_id)
        await run(there, sending_id, dhis2.url)

    told = await sending(there, ministry, sending_id)
    assert (told["state"], told["answer"], told["ended_at"] is not None) == (state, answer, True)


async def test_a_wrong_token_is_not_let_in_and_the_token_is_told_nowhere(there: App, world: World) -> None:
    ministry, sending_id = await world.above(Role.MINISTRY), uuid7()
    await two_districts(there, ministry, world)

    async with elsewhere() as dhis2:
        await ask(there, ministry, sending_id=sending_id)
        await run(there, sending_id, dhis2.url, token="d2pat_wrong")

    told = await sending(there, ministry, sending_id)
    assert (told["state"], told["answer"]) == ("refused", "not_let_in")
    assert "d2pat" not in str(told) and "d2pat" not in repr(there.parts.settings)


async def test_many_values_go_in_pieces(there: App, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "AT_ONCE", 3)
    ministry, sending_id = await world.above(Role.MINISTRY), uuid7()
    await two_districts(there, ministry, world, await a_world(there), await a_world(there), await a_world(there))

    async with elsewhere() as dhis2:
        await ask(there, ministry, sending_id=sending_id)
        await run(there, sending_id, dhis2.url)

    assert [len(request["dataValues"]) for request in dhis2.requests] == [3, 3, 2]
    assert (await sending(there, ministry, sending_id))["imported"] == 8


async def test_the_same_request_twice_is_one_sending_and_a_finished_one_is_not_sent_again(
    there: App, world: World
) -> None:
    ministry, sending_id = await world.above(Role.MINISTRY), uuid7()
    await two_districts(there, ministry, world)

    async with elsewhere() as dhis2:
        for _ in range(2):
            told = await ask(there, ministry, sending_id=sending_id)
        for _ in range(2):
            await run(there, sending_id, dhis2.url)

    assert [one["id"] for one in told.json()["sendings"]].count(str(sending_id)) == 1
    assert len(dhis2.requests) == 1


async def test_where_nothing_can_be_told_of_the_month_nothing_is_sent(there: App, world: World) -> None:
    ministry, sending_id = await world.above(Role.MINISTRY), uuid7()
    await name(there, ministry, change("numerator", "plans_in_place"))

    async with elsewhere() as dhis2:
        await ask(there, ministry, sending_id=sending_id)
        await run(there, sending_id, dhis2.url)

    assert dhis2.requests == []
    assert (await sending(there, ministry, sending_id))["answer"] == "nothing"


async def test_a_sending_needs_a_dhis2_a_named_figure_and_a_month_that_has_begun(
    app: App, there: App, world: World
) -> None:
    ministry, body = await world.above(Role.MINISTRY), {"id": str(uuid7()), "month": "2026-12-01", "level": "region"}

    alone = await ask(app, ministry)
    nameless = await ask(there, ministry)
    early = await there.post("/api/exchange/sendings", ministry.token, body)

    assert [(one.status_code, one.json()["code"]) for one in (alone, nameless, early)] == [
        (409, "exchange.not_connected"),
        (409, "exchange.no_elements"),
        (409, "exchange.month_to_come"),
    ]


async def test_only_who_manages_the_exchange_sends(there: App, world: World) -> None:
    others = [await world.head(), await world.above(Role.REGION)]

    assert [(await ask(there, person)).status_code for person in others] == [403, 403]
    assert (await there.post("/api/exchange/sendings", None, {})).status_code == 401


def test_the_worker_knows_the_job(app: App) -> None:
    assert jobs.SEND in jobs_of(app.parts)


def test_a_summary_is_understood_as_older_and_newer_versions_write_it() -> None:
    inner = {"importCount": {"imported": 3, "updated": 1, "ignored": 2, "deleted": 0}, "conflicts": None}

    assert summary_of(inner) == summary_of({"response": inner}) == Summary(3, 1, 2)
    assert [summary_of(told) for told in ({}, [], None, {"response": "x"}, {"importCount": 3})] == [None] * 5
    assert summary_of({"importCount": {"imported": "3", "updated": -1}}) == Summary()


def test_of_many_conflicts_the_first_are_kept() -> None:
    told = {"importCount": {}, "conflicts": [{"object": str(number), "value": "x" * 999} for number in range(99)]}

    found = summary_of(told)

    assert found is not None
    assert (len(found.conflicts), found.conflicts[0]) == (20, ("0", "x" * 300))
    assert len((found + found).conflicts) == 20
