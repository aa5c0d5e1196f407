"""Recording with pictures, captions and a line of the plan: what consents and the week's plan have to say to it."""

from typing import Any

from server.shared.ids import uuid7
from tests.server.observations.test_correct import correct
from tests.support.observations import a_photo, an_entry, consented, kept, recorded, send
from tests.support.plans import draft_week, load_reference
from tests.support.statements import statements_of
from tests.support.world import Person, World


async def photos_of(world: World, person: Person, entry: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await world.app.get(f"{world.path}/observations/{entry}", person.token)).json()[
        "photos"
    ]
    return found


async def test_a_picture_of_several_is_not_shared_until_every_family_has_agreed(world: World) -> None:
    educator = await world.educator()
    aziza, bobur = await world.child(), await world.child(name="Bobur", family="Aliyev")
    zebo = await world.child(name="Zebo", family="Yusupova")
    await consented(world, aziza)
    await consented(world, bobur, given=False)
    entry = an_entry(world.app, aziza, bobur, zebo, photo_ids=[str(await a_photo(world, educator))])

    refused = await send(world, educator, entry)
    nothing_kept = (await kept(world))["observation"]
    inside = await send(world, educator, {**entry, "shared": False})

    problem = refused.json()
    assert (refused.status_code, problem["code"]) == (409, "observation.consent_missing")
    assert problem["params"] == {"names": "Bobur Aliyev, Zebo Yusupova"}
    assert (nothing_kept, inside.status_code) == (0, 201)


async def test_without_a_picture_or_of_one_child_alone_nobody_is_asked(world: World) -> None:
    educator = await world.educator()
    aziza, bobur = await world.child(), await world.child(name="Bobur")
    photo = await a_photo(world, educator)

    answers = [
        await send(world, educator, an_entry(world.app, aziza, bobur)),
        await send(world, educator, an_entry(world.app, aziza, photo_ids=[str(photo)])),
    ]

    assert [answer.status_code for answer in answers] == [201, 201]


async def test_one_picture_beside_the_entries_of_two_children_is_a_picture_of_both(world: World) -> None:
    educator = await world.educator()
    aziza, bobur = await world.child(), await world.child(name="Bobur", family="Aliyev")
    photo: dict[str, Any] = {"photo_ids": [str(await a_photo(world, educator))]}

    at_once = await send(world, educator, an_entry(world.app, aziza, **photo), an_entry(world.app, bobur, **photo))
    await recorded(world, educator, aziza, **photo)
    one_after_another = await send(world, educator, an_entry(world.app, bobur, **photo))

    assert at_once.json()["params"] == {"names": "Bobur Aliyev, Aziza Olimova"}
    assert one_after_another.json()["params"] == {"names": "Bobur Aliyev, Aziza Olimova"}
    assert (await kept(world))["observation"] == 1


async def test_a_correction_shares_no_picture_over_a_missing_consent(world: World) -> None:
    educator = await world.educator()
    aziza, bobur = await world.child(), await world.child(name="Bobur", family="Aliyev")
    photo = str(await a_photo(world, educator))
    entry = await recorded(world, educator, aziza, bobur, photo_ids=[photo], shared=False)
    await consented(world, aziza)

    refused = await correct(world, educator, entry, shared=True)
    await consented(world, bobur)
    shared = await correct(world, educator, entry, shared=True)

    assert (refused.status_code, refused.json()["params"]) == (409, {"names": "Bobur Aliyev"})
    assert (shared.status_code, shared.json()["shared"]) == (200, True)


async def test_captions_stand_beside_their_pictures_and_are_corrected(world: World) -> None:
    educator, child_id = await world.educator(), await world.child()
    first, second = str(await a_photo(world, educator)), str(await a_photo(world, educator))
    entry = await recorded(
        world, educator, child_id, photo_ids=[first, second, first], captions=["Minora", " Uy ", "yana"]
    )
    recorded_so = [(photo["file_id"], photo["caption"]) for photo in await photos_of(world, educator, entry)]

    corrected = await correct(world, educator, entry, captions=["Baland minora"])
    untouched = await correct(world, educator, entry)
    too_many = await correct(world, educator, entry, captions=["1", "2", "3"])

    assert recorded_so == [(first, "Minora"), (second, "Uy")]
    assert [photo["caption"] for photo in corrected.json()["photos"]] == ["Baland minora", ""]
    assert [photo["caption"] for photo in untouched.json()["photos"]] == ["Baland minora", ""]
    assert (too_many.status_code, too_many.json()["fields"][0]["field"]) == (400, "captions")


async def test_more_captions_than_pictures_are_malformed(world: World) -> None:
    educator = await world.educator()

    response = await send(world, educator, an_entry(world.app, await world.child(), captions=["Rasmsiz"]))

    assert (response.status_code, response.json()["fields"][0]["field"]) == (400, "observations[0].captions")
    assert (await kept(world))["observation"] == 0


async def test_an_entry_names_a_line_of_a_weekly_plan_of_its_group(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    line = (await draft_week(world, educator))["activities"][0]["id"]
    own, other = await world.child(), await world.child(world.butterflies)
    head = await world.head()

    kept_with_it = await recorded(world, educator, own, activity_id=line)
    elsewhere = await send(world, head, an_entry(world.app, other, activity_id=line))
    made_up = await send(world, head, an_entry(world.app, own, activity_id=uuid7()))

    assert [answer.json()["code"] for answer in (elsewhere, made_up)] == ["observation.unknown_activity"] * 2
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select id, activity_id from observation where preschool_id = $1", world.preschool_id
        )
    assert [(str(row["id"]), str(row["activity_id"])) for row in rows] == [(kept_with_it, line)]


async def test_pictures_and_a_line_of_the_plan_cost_recording_no_statement_more(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    line = (await draft_week(world, educator))["activities"][0]["id"]
    children = [await world.child(name=f"Bola {number}") for number in range(6)]
    for child_id in children:
        await consented(world, child_id)
    photo = str(await a_photo(world, educator))

    plain = await statements_of(world.app, lambda: send(world, educator, an_entry(world.app, *children)))
    whole = await statements_of(
        world.app,
        lambda: send(world, educator, an_entry(world.app, *children, photo_ids=[photo], activity_id=line)),
    )

    assert (plain, whole) == (4, 4)
