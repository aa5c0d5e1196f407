"""Resources of the library: adding, finding, opening, correcting, withdrawing, and who may."""

from typing import Any
from uuid import UUID

import pytest

from media_library.models import Resource, StoredFile
from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7
from server.worker import drain
from tests.media_library.intake_files import pdf, wav
from tests.media_library.sending import Sender, a_photo, figure
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

NAMES = ("Kuz fasli", "Hayvonlar", "Qoʻgʻirchoq teatri")


@pytest.fixture
async def sender(world: World) -> Sender:
    return Sender(world, await world.educator())


async def add(world: World, person: Person, file_id: UUID, **given: Any):  # type: ignore[no-untyped-def]
    body = {"id": str(uuid7()), "file_id": str(file_id), "kind": "picture", "title": {"uz": "Olma"}, "language": "uz"}
    return await world.app.post(f"{world.path}/resources", person.token, {**body, **given})


async def let_in(world: World, resource_id: object) -> None:
    """The head lets what was asked for into the preschool's library."""
    head = await world.head()
    for asked in (await world.app.get(f"{world.path}/sharing-requests", head.token)).json():
        if asked["resource_id"] == str(resource_id):
            path = f"{world.path}/sharing-requests/{asked['id']}/decision"
            assert (await world.app.post(path, head.token, {"decision": "accept"})).status_code == 200


async def put_there(world: World, owner_id: UUID, name: str, **given: Any) -> UUID:
    """A resource made without a file's journey; ``given`` are columns."""
    file_id, resource_id = uuid7(), uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            StoredFile(
                preschool_id=owner_id,
                id=file_id,
                purpose="resource",
                state="ready",
                declared_size=1,
                kind="picture",
                uploaded_by=uuid7(),
            )
        )
        await work.flush()
        reach = "everybody" if owner_id == NOWHERE else "preschool"
        columns = {
            "reach": reach,
            "kind": "picture",
            "description": {},
            "theme_weeks": [],
            "age_bands": [],
            "areas": [],
            **given,
        }
        work.session.add(
            Resource(preschool_id=owner_id, id=resource_id, title={"uz": name}, file_id=file_id, **columns)
        )
    return resource_id


async def titles(world: World, person: Person, **wanted: Any) -> list[str]:
    answer = await world.app.get(f"{world.path}/resources", person.token, **wanted)
    assert answer.status_code == 200
    return [row["title"]["uz"] for row in answer.json()["items"] if row["owner_id"] == str(world.preschool_id)]


async def test_a_picture_becomes_a_resource_with_everything_needed_to_show_it(world: World, sender: Sender) -> None:
    file_id = await sender.ready(a_photo())

    made = await add(world, sender.person, file_id, theme_weeks=["9-1"], age_bands=["middle"], areas=["cognitive"])
    shown = (await world.app.get(_path(world, made.json()["id"]), (await world.head()).token)).json()
    listed = (await world.app.get(f"{world.path}/resources", sender.person.token)).json()["items"]
    row = next(row for row in listed if row["id"] == made.json()["id"])
    await let_in(world, made.json()["id"])

    folder = f"{world.path}/files/{file_id}"
    assert made.status_code == 201
    assert (shown["title"], shown["theme_weeks"], shown["licence"]) == ({"uz": "Olma"}, ["9-1"], "CC-BY-4.0")
    assert shown["pages"] == [{"number": 1, "url": f"{folder}/view", "width": 800, "height": 600}]
    assert (shown["thumb"], shown["play_url"], shown["download_url"]) == (f"{folder}/thumb", "", f"{folder}/download")
    assert (row["thumb"], row["state"]) == (f"{folder}/thumb", "ready")
    assert (await world.app.get(row["thumb"], (await world.educator(world.butterflies)).token)).status_code == 200


async def test_documents_have_pages_and_sound_can_be_played(world: World, sender: Sender) -> None:
    booklet, song = await sender.ready(pdf(2), "kartochka.pdf"), await sender.ready(wav(), "qoʻshiq.wav")

    cards = (await add(world, sender.person, booklet, kind="card_set")).json()
    audio = (await add(world, sender.person, song, kind="audio")).json()

    assert [page["url"].rpartition("/")[2] for page in cards["pages"]] == ["page-1", "page-2"]
    assert (audio["pages"], audio["thumb"]) == ([], "")
    assert audio["play_url"] == f"{world.path}/files/{song}/play"
    assert audio["file"]["duration_seconds"] == 1.5


async def test_a_resource_whose_file_is_still_judged_is_its_authors_alone(world: World, sender: Sender) -> None:
    file_id, head = await sender.waiting(a_photo()), await world.head()

    made = (await add(world, sender.person, file_id)).json()
    before = (await titles(world, sender.person), await titles(world, head))
    hidden = await world.app.get(_path(world, made["id"]), head.token)
    await drain(world.app.parts)

    assert (made["file"]["state"], made["thumb"], made["download_url"]) == ("waiting", "", "")
    assert before == (["Olma"], [])
    assert hidden.status_code == 404
    assert await titles(world, head) == ["Olma"]


async def test_a_resource_is_made_of_an_own_fitting_file_and_has_a_title(world: World, sender: Sender) -> None:
    own, foreign = await sender.waiting(a_photo()), await Sender(world, await world.head()).waiting(a_photo())
    photo_of_child = await sender.waiting(a_photo(), purpose="observation")
    refused = await sender.waiting(b"MZ" + bytes(100))
    await drain(world.app.parts)

    answers = [
        await add(world, sender.person, foreign),
        await add(world, sender.person, photo_of_child),
        await add(world, sender.person, refused),
        await add(world, sender.person, own, kind="video"),
        await add(world, sender.person, own, title={"uz": " ", "fr": "Pomme"}),
        await add(world, sender.person, own, title={"uz": "a" * 201}),
        await add(world, sender.person, own, theme_weeks=["a" * 41]),
    ]

    assert [answer.json()["code"] for answer in answers] == [
        "media.missing",
        "media.missing",
        "media.file_refused",
        "media.kind_mismatch",
        "media.no_title",
        "media.text_too_long",
        "media.wrong_mark",
    ]
    assert {answer.status_code for answer in answers} == {409}
    assert await figure(world, "select count(*) from resource where preschool_id = $1", world.preschool_id) == 0


async def test_filters_and_search_in_either_script_find_what_is_asked_for(world: World) -> None:
    educator = await world.educator()
    await put_there(world, world.preschool_id, NAMES[0], theme_weeks=["9-1"], age_bands=["junior"], areas=["speech"])
    await put_there(world, world.preschool_id, NAMES[1], kind="video", language="ru", age_bands=["junior", "senior"])
    await put_there(world, world.preschool_id, NAMES[2], description={"ru": "Кукольный театр"})

    assert await titles(world, educator) == list(reversed(NAMES))
    assert await titles(world, educator, search="қўғирчоқ") == [NAMES[2]]
    assert await titles(world, educator, search="qo'g'irchoq teatr") == [NAMES[2]]
    assert await titles(world, educator, search="кукольный") == [NAMES[2]]
    assert await titles(world, educator, search="%") == []
    assert await titles(world, educator, theme_week="9-1") == [NAMES[0]]
    assert await titles(world, educator, age_band="junior") == [NAMES[1], NAMES[0]]
    assert await titles(world, educator, area="speech", age_band="senior") == []
    assert await titles(world, educator, kind="video") == [NAMES[1]]
    assert await titles(world, educator, language="ru") == [NAMES[1]]


async def test_pages_of_the_list_join_and_cost_the_same_statements_for_any_number(world: World) -> None:
    educator, marked = await world.educator(), {"theme_weeks": [str(world.preschool_id)]}
    made = {str(await put_there(world, world.preschool_id, f"Rasm {number}", **marked)) for number in range(35)}
    path = f"{world.path}/resources"
    wanted = {"theme_week": str(world.preschool_id)}

    first = (await world.app.get(path, educator.token, **wanted)).json()
    second = (await world.app.get(path, educator.token, cursor=first["next_cursor"], **wanted)).json()
    counted = await statements_of(world.app, lambda: world.app.get(path, educator.token, **wanted))

    assert (len(first["items"]), len(second["items"]), second["next_cursor"]) == (30, 5, None)
    assert {row["id"] for row in first["items"] + second["items"]} == made
    assert counted == 2
    assert (await world.app.get(path, educator.token, cursor="xyz")).status_code == 400


async def test_what_stands_for_everybody_is_read_by_everybody_and_the_rest_by_those_at_home(
    world: World,
) -> None:
    child_id = await world.child()
    common = await put_there(world, NOWHERE, "Hammaga")
    own = await put_there(world, world.preschool_id, "Bizniki")
    elsewhere = await (await a_world(world.app)).educator()
    near = [await world.educator(), await world.staff(Role.NURSE), await world.above(Role.DISTRICT)]
    parent = await world.parent(child_id)

    opened = [
        [
            (await world.app.get(_path(world, resource_id, owner_id), person.token)).status_code
            for resource_id, owner_id in ((common, NOWHERE), (own, world.preschool_id))
        ]
        for person in (*near, parent, elsewhere)
    ]
    listed = [await titles(world, person) for person in (*near, parent)]
    common_ones = (await world.app.get(f"{world.path}/resources", parent.token, search="hammaga")).json()["items"]

    assert opened == [[200, 200]] * 4 + [[200, 404]]
    assert listed == [["Bizniki"]] * 4
    assert str(common) in {row["id"] for row in common_ones}
    assert (await world.app.get(f"{world.path}/resources", elsewhere.token)).status_code == 404
    assert (await world.app.get(f"{world.path}/resources")).status_code == 401
    assert (await world.app.get(_path(world, own))).status_code == 401


async def test_author_and_methodist_correct_a_resource_and_nobody_else(world: World, sender: Sender) -> None:
    file_id = await sender.ready(a_photo())
    made = (await add(world, sender.person, file_id)).json()
    await let_in(world, made["id"])
    body = {"id": made["id"], "file_id": str(file_id), "kind": "worksheet", "title": {"uz": "Nok"}, "language": "uz"}
    methodist, colleague = await world.staff(Role.METHODIST), await world.educator()
    path = _path(world, made["id"])

    async def put(person: Person, **change: Any):  # type: ignore[no-untyped-def]
        return await world.app.send("PUT", path, person.token, {**body, **change})

    by_colleague = await put(colleague)
    unchanged = (await world.app.get(path, colleague.token)).json()
    by_author, by_methodist = await put(sender.person), await put(methodist, title={"uz": "Nok", "ru": "Груша"})
    of_other = await put(sender.person, id=str(uuid7()))

    assert (by_colleague.status_code, unchanged["title"], unchanged["permitted"]) == (403, {"uz": "Olma"}, [])
    assert (by_author.status_code, by_author.json()["kind"]) == (200, "worksheet")
    assert by_author.json()["permitted"] == ["media.update"]
    assert by_methodist.json()["title"] == {"uz": "Nok", "ru": "Груша"}
    assert of_other.status_code == 400


async def test_a_withdrawn_resource_and_its_file_are_gone_for_everybody(world: World, sender: Sender) -> None:
    file_id = await sender.ready(a_photo())
    made = (await add(world, sender.person, file_id)).json()
    await let_in(world, made["id"])
    colleague, path = await world.educator(), _path(world, made["id"])

    refused = await world.app.post(f"{path}/withdraw", colleague.token)
    still_there = await titles(world, colleague)
    done = await world.app.post(f"{path}/withdraw", sender.person.token)

    assert (refused.status_code, still_there, done.status_code) == (403, ["Olma"], 204)
    assert await titles(world, colleague) == []
    assert (await world.app.get(path, sender.person.token)).status_code == 404
    assert (await world.app.get(made["thumb"], sender.person.token)).status_code == 404
    noted = "select array_agg(action order by at) from audit_entry where subject_id = $1"
    told = "select count(*) from change where subject_id = $1 and kind = 'resource'"
    assert await figure(world, noted, UUID(made["id"])) == ["media.upload", "media.update"]
    assert await figure(world, told, UUID(made["id"])) == 4


async def test_only_those_who_may_upload_add_resources(world: World, sender: Sender) -> None:
    file_id = await sender.waiting(a_photo())
    nurse, district = await world.staff(Role.NURSE), await world.above(Role.DISTRICT)
    elsewhere = await (await a_world(world.app)).educator()

    statuses = [(await add(world, person, file_id)).status_code for person in (nurse, district, elsewhere)]

    assert statuses == [403, 403, 404]
    assert (await world.app.post(f"{world.path}/resources", None, {})).status_code == 401
    assert await titles(world, sender.person) == []


def _path(world: World, resource_id: object, owner_id: UUID | None = None) -> str:
    return f"{world.path}/resources/{owner_id or world.preschool_id}/{resource_id}"
