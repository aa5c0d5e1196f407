"""A practice preschool is the template row by row, and the same statements make it however many there are."""

from typing import Any
from uuid import UUID

from server.features.practice.catalogue import PRESCHOOL, tables_of_a_preschool
from server.features.practice.copying import LEFT_OUT, copied_tables
from server.features.practice.people import own_posts
from tests.server.practice.learning import Learner, a_learner, a_participant
from tests.support.app import App
from tests.support.statements import statements_of
from tests.support.world import World


async def _rows(app: App, table: str, preschool_id: UUID) -> list[dict[str, Any]]:
    async with app.parts.database.reading() as work:
        found = await work.raw.fetch(f'select * from "{table}" where preschool_id = $1', preschool_id)
    rows = [{name: value for name, value in row.items() if name != PRESCHOOL} for row in found]
    return sorted(rows, key=str)


def test_every_table_of_a_preschool_is_copied_or_says_why_not() -> None:
    of_a_preschool = {table.name for table in tables_of_a_preschool()}
    copied = {table.name for table in copied_tables()}

    assert copied | set(LEFT_OUT) == of_a_preschool
    assert copied & set(LEFT_OUT) == set()
    assert all(LEFT_OUT.values())


async def test_a_copy_has_every_row_of_the_template(learner: Learner, template: UUID) -> None:
    for table in copied_tables():
        own, copied = (
            await _rows(learner.app, table.name, template),
            await _rows(learner.app, table.name, learner.preschool_id),
        )
        if table.name == "staff_member":
            for row in copied:
                row["account_id"] = None
        assert sorted(copied, key=str) == own, table.name


async def test_the_template_has_what_the_tasks_are_about(app: App, template: UUID) -> None:
    counts = {table.name: len(await _rows(app, table.name, template)) for table in copied_tables()}

    assert (counts["preschool_group"], counts["child"], counts["assessment_round"]) == (2, 24, 1)
    assert counts["annual_plan"] == 2
    assert counts["weekly_plan"] == 26
    assert counts["development_card"] == 16
    assert min(counts[name] for name in ("observation", "activity", "figure_cell", "card_mark", "signal")) > 0


async def test_the_participant_takes_two_posts_of_the_copy_and_none_of_the_template(
    learner: Learner, template: UUID
) -> None:
    held = [row["id"] for row in await _rows(learner.app, "staff_member", learner.preschool_id) if row["account_id"]]

    assert set(held) == set(own_posts())
    assert [row for row in await _rows(learner.app, "staff_member", template) if row["account_id"]] == []


async def test_a_copy_takes_the_same_statements_however_many_there_are(world: World, template: UUID) -> None:
    async def make() -> None:
        person = await world.educator()
        participant, _ = await a_participant(world, person)
        answer = await world.app.post(f"/api/course/mine/{participant}/practice", person.token)
        assert answer.json()["state"] == "ready"

    few = await statements_of(world.app, make)
    for _ in range(4):
        await a_learner(world)
    many = await statements_of(world.app, make)

    assert many == few
