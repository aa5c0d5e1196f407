"""What becomes of practice preschools after the course: nothing of them is left."""

from datetime import timedelta
from uuid import UUID

from server.features.practice.jobs import KEPT_AFTER, REFRESH, REMOVE, practice_jobs
from server.features.practice.making import MAKE
from server.features.practice.removing import remove_preschool
from server.features.practice.template import make_template
from server.tables import metadata
from tests.server.practice.learning import Learner, a_learner, a_participant
from tests.support.app import App
from tests.support.world import World

_OF_A_PRESCHOOL = [table.name for table in metadata.sorted_tables if "preschool_id" in table.c]


async def _left(app: App, preschool_id: UUID) -> dict[str, int]:
    """How many rows of it each table holds, where there are any."""
    async with app.parts.database.reading() as work:
        counts = {
            name: await work.raw.fetchval(f'select count(*) from "{name}" where preschool_id = $1', preschool_id)
            for name in _OF_A_PRESCHOOL
        }
        counts["preschool"] = await work.raw.fetchval("select count(*) from preschool where id = $1", preschool_id)
    return {name: count for name, count in counts.items() if count}


async def _district_of(app: App, preschool_id: UUID) -> UUID:
    async with app.parts.database.reading() as work:
        found: UUID = await work.raw.fetchval("select district_id from preschool where id = $1", preschool_id)
    return found


async def _run(app: App, name: str, **payload: object) -> None:
    async with app.parts.database.writing() as work:
        await practice_jobs(app.clock)[name](work, payload)


async def test_two_weeks_after_the_course_nothing_of_a_practice_preschool_is_left(learner: Learner) -> None:
    app, district = learner.app, await _district_of(learner.app, learner.preschool_id)
    app.clock.move(timedelta(days=30) + KEPT_AFTER)
    await _run(app, REMOVE)
    kept = await _left(app, learner.preschool_id)
    app.clock.move(timedelta(days=1))
    await _run(app, REMOVE)

    async with app.parts.database.reading() as work:
        districts = await work.raw.fetchval("select count(*) from district where id = $1", district)
        account = await work.raw.fetchrow(
            """select a.closed_at,
                 (select count(*) from auth_session s where s.account_id = a.id and s.ended_at is null) as sessions
               from account a join practice_preschool p on p.account_id = a.id where p.participant_id = $1""",
            learner.participant_id,
        )
    assert kept["child"] == 24
    assert await _left(app, learner.preschool_id) == {}
    assert districts == 0
    assert account["closed_at"] == app.clock.now()
    assert account["sessions"] == 0


async def test_beginning_again_leaves_nothing_of_the_first_one_and_signs_out_of_it(learner: Learner) -> None:
    again = await learner.app.post(f"{learner.own}/again", learner.person.token)

    assert (again.status_code, again.json()["state"]) == (200, "ready")
    assert await _left(learner.app, learner.preschool_id) == {}
    assert (await learner.app.get(f"{learner.home}/groups", learner.token)).status_code == 401


async def test_others_keep_theirs(learner: Learner, world: World, template: UUID) -> None:
    other = await a_learner(world)
    before = await _left(world.app, other.preschool_id)
    of_template = await _left(world.app, template)

    await learner.app.post(f"{learner.own}/again", learner.person.token)

    assert await _left(world.app, other.preschool_id) == before
    assert await _left(world.app, template) == of_template


async def test_a_preschool_that_is_real_is_never_removed(world: World) -> None:
    await world.child()
    before = await _left(world.app, world.preschool_id)

    async with world.app.parts.database.writing() as work:
        await remove_preschool(work, world.preschool_id)

    assert await _left(world.app, world.preschool_id) == before


async def test_a_file_made_there_goes_with_its_object_by_the_keeping_of_the_store(learner: Learner) -> None:
    app = learner.app
    async with app.parts.database.writing() as work:
        await work.raw.execute(
            """insert into stored_file (preschool_id, id, purpose, state, refusal, declared_name, declared_size, kind,
                                        media_type, sha256, byte_size, scan, uploaded_by, created_at)
               values ($1, gen_random_uuid(), 'observation', 'refused', '', 'a.jpg', 1, 'image', 'image/jpeg', '', 1,
                       '', $1, $2)""",
            learner.preschool_id,
            app.clock.now(),
        )
    await app.post(f"{learner.own}/again", learner.person.token)
    aged = await _left(app, learner.preschool_id)
    async with app.parts.database.reading() as work:
        asked = await work.raw.fetchval("select count(*) from pgqueuer where entrypoint = 'media.expire_intake'")

    assert aged == {"stored_file": 1}
    assert asked == 1


async def test_the_template_is_kept_for_a_week_and_made_anew_while_somebody_learns(
    learner: Learner, template: UUID
) -> None:
    app = learner.app
    async with app.parts.database.writing() as work:
        kept = await make_template(work, app.clock)
        await work.raw.execute("update practice_template set made_on = made_on - 8")
    await _run(app, REFRESH)

    async with app.parts.database.reading() as work:
        templates = await work.raw.fetch("select template_preschool_id, made_on from practice_template")
    assert kept == template
    assert len(templates) == 1
    assert templates[0]["template_preschool_id"] != template
    assert templates[0]["made_on"] == app.clock.today()
    assert await _left(app, template) == {}
    assert (await _left(app, learner.preschool_id))["child"] == 24


async def test_who_comes_before_the_template_is_ready_gets_a_copy_when_it_is(world: World, template: UUID) -> None:
    person = await world.educator()
    participant, _ = await a_participant(world, person)
    own = f"/api/course/mine/{participant}/practice"
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update practice_template set made_on = made_on - 8")

    asked = await world.app.post(own, person.token)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update practice_template set made_on = made_on + 8")
    await _run(world.app, MAKE, participant_id=str(participant))
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("delete from pgqueuer")

    assert asked.json()["state"] == "making"
    assert (await world.app.get(own, person.token)).json()["state"] == "ready"
