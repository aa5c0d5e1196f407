"""At its date a decision is measured by itself, with similar preschools beside it."""

from datetime import date

from server.features.decisions.words import effect_words
from server.shared.contract.decisions import Effect
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.server.decisions.deciding import (
    DECEMBER,
    NOVEMBER,
    OCTOBER,
    a_signal,
    a_task,
    changes_of,
    decided,
    measure,
    month_of,
    moved_to,
    peers_of,
    register,
    shown,
    signals,
)
from tests.support.world import World, a_world


async def test_the_effect_stands_beside_the_change_of_similar_preschools(world: World) -> None:
    head = await world.head()
    signal = await a_signal(world, head, 0.5)
    made = await decided(world, head, signal_ids=[signal["id"]], expected=0.6)
    await peers_of(world, OCTOBER, 0.5, 0.7)
    await peers_of(world, DECEMBER, 0.5, 0.73)
    await month_of(world, DECEMBER, 0.62)

    await moved_to(world, date(2026, 12, 21), head)
    await measure(world)
    early = (await shown(world, head, made))["state"]
    await moved_to(world, date(2026, 12, 22), head)
    await measure(world)
    await measure(world)
    found = await shown(world, head, made)

    effect = {name: round(found["effect"][name], 6) for name in ("measured", "change", "peers_change", "beyond_peers")}
    assert early == "running"
    assert (found["state"], found["effect"]["month"], found["effect"]["met"]) == ("measured", "2026-12-01", True)
    assert effect == {"measured": 0.62, "change": 0.12, "peers_change": 0.03, "beyond_peers": 0.09}
    assert [one["state"] for one in found["signals"]] == ["over"]
    assert found["revision"] == 2


async def test_what_fell_short_is_said_so_and_its_signal_may_be_raised_again(world: World) -> None:
    head = await world.head()
    signal = await a_signal(world, head)
    made = await decided(world, head, signal_ids=[signal["id"]])
    await month_of(world, DECEMBER, 0.5)

    await moved_to(world, date(2026, 12, 23), head)
    await measure(world)
    found = await shown(world, head, made)

    assert (found["effect"]["met"], found["effect"]["peers_change"]) == (False, None)
    assert await signals(world, head) == []


async def test_the_newest_month_with_entries_tells_and_without_any_nothing_is_claimed(world: World) -> None:
    head = await world.head()
    await month_of(world, OCTOBER, 0.5)
    made, unknown = await decided(world, head), await decided(world, head, figure="plans_approved")
    await month_of(world, NOVEMBER, 0.9)

    await moved_to(world, date(2026, 12, 22), head)
    await measure(world)
    found, silent = await shown(world, head, made), await shown(world, head, unknown)

    assert (found["effect"]["month"], found["effect"]["met"]) == ("2026-11-01", True)
    assert (silent["state"], silent["effect"]["measured"], silent["effect"]["met"]) == ("measured", None, None)


async def test_of_two_preschools_that_made_the_same_id_each_is_measured_by_its_own_figure(world: World) -> None:
    other = await a_world(world.app)
    heads, own_id = [await world.head(), await other.head()], str(uuid7())
    for place, value in ((world, 0.9), (other, 0.6)):
        await month_of(place, OCTOBER, 0.5)
        await month_of(place, DECEMBER, value)
    made = [await decided(place, head, id=own_id) for place, head in zip((world, other), heads, strict=True)]

    await moved_to(world, date(2026, 12, 22), *heads)
    await measure(world)

    assert (await shown(world, heads[0], made[0]))["effect"]["met"] is True
    assert (await shown(other, heads[1], made[1]))["effect"]["met"] is False


async def test_only_what_has_come_due_is_measured(world: World) -> None:
    head = await world.head()
    await month_of(world, OCTOBER, 0.5)
    first, second = await decided(world, head), await decided(world, head, due_on="2026-11-25")
    await month_of(world, NOVEMBER, 0.6)

    await moved_to(world, date(2026, 11, 26), head)
    await measure(world)

    assert [(one["id"], one["state"]) for one in await register(world, head)] == [
        (second["id"], "measured"),
        (first["id"], "running"),
    ]


async def test_the_course_shows_the_months_with_the_median_beside(world: World) -> None:
    head = await world.head()
    await month_of(world, OCTOBER, 0.5)
    await month_of(world, NOVEMBER, 0.55)
    await peers_of(world, OCTOBER, 0.4, 0.7)
    made = await decided(world, head)

    found = await shown(world, head, made)

    assert [(one["month"], one["value"], one["peers"]) for one in found["course"]][-2:] == [
        ("2026-10-01", 0.5, 0.7),
        ("2026-11-01", 0.55, None),
    ]


async def test_measuring_tells_devices_and_leaves_tasks_alone(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await month_of(world, OCTOBER, 0.5)
    made = await decided(world, head, tasks=[a_task(educator)])
    before = await changes_of(world)

    await moved_to(world, date(2026, 12, 22), head)
    await measure(world)

    assert {kind for kind, _ in await changes_of(world)} == {kind for kind, _ in before}
    assert [one["done_at"] for one in (await shown(world, head, made))["tasks"]] == [None]


def test_the_words_of_an_effect_claim_no_cause() -> None:
    effect = Effect(
        measured=0.62,
        month=DECEMBER,
        at=None,  # type: ignore[arg-type]
        met=True,
        change=0.12,
        peers_change=0.03,
        beyond_peers=0.09,
    )
    alone = Effect(
        measured=0.4,
        month=DECEMBER,
        at=None,  # type: ignore[arg-type]
        met=False,
        change=-0.1,
        peers_change=None,
        beyond_peers=None,
    )

    assert effect_words(effect, "share", translator("en")) == "You: +12 points; similar preschools: +3 points"
    assert (
        effect_words(alone, "share", translator("en")) == "You: −10 points; too few similar preschools to compare with"
    )
