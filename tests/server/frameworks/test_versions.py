"""Which versions there are, which one is in force, and that what was made under another stays readable."""

from uuid import UUID

from server.features.frameworks.loading import load_framework
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.frameworks.bringing import OURS, brought, in_force, put_in_force, second
from tests.support.statements import statements_of
from tests.support.world import Person, World


async def test_everybody_sees_the_versions_that_in_force_first(world: World, ministry: Person) -> None:
    educator = await world.educator()
    await brought(world.app, ministry, second())

    rows = (await world.app.get("/api/frameworks", educator.token)).json()

    assert (rows[0]["id"], rows[0]["in_force"]) == (str(OURS), True)
    assert (rows[0]["areas"], rows[0]["indicators"], rows[0]["levels"]) == (5, 64, 3)
    assert {row["in_force"] for row in rows[1:]} == {False}
    assert {(row["used"], tuple(row["permitted"])) for row in rows} == {(0, ())}


async def test_who_manages_frameworks_is_told_how_much_was_made_under_each(world: World, ministry: Person) -> None:
    unused = await brought(world.app, ministry, second())
    educator, child = await world.educator(), await world.child()
    before = {row["id"]: row for row in (await world.app.get("/api/frameworks", ministry.token)).json()}
    await _observed(world, educator, child)

    rows = {row["id"]: row for row in (await world.app.get("/api/frameworks", ministry.token)).json()}

    assert rows[str(OURS)]["used"] == before[str(OURS)]["used"] + 1
    assert rows[str(unused)]["used"] == 0
    assert rows[str(unused)]["permitted"] == ["framework.manage"]


async def test_exactly_one_is_in_force_and_the_reference_changes_with_it(world: World, ministry: Person) -> None:
    educator = await world.educator()
    other = await brought(world.app, ministry, second())
    before = (await world.app.get("/api/reference", educator.token)).json()["etag"]

    async with in_force(world.app, ministry, other):
        during = (await world.app.get("/api/reference", educator.token)).json()
        rows = (await world.app.get("/api/frameworks", educator.token)).json()
        async with world.app.parts.database.writing() as work:
            await load_framework(work)
        loaded = (await world.app.get("/api/reference", educator.token)).json()["etag"]
    after = (await world.app.get("/api/reference", educator.token)).json()["etag"]

    assert [row["id"] for row in rows if row["in_force"]] == [str(other)]
    assert (during["framework"]["id"], len(during["framework"]["areas"])) == (str(other), 7)
    assert during["etag"] == loaded != before == after


async def test_an_entry_made_under_an_earlier_version_is_read_and_corrected_under_its_own(
    world: World, ministry: Person
) -> None:
    educator, child = await world.educator(), await world.child()
    entry = await _observed(world, educator, child)
    other = await brought(world.app, ministry, second())

    async with in_force(world.app, ministry, other):
        earlier = (await world.app.get(f"/api/frameworks/{OURS}", educator.token)).json()
        path = f"{world.path}/observations/{entry}"
        kept = (await world.app.get(path, educator.token)).json()
        said = {"text": "Ertakni toʻliq aytdi", "area": "speech", "level": 0.5}
        corrected = await world.app.send("PUT", path, educator.token, said)

    assert [area["slug"] for area in earlier["areas"]][2] == kept["area"] == "speech"
    assert earlier["competences"][0]["slug"] == "communicative"
    assert earlier["areas"][2]["sub_areas"][0]["indicators"][0]["strand"] == "speaking"
    assert corrected.status_code == 200


async def test_a_version_that_is_not_there_is_not_found(world: World, ministry: Person) -> None:
    nowhere = uuid7()

    answers = [
        (await world.app.get(f"/api/frameworks/{nowhere}", ministry.token)).status_code,
        (await world.app.get(f"/api/frameworks/{nowhere}/file", ministry.token)).status_code,
        (await put_in_force(world.app, ministry, nowhere)).status_code,
    ]

    assert answers == [404, 404, 404]
    rows = (await world.app.get("/api/frameworks", ministry.token)).json()
    assert [row["id"] for row in rows if row["in_force"]] == [str(OURS)]


async def test_putting_in_force_and_bringing_in_are_audited(world: World) -> None:
    administrator = await world.above(Role.ADMINISTRATOR)

    other = await brought(world.app, administrator, second())
    async with in_force(world.app, administrator, other):
        pass

    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch("select action from audit_entry where subject_id = $1 order by at, id", other)
    assert [row["action"] for row in rows] == ["framework.manage", "framework.put_in_force"]


async def test_the_list_takes_as_many_statements_however_many_versions(world: World, ministry: Person) -> None:
    one = await statements_of(world.app, lambda: world.app.get("/api/frameworks", ministry.token))
    await brought(world.app, ministry, second())

    assert await statements_of(world.app, lambda: world.app.get("/api/frameworks", ministry.token)) == one == 2


async def test_a_version_loaded_before_there_were_competences_gets_them_and_keeps_its_words(world: World) -> None:
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update framework set details = details - 'competences' - 'strands' where id = $1", OURS)
        await work.raw.execute("update indicator set competences = '[]', strand = '' where framework_id = $1", OURS)

        await load_framework(work)

        without = await work.raw.fetchval(
            "select count(*) from indicator where framework_id = $1 and competences = '[]'", OURS
        )
        details = await work.raw.fetchval("select details from framework where id = $1", OURS)
    assert without == 0
    assert len(details["competences"]) == len(details["strands"]) == 4


async def _observed(world: World, educator: Person, child: UUID) -> str:
    entry = {
        "id": str(uuid7()),
        "child_ids": [str(child)],
        "text": "Ertakni aytib berdi",
        "area": "speech",
        "observed_at": world.app.clock.now().isoformat(),
    }
    response = await world.app.post(f"{world.path}/observations", educator.token, {"observations": [entry]})
    assert response.status_code == 201, response.text
    return entry["id"] if isinstance(entry["id"], str) else ""
