"""The demonstration is loaded in steps that are done whole or not at all, and goes on where it was cut off."""

from datetime import UTC, datetime

import pytest

from server.demo.loading import load_demonstration
from server.demo.marks import is_loaded
from server.demo.stage import Progress
from server.main import Parts
from tests.server.demo.conftest import NewDatabase

TABLES = (
    "preschool",
    "child",
    "account",
    "annual_plan_version",
    "monthly_plan",
    "weekly_plan",
    "weekly_plan_version",
    "activity",
    "reflection",
    "adaptation",
    "planning_time",
    "plan_template",
    "programme",
    "bank_activity",
    "observation",
    "observation_photo",
    "assessment_round",
    "consent",
    "development_card",
    "card_mark",
    "message",
    "announcement",
    "acknowledgement",
    "questionnaire_turn",
    "questionnaire_answer",
    "individual_route",
    "difficulty",
    "resource",
    "resource_part",
    "sharing_request",
    "resource_report",
    "resource_use",
    "resource_rating",
    "favourite",
    "collection",
    "collection_item",
    "media_quota",
)


class CutOffError(Exception):
    """Stands for a kill."""


class Watcher:
    """Notes what it is told and cuts the loading off at the step of this number."""

    def __init__(self, cut_at: int | None = None) -> None:
        self.heard: list[Progress] = []
        self._cut_at = cut_at

    def __call__(self, progress: Progress) -> None:
        self.heard.append(progress)
        if len(self.heard) == self._cut_at:
            raise CutOffError


async def test_a_loading_cut_off_at_any_step_goes_on_and_ends_as_an_uncut_one(new_database: NewDatabase) -> None:
    uncut, cut = await new_database("nihol_demo_uncut"), await new_database("nihol_demo_cut")
    whole = Watcher()

    await load_demonstration(uncut, "small", whole)
    for step in range(1, len(whole.heard)):
        with pytest.raises(CutOffError):
            await load_demonstration(cut, "small", Watcher(cut_at=step))
    loaded_before_the_end = await is_loaded(cut.database)
    await load_demonstration(cut, "small", Watcher())

    assert not loaded_before_the_end
    assert await is_loaded(cut.database)
    assert await counts_of(cut) == await counts_of(uncut)
    assert await entries_of(cut) == await entries_of(uncut)


async def test_people_come_in_before_the_rest_and_the_share_only_grows(new_database: NewDatabase) -> None:
    parts = await new_database("nihol_demo_told")
    watcher = Watcher()

    await load_demonstration(parts, "small", watcher)
    told = len(watcher.heard)
    await load_demonstration(parts, "small", watcher)

    shares = [progress.share for progress in watcher.heard]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert [progress.people_in for progress in watcher.heard] == [False] + [True] * (told - 1)
    assert len(watcher.heard) == told, "a demonstration that is there is not loaded again"


async def test_what_was_entered_meanwhile_stays_and_the_size_is_the_first_one(new_database: NewDatabase) -> None:
    parts = await new_database("nihol_demo_entered")
    with pytest.raises(CutOffError):
        await load_demonstration(parts, "small", Watcher(cut_at=2))
    async with parts.database.writing() as work:
        await work.raw.execute("update child set given_name = 'Kiritilgan' where source_id = 'D0001'")

    await load_demonstration(parts, "full", Watcher())

    async with parts.database.reading() as work:
        assert await work.raw.fetchval("select count(*) from child where given_name = 'Kiritilgan'") == 1
        assert await work.raw.fetchval("select count(*) from preschool") == 3


@pytest.mark.parametrize(
    "now",
    [datetime(2026, 9, 1, 6, tzinfo=UTC), datetime(2027, 1, 2, 6, tzinfo=UTC), datetime(2027, 7, 14, 6, tzinfo=UTC)],
)
async def test_it_loads_on_the_first_day_in_the_holidays_and_in_summer(
    new_database: NewDatabase, now: datetime
) -> None:
    parts = await new_database(f"nihol_demo_on_{now:%Y%m%d}", now)

    await load_demonstration(parts, "small", Watcher())

    assert await is_loaded(parts.database)


async def counts_of(parts: Parts) -> dict[str, int]:
    async with parts.database.reading() as work:
        return {table: await work.raw.fetchval(f"select count(*) from {table}") for table in TABLES}


async def entries_of(parts: Parts) -> list[tuple[object, ...]]:
    async with parts.database.reading() as work:
        rows = await work.raw.fetch(
            """
            select c.source_id, o.observed_at, o.text from observation o
            join observation_child oc on oc.preschool_id = o.preschool_id and oc.observation_id = o.id
            join child c on c.preschool_id = oc.preschool_id and c.id = oc.child_id
            order by 1, 2, 3
            """
        )
    return [tuple(row) for row in rows]
