"""A group's calendar: made, read by its secret address, revoked."""

import hashlib
from datetime import date
from typing import Any

import pytest
from icalendar import Calendar
from structlog.testing import capture_logs

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.plan_documents.reading import annual_plan_becomes, retitle, weekly_plan_becomes
from tests.support.plans import calendar_day, draft_week, draft_year
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


def path_of(world: World) -> str:
    return f"{world.path}/groups/{world.sunflowers}/calendar-feed"


async def a_feed(world: World, person: Person) -> Any:
    response = await world.app.post(path_of(world), person.token, {"id": str(uuid7())})
    assert response.status_code == 201, response.text
    return response.json()


async def entries(world: World, address: str) -> dict[str, Any]:
    """The calendar's entries by UID, as the library reads them."""
    answer = await world.app.get(address)
    assert answer.status_code == 200, answer.text
    return {str(event["uid"]): event for event in Calendar.from_ical(answer.content).walk("VEVENT")}


async def test_an_address_is_told_once_and_only_its_hash_is_kept(world: World) -> None:
    educator = await world.educator()

    made = await a_feed(world, educator)
    seen = (await world.app.get(path_of(world), educator.token)).json()

    secret = made["address"].removeprefix("/api/calendar/").removesuffix(".ics")
    async with world.app.parts.database.reading() as work:
        kept = await work.raw.fetchrow("select * from calendar_feed where id = $1", made["id"])
    assert len(secret) == 43
    assert (seen["id"], seen["address"], seen["permitted"]) == (made["id"], "", ["feed.manage"])
    assert kept["secret_hash"] == hashlib.sha256(secret.encode()).hexdigest()
    assert secret not in str(dict(kept))


async def test_the_same_request_repeated_is_told_the_same_address(world: World) -> None:
    educator, key, body = await world.educator(), uuid7(), {"id": str(uuid7())}

    first = await world.app.post(path_of(world), educator.token, body, key)
    second = await world.app.post(path_of(world), educator.token, body, key)

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json()["address"] == second.json()["address"]


async def test_the_calendar_tells_approved_weeks_themes_and_days_off(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    await weekly_plan_becomes(world, plan, "approved")
    await calendar_day(world, date(2026, 11, 25), works=False)
    address = (await a_feed(world, educator))["address"]

    told = await entries(world, address)

    week = told[f"week-{world.sunflowers}-2026-11-16@nihol"]
    monday = told[f"day-{world.sunflowers}-2026-11-16@nihol"]
    titles = [activity["title"] for activity in plan["activities"] if activity["weekday"] == 0]
    assert (week.decoded("dtstart"), week.decoded("dtend")) == (date(2026, 11, 16), date(2026, 11, 21))
    assert str(week["summary"]) == f"Hafta mavzusi: {plan['theme']['uz']}"
    assert str(monday["summary"]) == f"Kun rejasi: {len(titles)} ta mashgʻulot"
    assert str(monday["description"]).split("\n") == [f"• {title}" for title in titles]
    assert str(told[f"off-{world.sunflowers}-2026-11-25@nihol"]["summary"]) == "Dam olish kuni"
    assert len([uid for uid in told if uid.startswith("day-")]) == 5


async def test_drafts_stay_among_colleagues(world: World) -> None:
    educator = await world.educator()
    await draft_year(world, educator)
    await draft_week(world, educator)
    address = (await a_feed(world, educator))["address"]

    told = await entries(world, address)

    assert [uid for uid in told if not uid.startswith("off-")] == []


async def test_entries_keep_their_names_when_the_week_is_read_again_and_changed(world: World) -> None:
    educator = await world.educator()
    year, plan = await draft_year(world, educator), await draft_week(world, educator)
    await annual_plan_becomes(world, year, "approved")
    address = (await a_feed(world, educator))["address"]

    first = await entries(world, address)
    await weekly_plan_becomes(world, plan, "approved")
    second = await entries(world, address)
    await retitle(world, plan, "Boshqa nom;\nSUMMARY:x, BEGIN:VEVENT")
    third = await entries(world, address)

    assert set(first) <= set(second)
    assert set(second) == set(third)
    assert "Boshqa nom;" in str(third[f"day-{world.sunflowers}-2026-11-16@nihol"]["description"])
    assert (await world.app.get(address)).content == (await world.app.get(address)).content


async def test_a_revoked_and_an_unknown_address_are_refused_alike(world: World) -> None:
    educator = await world.educator()
    feed = await a_feed(world, educator)

    gone = await world.app.send("DELETE", f"{path_of(world)}/{feed['id']}", educator.token)
    revoked = await world.app.get(feed["address"])
    unknown = await world.app.get(f"/api/calendar/{'a' * 43}.ics")
    bare = await world.app.get(feed["address"].removesuffix(".ics"))

    assert gone.status_code == 204
    assert [answer.status_code for answer in (revoked, unknown, bare)] == [404] * 3
    told = [{**answer.json(), "request_id": ""} for answer in (revoked, unknown, bare)]
    assert told[0] == told[1] == told[2]
    assert (await world.app.get(path_of(world), educator.token)).status_code == 404


async def test_another_address_takes_the_place_of_the_one_before(world: World) -> None:
    educator = await world.educator()
    first = await a_feed(world, educator)

    second = await a_feed(world, educator)

    assert (await world.app.get(first["address"])).status_code == 404
    assert (await world.app.get(second["address"])).status_code == 200


async def test_a_revoked_address_does_not_come_back(world: World) -> None:
    educator, body = await world.educator(), {"id": str(uuid7())}
    await world.app.post(path_of(world), educator.token, body)
    await world.app.send("DELETE", f"{path_of(world)}/{body['id']}", educator.token)

    again = await world.app.post(path_of(world), educator.token, body)

    assert (again.status_code, again.json()["code"]) == (409, "calendar_feed.id_taken")


async def test_only_who_keeps_the_groups_calendar_makes_and_revokes_addresses(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    feed = await a_feed(world, educator)
    one = f"{path_of(world)}/{feed['id']}"
    stranger = await (await a_world(world.app)).head()
    people = (
        await world.educator(world.butterflies),
        await world.staff(Role.SPECIALIST, world.sunflowers),
        await world.parent(child),
        stranger,
    )

    read = [(await world.app.get(path_of(world), person.token)).status_code for person in people]
    made = [(await world.app.post(path_of(world), person.token, {"id": str(uuid7())})).status_code for person in people]
    gone = [(await world.app.send("DELETE", one, person.token)).status_code for person in people]

    assert read == made == gone == [403, 403, 403, 404]
    assert (await world.app.get(feed["address"])).status_code == 200


async def test_guessing_addresses_is_soon_refused(world: World) -> None:
    answers = {(await world.app.get(f"/api/calendar/{number:043d}.ics")).status_code for number in range(70)}

    async with world.app.parts.database.writing() as work:
        # Every test asks from one address: the next ones are not to pay for this one.
        await work.raw.execute("delete from bucket where key like 'calendar:unknown:%'")
    assert answers == {404, 429}


async def test_logs_do_not_tell_the_address(world: World) -> None:
    feed = await a_feed(world, await world.educator())

    with capture_logs() as lines:
        await world.app.get(feed["address"])
        await world.app.get(feed["address"].removesuffix(".ics"))

    assert [line["path"] for line in lines if line["event"] == "request"] == ["/api/calendar/{secret}"] * 2
    assert feed["address"].split("/")[-1].removesuffix(".ics") not in str(lines)


async def test_the_calendar_may_be_kept_by_its_reader_alone(world: World) -> None:
    feed = await a_feed(world, await world.educator())

    answer = await world.app.get(feed["address"])

    assert answer.headers["cache-control"] == "private, max-age=3600"
    assert answer.headers["content-type"].startswith("text/calendar")


@pytest.mark.parametrize("language", ["uz", "ru"])
async def test_the_calendar_speaks_the_language_of_who_made_it(world: World, language: str) -> None:
    educator = await world.educator()
    await world.app.send("PATCH", "/api/account", educator.token, {"language": language})
    plan = await draft_week(world, educator)
    await weekly_plan_becomes(world, plan, "approved")

    told = await entries(world, (await a_feed(world, educator))["address"])

    expected = {"uz": "Hafta mavzusi: ", "ru": "Тема недели: "}[language]
    assert str(told[f"week-{world.sunflowers}-2026-11-16@nihol"]["summary"]) == expected + plan["theme"][language]


async def test_a_full_year_takes_as_many_statements_as_an_empty_one(world: World) -> None:
    educator = await world.educator()
    address = (await a_feed(world, educator))["address"]

    async def asked() -> None:
        assert (await world.app.get(address)).status_code == 200

    empty = await statements_of(world.app, asked)
    year, plan = await draft_year(world, educator), await draft_week(world, educator)
    await annual_plan_becomes(world, year, "approved")
    await weekly_plan_becomes(world, plan, "approved")

    assert await statements_of(world.app, asked) == empty
