"""The trainer's board: who is where, from a constant number of statements."""

from tests.server.courses.teaching import MINE, Teaching, present
from tests.support.statements import statements_of


async def test_a_session_attended_counts_its_minutes_on_the_board_and_on_the_own_way(teaching: Teaching) -> None:
    (first, second) = await teaching.enrolled(2)

    marked = await teaching.mark(present(teaching.sessions[0], first))

    assert marked.status_code == 200, marked.text
    assert [(await teaching.standing(one))["counted"] for one in (first, second)] == [45, 0]
    mine = await teaching.mine(teaching.people[0], first)
    assert (mine["counted"], mine["minutes"], mine["next_unit"]) == (45, 1080, "orientation-study")
    assert len(mine["presences"]) == 1


async def test_a_board_costs_seven_statements_however_many_take_part(teaching: Teaching) -> None:
    await teaching.enrolled(1)

    few = await statements_of(teaching.app, teaching.board)
    await teaching.enrolled(6)
    many = await statements_of(teaching.app, teaching.board)

    assert (few, many) == (7, 7)


async def test_the_own_way_costs_seven_statements(teaching: Teaching) -> None:
    await teaching.enrolled(1)

    async def look() -> None:
        assert (await teaching.app.get(MINE, teaching.people[0].token)).status_code == 200

    assert await statements_of(teaching.app, look) == 7
