"""Signals are raised once, kept up while they last and over when the figure recovers."""

from datetime import date, timedelta

import pytest

from server.features.decisions import looking
from server.features.decisions.looking import Look
from server.features.decisions.peers import medians
from server.features.figures.indicators import INDICATORS
from server.shared.domain.decisions import RULES
from server.shared.domain.figures import SIZE, size_of
from server.shared.i18n import keys_of
from tests.server.decisions.deciding import (
    NOVEMBER,
    OBSERVED,
    OCTOBER,
    SEPTEMBER,
    a_signal,
    a_task,
    changes_of,
    decided,
    look,
    month_of,
    moved_to,
    peers_of,
    signals,
)
from tests.server.development_cards.steps import a_round, closed
from tests.server.figures.facts import an_observation
from tests.support.plans import load_reference
from tests.support.statements import statements_of
from tests.support.world import World, a_world


async def test_a_figure_below_its_limit_raises_one_signal_with_its_reason(world: World) -> None:
    head = await world.head()
    await month_of(world, OCTOBER, 0.4)

    raised = [await look(world), await look(world)]
    found = await signals(world, head)

    assert raised == [1, 0]
    assert [(one["rule"], one["value"], one["threshold"], one["month"]) for one in found] == [
        ("children_unobserved", 0.4, 0.6, "2026-10-01")
    ]
    assert (found[0]["severity"], found[0]["state"], found[0]["permitted"]) == (2, "open", ["decision.write"])


async def test_the_groups_behind_the_limit_are_named(world: World) -> None:
    head = await world.head()
    seen = [await world.child(world.sunflowers, f"Ali {number}") for number in range(3)]
    await world.child(world.butterflies)
    await an_observation(world, world.sunflowers, *seen, day=date(2026, 10, 6))
    await month_of(world, OCTOBER, 0.4)

    await look(world)

    assert [one["groups"] for one in await signals(world, head)] == [["Kapalak"]]


async def test_what_lasts_is_seen_again_once_a_day_and_stays_one_signal(world: World) -> None:
    head = await world.head()
    first = await a_signal(world, head)

    world.app.clock.move(timedelta(hours=2))
    await look(world)
    same_day = (await signals(world, head))[0]
    world.app.clock.move(timedelta(hours=22))
    await month_of(world, OCTOBER, 0.45)
    await look(world)
    next_day = await signals(world, head)

    assert same_day["last_seen_at"] == first["last_seen_at"]
    assert [(one["id"], one["value"]) for one in next_day] == [(first["id"], 0.45)]
    assert next_day[0]["last_seen_at"] > first["last_seen_at"]
    assert next_day[0]["raised_at"] == first["raised_at"]


async def test_a_signal_is_over_by_itself_when_the_figure_recovers_with_a_margin(world: World) -> None:
    head = await world.head()
    signal = await a_signal(world, head)

    await month_of(world, OCTOBER, 0.62)
    await look(world)
    hardly = [one["state"] for one in await signals(world, head)]
    await month_of(world, OCTOBER, 0.66)
    await look(world)
    recovered = await signals(world, head)

    assert hardly == ["open"]
    assert recovered == []
    assert [(one["id"], one["state"]) for one in await signals(world, head, answered=True)] == [(signal["id"], "over")]
    assert sum(kind == "signal" for kind, _ in await changes_of(world)) == 1


async def test_what_was_put_aside_comes_back_after_thirty_days_or_when_it_is_clearly_worse(world: World) -> None:
    head = await world.head()
    signal = await a_signal(world, head)
    aside = await world.app.post(f"{world.path}/signals/{signal['id']}/pass", head.token, {"words": "Taʼmir edi"})

    world.app.clock.move(timedelta(days=1))
    again = await look(world)
    await month_of(world, OCTOBER, 0.3)
    worse = await look(world)

    assert (aside.status_code, aside.json()["state"], aside.json()["words"]) == (200, "passed", "Taʼmir edi")
    assert (again, worse) == (0, 1)


async def test_after_thirty_days_it_is_raised_again(world: World) -> None:
    head = await world.head()
    signal = await a_signal(world, head)
    await world.app.post(f"{world.path}/signals/{signal['id']}/pass", head.token, {"words": "Taʼmir edi"})

    world.app.clock.move(timedelta(days=31))
    await month_of(world, NOVEMBER, 0.4)

    assert await look(world) == 1


async def test_a_fall_is_told_with_the_mean_before(world: World) -> None:
    head = await world.head()
    await moved_to(world, date(2026, 12, 28), head)
    for month, value in ((SEPTEMBER, 0.9), (OCTOBER, 0.9), (NOVEMBER, 0.9), (date(2026, 12, 1), 0.7)):
        await month_of(world, month, value)

    await look(world)
    found = await signals(world, head)

    assert [(one["rule"], one["severity"]) for one in found] == [("observing_fell", 3)]
    assert round(found[0]["reason"]["before"], 6) == 0.9


async def test_two_months_behind_similar_preschools_raise_a_signal(world: World) -> None:
    head = await world.head()
    for month in (SEPTEMBER, OCTOBER):
        await month_of(world, month, 0.7)
        await peers_of(world, month, lower=0.8, median=0.9)

    await look(world)

    assert [one["rule"] for one in await signals(world, head)] == ["observed_less_than_peers"]


async def test_a_late_round_of_cards_raises_a_signal_and_its_end_takes_it_away(world: World) -> None:
    head = await world.head()
    await load_reference(world.app)
    round_id = await a_round(world, head, days=("2026-09-15", "2026-11-20"))
    await month_of(world, NOVEMBER, 0.5, "cards_complete")

    await look(world)
    found = await signals(world, head)
    await closed(world, head, round_id)
    await look(world)

    assert [(one["rule"], one["severity"], one["reason"]["ends_on"]) for one in found] == [
        ("cards_late", 3, "2026-11-20")
    ]
    assert await signals(world, head) == []


async def test_tasks_that_are_a_week_late_raise_a_signal_of_their_own(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await month_of(world, OCTOBER, 0.9)
    await decided(world, head, expected=0.95, tasks=[a_task(educator), a_task(educator)])

    await moved_to(world, date(2026, 12, 9), head)
    await look(world)
    found = await signals(world, head)

    assert [(one["rule"], one["value"], one["reason"]["tasks"]) for one in found] == [("decision_overdue", 8.0, 2)]


async def test_summer_and_too_few_children_raise_nothing(world: World) -> None:
    await month_of(world, OCTOBER, 0.1, of=9)
    few = await look(world)
    await month_of(world, date(2027, 6, 1), 0.1)
    await month_of(world, date(2027, 5, 1), 0.1)
    await moved_to(world, date(2027, 6, 25))
    summer = await look(world)

    assert (few, summer) == (0, 0)


async def test_a_look_costs_the_same_for_many_preschools(world: World) -> None:
    worlds = [world, *[await a_world(world.app) for _ in range(3)]]
    for one in worlds:
        await month_of(one, OCTOBER, 0.4)

    async def at(number: int) -> int:
        async def call() -> None:
            async with world.app.parts.database.writing() as work:
                await Look(world.app.clock).at(work, [one.preschool_id for one in worlds[:number]])

        return await statements_of(world.app, call)

    assert await at(1) == await at(4)


async def test_only_preschools_whose_figures_were_derived_lately_are_looked_at_by_the_sweep(world: World) -> None:
    other = await a_world(world.app)
    await month_of(world, NOVEMBER, 0.5, SIZE)
    world.app.clock.move(timedelta(hours=1))
    await month_of(other, NOVEMBER, 0.5, SIZE)

    async with world.app.parts.database.writing() as work:
        found = await Look(world.app.clock).next_preschools(work, None, 100_000, timedelta(minutes=25))

    assert other.preschool_id in found
    assert world.preschool_id not in found


async def test_similar_preschools_are_of_the_size_that_the_figures_tell(world: World) -> None:
    wanted = (world.preschool_id, OBSERVED, OCTOBER)
    for children in (12, 30, 31, 100, 101, 200, 201):
        await month_of(world, OCTOBER, 1.0, SIZE, of=children)
        async with world.app.parts.database.writing() as work:
            await work.raw.execute("delete from figure_peer_cell where place_id = $1", world.region_id)
            await work.raw.execute(
                """insert into figure_peer_cell (place_id, ownership, size, month, figure, preschools, lowest, lower,
                     median, upper, highest, derived_at)
                   values ($1, 'state', $2, $3, $4, 9, 0, 0, $5, 1, 1, now())""",
                world.region_id,
                size_of(children).value,
                OCTOBER,
                OBSERVED,
                float(children),
            )
            assert await medians(work, [wanted]) == {wanted: float(children)}


def test_every_rule_watches_an_indicator_and_says_itself_in_words() -> None:
    known, texts = {one.slug for one in INDICATORS}, keys_of("uz")

    assert [rule.slug for rule in RULES if rule.figure not in known] == []
    for rule in RULES:
        key = f"signal-{rule.slug.replace('_', '-')}"
        assert {key, f"{key}-reason"} <= set(texts)


async def test_groups_that_a_look_left_out_are_named_when_the_signal_is_read(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "NAMED_AT_ONCE", 0)
    head = await world.head()
    await world.child(world.butterflies)
    await month_of(world, OCTOBER, 0.4)

    await look(world)

    assert [one["groups"] for one in await signals(world, head)] == [["Kapalak"]]
