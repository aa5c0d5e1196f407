"""Into one's own practice preschool and back; what leads out of it is refused."""

import re
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from server.kernel.http.request import SESSION_COOKIE
from server.kernel.tokens import fingerprint
from server.shared.domain.permissions import Role
from tests.server.practice.learning import Learner, a_learner, a_participant
from tests.support.app import App
from tests.support.world import World

_OWN = "nihol_own_session"


async def _secret_of(app: App, learner: Learner) -> str:
    """A page session of the own account."""
    secret = f"own-{learner.person.session_id.hex}"
    async with app.parts.database.writing() as work:
        await work.raw.execute(
            "update auth_session set secret = $2 where id = $1", learner.person.session_id, fingerprint(secret)
        )
    return secret


async def test_one_enters_as_an_account_that_leads_a_preschool_of_its_own(learner: Learner) -> None:
    account = learner.entry["tokens"]["account"]

    assert account["practice"] is True
    assert {scope["role"] for scope in account["scopes"]} == {"head", "educator"}
    assert {scope["preschool_id"] for scope in account["scopes"]} == {str(learner.preschool_id)}
    assert account["scopes"][0]["preschool_name"] == "Mashq bogʻchasi: Sinov Odami"


async def test_one_participant_has_one_preschool_however_often_it_is_asked_for(learner: Learner) -> None:
    again = await learner.app.post(learner.own, learner.person.token)

    async with learner.app.parts.database.reading() as work:
        made = await work.raw.fetchval(
            "select count(*) from practice_preschool where participant_id = $1", learner.participant_id
        )
    assert (again.status_code, again.json()["state"], made) == (200, "ready", 1)


async def test_nobody_above_reads_its_figures_by_an_id_they_happen_to_know(learner: Learner, world: World) -> None:
    async with world.app.parts.database.reading() as work:
        row = await work.raw.fetchrow(
            "select district_id, region_id from preschool where id = $1", learner.preschool_id
        )
    own = {"kind": "preschool", "id": str(learner.preschool_id)}
    places = [own, *({"kind": kind, "id": str(row[f"{kind}_id"])} for kind in ("district", "region"))]

    ministry = (await world.above(Role.MINISTRY)).token
    figures = [await world.app.get("/api/figures", ministry, **place) for place in places]
    spreads = [await world.app.get("/api/effects", ministry, **place) for place in places[1:]]
    effects = await world.app.get(f"{learner.home}/effects", ministry)

    assert {answer.status_code for answer in [*figures, *spreads, effects]} == {404}
    assert (await world.app.get("/api/figures", learner.token, **own)).status_code == 200
    assert (await world.app.get(f"{learner.home}/effects", learner.token)).status_code == 200


async def test_of_another_participant_nothing_is_seen_and_nothing_done(learner: Learner, world: World) -> None:
    stranger, trainer = await world.educator(), await world.above(Role.TRAINER)

    for person in (stranger, trainer):
        asked = [
            await world.app.get(learner.own, person.token),
            await world.app.post(learner.own, person.token),
            await world.app.post(f"{learner.own}/enter", person.token),
            await world.app.post(f"{learner.own}/again", person.token),
            await world.app.post(f"{learner.own}/tasks/plan-week/check", person.token),
        ]
        assert [answer.status_code for answer in asked] == [404] * 5
    assert (await world.app.get(learner.own)).status_code == 401
    other = await a_learner(world)
    assert other.preschool_id != learner.preschool_id
    assert (await world.app.get(f"{learner.home}/groups", other.token)).status_code in (403, 404)


async def test_whose_cohort_is_over_or_closed_enters_no_more(world: World, template: object) -> None:
    person = await world.educator()
    over, _ = await a_participant(world, person, ends_on=world.app.clock.today() - timedelta(days=1))
    closed, _ = await a_participant(world, await world.educator(), closed=True)

    answer = await world.app.post(f"/api/course/mine/{over}/practice", person.token)

    assert (answer.status_code, answer.json()["code"]) == (409, "practice.course_over")
    assert (await world.app.post(f"/api/course/mine/{closed}/practice", person.token)).status_code == 404


async def test_nobody_enters_what_is_not_made(world: World, template: object) -> None:
    person = await world.educator()
    participant, _ = await a_participant(world, person)

    answer = await world.app.post(f"/api/course/mine/{participant}/practice/enter", person.token)

    assert (answer.status_code, answer.json()["code"]) == (409, "practice.not_ready")


async def test_a_practice_account_has_no_password_and_takes_no_course(learner: Learner) -> None:
    app, login = learner.app, learner.entry["tokens"]["account"]["login"]
    signed_in = await app.http.post("/api/sign-in", json={"login": login, "password": ""})
    password = {"current_password": "", "new_password": "bir ikki uch toʻrt"}
    changed = await app.post("/api/account/password", learner.token, password)
    joined = await app.post("/api/course/join", learner.token, {"id": learner.cohort_id.hex, "code": "AAAABBBB"})
    invited = await app.post("/api/invitations/join", learner.token, {"code": "AAAABBBB"})

    assert (signed_in.status_code, signed_in.json()["code"]) == (401, "sign_in.wrong")
    assert (changed.status_code, changed.json()["code"]) == (409, "practice.no_password")
    assert joined.status_code == 403
    assert (invited.status_code, invited.json()["code"]) == (409, "practice.stays_inside")


@pytest.mark.parametrize("path", ["course/mine", "course/cohorts", "preschools", "places/regions", "account/devices"])
async def test_its_rights_end_at_its_preschool(learner: Learner, world: World, path: str) -> None:
    answer = await learner.app.get(f"/api/{path}", learner.token)
    elsewhere = await learner.app.get(f"{world.path}/groups", learner.token)

    assert elsewhere.status_code in (403, 404)
    assert str(world.preschool_id) not in answer.text


async def test_its_session_is_not_made_longer_by_refreshing(learner: Learner) -> None:
    learner.app.clock.move(timedelta(hours=11))
    refreshed = await learner.app.http.post(
        "/api/sign-in/refresh", json={"refresh_token": learner.entry["tokens"]["refresh_token"]}
    )
    learner.app.clock.move(timedelta(hours=2))
    later = await learner.app.http.post(
        "/api/sign-in/refresh", json={"refresh_token": refreshed.json()["refresh_token"]}
    )

    assert refreshed.status_code == 200
    assert later.status_code == 401


async def test_the_pages_are_entered_once_and_left_for_the_own_session(learner: Learner) -> None:
    app, own = learner.app, await _secret_of(learner.app, learner)
    app.http.cookies.clear()
    app.http.cookies.set(SESSION_COOKIE, own, domain="nihol.test")
    try:
        page = await app.http.get(learner.pages)
        entered = await app.http.post(learner.pages, data={"_csrf_token": _token(page.text)})
        inside = await app.http.get("/admin/account")
        waiting = app.http.cookies.get(_OWN)
        again = await app.http.post(learner.pages, data={"_csrf_token": _token(page.text)})
        left = await app.http.post("/admin/practice/leave", data={"_csrf_token": _token(inside.text)})
        outside = await app.http.get("/admin/account")
    finally:
        held = dict(app.http.cookies)
        app.http.cookies.clear()

    assert [page.status_code, entered.status_code, inside.status_code] == [200, 303, 200]
    assert "practising" in inside.text
    assert waiting == own
    assert (again.status_code, "practising" in again.text) == (409, False)
    assert left.status_code == 303
    assert "practising" not in outside.text
    assert outside.status_code == 200
    assert (held.get(SESSION_COOKIE), held.get(_OWN)) == (own, None)


async def test_a_ticket_is_no_session_and_does_not_last(learner: Learner) -> None:
    app, ticket = learner.app, learner.pages.rpartition("/")[2]
    as_cookie = await app.http.get("/admin/account", headers={"cookie": f"{SESSION_COOKIE}={ticket}"})
    page = await app.http.get(learner.pages)
    app.clock.move(timedelta(minutes=11))
    late = await app.http.post(learner.pages, data={"_csrf_token": _token(page.text)})
    app.http.cookies.clear()

    assert as_cookie.status_code == 303
    assert late.status_code == 409


async def test_logs_do_not_tell_the_ticket(learner: Learner) -> None:
    with capture_logs() as lines:
        page = await learner.app.http.get(learner.pages)
        await learner.app.http.post(learner.pages, data={"_csrf_token": _token(page.text)})
    learner.app.http.cookies.clear()

    assert [line["path"] for line in lines if line["event"] == "request"] == ["/admin/practice/{ticket}"] * 2
    assert learner.pages.rpartition("/")[2] not in str(lines)


def _token(page: str) -> str:
    found = re.search(r'name="_csrf_token" value="([^"]+)"', page)
    assert found is not None
    return found[1]
