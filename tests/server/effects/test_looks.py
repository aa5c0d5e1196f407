"""That a head has looked at figures is noted once a day, and whether they were fresh."""

from collections.abc import Collection, Sequence
from datetime import date

from server.features.effects import looks
from tests.support.app import App
from tests.support.world import Person, World

DAY = date(2026, 11, 18)


async def look(app: App, world: World, head: Person, figures: Sequence[str], fresh: Collection[str]) -> None:
    async with app.parts.database.reading() as work:
        await looks.note(work, world.preschool_id, head.account_id, figures, fresh, DAY)


async def noted(app: App, world: World) -> list[tuple[str, bool]]:
    async with app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select figure, fresh from figure_look where preschool_id = $1 order by figure", world.preschool_id
        )
    return [(row["figure"], row["fresh"]) for row in rows]


async def test_each_figure_is_noted_with_whether_it_was_fresh(app: App, world: World) -> None:
    head = await world.head()

    await look(app, world, head, ["plans_in_place", "children_observed"], {"plans_in_place"})

    assert await noted(app, world) == [("children_observed", False), ("plans_in_place", True)]


async def test_looking_again_on_the_same_day_adds_nothing(app: App, world: World) -> None:
    head = await world.head()

    await look(app, world, head, ["plans_in_place", "plans_in_place"], {"plans_in_place"})
    await look(app, world, head, ["plans_in_place"], ())

    assert await noted(app, world) == [("plans_in_place", True)]


async def test_a_figure_that_was_stale_in_the_morning_and_fresh_at_noon_was_seen_fresh(app: App, world: World) -> None:
    head = await world.head()

    await look(app, world, head, ["plans_in_place"], ())
    await look(app, world, head, ["plans_in_place"], {"plans_in_place"})

    assert await noted(app, world) == [("plans_in_place", True)]
