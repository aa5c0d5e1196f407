"""The demonstration shows a library that people live with: own works on every step, uses, effects, reports, limits."""

from collections import Counter
from datetime import date
from typing import Any

import pytest_asyncio

from media_library.keeping.room import room_of
from media_library.starting import LOAD
from server.demo.again import go_on
from server.demo.loading import load_demonstration
from server.main import Parts
from server.worker import drain
from tests.server.demo.conftest import NewDatabase

MONDAY, FRIDAY = date(2026, 11, 16), date(2026, 11, 20)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def loaded(new_database: NewDatabase) -> Parts:
    """A small demonstration, loaded on a Friday."""
    parts = await new_database("nihol_demo_library")
    await load_demonstration(parts, "small", lambda progress: None)
    return parts


async def rows(parts: Parts, statement: str, *params: Any) -> list[tuple[Any, ...]]:
    async with parts.database.reading() as work:
        return [tuple(row) for row in await work.raw.fetch(statement, *params)]


async def test_own_works_stand_on_every_step_of_the_way(loaded: Parts) -> None:
    last = await rows(
        loaded,
        """
        select distinct on (q.resource_id) p.number, q.reach, q.state from sharing_request q
        join preschool p on p.id = q.preschool_id order by q.resource_id, q.asked_at desc, q.id desc
        """,
    )

    assert Counter(last) == {
        ("40", "preschool", "waiting"): 1,
        ("40", "preschool", "returned"): 1,
        ("40", "preschool", "accepted"): 1,
        ("40", "district", "accepted"): 1,
        ("40", "district", "waiting"): 1,
        ("40", "everybody", "accepted"): 1,
        ("40", "everybody", "waiting"): 1,
        ("47", "preschool", "accepted"): 1,
    }


async def test_each_step_was_decided_by_whose_word_counts_after_it_was_asked_for(loaded: Parts) -> None:
    deciders = await rows(
        loaded,
        """
        select q.reach, a.login, bool_and(q.decided_at > q.asked_at and q.decided_at <= $1) from sharing_request q
        join account a on a.id = q.decided_by join preschool p on p.id = q.preschool_id
        where p.number = '40' and q.state = 'accepted' group by 1, 2 order by 1
        """,
        loaded.clock.now(),
    )
    remarks = await rows(loaded, "select jsonb_array_length(remarks) from sharing_request where state = 'returned'")

    assert deciders == [("district", "tuman", True), ("everybody", "vazirlik", True), ("preschool", "metodist", True)]
    assert remarks == [(1,)]


async def test_what_was_shared_wider_is_an_edition_of_which_no_child_is_part(loaded: Parts) -> None:
    editions = await rows(
        loaded,
        """
        select r.reach, count(*), bool_and(r.district_id is not null = (r.reach = 'district')),
          bool_and(f.state = 'ready'), bool_and(exists (
            select from rendition t where t.preschool_id = f.preschool_id and t.file_id = f.id and t.purpose = 'thumb'))
        from resource r join stored_file f on f.preschool_id = r.preschool_id and f.id = r.file_id
        where r.origin_id is not null group by r.reach order by r.reach
        """,
    )
    children = await rows(loaded, "select count(*) from resource_child")

    assert editions == [("district", 3, True, True, True), ("everybody", 1, True, True, True)]
    assert children == [(0,)]


async def test_one_starter_resource_is_used_in_three_preschools_within_the_last_weeks(loaded: Parts) -> None:
    widest = await rows(
        loaded,
        """
        select count(distinct u.preschool_id), count(distinct u.account_id) from resource_use u
        join resource r on r.preschool_id = u.owner_id and r.id = u.resource_id
        where r.slug is not null group by r.id order by 1 desc, 2 desc limit 1
        """,
    )
    days = await rows(
        loaded,
        """
        select count(distinct used_on) > 5, min(used_on) >= date '2026-10-30', max(used_on) <= $1,
          bool_and(used_at::date = used_on) from resource_use
        """,
        FRIDAY,
    )

    assert widest == [(3, 6)]
    assert days == [(True, True, True, True)]


async def test_effects_are_noted_in_words_after_use_only(loaded: Parts) -> None:
    words = await rows(
        loaded, "select count(*) > 2, count(distinct account_id) > 2 from resource_rating where words <> ''"
    )
    unused = await rows(
        loaded,
        """
        select n.id from resource_rating n where not exists (
          select from resource_use u where u.resource_id = n.resource_id and u.account_id = n.account_id
            and u.used_at <= n.rated_at)
        """,
    )

    assert words == [(True, True)]
    assert unused == []


async def test_the_first_educator_keeps_favourites_and_two_collections_of_which_one_is_shared(loaded: Parts) -> None:
    favourites = await rows(
        loaded, "select a.login, count(*) from favourite f join account a on a.id = f.account_id group by a.login"
    )
    collections = await rows(
        loaded,
        """
        select a.login, c.shared, count(i.id) from collection c join account a on a.id = c.account_id
        join collection_item i on i.collection_id = c.id group by 1, 2 order by 2
        """,
    )

    assert favourites == [("tarbiyachi", 3)]
    assert collections == [("tarbiyachi", False, 2), ("tarbiyachi", True, 4)]


async def test_one_report_waits_for_the_preschool_itself(loaded: Parts) -> None:
    reports = await rows(loaded, "select reach, state, words <> '', reported_by_name <> '' from resource_report")

    assert reports == [("preschool", "open", True, True)]


async def test_weeks_that_run_name_what_the_library_has_for_their_theme(loaded: Parts) -> None:
    named = await rows(
        loaded,
        """
        select p.number, count(*) > 0, bool_and(r.theme_weeks ? (t.month || '-' || t.week))
        from activity a join weekly_plan w on w.id = a.plan_id join preschool p on p.id = w.preschool_id
        join week_theme t on t.id = w.week_theme_id, jsonb_array_elements(a.resources) as named
        join resource r on r.preschool_id = (named->>'owner_id')::uuid and r.id = (named->>'id')::uuid
        where w.week_start = $1 group by p.number order by p.number
        """,
        MONDAY,
    )

    assert named[0] == ("40", True, True)
    assert all(week[1:] == (True, True) for week in named)


async def test_a_limit_is_half_reached_and_not_where_people_try_the_library(loaded: Parts) -> None:
    limits = await rows(loaded, "select p.number, p.id from media_quota q join preschool p on p.id = q.preschool_id")
    home = limits[0][1]

    async with loaded.database.writing() as work:
        sent = await room_of(work, home, 0)
        # The rest of the starter content is nobody's here, and would take a minute.
        await work.raw.execute("delete from pgqueuer where entrypoint = $1", LOAD)
    await drain(loaded)
    async with loaded.database.reading() as work:
        judged = await room_of(work, home, 0)

    assert [number for number, _ in limits] == ["47"]
    assert 0.4 < (sent.used + sent.waiting) / sent.limit < 0.6
    assert judged.waiting == 0
    assert 0.4 < judged.used / judged.limit < 0.6


async def test_what_a_stop_cut_off_of_the_starter_content_is_asked_for_again_and_once(loaded: Parts) -> None:
    async with loaded.database.writing() as work:
        await work.raw.execute("delete from pgqueuer where entrypoint = $1", LOAD)

    await go_on(loaded)
    await go_on(loaded)

    assert await rows(loaded, "select count(*) from pgqueuer where entrypoint = $1", LOAD) == [(1,)]
