"""The six effects of a preschool, from what its own slices recorded."""

from datetime import date, timedelta

import pytest

from media_library.models import Resource, StoredFile
from media_library.using.models import ResourceUse
from server.features.activity_bank.models import BankActivity, BankUse
from server.features.effects import looks
from server.features.effects.service import KEYS
from server.features.weekly_plans.models import WeeklyPlan
from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7
from tests.server.effects.planting import (
    DAY,
    MONDAY,
    a_week,
    a_year,
    certified,
    decided,
    effect,
    judged,
    moment,
    part,
    put,
    shown,
    sittings,
    stage,
    task,
)
from tests.support.plans import observe
from tests.support.statements import statements_of
from tests.support.world import World, a_world


async def test_a_preschool_without_a_record_is_told_why_nothing_is_said(world: World) -> None:
    head = await world.head()

    told = await shown(world, head)

    assert [(one["slug"], one["missing"]) for one in told["effects"] if one["score"] is None] == [
        ("time_saved", "too_few_plans"),
        ("decision_speed", "too_few_decisions"),
        ("justification", "too_few_decisions"),
        ("automation", "too_few_records"),
        ("team_potential", "no_sources"),
    ]
    assert (effect(told, "awareness")["score"], told["initial_stage"]) == (0.0, None)
    span = [told["starts_on"], told["ends_on"]]
    assert (span, told["permitted"]) == (["2026-09-01", "2026-11-18"], ["initial_stage.set"])


async def test_time_saved_compares_the_median_of_whole_plans_with_the_initial_stage(world: World) -> None:
    head = await world.head()
    await stage(world, head, {"weekly_minutes": 120, "monthly_minutes": 100})
    await sittings(world, 30, 90, 60)
    await sittings(world, 50, 70, about="monthly")

    told = await shown(world, head)

    assert (effect(told, "time_saved")["score"], effect(told, "time_saved")["partial"]) == (50.0, True)
    assert effect(told, "time_saved")["since"] == "2026-09-01"
    weekly = part(told, "time_saved", "weekly_minutes")
    assert [weekly["value"], weekly["baseline"], weekly["count"]] == [60.0, 120.0, 3]
    assert part(told, "time_saved", "monthly_minutes")["value"] == 60.0
    assert part(told, "time_saved", "card_minutes")["missing"] == "not_built"


async def test_a_span_counts_its_own_days_only(world: World) -> None:
    head = await world.head()
    await stage(world, head, {"weekly_minutes": 120})
    await sittings(world, 60, 60, 60, day=date(2026, 10, 5))
    await sittings(world, 30, 30, 30)

    october = await shown(world, head, starts_on="2026-10-01", ends_on="2026-10-31")
    november = await shown(world, head, starts_on="2026-11-01", ends_on="2026-11-30")

    assert [effect(told, "time_saved")["score"] for told in (october, november)] == [50.0, 75.0]
    assert november["ends_on"] == "2026-11-18"


async def test_awareness_counts_what_the_head_saw_fresh_each_month_and_nobody_else(world: World) -> None:
    head, methodist = await world.head(), await world.staff(Role.METHODIST)
    first, second = KEYS[:2]
    async with world.app.parts.database.writing() as work:
        for day in (DAY, DAY - timedelta(days=1), date(2026, 10, 7)):
            await looks.note(work, world.preschool_id, head.account_id, [first], {first}, day)
        await looks.note(work, world.preschool_id, head.account_id, [second], (), DAY)
        await looks.note(work, world.preschool_id, methodist.account_id, [second], {second}, DAY)

    told = await shown(world, head, starts_on="2026-10-01", ends_on="2026-11-18")

    known = part(told, "awareness", "known_percent")
    assert [known["count"], known["whole"]] == [2, 2 * len(KEYS)]
    assert effect(told, "awareness")["score"] == round(100 / len(KEYS), 1)


async def test_speed_is_counted_from_signals_decisions_and_tasks(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    await stage(world, head, {"decision_hours": 100, "done_hours": 48})
    for hours in (10, 25, 40):
        decision_id = await decided(world, hours=hours)
        await task(world, educator, decision_id, date(2026, 11, 14), moment(world, 4))
    running = await decided(world)
    await task(world, educator, running, date(2026, 11, 17))
    await task(world, educator, running, date(2026, 11, 20))

    told = await shown(world, head)

    paces = [part(told, "decision_speed", name) for name in ("decision_hours", "done_hours", "tasks_in_time")]
    assert [(one["value"], one["count"]) for one in paces] == [(25.0, 3), (24.0, 3), (75.0, 3)]
    assert effect(told, "decision_speed")["score"] == round(100 * (0.75 + 0.5 + 0.75) / 3, 1)
    assert effect(told, "decision_speed")["partial"] is False


async def test_justification_needs_evidence_and_a_measured_result(world: World) -> None:
    head = await world.head()
    words = [{"kind": "words", "words": "Tekshirdik"}]
    await decided(world, evidence=words, met=True, measured=0.95, state="measured")
    await decided(world, evidence=words, met=False, measured=0.6, state="measured")
    await decided(world, hours=5)
    await decided(world)

    told = await shown(world, head)

    shares = [part(told, "justification", name) for name in ("evidence_percent", "expectations_met")]
    assert [(one["count"], one["whole"]) for one in shares] == [(3, 4), (1, 2)]
    assert effect(told, "justification")["score"] == 37.5


async def test_automation_counts_what_was_kept_as_the_product_made_it(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    child = await world.child()
    drafted = {"because": [{"code": "theme"}]}
    await a_week(
        world,
        *[drafted] * 12,
        {**drafted, "touched": True},
        {"touched": True, "bank_owner_id": NOWHERE, "bank_id": uuid7()},
        {"touched": True},
    )
    await a_year(world, touched=2, kept=4, fields=("goals",))
    for days_ago in range(3):
        await observe(world, educator, child, days_ago=days_ago)
    await observe(world, educator, child, withdrawn=True)

    told = await shown(world, head)

    counted = {one["slug"]: (one["count"], one["whole"]) for one in effect(told, "automation")["parts"]}
    assert counted == {
        "prefilled_percent": (19, 27),
        "records_activities": (13, 15),
        "records_annual_weeks": (4, 6),
        "records_monthly_fields": (2, 3),
        "records_card_marks": (0, 0),
        "records_figures": (0, 0),
        "records_observations": (0, 3),
    }
    assert effect(told, "automation")["score"] == round(100 * 19 / 27, 1)


async def test_a_draft_that_nobody_touched_is_no_record(world: World) -> None:
    head = await world.head()
    await a_week(world, *[{"because": [{"code": "theme"}]}] * 9, {"state": "done"}, status="draft")

    told = await shown(world, head)

    assert part(told, "automation", "records_activities")["whole"] == 1


async def test_agreement_of_raters_is_the_mean_kappa_of_whole_judgements(world: World) -> None:
    head = await world.head()
    await judged(world, (0.0, 0.5, 1.0, 1.0), (0.0, 0.5, 0.5, 1.0))

    told = await shown(world, head)

    agreed = part(told, "team_potential", "rater_agreement")
    assert (agreed["value"], agreed["count"]) == (0.714, 1)
    assert effect(told, "team_potential")["score"] == 71.4
    assert [(one["slug"], one["missing"]) for one in effect(told, "team_potential")["parts"] if one["missing"]][:2] == [
        ("course_completion", "nothing_yet"),
        ("growth_hours", "not_built"),
    ]


async def test_course_completion_is_the_share_of_the_staff_with_a_certificate_that_holds(world: World) -> None:
    head = await world.head()
    people = [await world.educator() for _ in range(3)]
    before = await shown(world, head)
    await certified(world, people[0], people[1])
    await certified(world, people[2], revoked=True)

    told = await shown(world, head)

    assert part(before, "team_potential", "course_completion")["missing"] == "nothing_yet"
    completed = part(told, "team_potential", "course_completion")
    assert (completed["value"], completed["count"], completed["whole"]) == (50.0, 2, 4)
    assert effect(told, "team_potential")["score"] == 25.0
    assert effect(told, "team_potential")["partial"] is True


async def test_a_course_held_near_by_that_nobody_completed_is_a_measured_zero(world: World) -> None:
    head = await world.head()
    await certified(world, await (await a_world(world.app)).educator())

    told = await shown(world, head)

    completed = part(told, "team_potential", "course_completion")
    assert (completed["value"], completed["count"], completed["whole"], completed["missing"]) == (0.0, 0, 1, "")


async def test_practices_count_when_they_are_shared_and_again_when_colleagues_take_them(world: World) -> None:
    head, author, colleague = await world.head(), await world.educator(), await world.educator()
    other = await a_world(world.app)
    activity = BankActivity(
        preschool_id=world.preschool_id,
        id=uuid7(),
        band="younger",
        area="speech",
        indicators=[],
        part_of_day="outdoors",
        minutes=15,
        title={"uz": "Sayr"},
        course=[],
        materials=[],
        sharing="preschool",
        author_id=author.account_id,
        created_at=moment(world, 9),
    )
    week = WeeklyPlan(
        preschool_id=world.preschool_id,
        id=uuid7(),
        group_id=world.sunflowers,
        week_start=MONDAY,
        theme={},
        created_by=colleague.account_id,
    )
    use = BankUse(
        preschool_id=world.preschool_id,
        id=uuid7(),
        plan_id=week.id,
        bank_owner_id=world.preschool_id,
        bank_id=activity.id,
    )
    file = StoredFile(preschool_id=NOWHERE, id=uuid7(), purpose="resource", declared_size=1, uploaded_by=uuid7())
    edition = Resource(
        preschool_id=NOWHERE,
        id=uuid7(),
        kind="picture_set",
        title={"uz": "Rasmlar"},
        description={},
        theme_weeks=[],
        age_bands=[],
        areas=[],
        reach="district",
        origin_preschool_id=world.preschool_id,
        origin_id=uuid7(),
        author_id=author.account_id,
        file_id=file.id,
        created_at=moment(world, 9),
    )
    own = ResourceUse(
        preschool_id=world.preschool_id,
        id=uuid7(),
        owner_id=NOWHERE,
        resource_id=edition.id,
        account_id=author.account_id,
        how="shown",
        used_on=DAY,
    )
    await put(world, activity, week, use, file, edition, own)

    before = await shown(world, head)
    await put(
        world,
        ResourceUse(
            preschool_id=other.preschool_id,
            id=uuid7(),
            owner_id=NOWHERE,
            resource_id=edition.id,
            account_id=uuid7(),
            how="shown",
            used_on=DAY,
        ),
    )
    after = await shown(world, head)

    assert [part(before, "team_potential", "practices_reused")[name] for name in ("count", "whole")] == [1, 2]
    assert [part(after, "team_potential", "practices_reused")[name] for name in ("count", "whole")] == [2, 2]
    assert [part(after, "team_potential", "sharing_educators")[name] for name in ("count", "whole")] == [1, 2]
    assert [effect(told, "team_potential")["score"] for told in (before, after)] == [50.0, 75.0]


async def test_the_page_costs_the_same_statements_for_any_record(world: World) -> None:
    head, educator = await world.head(), await world.educator()
    child = await world.child()
    empty = await statements_of(world.app, lambda: shown(world, head))
    await sittings(world, *range(10, 40))
    await stage(world, head, {"weekly_minutes": 120})
    await a_week(world, *[{"touched": True}] * 30)
    for _ in range(5):
        await task(world, educator, await decided(world, hours=4), DAY, moment(world, 1))
        await observe(world, educator, child)

    full = await statements_of(world.app, lambda: shown(world, head))

    assert (empty, full) == (13, 13)


async def test_another_preschools_record_is_not_counted(world: World) -> None:
    head, other = await world.head(), await a_world(world.app)
    await stage(world, head, {"weekly_minutes": 120})
    await sittings(other, 30, 30, 30)

    told = await shown(world, head)

    assert part(told, "time_saved", "weekly_minutes")["missing"] == "nothing_yet"


@pytest.mark.parametrize("query", [{"starts_on": "2026-11-02", "ends_on": "2026-11-01"}, {"starts_on": "1990-01-01"}])
async def test_a_span_that_cannot_be_is_refused(world: World, query: dict[str, str]) -> None:
    head = await world.head()

    refused = await world.app.get(f"{world.path}/effects", head.token, **query)

    assert (refused.status_code, refused.json()["code"]) == (409, "effects.span")
