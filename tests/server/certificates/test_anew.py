"""After a certificate was taken back another may be issued: one stands, and those before it stay taken back."""

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.certificates.completing import PUBLIC, a_certificate, complete, issue, revoked
from tests.server.courses.teaching import Teaching


async def of_cohort(teaching: Teaching) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (
        await teaching.app.get(f"{teaching.path}/certificates", teaching.trainer.token)
    ).json()
    return found


async def test_who_lost_one_by_mistake_is_given_another_and_the_former_stays_taken_back(teaching: Teaching) -> None:
    former = await a_certificate(teaching)
    own = UUID(former["participant_id"])
    await revoked(teaching, former)

    first, again = await issue(teaching, own), await issue(teaching, own)
    checked = {one["code"]: (await teaching.app.get(f"{PUBLIC}/{one['code']}")).json()["valid"] for one in first.json()}
    credentials = [await teaching.app.get(f"{PUBLIC}/{one['code']}/credential") for one in first.json()]
    page = await teaching.app.get(f"/certificates/{former['code']}", language="uz")

    assert first.status_code == 201, first.text
    assert again.json() == first.json()
    standing, kept = first.json()
    assert (standing["revoked_at"], standing["permitted"]) == (None, ["certificate.revoke"])
    assert (kept["id"], kept["code"], kept["revoked_because"]) == (former["id"], former["code"], "Ism xato")
    assert checked == {standing["code"]: True, former["code"]: False}
    assert [answer.status_code for answer in credentials] == [200, 410]
    assert "bekor qilingan" in page.text
    board = await teaching.standing(own)
    assert (board["certificate"], board["certificate_id"], board["revoked"]) == (
        standing["code"],
        standing["id"],
        False,
    )


async def test_ones_own_is_the_one_that_stands_and_else_the_one_taken_back_last(teaching: Teaching) -> None:
    first = await a_certificate(teaching)
    own, person = UUID(first["participant_id"]), teaching.people[0]
    path = f"/api/course/mine/{own}/certificate"

    await revoked(teaching, first)
    without = (await teaching.app.get(path, person.token)).json()
    course_without = await teaching.mine(person, own)
    second = (await issue(teaching, own)).json()[0]
    with_another = (await teaching.app.get(path, person.token)).json()
    course_with = await teaching.mine(person, own)
    paper = await teaching.app.get(f"{path}.pdf", person.token)
    by_trainer = [
        (await teaching.app.get(f"/api/course/certificates/{one['id']}/paper.pdf", teaching.trainer.token)).status_code
        for one in (first, second)
    ]
    await revoked(teaching, second, "Yana xato")
    at_last = (await teaching.app.get(path, person.token)).json()
    board = await teaching.standing(own)

    assert (without["id"], without["revoked_at"] is not None) == (first["id"], True)
    assert course_without["certificate"] == "" and course_without["certificate_revoked_at"] is not None
    assert (with_another["id"], with_another["revoked_at"]) == (second["id"], None)
    assert (course_with["certificate"], course_with["certificate_revoked_at"]) == (second["code"], None)
    assert paper.status_code == 200
    assert by_trainer == [409, 200]
    assert (at_last["id"], at_last["revoked_at"] is not None) == (second["id"], True)
    assert (board["certificate"], board["revoked"]) == (second["code"], True)
    assert [one["id"] for one in await of_cohort(teaching)] == [second["id"], first["id"]]


async def test_two_trainers_who_issue_at_once_give_one(teaching: Teaching) -> None:
    former = await a_certificate(teaching)
    await revoked(teaching, former)
    people = [teaching.trainer, await teaching.world.above(Role.TRAINER), await teaching.world.above(Role.TRAINER)]
    body = {"participant_ids": [former["participant_id"]]}

    answers = await asyncio.gather(
        *[teaching.app.post(f"{teaching.path}/certificates", one.token, body) for one in people]
    )

    assert {answer.status_code for answer in answers} == {201}
    assert {tuple(one["id"] for one in answer.json()) for answer in answers} == {
        tuple(one["id"] for one in await of_cohort(teaching))
    }
    assert [one["revoked_at"] is None for one in await of_cohort(teaching)] == [True, False]


async def test_the_database_itself_keeps_a_second_one_from_standing(teaching: Teaching) -> None:
    certificate = await a_certificate(teaching)

    with pytest.raises(asyncpg.UniqueViolationError, match="certificate_standing_key"):
        async with teaching.app.parts.database.writing() as work:
            await work.raw.execute(
                """insert into certificate (id, participant_id, code, full_name, programme_title, minutes, issued_on,
                                            issued_by, credential, revoked_because)
                   select $2, participant_id, 'ANOTHER0000CODE0', full_name, programme_title, minutes, issued_on,
                     issued_by, credential, '' from certificate where id = $1""",
                UUID(certificate["id"]),
                uuid7(),
            )

    assert [one["id"] for one in await of_cohort(teaching)] == [certificate["id"]]


async def test_another_one_is_for_all_hours_too(teaching: Teaching) -> None:
    (own,) = await teaching.enrolled(1)
    await complete(teaching, own)
    (former,) = (await issue(teaching, own)).json()
    await revoked(teaching, former)
    async with teaching.app.parts.database.writing() as work:
        await work.raw.execute("delete from course_practice where participant_id = $1", own)

    refused = await issue(teaching, own)

    assert (refused.status_code, refused.json()["code"]) == (409, "certificate.not_completed")
    assert [one["id"] for one in await of_cohort(teaching)] == [former["id"]]


async def test_a_wrong_name_is_put_right_before_the_next_one_and_never_under_one_that_stands(
    teaching: Teaching,
) -> None:
    former = await a_certificate(teaching)
    own = UUID(former["participant_id"])

    async def named(name: str) -> httpx.Response:
        path, key = f"{teaching.path}/participants/{own}", uuid7()
        await teaching.app.send("PUT", path, teaching.trainer.token, {"full_name": name}, key)
        return await teaching.app.send("PUT", path, teaching.trainer.token, {"full_name": name}, key)

    early = await named("Sinova Odamoy")
    await revoked(teaching, former)
    empty, long = await named("  \0 "), await named("A" * 161)
    right = await named("  Sinova   Odamoy ")
    standing, kept = (await issue(teaching, own)).json()

    assert (early.status_code, early.json()["code"]) == (409, "course.certified")
    assert [answer.json()["fields"][0]["field"] for answer in (empty, long)] == ["full_name", "full_name"]
    assert right.status_code == 200
    assert (standing["full_name"], kept["full_name"]) == ("Sinova Odamoy", former["full_name"])
    assert (await teaching.app.get(f"{PUBLIC}/{standing['code']}")).json()["full_name"] == "Sinova Odamoy"
    assert (await teaching.standing(own))["full_name"] == "Sinova Odamoy"
    async with teaching.app.parts.database.reading() as work:
        told = await work.raw.fetch(
            "select details from audit_entry where action = 'cohort.rename_participant' and subject_id = $1",
            teaching.cohort_id,
        )
    assert [row["details"] for row in told] == [{"participant_id": str(own)}]
