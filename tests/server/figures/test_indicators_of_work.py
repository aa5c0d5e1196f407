"""The numbers of the indicators that tell of plans, of the library and of managing, one test each."""

from datetime import date
from typing import Any

import pytest

from media_library.models import Resource, StoredFile
from media_library.sharing.models import SharingRequest
from media_library.using.models import ResourceUse
from server.features.decisions.models import Decision, Signal
from server.features.planning_time.models import PlanningTime
from server.shared.domain.living_plan import Mark, life_of
from server.shared.ids import uuid7
from tests.server.figures.facts import MONDAYS, NOVEMBER, a_plan, derived
from tests.server.figures.more_facts import at, changed, kept, parts
from tests.support.world import World

STATES = ("done", "moved", "replaced", "not_done", "planned")


@pytest.mark.parametrize("reason", ["", "Yomgʻir yogʻdi"])
async def test_the_living_plan_is_that_of_the_pure_rule(world: World, reason: str) -> None:
    await a_plan(world, world.sunflowers, MONDAYS[0], "approved", states=STATES, reason=reason)
    await a_plan(world, world.butterflies, MONDAYS[1], "approved", states=("done", "planned"))

    numerator, denominator, _ = (await derived(world))["living_plan", NOVEMBER]

    marks = [Mark(state, bool(reason)) for state in STATES] + [Mark("done", False), Mark("planned", False)]
    life = life_of(marks)
    assert (numerator, denominator) == (life.done + life.adapted, life.planned - life.unmarked)
    assert numerator / denominator == life.alive


async def test_areas_are_planned_group_by_group(world: World) -> None:
    await a_plan(world, world.sunflowers, MONDAYS[0], "approved", states=("done", "done"))

    found = await derived(world)

    assert found["coverage_planned", NOVEMBER] == (1, 10, 2)
    assert (await parts(world, "coverage_planned", NOVEMBER))["speech"] == (1, 2)


async def test_a_group_uses_the_library_when_something_was_used_with_it(world: World) -> None:
    used: dict[str, Any] = {"owner_id": uuid7(), "account_id": uuid7(), "how": "shown"}
    for group_id, day in ((world.sunflowers, 3), (world.sunflowers, 4), (None, 4)):
        await kept(world, ResourceUse, resource_id=uuid7(), group_id=group_id, used_on=date(2026, 11, day), **used)
    await kept(world, ResourceUse, resource_id=uuid7(), group_id=world.butterflies, used_on=date(2026, 10, 4), **used)

    assert (await derived(world))["media_used", NOVEMBER] == (1, 2, 2)


async def test_a_plan_is_in_time_when_it_was_approved_before_its_week_began(world: World) -> None:
    early = await a_plan(world, world.sunflowers, MONDAYS[1], "approved")
    late = await a_plan(world, world.butterflies, MONDAYS[1], "approved")
    for plan, moment in ((early, at(11, 8, 18)), (late, at(11, 8, 20))):
        decided = "update weekly_plan set decided_at = $3 where preschool_id = $1 and id = $2"
        await changed(world, decided, plan, moment)

    assert (await derived(world))["plans_in_time", NOVEMBER] == (1, 6, 2), "one was approved on Monday at one at night"


async def test_minutes_of_editing_are_told_for_each_weekly_plan_worked_at(world: World) -> None:
    plan, spent = uuid7(), {"group_id": world.sunflowers, "about": "weekly"}
    await kept(world, PlanningTime, plan_id=plan, day=date(2026, 11, 3), seconds=600, **spent)
    await kept(world, PlanningTime, plan_id=plan, day=date(2026, 11, 4), seconds=50, **spent)
    await kept(world, PlanningTime, plan_id=uuid7(), day=date(2026, 11, 4), seconds=1200, **spent)
    await kept(world, PlanningTime, plan_id=uuid7(), day=date(2026, 10, 4), seconds=1200, **spent)

    assert (await derived(world))["planning_minutes", NOVEMBER] == (30.833, 2, 3)


async def test_resources_are_shared_when_they_were_accepted_in_the_month(world: World) -> None:
    file_id = await kept(world, StoredFile, purpose="resource", state="ready", declared_size=1, uploaded_by=uuid7())
    words = {"title": {"uz": "Olma"}, "description": {}, "theme_weeks": [], "age_bands": [], "areas": []}
    asker = await world.educator()
    asked = {"district_id": world.district_id, "region_id": world.region_id, "asked_by_name": "Karimova"}
    for state, decided in (("accepted", at(11, 4)), ("declined", at(11, 4)), ("accepted", at(10, 4))):
        resource = await kept(world, Resource, kind="picture", file_id=file_id, **words)
        said = {"reach": "district", "asked_by": asker.account_id, "state": state, "decided_at": decided}
        await kept(world, SharingRequest, resource_id=resource, **asked, **said)

    assert (await derived(world))["resources_shared", NOVEMBER] == (1, 2, 1)


async def test_a_signal_is_answered_in_time_within_two_weeks(world: World) -> None:
    async def raised(day: int, state: str, closed: int | None) -> None:
        moments = {
            "raised_at": at(11, day),
            "last_seen_at": at(11, day),
            "closed_at": at(11, closed) if closed else None,
        }
        told = {"rule": uuid7().hex, "figure": "plans_in_place", "month": NOVEMBER, "reason": {}, "severity": 1}
        await kept(world, Signal, state=state, **moments, **told)

    await raised(1, "passed", 5)
    await raised(1, "over", 17)
    await raised(2, "open", None)
    await raised(10, "open", None)

    assert (await derived(world))["signals_answered", NOVEMBER] == (1, 3, 3), "the last one has a week still"


async def test_decisions_are_met_when_what_was_measured_reached_what_was_expected(world: World) -> None:
    for number, met in ((1, True), (2, False), (3, None)):
        measured = {"state": "running"} if met is None else {"state": "measured", "measured_at": at(11, 5), "met": met}
        told = {"figure": "plans_in_place", "title": "Rejalar", "evidence": [], "baseline_month": date(2026, 9, 1)}
        days = {"expected": 0.9, "due_on": date(2026, 11, 1), "decided_on": date(2026, 9, 15)}
        who = {"decided_by": uuid7(), "decided_by_name": "Karimova"}
        await kept(world, Decision, number=number, **measured, **told, **days, **who)

    assert (await derived(world))["decisions_met", NOVEMBER] == (1, 2, 2)
