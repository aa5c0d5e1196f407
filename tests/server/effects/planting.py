"""What the effects are counted from, planted as their slices would have written it."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from server.features.annual_plans.models import AnnualPlan, AnnualPlanWeek
from server.features.calibration.models import CalibrationMark, CalibrationRound
from server.features.certificates.models import Certificate
from server.features.courses.models import Participant
from server.features.decisions.models import Decision, DecisionTask, Signal
from server.features.effects.jobs import derive_month, spread_month
from server.features.monthly_plans.models import MonthlyPlan
from server.features.planning_time.models import PlanningTime
from server.features.weekly_plans.models import Activity, WeeklyPlan
from server.shared.ids import uuid7
from tests.server.courses.teaching import a_cohort_row
from tests.support.world import Person, World

DAY = date(2026, 11, 18)
"""The day of the tests' clock."""
MONDAY = date(2026, 11, 16)


async def put(world: World, *rows: Any) -> None:
    async with world.app.parts.database.writing() as work:
        for row in rows:
            work.session.add(row)
            await work.flush()


async def stage(world: World, head: Person, figures: dict[str, float], **said: Any) -> Any:
    body = {"id": str(uuid7()), "starts_on": "2026-09-01", "figures": figures, **said}
    return await world.app.send("PUT", f"{world.path}/initial-stage", head.token, body)


async def shown(world: World, person: Person, **query: str) -> Any:
    response = await world.app.get(f"{world.path}/effects", person.token, **query)
    assert response.status_code == 200, response.text
    return response.json()


def effect(told: Any, slug: str) -> Any:
    return next(one for one in told["effects"] if one["slug"] == slug)


def part(told: Any, slug: str, name: str) -> Any:
    return next(one for one in effect(told, slug)["parts"] if one["slug"] == name)


async def sittings(world: World, *minutes: float, about: str = "weekly", day: date = MONDAY) -> None:
    """One plan each, worked on twice: a third of its minutes and the rest."""
    rows = []
    for whole in minutes:
        plan = uuid7()
        for seconds in (round(whole * 20), round(whole * 40)):
            rows.append(
                PlanningTime(
                    preschool_id=world.preschool_id,
                    id=uuid7(),
                    group_id=world.sunflowers,
                    about=about,
                    plan_id=plan,
                    day=day,
                    seconds=seconds,
                )
            )
    await put(world, *rows)


def moment(world: World, days_ago: float, hours: float = 0) -> datetime:
    return world.app.clock.now() - timedelta(days=days_ago) + timedelta(hours=hours)


async def decided(world: World, **said: Any) -> UUID:
    """A decision of five days ago, with its signal ``hours`` before where they are given."""
    decision_id, hours = uuid7(), said.pop("hours", None)
    given: dict[str, Any] = {
        "figure": "plans_in_place",
        "title": "Rejalar",
        "evidence": [],
        "baseline": 0.5,
        "baseline_month": date(2026, 11, 1),
        "expected": 0.9,
        "due_on": date(2026, 12, 1),
        "decided_on": date(2026, 11, 13),
        "decided_at": moment(world, 5),
        "decided_by": uuid7(),
        "decided_by_name": "Karimova Nodira",
        **said,
    }
    row = Decision(preschool_id=world.preschool_id, id=decision_id, number=int(decision_id) % 10**9, **given)
    await put(world, row)
    if hours is not None:
        await put(world, a_signal(world, decision_id, given["decided_at"] - timedelta(hours=hours)))
    return decision_id


def a_signal(world: World, decision_id: UUID, at: datetime) -> Signal:
    return Signal(
        preschool_id=world.preschool_id,
        id=uuid7(),
        rule=f"rule-{uuid7().hex[-8:]}",
        figure="plans_in_place",
        month=date(2026, 11, 1),
        reason={},
        severity=1,
        state="decided",
        raised_at=at,
        last_seen_at=at,
        decision_id=decision_id,
    )


async def task(world: World, staff: Person, decision_id: UUID, due_on: date, done_at: datetime | None = None) -> None:
    await put(
        world,
        DecisionTask(
            preschool_id=world.preschool_id,
            id=uuid7(),
            decision_id=decision_id,
            what="Rejani tuzish",
            owner_id=staff.staff_id,
            due_on=due_on,
            done_at=done_at,
        ),
    )


async def a_week(world: World, *lines: dict[str, Any], status: str = "submitted") -> None:
    plan_id = uuid7()
    plan = WeeklyPlan(
        preschool_id=world.preschool_id,
        id=plan_id,
        group_id=world.sunflowers,
        week_start=MONDAY,
        theme={"uz": "Kuz"},
        status=status,
        created_by=uuid7(),
    )
    whole: dict[str, Any] = {"weekday": 0, "part_of_day": "centres", "area": "speech", "title": "Mashgʻulot"}
    activities = [
        Activity(preschool_id=world.preschool_id, id=uuid7(), plan_id=plan_id, **{**whole, **line}) for line in lines
    ]
    await put(world, plan, *activities)


async def a_year(world: World, touched: int, kept: int, fields: tuple[str, ...]) -> None:
    """An annual plan that was handed on, some weeks of it written anew, and one monthly plan."""
    async with world.app.parts.database.reading() as work:
        grid_id = await work.raw.fetchval("select id from theme_grid limit 1")
    plan = AnnualPlan(
        preschool_id=world.preschool_id,
        id=uuid7(),
        group_id=world.sunflowers,
        school_year=2026,
        grid_id=grid_id,
        drafted_at=moment(world, 60),
        drafted_by=uuid7(),
        status="approved",
    )
    weeks = [
        AnnualPlanWeek(
            preschool_id=world.preschool_id,
            id=uuid7(),
            plan_id=plan.id,
            week_start=MONDAY - timedelta(weeks=number),
            month=11,
            title={"uz": "Kuz"},
            working_days=5,
            touched=number < touched,
        )
        for number in range(touched + kept)
    ]
    month = MonthlyPlan(
        preschool_id=world.preschool_id,
        id=uuid7(),
        group_id=world.sunflowers,
        month=date(2026, 11, 1),
        theme={"uz": "Kuz"},
        goals={},
        indicators=[],
        touched=list(fields),
        updated_by=uuid7(),
    )
    await put(world, plan, *weeks, month)


async def judged(world: World, *raters: tuple[float, ...]) -> None:
    """A calibration of as many items as each rater gave levels."""
    async with world.app.parts.database.reading() as work:
        framework_id = await work.raw.fetchval("select id from framework where in_force")
        found = await work.raw.fetch(
            "select i.id from indicator i join sub_area s on s.id = i.sub_area_id join area a on a.id = s.area_id"
            " where a.framework_id = $1 order by i.id limit $2",
            framework_id,
            len(raters[0]),
        )
    items = [row["id"] for row in found]
    row = CalibrationRound(
        preschool_id=world.preschool_id,
        id=uuid7(),
        title="Noyabr",
        case_ids=["x"],
        framework_id=framework_id,
        items=[{"subject": "x", "indicator_id": str(item)} for item in items],
        created_by=uuid7(),
        created_by_name="Karimova",
        created_at=moment(world, 3),
    )
    marks = [
        CalibrationMark(
            preschool_id=world.preschool_id,
            id=uuid7(),
            calibration_id=row.id,
            rater_id=UUID(int=number + 1),
            rater_name="Karimova",
            subject="x",
            indicator_id=item,
            level=level,
        )
        for number, levels in enumerate(raters)
        for item, level in zip(items, levels, strict=True)
    ]
    await put(world, row, *marks)


async def derived(world: World, *preschools: UUID, month: date = date(2026, 11, 1)) -> None:
    async with world.app.parts.database.writing() as work:
        await derive_month(work, world.app.clock, preschools or (world.preschool_id,), month)
        await spread_month(work, world.app.clock, month)


async def certified(world: World, *people: Person, revoked: bool = False) -> None:
    """A cohort of the world's region in which these people took part and got their certificates."""
    cohort = await a_cohort_row(world, people[0], date(2026, 10, 5), date(2026, 10, 30))
    now = world.app.clock.now()
    for person in people:
        part_id = uuid7()
        await put(
            world,
            Participant(
                id=part_id, cohort_id=cohort.id, account_id=person.account_id, full_name="Sinov Odami", enrolled_at=now
            ),
            Certificate(
                id=uuid7(),
                participant_id=part_id,
                code=uuid7().hex[-16:],
                full_name="Sinov Odami",
                programme_title={"uz": "Kurs"},
                minutes=1080,
                issued_on=date(2026, 10, 30),
                issued_by=people[0].account_id,
                credential={},
                revoked_at=now if revoked else None,
            ),
        )
