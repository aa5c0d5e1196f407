"""Certificates go to those who have every hour, are printed for those concerned, and are taken back for good."""

import pypdfium2
import pytest

from server.shared.domain.certificates import is_code
from server.shared.domain.codes import shown_code
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.certificates.completing import PUBLIC, a_certificate, complete, issue, revoked
from tests.server.courses.teaching import Teaching, a_teaching
from tests.support.statements import statements_of
from tests.support.world import a_world


async def test_who_has_all_hours_gets_one_certificate_however_often_it_is_issued(teaching: Teaching) -> None:
    done, behind = await teaching.enrolled(2)
    await complete(teaching, done)

    first, again = await issue(teaching, done), await issue(teaching, done, done)

    assert first.status_code == again.status_code == 201
    (certificate,) = first.json()
    assert again.json() == [certificate]
    assert is_code(certificate["code"])
    assert {
        name: certificate[name] for name in ("participant_id", "full_name", "hours", "issued_on", "revoked_at")
    } == {
        "participant_id": str(done),
        "full_name": "Sinov Odami",
        "hours": 24.0,
        "issued_on": "2026-11-18",
        "revoked_at": None,
    }
    assert certificate["permitted"] == ["certificate.revoke"]
    assert (await teaching.standing(done))["certificate"] == certificate["code"]
    assert (await teaching.standing(behind))["certificate"] == ""


async def test_without_every_hour_nobody_of_those_named_gets_one(teaching: Teaching) -> None:
    done, behind = await teaching.enrolled(2)
    await complete(teaching, done, behind)
    async with teaching.app.parts.database.writing() as work:
        await work.raw.execute("delete from course_project where participant_id = $1", behind)

    refused = await issue(teaching, done, behind)

    assert (refused.status_code, refused.json()["code"]) == (409, "certificate.not_completed")
    assert refused.json()["params"] == {"counted": 23.0, "hours": 24.0}
    assert (await teaching.app.get(f"{teaching.path}/certificates", teaching.trainer.token)).json() == []


async def test_who_left_or_is_of_another_cohort_gets_none(teaching: Teaching) -> None:
    other = await a_teaching(teaching.world)
    (left,), (elsewhere,) = await teaching.enrolled(1), await other.enrolled(1)
    await complete(teaching, left)
    await teaching.app.send("DELETE", f"{teaching.path}/participants/{left}", teaching.trainer.token)

    gone, foreign = await issue(teaching, left), await issue(teaching, elsewhere)

    assert (gone.status_code, gone.json()["code"]) == (409, "certificate.not_completed")
    assert foreign.status_code == 404


async def test_only_trainers_of_the_region_and_administrators_issue_and_each_sees_what_is_theirs(
    teaching: Teaching,
) -> None:
    (participant_id,) = await teaching.enrolled(1)
    await complete(teaching, participant_id)
    world, path = teaching.world, f"{teaching.path}/certificates"
    stranger = await (await a_world(teaching.app)).above(Role.TRAINER)
    people = {
        "stranger": stranger,
        "region": await world.above(Role.REGION),
        "ministry": await world.above(Role.MINISTRY),
        "head": await world.head(),
        "participant": teaching.people[0],
    }
    body = {"participant_ids": [str(participant_id)]}

    issuing = {name: (await teaching.app.post(path, one.token, body)).status_code for name, one in people.items()}
    reading = {name: (await teaching.app.get(path, one.token)).status_code for name, one in people.items()}
    signed_out = await teaching.app.post(path, None, body)
    nothing = await teaching.app.get(path, teaching.trainer.token)
    by_administrator = await teaching.app.post(path, (await world.above(Role.ADMINISTRATOR)).token, body)

    assert issuing == {"stranger": 404, "region": 403, "ministry": 403, "head": 403, "participant": 403}
    assert reading == {"stranger": 404, "region": 200, "ministry": 200, "head": 403, "participant": 403}
    assert signed_out.status_code == 401
    assert nothing.json() == []
    assert by_administrator.status_code == 201


async def test_ones_own_certificate_is_seen_and_printed_by_oneself_alone(teaching: Teaching) -> None:
    certificate = await a_certificate(teaching)
    own, other = teaching.people[0], await teaching.world.educator()
    path = f"/api/course/mine/{certificate['participant_id']}/certificate"

    mine, paper = await teaching.app.get(path, own.token), await teaching.app.get(f"{path}.pdf", own.token)
    theirs, their_paper = await teaching.app.get(path, other.token), await teaching.app.get(f"{path}.pdf", other.token)
    (waiting,) = await teaching.enrolled(1)
    none = await teaching.app.get(f"/api/course/mine/{waiting}/certificate", teaching.people[1].token)

    assert mine.json() == {**certificate, "permitted": []}
    assert (paper.status_code, paper.headers["content-type"]) == (200, "application/pdf")
    assert (theirs.status_code, their_paper.status_code) == (404, 404)
    assert (none.status_code, none.json()) == (200, None)


@pytest.mark.parametrize(("language", "word"), [("uz", "SERTIFIKAT"), ("ru", "СЕРТИФИКАТ"), ("en", "CERTIFICATE")])
async def test_the_paper_says_who_what_how_long_when_and_where_to_verify(
    teaching: Teaching, language: str, word: str
) -> None:
    certificate = await a_certificate(teaching)

    answer = await teaching.app.get(
        f"/api/course/certificates/{certificate['id']}/paper.pdf", teaching.trainer.token, language=language
    )

    document = pypdfium2.PdfDocument(answer.content)
    text = document[0].get_textpage().get_text_bounded()
    letters = text.replace(" ", "")
    assert len(document) == 1
    assert [round(size * 25.4 / 72) for size in document[0].get_size()] == [297, 210]
    assert word in letters
    for said in ("Sinov Odami", "24", "2026", shown_code(certificate["code"]), "nihol.test/certificates"):
        assert said in text
    document.close()


async def test_a_certificate_is_taken_back_once_and_is_printed_no_more(teaching: Teaching) -> None:
    certificate = await a_certificate(teaching)

    without_reason = await revoked(teaching, certificate, "  ")
    first, again = await revoked(teaching, certificate), await revoked(teaching, certificate)
    otherwise = await revoked(teaching, certificate, "Boshqa sabab")
    paper = await teaching.app.get(
        f"/api/course/mine/{certificate['participant_id']}/certificate.pdf", teaching.people[0].token
    )
    mine = await teaching.app.get(
        f"/api/course/mine/{certificate['participant_id']}/certificate", teaching.people[0].token
    )

    assert without_reason.status_code == 400
    assert (first.status_code, first.json()["revoked_because"]) == (200, "Ism xato")
    assert again.json() == first.json()
    assert (otherwise.status_code, otherwise.json()["code"]) == (409, "certificate.revoked_already")
    assert (paper.status_code, paper.json()["code"]) == (409, "certificate.revoked")
    assert (mine.json()["revoked_because"], mine.json()["permitted"]) == ("", [])


async def test_only_trainers_of_the_region_the_ministry_and_administrators_take_back(teaching: Teaching) -> None:
    certificate = await a_certificate(teaching)
    path, world = f"/api/course/certificates/{certificate['id']}/revoke", teaching.world
    people = {
        "stranger": await (await a_world(teaching.app)).above(Role.TRAINER),
        "region": await world.above(Role.REGION),
        "participant": teaching.people[0],
    }

    refused = {
        name: (await teaching.app.post(path, one.token, {"because": "Xato"})).status_code
        for name, one in people.items()
    }
    still = await teaching.app.get(f"{PUBLIC}/{certificate['code']}")
    ministry = await teaching.app.post(path, (await world.above(Role.MINISTRY)).token, {"because": "Xato"})
    unknown = await teaching.app.post(
        f"/api/course/certificates/{uuid7()}/revoke", teaching.trainer.token, {"because": "Xato"}
    )

    assert refused == {"stranger": 404, "region": 403, "participant": 403}
    assert still.json()["valid"] is True
    assert (ministry.status_code, unknown.status_code) == (200, 404)


async def test_listing_certificates_costs_two_statements_however_many_there_are(teaching: Teaching) -> None:
    await a_certificate(teaching)

    async def look() -> None:
        answer = await teaching.app.get(f"{teaching.path}/certificates", teaching.trainer.token)
        assert answer.status_code == 200

    one = await statements_of(teaching.app, look)
    await a_certificate(teaching)

    assert (one, await statements_of(teaching.app, look)) == (2, 2)
