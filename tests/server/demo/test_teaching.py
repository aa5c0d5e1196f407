"""The demonstration has a trainer with a cohort under way, so that a newcomer sees the course at work."""

from server.demo.loading import load_demonstration
from server.features.accounts.actor import account_holder
from server.features.courses.cohorts import CohortService
from tests.server.demo.conftest import NewDatabase


async def test_a_trainer_has_a_cohort_of_which_two_are_behind(new_database: NewDatabase) -> None:
    parts = await new_database("nihol_demo_taught")

    await load_demonstration(parts, "small", lambda _: None)

    async with parts.database.reading() as work:
        account_id = await work.raw.fetchval("select id from account where login = 'trener'")
        trainer = await account_holder(work, account_id, parts.clock.today())
        assert trainer is not None
        (cohort,) = await CohortService(work, trainer, parts.clock).listed()
        board = await CohortService(work, trainer, parts.clock).board(cohort.id)
    assert cohort.state == "running"
    assert "tarbiyachi" in {one.login for one in board.standings}
    assert [bool(one.behind) for one in board.standings] == [False] * (len(board.standings) - 2) + [True, True]
    assert len({one.session_id for one in board.presences}) < len(board.cohort.sessions)
