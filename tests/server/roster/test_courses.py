"""The enrolments of one child under what files tell: no two share a day, and telling the same again changes nothing."""

import itertools
from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.features.roster.courses import Course, ToldEnrolment
from server.features.roster.record import EnrolmentRow, Outcome

CHILD = UUID(int=1)
SUNFLOWERS, BUTTERFLIES, TULIPS = (UUID(int=number) for number in (11, 12, 13))
TODAY = date(2026, 11, 18)
FIRST = date(2026, 9, 1)
Period = tuple[UUID, date, date | None]


def told(group_id: UUID, starts_on: date, ends_on: date | None = None, year: int = 2026) -> ToldEnrolment:
    return ToldEnrolment(group_id, year, starts_on, ends_on)


def kept(*periods: Period) -> list[EnrolmentRow]:
    return [
        EnrolmentRow(id=UUID(int=number), child_id=CHILD, group_id=group_id, starts_on=starts_on, ends_on=ends_on)
        for number, (group_id, starts_on, ends_on) in enumerate(periods, 100)
    ]


def laid_over(rows: Sequence[EnrolmentRow], tellings: Sequence[ToldEnrolment]) -> tuple[Course, Outcome[EnrolmentRow]]:
    course, outcome = Course(CHILD, rows), Outcome[EnrolmentRow]()
    for telling in sorted(tellings, key=lambda telling: telling.starts_on):
        course.tell(telling)
    course.report(outcome)
    return course, outcome


def after(rows: Sequence[EnrolmentRow], outcome: Outcome[EnrolmentRow]) -> list[EnrolmentRow]:
    replaced = {row.id: row for row in rows} | {row.id: row for row in outcome.rewritten + outcome.new}
    for row in outcome.gone:
        del replaced[row.id]
    return sorted(replaced.values(), key=lambda row: row.starts_on)


@pytest.mark.parametrize(
    ("before", "telling", "expected"),
    [
        # nobody knew of the child
        ([], told(SUNFLOWERS, FIRST), [(SUNFLOWERS, FIRST, None)]),
        # the first day was typed wrongly by hand
        (
            [(SUNFLOWERS, TODAY, None)],
            told(SUNFLOWERS, FIRST),
            [(SUNFLOWERS, FIRST, None)],
        ),
        # it moved
        (
            [(SUNFLOWERS, FIRST, None)],
            told(BUTTERFLIES, TODAY),
            [(SUNFLOWERS, FIRST, date(2026, 11, 17)), (BUTTERFLIES, TODAY, None)],
        ),
        # it left and came back to the same group
        (
            [(SUNFLOWERS, FIRST, date(2026, 10, 1))],
            told(SUNFLOWERS, TODAY),
            [(SUNFLOWERS, FIRST, date(2026, 10, 1)), (SUNFLOWERS, TODAY, None)],
        ),
        # it was entered as having left, and the file says it stayed
        (
            [(SUNFLOWERS, FIRST, date(2026, 10, 1))],
            told(SUNFLOWERS, FIRST),
            [(SUNFLOWERS, FIRST, None)],
        ),
        # the file gives the day it came to the preschool, two groups ago
        (
            [(TULIPS, date(2024, 1, 10), date(2026, 5, 31))],
            told(SUNFLOWERS, date(2024, 9, 2)),
            [(TULIPS, date(2024, 1, 10), date(2026, 5, 31)), (SUNFLOWERS, FIRST, None)],
        ),
        # groups of the coming year are made up in summer: such a day is meant
        (
            [(TULIPS, date(2025, 9, 1), None)],
            told(SUNFLOWERS, date(2026, 8, 28)),
            [(TULIPS, date(2025, 9, 1), date(2026, 8, 27)), (SUNFLOWERS, date(2026, 8, 28), None)],
        ),
    ],
)
def test_what_is_told_is_laid_over_what_is_on_record(
    before: list[Period], telling: ToldEnrolment, expected: list[Period]
) -> None:
    rows = kept(*before)

    course, outcome = laid_over(rows, [telling])

    assert list(course.contradictions()) == []
    assert [(row.group_id, row.starts_on, row.ends_on) for row in after(rows, outcome)] == expected


@pytest.mark.parametrize("starts_on", [FIRST, FIRST - timedelta(days=30)])
def test_a_group_before_or_on_the_first_day_of_another_contradicts_the_record(starts_on: date) -> None:
    telling = told(BUTTERFLIES, starts_on)

    course, _ = laid_over(kept((SUNFLOWERS, FIRST, None)), [telling])

    assert list(course.contradictions()) == [telling]


def test_removing_ends_yesterday_takes_back_what_had_not_begun_and_ends_today_what_began_today() -> None:
    rows = kept((SUNFLOWERS, FIRST, None), (BUTTERFLIES, TODAY, date(2026, 11, 30)), (TULIPS, date(2026, 12, 1), None))
    course, outcome = Course(CHILD, rows), Outcome[EnrolmentRow]()

    course.end(TODAY)
    course.report(outcome)

    assert [(row.group_id, row.ends_on) for row in after(rows, outcome)] == [
        (SUNFLOWERS, date(2026, 11, 17)),
        (BUTTERFLIES, TODAY),
    ]


def days() -> st.SearchStrategy[date]:
    return st.dates(date(2025, 6, 1), date(2027, 6, 1))


@st.composite
def periods(draw: st.DrawFn) -> list[Period]:
    """Up to three enrolments that share no day, the last one perhaps open."""
    borders = sorted(draw(st.lists(days(), min_size=0, max_size=6, unique=True)))
    found: list[Period] = [
        (draw(st.sampled_from([SUNFLOWERS, BUTTERFLIES, TULIPS])), first, last)
        for first, last in zip(borders[::2], borders[1::2], strict=False)
    ]
    is_open = draw(st.booleans())
    if found and is_open:
        found[-1] = (found[-1][0], found[-1][1], None)
    return found


@given(periods(), periods(), st.sampled_from([2025, 2026]))
def test_whatever_is_told_no_day_is_shared_and_telling_it_again_changes_nothing(
    before: list[Period], telling: list[Period], year: int
) -> None:
    rows = kept(*before)
    tellings = [told(*period, year=year) for period in telling]
    course, outcome = laid_over(rows, tellings)
    if list(course.contradictions()):
        return
    settled = after(rows, outcome)

    again, second = laid_over(settled, tellings)

    assert all(row.ends_on is None or row.ends_on >= row.starts_on for row in settled)
    assert all(
        earlier.ends_on is not None and earlier.ends_on < later.starts_on
        for earlier, later in itertools.pairwise(settled)
    )
    assert list(again.contradictions()) == []
    assert (after(settled, second), second.same) == (settled, len(tellings))
