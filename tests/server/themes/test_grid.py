"""The grid as it lies in the tables."""

from server.features.themes.service import grid_in_force
from tests.support.app import App
from tests.support.plans import load_reference


async def test_the_grid_names_its_source_and_gives_four_themes_to_each_learning_month(app: App) -> None:
    await load_reference(app)

    async with app.parts.database.reading() as work:
        grid = await grid_in_force(work)

    assert grid is not None
    assert grid.source == "Ilk qadam, annex 4 (as used by an open project)"
    months = {month: [week.week for week in grid.weeks if week.month == month] for month in range(1, 13)}
    assert months == {month: [0] if month in (6, 7, 8) else [1, 2, 3, 4] for month in range(1, 13)}


async def test_a_week_has_its_variant_for_older_groups_and_its_phrases(app: App) -> None:
    await load_reference(app)

    async with app.parts.database.reading() as work:
        grid = await grid_in_force(work)

    assert grid is not None
    first = next(week for week in grid.weeks if (week.month, week.week) == (9, 1))
    assert (first.title["en"], first.older["en"]) == ("My kindergarten and me", "My dear Uzbekistan")
    assert [len(first.phrases[language]) for language in ("uz", "ru", "en")] == [3, 3, 3]
