"""Asking for a takeout, seeing how far it is, fetching it while it waits."""

from datetime import datetime
from uuid import UUID, uuid4

import pytest

from media_library.storage import TAKEOUTS, ObjectMissing
from server.features.takeouts import jobs as takeout_jobs
from server.kernel.jobs import enqueue
from server.shared.domain.permissions import Role
from server.shared.domain.takeouts import LIFE, PATIENCE
from server.worker import drain
from tests.media_library.sending import figure, grant_of
from tests.server.takeouts.taking import Family, a_family
from tests.soundness.test_store_away import without_store
from tests.support.statements import statements_of
from tests.support.world import a_world


async def test_a_takeout_waits_until_it_is_made_and_is_then_fetched_for_a_week(family: Family) -> None:
    await family.observed()

    asked = await family.ask(language="ru")
    waiting = asked.json()
    await drain(family.world.app.parts)
    ready = await family.told(waiting["id"])
    answer = await family.fetched(ready)

    assert (asked.status_code, waiting["state"], waiting["progress"], waiting["address"]) == (202, "waiting", 0.0, "")
    assert (ready["state"], ready["progress"], ready["language"]) == ("ready", 1.0, "ru")
    assert ready["file_name"] == "olimova-aziza-archive-2026-11-18.zip"
    assert ready["byte_size"] == len(answer.content)
    assert answer.headers["content-type"] == "application/zip"
    assert "olimova-aziza-archive-2026-11-18.zip" in answer.headers["content-disposition"]
    assert answer.headers["cache-control"] == "private, no-store"


async def test_a_part_is_fetched_where_a_download_broke_off(family: Family) -> None:
    ready = await family.made()
    whole = (await family.fetched(ready)).content
    grant = grant_of(family.world, family.parent)

    part = await family.world.app.http.get(
        ready["address"], params={"grant": grant}, headers={"range": f"bytes={len(whole) - 10}-"}
    )
    beyond = await family.world.app.http.get(
        ready["address"], params={"grant": grant}, headers={"range": f"bytes={len(whole)}-"}
    )

    assert (part.status_code, part.content) == (206, whole[-10:])
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, f"bytes */{len(whole)}")


async def test_asking_again_while_one_waits_gives_that_one(family: Family) -> None:
    first = (await family.ask()).json()

    again, other = (await family.ask()).json(), (await family.ask(language="en")).json()

    assert again["id"] == first["id"]
    assert other["id"] != first["id"]


async def test_a_few_files_of_a_child_are_made_at_a_time(family: Family) -> None:
    for language in ("uz", "ru", "en"):
        assert (await family.ask(language=language)).status_code == 202

    refused, same = await family.ask(kind="portfolio"), await family.ask(language="en")

    assert (refused.status_code, refused.json()["code"], same.status_code) == (409, "takeout.too_many", 202)
    assert await rows(family) == 3


async def test_one_that_nobody_finishes_can_be_asked_for_again(family: Family) -> None:
    first = (await family.ask()).json()
    family.world.app.clock.move(PATIENCE)
    try:
        told = await family.told(first["id"])
        again = (await family.ask()).json()
    finally:
        family.world.app.clock.move(-PATIENCE)

    assert (told["state"], told["refusal"]) == ("failed", "takeout.unfinished")
    assert again["id"] != first["id"]


async def test_an_id_of_another_child_is_refused(family: Family) -> None:
    other = await a_family(family.world, "Bobur")
    taken = (await other.ask()).json()

    refused = await family.ask(id=taken["id"])

    assert (refused.status_code, refused.json()["code"]) == (409, "takeout.exists")
    assert await rows(family) == 0


async def test_what_is_over_its_week_is_gone_and_its_bytes_go_at_night(family: Family) -> None:
    ready = await family.made()
    key = await figure(family.world, "select key from takeout where id = $1", UUID(ready["id"]))
    until = datetime.fromisoformat(ready["expires_at"]) - datetime.fromisoformat(ready["ready_at"])
    await asked_a_week_ago(family)

    (told,) = await listed(family)
    answer = await family.fetched(ready)
    async with family.world.app.parts.database.writing() as work:
        await enqueue(work, takeout_jobs.EXPIRE, {})
    await drain(family.world.app.parts)

    assert until == LIFE

    assert (told["state"], told["address"], answer.status_code) == ("expired", "", 404)
    with pytest.raises(ObjectMissing):
        await family.world.app.parts.storage.stat(TAKEOUTS, key)
    assert await figure(family.world, "select key from takeout where id = $1", UUID(ready["id"])) == ""


async def test_with_the_store_away_it_fails_with_a_code_and_can_be_asked_for_again(family: Family) -> None:
    async with without_store(family.world.app) as away:
        asked = (await family.ask()).json()
        await drain(away.parts)
    failed = await family.told(asked["id"])

    again = await family.made()

    assert (failed["state"], failed["refusal"], failed["address"]) == ("failed", "media.storage_away", "")
    assert again["state"] == "ready"
    assert again["id"] != failed["id"]


async def test_the_head_makes_one_for_a_family_and_the_family_keeps_its_own(family: Family) -> None:
    head = await family.world.head()
    made = await family.made(head)
    own = await family.made()

    by_head = [row["id"] for row in await listed(family, head.token)]
    by_parent = {row["id"] for row in await listed(family)}

    assert (await family.fetched(made, head)).status_code == 200
    assert by_head == [made["id"]]
    assert by_parent == {made["id"], own["id"]}
    assert (await family.world.app.get(f"{family.world.path}/takeouts/{own['id']}", head.token)).status_code == 404


async def test_an_educator_makes_a_portfolio_of_the_own_group_and_no_archive(family: Family) -> None:
    archive = await family.ask(family.educator)
    portfolio = await family.made(family.educator, kind="portfolio")

    seen = [row["kind"] for row in await listed(family, family.educator.token)]

    assert (archive.status_code, portfolio["state"], portfolio["school_year"]) == (403, "ready", 2026)
    assert seen == ["portfolio"]
    assert (await family.fetched(portfolio, family.educator)).content.startswith(b"%PDF")


async def test_nobody_else_finds_the_child_or_its_takeouts(family: Family) -> None:
    world, ready = family.world, await family.made()
    elsewhere = await a_world(world.app)
    strangers = [
        (await a_family(world, "Bobur")).parent,
        await world.educator(world.butterflies),
        await elsewhere.head(),
        await elsewhere.parent(await elsewhere.child()),
    ]

    answers = {
        (await world.app.get(path, person.token)).status_code
        for person in strangers
        for path in (family.path, f"{world.path}/takeouts/{ready['id']}", ready["address"])
    }
    asked = {(await family.ask(person)).status_code for person in strangers}
    nurse = await family.ask(await world.staff(Role.NURSE))

    assert (answers, asked, nurse.status_code) == ({404}, {404}, 403)
    assert (await world.app.get(family.path)).status_code == 401
    assert await rows(family) == 1


async def test_asking_and_fetching_are_on_record(family: Family) -> None:
    ready = await family.made()
    before = await journal(family)

    await family.fetched(ready)

    assert await journal(family) == before + 1
    audited = "select details->>'kind' from audit_entry where subject_id = $1 and action = 'takeout.make'"
    assert await figure(family.world, audited, UUID(ready["id"])) == "archive"
    told = "select count(*) from change where kind = 'takeout' and subject_id = $1 and child_ids = array[$2::uuid]"
    assert await figure(family.world, told, UUID(ready["id"]), family.child_id) == 2


async def test_a_list_costs_the_same_whatever_its_length(family: Family) -> None:
    world = family.world

    async def look() -> None:
        assert (await world.app.get(family.path, family.parent.token)).status_code == 200

    await family.ask()
    few = await statements_of(world.app, look)
    for language in ("ru", "en"):
        await family.ask(language=language)

    assert await statements_of(world.app, look) == few


async def test_a_job_without_its_takeout_or_run_twice_does_nothing(family: Family) -> None:
    ready = await family.made()
    payload = {"preschool_id": str(family.world.preschool_id), "takeout_id": ready["id"]}
    async with family.world.app.parts.database.writing() as work:
        await enqueue(work, "takeouts.make", payload)
        await enqueue(work, "takeouts.make", {**payload, "takeout_id": str(uuid4())})

    await drain(family.world.app.parts)

    assert await family.told(ready["id"]) == ready


async def listed(family: Family, token: str | None = None) -> list[dict[str, object]]:
    response = await family.world.app.get(family.path, token or family.parent.token)
    assert response.status_code == 200, response.text
    found: list[dict[str, object]] = response.json()
    return found


async def asked_a_week_ago(family: Family) -> None:
    """Access tokens do not live as long as a file."""
    sql = "update takeout set asked_at = asked_at - $2::interval, expires_at = expires_at - $2::interval"
    async with family.world.app.parts.database.writing() as work:
        await work.raw.execute(f"{sql} where child_id = $1", family.child_id, LIFE)


async def rows(family: Family) -> int:
    found: int = await figure(family.world, "select count(*) from takeout where child_id = $1", family.child_id)
    return found


async def journal(family: Family) -> int:
    sql = "select count(*) from read_journal where action = 'takeout.make' and child_ids = array[$1::uuid]"
    found: int = await figure(family.world, sql, family.child_id)
    return found
