"""The school year's weeks, whatever the holidays."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.calendar import (
    OwnDay,
    Period,
    bounds_of,
    closed_days,
    month_of,
    months_until,
    require_monday_of_year,
    school_weeks,
    school_year_of,
    working_days,
)
from server.shared.domain.errors import RuleViolation

YEARS = st.integers(2000, 2099)


@st.composite
def calendars(draw: st.DrawFn) -> tuple[int, set[date]]:
    """A school year with up to forty holidays and own days anywhere in it."""
    year = draw(YEARS)
    first, last = bounds_of(year)
    days = st.integers(0, (last - first).days).map(lambda number: first + timedelta(days=number))
    holidays = draw(st.sets(days, max_size=40))
    own = draw(st.lists(st.builds(OwnDay, days, st.booleans()), max_size=20))
    return year, closed_days(first - timedelta(days=7), last + timedelta(days=7), holidays, own)


@given(calendars())
def test_every_working_day_of_the_year_is_in_exactly_one_week(calendar: tuple[int, set[date]]) -> None:
    year, closed = calendar
    first, last = bounds_of(year)

    found = [day for week in school_weeks(year, closed) for day in week.days]

    every = (first + timedelta(days=number) for number in range((last - first).days + 1))
    assert found == [day for day in every if day not in closed]


@given(calendars())
def test_weeks_begin_on_mondays_and_never_lack_a_working_day(calendar: tuple[int, set[date]]) -> None:
    weeks = school_weeks(*calendar)

    assert all(week.week_start.weekday() == 0 for week in weeks)
    assert all(week.days for week in weeks)
    assert len({week.week_start for week in weeks}) == len(weeks)


@given(calendars())
def test_a_week_belongs_to_the_month_of_most_of_its_days(calendar: tuple[int, set[date]]) -> None:
    for week in school_weeks(*calendar):
        inside = sum(day.month == week.month for day in week.days)

        assert inside * 2 >= len(week.days)
        assert week.period is (Period.SUMMER if week.month in (6, 7, 8) else Period.LEARNING)


def test_a_year_that_begins_in_the_middle_of_a_week_leaves_out_the_days_before() -> None:
    closed = closed_days(date(2026, 8, 24), date(2027, 9, 7), {date(2026, 9, 1)})

    weeks = school_weeks(2026, closed)

    assert weeks[0].week_start == date(2026, 8, 31)
    assert weeks[0].days == (date(2026, 9, 2), date(2026, 9, 3), date(2026, 9, 4))
    assert weeks[0].month == 9
    assert weeks[-1].days == (date(2027, 8, 30), date(2027, 8, 31))


def test_of_two_equal_halves_the_thursday_decides() -> None:
    monday = date(2026, 9, 28)
    days = [date(2026, 9, 29), date(2026, 9, 30), date(2026, 10, 1), date(2026, 10, 2)]

    assert month_of(monday, days) == 10


def test_an_own_day_closes_a_working_day_and_reopens_a_holiday_or_a_saturday() -> None:
    holiday, saturday, tuesday = date(2026, 12, 8), date(2026, 12, 12), date(2026, 12, 15)

    closed = closed_days(
        date(2026, 12, 7),
        date(2026, 12, 20),
        {holiday},
        [OwnDay(holiday, True), OwnDay(saturday, True), OwnDay(tuesday, False)],
    )

    assert closed == {date(2026, 12, 13), tuesday, date(2026, 12, 19), date(2026, 12, 20)}
    assert working_days(date(2026, 12, 7), closed, 2026)[-1] == saturday


@pytest.mark.parametrize(
    ("day", "year"), [(date(2026, 9, 1), 2026), (date(2027, 5, 31), 2026), (date(2027, 8, 31), 2026)]
)
def test_summer_still_belongs_to_the_year_that_began_in_autumn(day: date, year: int) -> None:
    assert school_year_of(day) == year


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2026, 11, 17), "calendar.not_a_monday"),
        (date(2026, 8, 24), "calendar.outside_school_year"),
        (date(2027, 9, 6), "calendar.outside_school_year"),
    ],
)
def test_a_week_outside_the_groups_year_is_refused(day: date, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        require_monday_of_year(day, 2026)

    assert refused.value.code == code


def test_only_the_months_that_have_begun_are_named() -> None:
    autumn = [date(2026, month, 1) for month in (9, 10, 11, 12)]

    assert months_until(2026, date(2027, 1, 15)) == [*autumn, date(2027, 1, 1)]
    assert months_until(2026, date(2026, 8, 31)) == []
