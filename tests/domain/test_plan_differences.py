"""What is otherwise between two states of a plan."""

from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.shared.domain.errors import RuleViolation
from server.shared.domain.plan_differences import (
    MOST_LINES,
    differences,
    fields_changed,
    is_rewritten,
    require_once,
    require_room,
    require_unchanged,
    week_differences,
)


@dataclass(frozen=True)
class Line:
    """A line as far as differences see it, and a mark, which they do not."""

    id: UUID
    title: str = "Sayr"
    weekday: int = 0
    part_of_day: str = "outdoors"
    position: int = 0
    centre: str = ""
    area: str = "physical"
    aim: str = ""
    minutes: int = 40
    component: str = "mandatory"
    course: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    indicators: tuple[str, ...] = ()
    resources: tuple[str, ...] = ()
    bank: str | None = None
    state: str = "planned"


@dataclass(frozen=True)
class Week:
    """A week of the year as far as differences see it, and its id and a remark, which they do not."""

    week_start: date
    title: dict[str, str] = field(default_factory=lambda: {"uz": "Kuz"})
    note: str = ""
    working_days: int = 5
    period: str = "learning"
    id: int = 0
    remark: str = ""


FIRST, SECOND, THIRD = date(2026, 9, 7), date(2026, 9, 14), date(2026, 9, 21)
ONE, TWO, THREE = UUID(int=1), UUID(int=2), UUID(int=3)
LINES = st.dictionaries(st.integers(0, 8), st.sampled_from(["Sayr", "Oʻyin", "Qoʻshiq"])).map(
    lambda found: [Line(UUID(int=number), title) for number, title in found.items()]
)


def test_lines_that_came_went_and_changed_are_told_with_their_fields() -> None:
    before = [Line(ONE), Line(TWO)]
    after = [Line(THREE), replace(before[0], title="Oʻyin", minutes=20)]

    found = differences(before, after)

    assert [(one.kind, one.fields) for one in found] == [
        ("added", ()),
        ("changed", ("title", "minutes")),
        ("removed", ()),
    ]
    assert (found[1].before, found[1].after, found[2].before) == (before[0], after[1], before[1])


def test_a_mark_is_no_difference() -> None:
    assert differences([Line(ONE)], [replace(Line(ONE), state="done")]) == []


@given(LINES, LINES)
def test_the_differences_make_the_one_of_the_other(before: list[Line], after: list[Line]) -> None:
    there = {line.id: line for line in before}

    for one in differences(before, after):
        if one.after is None:
            del there[one.before.id]
        else:
            there[one.after.id] = one.after

    assert there == {line.id: line for line in after}


def test_only_making_room_does_not_make_a_line_a_persons_own() -> None:
    line = Line(ONE)

    assert not is_rewritten(fields_changed(line, line))
    assert not is_rewritten(fields_changed(line, replace(line, position=4)))
    assert is_rewritten(fields_changed(line, replace(line, position=4, weekday=1)))


def test_lines_that_somebody_else_changed_or_took_out_are_named() -> None:
    with pytest.raises(RuleViolation) as refused:
        require_unchanged({ONE: 3, TWO: 1}, {ONE: 2, THREE: 1}, {TWO: 2})

    assert refused.value.code == "weekly_plan.changed_meanwhile"
    assert refused.value.params == {"activities": f"{ONE},{THREE},{TWO}"}


def test_new_lines_and_lines_already_gone_are_no_conflict() -> None:
    require_unchanged({ONE: 3}, {ONE: 3, TWO: 0}, {THREE: 7})

    with pytest.raises(RuleViolation, match=r"^weekly_plan\.changed_meanwhile$"):
        require_unchanged({ONE: 3}, {ONE: 0}, {})


def test_a_line_is_named_once_and_a_week_has_an_end() -> None:
    require_once([ONE, TWO])
    require_room(MOST_LINES)

    with pytest.raises(RuleViolation, match=r"^weekly_plan\.activity_twice$"):
        require_once([ONE, TWO, ONE])
    with pytest.raises(RuleViolation, match=r"^weekly_plan\.too_many_activities$"):
        require_room(MOST_LINES + 1)


def test_the_weeks_of_a_year_that_came_went_and_changed_are_told_in_the_order_of_the_year() -> None:
    before = [Week(FIRST), Week(THIRD)]
    after = [Week(FIRST, title={"uz": "Mahallam"}, note="Muzey", working_days=4), Week(SECOND)]

    found = week_differences(before, after)

    assert [(one.kind, one.before or one.after, one.fields) for one in found] == [
        ("changed", before[0], ("title", "note", "working_days")),
        ("added", after[1], ()),
        ("removed", before[1], ()),
    ]


def test_a_week_that_was_closed_and_opened_again_or_remarked_upon_is_no_difference() -> None:
    before, after = Week(FIRST, id=1), Week(FIRST, id=2, remark="Bayram haftasi")

    assert week_differences([before], [after]) == []


@given(st.dictionaries(st.sampled_from([FIRST, SECOND, THIRD]), st.sampled_from(["Kuz", "Qish"])))
def test_a_year_differs_in_nothing_from_itself_and_in_every_week_from_an_empty_one(titles: dict[date, str]) -> None:
    year = [Week(monday, title={"uz": title}) for monday, title in titles.items()]

    assert week_differences(year, year) == []
    assert [one.kind for one in week_differences([], year)] == ["added"] * len(year)
    assert [one.before.week_start for one in week_differences(year, [])] == sorted(titles)
