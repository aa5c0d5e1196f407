"""Taking part: by the trainer's list, whole or not at all, or by a code that nobody finds by guessing."""

from dataclasses import replace

from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.courses.teaching import DAY, MINE, STARTS, Teaching, present
from tests.support.world import Person, World, a_world

JOIN = "/api/course/join"


async def join(teaching: Teaching, person: Person, code: str) -> tuple[int, str]:
    answer = await teaching.app.post(JOIN, person.token, {"id": str(uuid7()), "code": code})
    return answer.status_code, answer.json().get("code", "")


async def close_account(teaching: Teaching, person: Person) -> None:
    async with teaching.app.parts.database.writing() as work:
        await work.raw.execute("update account set closed_at = now() where id = $1", person.account_id)


async def make_practice(teaching: Teaching, person: Person, owner: Person) -> None:
    async with teaching.app.parts.database.writing() as work:
        await work.raw.execute("update account set practice_of = $2 where id = $1", person.account_id, owner.account_id)


async def test_somebody_joins_by_a_code_typed_carelessly_and_only_once(teaching: Teaching, world: World) -> None:
    person, code = await world.educator(), (await teaching.cohort())["code"]

    typed = await join(teaching, person, f" {code.lower().replace('-', ' ')} ")
    again = await join(teaching, person, code)

    assert (typed, again) == ((200, ""), (200, ""))
    assert [one["name"] for one in (await teaching.app.get(MINE, person.token)).json()] == ["Kuzgi guruh"]
    assert (await teaching.cohort())["participants"] == 1


async def test_a_code_opens_nothing_when_it_is_wrong_or_the_course_is_over(teaching: Teaching, world: World) -> None:
    person, code = await world.educator(), (await teaching.cohort())["code"]

    wrong = await join(teaching, person, "AAAA-BBBB-CCCC")
    nonsense = await join(teaching, person, "0O1I")
    await teaching.takes_place(STARTS - 9 * DAY, STARTS + DAY)
    late = await join(teaching, person, code)

    assert {wrong, nonsense, late} == {(409, "course.code_not_valid")}
    assert (await teaching.app.get(MINE, person.token)).json() == []


async def test_codes_are_tried_only_so_often(teaching: Teaching, world: World) -> None:
    person, other = await world.educator(), await world.educator()
    first = await join(teaching, person, "AAAA-BBBB-CCCC")
    async with teaching.app.parts.database.writing() as work:
        emptied = await work.raw.execute(
            "update bucket set tokens = -100 where key = $1", f"course:account:{person.account_id}"
        )

    refused = await join(teaching, person, (await teaching.cohort())["code"])

    assert (first[0], emptied, refused[0]) == (409, "UPDATE 1", 429)
    assert (await teaching.cohort())["participants"] == 0
    assert (await join(teaching, other, (await teaching.cohort())["code"]))[0] == 200


async def test_a_practice_account_does_not_join(teaching: Teaching, world: World) -> None:
    person, code = await world.educator(), (await teaching.cohort())["code"]
    await make_practice(teaching, person, await world.educator())

    refused = await join(teaching, person, code)

    assert refused == (403, "access.not_allowed")
    assert (await teaching.cohort())["participants"] == 0


async def test_a_list_is_taken_whole_or_told_line_by_line(teaching: Teaching, world: World) -> None:
    (enrolled, fresh, closed, practising) = [await world.educator() for _ in range(4)]
    await teaching.enrol(enrolled)
    await close_account(teaching, closed)
    await make_practice(teaching, practising, fresh)
    logins = [await teaching.login(one) for one in (fresh, enrolled, closed, practising, fresh)] + ["hech-kim"]

    refused = await teaching.app.post(f"{teaching.path}/participants", teaching.trainer.token, {"logins": logins})
    taken = await teaching.enrol(fresh)

    assert refused.status_code == 400
    assert {one["field"]: one["code"] for one in refused.json()["fields"]} == {
        "logins[1]": "course.login_enrolled",
        "logins[2]": "course.login_closed",
        "logins[3]": "course.login_practice",
        "logins[4]": "course.login_twice",
        "logins[5]": "course.login_unknown",
    }
    assert len(taken.json()["standings"]) == 2


async def test_who_leaves_is_kept_and_counted_no_more_and_comes_back_by_the_list(teaching: Teaching) -> None:
    (staying, leaving) = await teaching.enrolled(2)
    await teaching.mark(present(teaching.sessions[0], leaving))
    code = (await teaching.cohort())["code"]

    left = await teaching.app.send("DELETE", f"{teaching.path}/participants/{leaving}", teaching.trainer.token)
    by_code = await join(teaching, teaching.people[1], code)
    hidden = await teaching.app.get(f"{MINE}/{leaving}", teaching.people[1].token)
    back = await teaching.enrol(teaching.people[1])

    standings = {one["participant_id"]: one for one in left.json()["standings"]}
    assert (standings[str(leaving)]["left"], standings[str(leaving)]["counted"]) == (True, 45)
    assert (left.json()["cohort"]["participants"], standings[str(staying)]["left"]) == (1, False)
    assert (by_code, hidden.status_code) == ((409, "course.left"), 404)
    assert (await teaching.standing(leaving))["left"] is False
    assert back.json()["cohort"]["participants"] == 2


async def test_a_trainer_of_another_region_finds_no_such_cohort(teaching: Teaching, world: World) -> None:
    stranger = await (await a_world(world.app)).above(Role.TRAINER)
    elsewhere = replace(teaching, trainer=stranger)
    person = await world.educator()

    refused = [
        await elsewhere.enrol(person),
        await elsewhere.mark(),
        await elsewhere.timetable([], revision=2),
        await world.app.get(f"{teaching.path}/board", stranger.token),
        await world.app.get(f"{teaching.path}/projects", stranger.token),
        await world.app.get(f"{teaching.path}/attendance-sheet.pdf", stranger.token),
    ]

    assert {answer.status_code for answer in refused} == {404}
    assert (await world.app.get("/api/course/cohorts", stranger.token)).json() == []
    assert (await teaching.cohort())["participants"] == 0


async def test_nobody_sees_the_way_of_another(teaching: Teaching, world: World) -> None:
    (own, _) = await teaching.enrolled(2)
    neighbour = teaching.people[1]

    looked = await world.app.get(f"{MINE}/{own}", neighbour.token)
    read = await world.app.post(f"{MINE}/{own}/reading", neighbour.token, {"chapter": "collecting", "answers": {}})
    board = await world.app.get(f"{teaching.path}/board", neighbour.token)

    assert (looked.status_code, read.status_code, board.status_code) == (404, 404, 403)
