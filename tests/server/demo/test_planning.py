"""The demonstration shows the whole of planning: years, weeks, what became of them, and how people share the work."""

from collections import Counter
from datetime import date
from itertools import groupby
from typing import Any

import pytest_asyncio

from server.demo.loading import load_demonstration
from server.main import Parts
from tests.server.demo.conftest import NewDatabase

MONDAY, NEXT_MONDAY = date(2026, 11, 16), date(2026, 11, 23)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def loaded(new_database: NewDatabase) -> Parts:
    """A small demonstration, loaded on a Friday."""
    parts = await new_database("nihol_demo_planning")
    await load_demonstration(parts, "small", lambda progress: None)
    return parts


async def rows(parts: Parts, statement: str, *params: Any) -> list[tuple[Any, ...]]:
    async with parts.database.reading() as work:
        return [tuple(row) for row in await work.raw.fetch(statement, *params)]


async def test_of_the_years_one_waits_one_was_returned_one_is_missing_and_the_council_approved_the_others(
    loaded: Parts,
) -> None:
    years = await rows(
        loaded,
        """
        select p.number, coalesce(a.status, 'none'), coalesce(a.protocol_number <> '' and a.protocol_date is not null,
          false) as by_protocol from preschool p join preschool_group g on g.preschool_id = p.id
        left join annual_plan a on a.preschool_id = g.preschool_id and a.group_id = g.id
        """,
    )
    remarks = await rows(loaded, "select count(*) from annual_plan_week where remark <> ''")

    assert Counter(years) == {
        ("40", "approved", True): 1,
        ("40", "submitted", False): 1,
        ("40", "returned", False): 1,
        ("47", "approved", True): 1,
        ("47", "none", False): 1,
    }
    assert remarks == [(2,)]


async def test_a_year_has_its_months_and_a_week_of_the_groups_own(loaded: Parts) -> None:
    months = await rows(loaded, "select group_id, count(*) from monthly_plan group by group_id")
    own = await rows(
        loaded,
        """
        select count(*) from annual_plan_week w join annual_plan a on a.id = w.plan_id
        where w.touched and w.title->>'uz' like 'Navroʻz%'
        """,
    )

    assert [count for _, count in months] == [12] * 4
    assert own == [(4,)]


async def test_past_weeks_were_handed_on_before_they_were_decided_and_kept_as_they_stood(loaded: Parts) -> None:
    wrong = await rows(
        loaded,
        """
        select p.id from weekly_plan p where p.week_start < $1 and p.status <> 'draft' and not (
          p.status = 'approved' and p.version = 3 and p.created_at < p.submitted_at and p.submitted_at < p.decided_at
          and (select array_agg(v.step order by v.version) from weekly_plan_version v where v.plan_id = p.id)
            = '{submit,approve}'
          and (select bool_and(jsonb_array_length(v.activities) = (select count(*) from activity a
                where a.plan_id = p.id)) from weekly_plan_version v where v.plan_id = p.id))
        """,
        MONDAY,
    )
    in_time = await rows(
        loaded,
        """
        select avg((submitted_at < week_start)::int) > 0.7, count(distinct date_trunc('month', week_start))
        from weekly_plan where week_start < $1 and status = 'approved'
        """,
        MONDAY,
    )

    assert wrong == []
    assert in_time == [(True, 4)], "the first week begins in August"


async def test_the_present_waits_was_returned_at_a_line_was_taken_and_was_forgotten(loaded: Parts) -> None:
    present = await rows(
        loaded,
        """
        select w.week_start, w.status, w.taken_from <> '{}' as taken,
          (select count(*) from activity a where a.plan_id = w.id and a.remark <> '') as remarks,
          exists (select from activity a where a.plan_id = w.id and a.touched) as touched
        from weekly_plan w join preschool p on p.id = w.preschool_id join preschool_group g on g.id = w.group_id
        where p.number = '40' and w.week_start in ($1, $2) order by w.week_start, g.name
        """,
        MONDAY,
        NEXT_MONDAY,
    )

    assert present == [
        (MONDAY, "approved", False, 0, True),
        (MONDAY, "submitted", False, 0, False),
        (MONDAY, "draft", False, 0, False),
        (NEXT_MONDAY, "returned", False, 1, False),
        (NEXT_MONDAY, "submitted", False, 0, False),
        (NEXT_MONDAY, "draft", True, 0, True),
    ]


async def test_the_educators_own_week_was_returned_once_and_answered_in_the_line(loaded: Parts) -> None:
    versions = await rows(
        loaded,
        """
        select v.step, sum(jsonb_array_length(a->'course')) from weekly_plan_version v
        join weekly_plan w on w.id = v.plan_id, jsonb_array_elements(v.activities) a
        where w.week_start = $1 and w.version = 5 group by v.version, v.step order by v.version
        """,
        MONDAY,
    )

    assert [step for step, _ in versions] == ["submit", "return", "submit", "approve"]
    assert versions[2][1] == versions[1][1] + 1, "a step was added"


async def test_drafts_of_the_present_answer_to_what_was_observed(loaded: Parts) -> None:
    reasons = await rows(
        loaded,
        """
        select distinct b->>'code'
        from activity a join weekly_plan w on w.id = a.plan_id, jsonb_array_elements(a.because) b
        where w.week_start >= $1
        """,
        MONDAY,
    )

    assert {"theme", "local", "group_needs", "unobserved"} <= {code for (code,) in reasons}


async def test_marks_go_through_the_whole_year_and_no_further_than_yesterday(loaded: Parts) -> None:
    states = await rows(
        loaded,
        """
        select state, reason_code || reason <> '' as explained, count(*) from activity a group by 1, 2
        """,
    )
    later = await rows(
        loaded,
        """
        select a.id from activity a join weekly_plan w on w.id = a.plan_id
        where a.state <> 'planned' and w.week_start + a.weekday >= $1
        """,
        date(2026, 11, 20),
    )
    unsound = await rows(
        loaded,
        """
        select a.id from activity a join weekly_plan w on w.id = a.plan_id
        where (a.state = 'moved') <> (a.moved_to is not null) or a.moved_to <= w.week_start + a.weekday
           or (a.state = 'replaced') <> (a.replaced_by <> '') or (a.state = 'done' and a.reason_code <> '')
        """,
    )
    lived = await rows(
        loaded,
        """
        select to_char(w.week_start + a.weekday, 'MM') as month, avg((a.state <> 'planned')::int)
        from activity a join weekly_plan w on w.id = a.plan_id join preschool p on p.id = w.preschool_id
        where p.number = '40' and w.week_start + a.weekday between '2026-09-01' and '2026-11-12' group by 1 order by 1
        """,
    )

    found = {(state, explained): count for state, explained, count in states}
    assert set(found) == {
        ("planned", False),
        ("done", False),
        ("moved", True),
        ("replaced", True),
        ("not_done", True),
        ("not_done", False),
    }
    assert (later, unsound) == ([], [])
    assert [month for month, _ in lived] == ["09", "10", "11"]
    assert lived[0][1] < lived[2][1], "more is marked as the year goes on"


async def test_most_days_of_a_lively_group_are_reflected_upon_and_few_elsewhere(loaded: Parts) -> None:
    shares = await rows(
        loaded,
        """
        with day as (
          select distinct p.number, w.id as plan_id, w.week_start + a.weekday as day
          from weekly_plan w join activity a on a.plan_id = w.id join preschool p on p.id = w.preschool_id
          where w.week_start + a.weekday < '2026-11-20' and exists (
            select from activity m where m.plan_id = w.id and m.state <> 'planned')
        )
        select d.number, avg((r.id is not null)::int) from day d
        left join reflection r on r.plan_id = d.plan_id and r.day = d.day group by d.number order by d.number
        """,
    )

    assert [number for number, _ in shares] == ["40", "47"]
    assert shares[0][1] > 0.6
    assert shares[1][1] < 0.4


async def test_planning_takes_less_time_as_the_weeks_go_by(loaded: Parts) -> None:
    weeks = await rows(
        loaded,
        """
        select w.group_id, w.week_start, sum(t.seconds) from planning_time t join weekly_plan w on w.id = t.plan_id
        where t.about = 'weekly' and t.day < '2026-11-20' group by 1, 2 order by 1, 2
        """,
    )

    for _, own in groupby(weeks, key=lambda week: week[0]):
        seconds = [week[2] for week in own]
        half = len(seconds) // 2
        assert sum(seconds[:half]) / half > sum(seconds[half:]) / (len(seconds) - half)


async def test_people_share_a_template_activities_and_a_programme_in_force(loaded: Parts) -> None:
    templates = await rows(loaded, "select shared, jsonb_array_length(activities) > 20 from plan_template")
    bank = await rows(
        loaded,
        "select sharing, district_id is not null from bank_activity where author_id is not null order by sharing",
    )
    programmes = await rows(
        loaded,
        """
        select p.number, m.status, m.order_number <> '' from programme m join preschool p on p.id = m.preschool_id
        order by p.number
        """,
    )

    assert templates == [(True, True)]
    assert bank == [("district", True), ("own", False)]
    assert programmes == [("40", "approved", True), ("47", "draft", False)]


async def test_three_children_do_something_otherwise_and_their_group_is_the_plans(loaded: Parts) -> None:
    adaptations = await rows(
        loaded,
        """
        select count(distinct a.child_id), count(distinct a.activity_id),
          bool_and(position(c.given_name in a.text) > 0), bool_and(e.group_id = w.group_id)
        from adaptation a join child c on c.id = a.child_id join weekly_plan w on w.id = a.plan_id
        join enrolment e on e.child_id = c.id
        """,
    )

    assert adaptations == [(3, 3, True, True)]


async def test_everybody_worked_there_before_the_school_year_began(loaded: Parts) -> None:
    staff = await rows(
        loaded, "select count(*) filter (where starts_on >= '2026-09-01'), count(*) > 10 from staff_member"
    )

    assert staff == [(0, True)]


async def test_what_is_observed_is_mostly_what_the_week_is_about(loaded: Parts) -> None:
    about = await rows(
        loaded,
        """
        select avg((exists (
          select from annual_plan y
          join annual_plan_week w on w.plan_id = y.id and w.week_start = date_trunc('week', o.observed_at)::date
          join week_theme t on t.id = w.week_theme_id
          join bank_activity b on b.month = t.month and b.week = t.week and b.indicators ? i.slug
          where y.group_id = o.group_id))::int) > 0.5
        from observation o join indicator i on i.id = o.indicator_id
        """,
    )

    assert about == [(True,)]
