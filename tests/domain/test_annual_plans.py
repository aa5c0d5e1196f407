"""How themes lie upon the weeks of any calendar."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.annual_plans import GridTheme, ThemedWeek, draft_year, retitled
from server.shared.domain.calendar import Period, bounds_of, closed_days, school_weeks

MONTHS = (9, 10, 11, 12, 1, 2, 3, 4, 5)
THEMES = [GridTheme(number, MONTHS[number // 4], number % 4 + 1) for number in range(36)]
SUMMER = [GridTheme(36 + number, month, 0) for number, month in enumerate((6, 7, 8))]


def year_without(year: int, *closures: tuple[date, date]) -> list[ThemedWeek]:
    first, last = bounds_of(year)
    away = {start + timedelta(days=n) for start, end in closures for n in range((end - start).days + 1)}
    closed = closed_days(first - timedelta(days=7), last + timedelta(days=7), away)
    return draft_year(school_weeks(year, closed), THEMES + SUMMER)


@st.composite
def drafts(draw: st.DrawFn) -> list[ThemedWeek]:
    """A year drafted around single holidays and up to four closures of up to five weeks."""
    year = draw(st.integers(2000, 2099))
    first, _ = bounds_of(year)
    days = st.integers(0, 364).map(lambda number: first + timedelta(days=number))
    spans = draw(st.lists(st.tuples(days, st.integers(0, 35)), max_size=4))
    return year_without(year, *((day, day + timedelta(days=length)) for day, length in spans))


@given(drafts())
def test_every_school_week_has_exactly_one_theme_or_is_a_review(drafted: list[ThemedWeek]) -> None:
    assert len({themed.week.week_start for themed in drafted}) == len(drafted)
    for themed in drafted:
        assert themed.week.days
        assert (themed.index is None) is themed.is_review


@given(drafts())
def test_no_theme_is_given_twice_and_the_order_of_the_grid_stands(drafted: list[ThemedWeek]) -> None:
    given_themes = [
        themed.index for themed in drafted if themed.week.period is Period.LEARNING and not themed.is_review
    ]

    assert given_themes == sorted(set(given_themes))


@given(drafts())
def test_no_theme_is_lost_while_there_is_a_week_for_it(drafted: list[ThemedWeek]) -> None:
    learning = [themed for themed in drafted if themed.week.period is Period.LEARNING]

    placed = [themed for themed in learning if not themed.is_review]

    assert len(placed) == min(len(learning), len(THEMES))


def test_in_an_ordinary_year_every_theme_is_in_its_own_month() -> None:
    for year in range(2020, 2040):
        for themed in year_without(year):
            if themed.index is not None and themed.week.period is Period.LEARNING:
                assert THEMES[themed.index].month == themed.week.month


def test_a_fifth_week_ends_its_month_as_a_review() -> None:
    drafted = year_without(2026)

    october = [themed for themed in drafted if themed.week.month == 10]
    december = [themed for themed in drafted if themed.week.month == 12]
    assert [themed.index for themed in october] == [4, 5, 6, 7]
    assert [themed.index for themed in december] == [12, 13, 14, 15, None]
    assert december[-1].is_review


def test_the_theme_of_a_closed_week_moves_into_the_nearest_room() -> None:
    drafted = year_without(2026, (date(2026, 11, 2), date(2026, 11, 8)))

    weeks = [(themed.week.month, themed.index) for themed in drafted if themed.week.month in (11, 12)]
    assert weeks == [(11, 8), (11, 9), (11, 10), (12, 11), (12, 12), (12, 13), (12, 14), (12, 15)]


def test_summer_weeks_take_the_theme_of_their_month() -> None:
    drafted = year_without(2026)

    assert {(t.week.month, t.index) for t in drafted if t.week.period is Period.SUMMER} == {(6, 36), (7, 37), (8, 38)}


@given(drafts())
def test_drafting_again_gives_the_same(drafted: list[ThemedWeek]) -> None:
    assert draft_year([themed.week for themed in drafted], THEMES + SUMMER) == drafted


def test_a_title_handed_back_as_it_was_shown_stays_in_all_its_languages() -> None:
    title = {"uz": "Oltin kuz", "ru": "Золотая осень"}

    assert retitled(title, "Золотая осень", "ru") == title
    assert retitled(title, "Oltin kuz", "en") == title
    assert retitled(title, "Golden autumn", "en") == {"en": "Golden autumn"}
