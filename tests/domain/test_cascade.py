"""How plans follow from one another, whatever stands and whatever the calendar says."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.annual_plans import GridTheme, draft_year
from server.shared.domain.calendar import OwnDay, Period, bounds_of, closed_days, monday_of, school_weeks
from server.shared.domain.cascade import (
    Follow,
    Standing,
    WeekInYear,
    focus_of,
    follow_of,
    paired,
    weeks_ahead,
    year_then,
)
from server.shared.domain.week_drafting import Basis, Law, draft_week
from server.shared.domain.week_frame import Week
from server.shared.domain.weekly_plans import PlanStatus

MONTHS = (9, 10, 11, 12, 1, 2, 3, 4, 5)
THEMES = [GridTheme(number, MONTHS[number // 4], number % 4 + 1) for number in range(36)]
SUMMER = [GridTheme(36 + number, month, 0) for number, month in enumerate((6, 7, 8))]
AREAS = ["physical", "social_emotional", "speech", "cognitive", "creative"]


def weeks_of(year: int, own_days: list[OwnDay], touched: frozenset[int] = frozenset()) -> list[WeekInYear]:
    """A year drafted around a preschool's own days; weeks with these numbers were written by a person."""
    first, last = bounds_of(year)
    closed = closed_days(monday_of(first), last + timedelta(days=7), set(), own_days)
    drafted = draft_year(school_weeks(year, closed), THEMES + SUMMER)
    return [
        WeekInYear(
            id=UUID(int=number),
            week_start=themed.week.week_start,
            month=themed.week.month,
            theme_id=UUID(int=1000 + themed.index) if themed.index is not None else None,
            title={"uz": "Oʻzimizniki"} if number in touched else {"uz": f"Mavzu {themed.index}"},
            working_days=len(themed.week.days),
            period=themed.week.period.value,
            touched=number in touched,
        )
        for number, themed in enumerate(drafted)
    ]


@st.composite
def own_days(draw: st.DrawFn, year: int = 2026) -> list[OwnDay]:
    """Days a preschool closes or works otherwise than the country, whole weeks among them."""
    first, _ = bounds_of(year)
    starts = draw(st.lists(st.tuples(st.integers(0, 364), st.integers(1, 12), st.booleans()), max_size=6))
    days = {first + timedelta(days=start + n): works for start, length, works in starts for n in range(length)}
    return [OwnDay(day, works) for day, works in days.items()]


@given(st.integers(2000, 2099).flatmap(lambda year: st.tuples(st.just(year), own_days(year))))
def test_every_school_day_has_exactly_one_theme_and_no_plan_stands_on_a_day_off(year: tuple[int, list[OwnDay]]) -> None:
    first, last = bounds_of(year[0])
    closed = closed_days(monday_of(first), last + timedelta(days=7), set(), year[1])
    weeks = school_weeks(year[0], closed)
    themed = draft_year(weeks, THEMES + SUMMER)

    days = [day for one in themed for day in one.week.days]

    open_days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    assert days == [day for day in open_days if day not in closed]
    for one in themed[::7]:
        lines = draft_week(Basis(Week(one.week.days, "middle", 1, ""), (), Law(AREAS, {}, 0.2)))
        assert {line.place.weekday for line in lines} == {day.weekday() for day in one.week.days}
    assert all(one.index is None or one.index >= 36 for one in themed if one.week.period is Period.SUMMER)


@given(own_days(), own_days(), st.frozensets(st.integers(0, 52)))
def test_drafting_a_year_again_upon_its_own_result_changes_nothing(
    before: list[OwnDay], after: list[OwnDay], touched: frozenset[int]
) -> None:
    stands = {week.week_start: week for week in weeks_of(2026, before, touched)}
    drafted = weeks_of(2026, after)

    for change in year_then(list(stands.values()), drafted):
        if change.after is None:
            del stands[change.week_start]
        else:
            stands[change.week_start] = change.after

    again = year_then(list(stands.values()), drafted)
    assert {change.kind for change in again} <= {"kept"}
    assert all(change.before == change.after for change in again)


@given(own_days(), st.frozensets(st.integers(0, 52), min_size=1))
def test_what_a_person_wrote_keeps_its_words_and_takes_only_the_days(
    after: list[OwnDay], touched: frozenset[int]
) -> None:
    drafted = {week.week_start: week for week in weeks_of(2026, after)}

    changes = year_then(weeks_of(2026, [], touched), list(drafted.values()))

    for change in changes:
        if change.before and change.before.touched:
            assert change.kind == "kept"
            assert change.after is not None
            assert change.after.title == {"uz": "Oʻzimizniki"}
            found = drafted.get(change.week_start)
            assert change.after.working_days == (found.working_days if found else 0)


def test_a_draft_follows_its_theme_as_far_as_nobody_worked_at_it() -> None:
    assert follow_of("draft", fixed=False) is Follow.ANEW
    assert follow_of("draft", fixed=True) is Follow.TITLE
    for status in (PlanStatus.SUBMITTED, PlanStatus.RETURNED, PlanStatus.APPROVED):
        assert follow_of(status, fixed=False) is Follow.NOT


def test_weeks_are_drafted_from_the_running_one_to_the_end_of_next_month() -> None:
    assert weeks_ahead(2026, date(2026, 11, 18)) == (date(2026, 11, 16), date(2026, 12, 28))
    assert weeks_ahead(2026, date(2027, 1, 31)) == (date(2027, 1, 25), date(2027, 2, 22))
    assert weeks_ahead(2026, date(2027, 8, 2)) == (date(2027, 8, 2), date(2027, 8, 31))


def test_before_a_year_begins_its_first_two_months_are_drafted() -> None:
    assert weeks_ahead(2026, date(2026, 7, 10)) == (date(2026, 8, 31), date(2026, 10, 26))


@given(st.integers(1, 5), st.sets(st.integers(0, 34)), st.data())
def test_lines_keep_their_identity_at_their_place_and_fixed_ones_are_left_out(
    days: int, fixed: set[int], data: st.DataObject
) -> None:
    week = Week([date(2026, 11, 16) + timedelta(days=n) for n in range(days)], "middle", 47, "")
    drafted = draft_week(Basis(week, (), Law(AREAS, {}, 0.2)))
    standing = [
        Standing(UUID(int=number + 1), line.place.weekday, *line.place.kind, fixed=number in fixed)
        for number, line in enumerate(drafted)
    ]
    shuffled = data.draw(st.permutations(standing))

    pairs, removed = paired(drafted, shuffled)

    identities = [line_id for _, line_id in pairs if line_id]
    assert len(set(identities)) == len(identities)
    assert {one.id for one in standing if one.fixed}.isdisjoint([*identities, *removed])
    if not fixed & set(range(len(drafted))):
        assert removed == []
        assert all(one.centre == line.place.centre for line, line_id in pairs for one in standing if one.id == line_id)


@given(st.dictionaries(st.sampled_from(AREAS), st.lists(st.text(min_size=1), unique=True, max_size=6)))
def test_every_indicator_has_its_month(indicators: dict[str, list[str]]) -> None:
    months = [focus_of(month, indicators) for month in range(9)]

    for area, slugs in indicators.items():
        assert {slug for month in months for slug in month[area]} == set(slugs)
        assert all(len(month[area]) <= 2 for month in months)
