"""Children in a resource: named by who knows them, asked for at each step, and gone at once when a family says no."""

import asyncio
from typing import Any
from uuid import UUID

import pytest

from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE
from tests.admin.conftest import a_page_session
from tests.media_library.sending import grant_of
from tests.media_library.sharing_work import FORMS, Circle, a_circle, a_file, counted, opens
from tests.support.observations import consented
from tests.support.world import Person, World


@pytest.fixture
async def circle(world: World) -> Circle:
    return await a_circle(world)


async def say(circle: Circle, parent: Person, child_id: UUID, purpose: str, given: bool) -> None:
    """What a family says in the application itself."""
    path = f"{circle.world.path}/children/{child_id}/consents"
    answer = await circle.world.app.send("PUT", path, parent.token, {"purpose": purpose, "given": given})
    assert answer.status_code == 200, answer.text


async def a_child(circle: Circle, *purposes: str, name: str = "Aziza") -> tuple[UUID, Person]:
    """A child whose family has agreed to these purposes, and its parent."""
    child_id = await circle.world.child(name=name)
    parent = await circle.world.parent(child_id)
    for purpose in purposes:
        await say(circle, parent, child_id, purpose, True)
    return child_id, parent


def named(*child_ids: UUID) -> dict[str, Any]:
    return {"child_ids": [str(child_id) for child_id in child_ids]}


async def test_a_child_is_named_with_its_familys_consent_to_pictures_only(circle: Circle) -> None:
    (agreed, _), (refused, _), (not_asked, _) = (
        await a_child(circle, "photos"),
        await a_child(circle, name="Bobur"),
        await a_child(circle, name="Zebo"),
    )
    await consented(circle.world, refused, given=False)

    missing = await circle.add(**named(agreed, refused, not_asked))
    for_himself = await circle.add(**named(not_asked), reach="mine")
    made = await circle.add(**named(agreed))

    assert (missing.status_code, missing.json()["code"]) == (409, "media.consent_missing")
    assert missing.json()["params"] == {"names": "Olimova Bobur, Olimova Zebo", "named": 1, "count": 2}
    assert for_himself.json()["code"] == "media.consent_missing"
    assert (made.status_code, made.json()["child_ids"]) == (201, [str(agreed)])
    assert (
        await counted(circle.world, "select count(*) from resource where preschool_id = $1", circle.world.preschool_id)
        == 1
    )


async def test_nobody_names_a_child_they_do_not_know_and_only_who_may_change_it_reads_whom(circle: Circle) -> None:
    child_id, _ = await a_child(circle, "photos")
    elsewhere = await circle.stranger.child()

    by_other_group = await circle.add(circle.colleague, **named(child_id))
    of_other_preschool = await circle.add(**named(elsewhere))
    resource_id = await circle.at_home(**named(child_id))
    shown = [
        (await circle.world.app.get(circle.path(resource_id), person.token)).json()["child_ids"]
        for person in (circle.author, circle.methodist, circle.colleague)
    ]

    refused = [answer.json()["fields"][0]["field"] for answer in (by_other_group, of_other_preschool)]
    assert refused == ["child_ids", "child_ids"]
    assert shown == [[str(child_id)], [str(child_id)], []]


async def test_beyond_the_preschool_it_takes_consent_to_sharing_and_above_nobody_is_named(circle: Circle) -> None:
    child_id, parent = await a_child(circle, "photos")
    resource_id = await circle.at_home(**named(child_id))
    above_before = await circle.sees(circle.district, resource_id)
    too_early = await circle.ask(circle.author, resource_id, "district")
    await say(circle, parent, child_id, "sharing", True)
    request_id = await circle.asked(resource_id, "district")
    above_after = await circle.sees(circle.district, resource_id)
    await say(circle, parent, child_id, "sharing", False)
    by_district = await circle.decide(circle.district, request_id)
    await say(circle, parent, child_id, "sharing", True)
    accepted = await circle.decide(circle.district, request_id)

    assert too_early.json()["params"] == {"names": "Olimova Aziza", "named": 1, "count": 1}
    assert (above_before, above_after) == (404, 200)
    assert (by_district.status_code, by_district.json()["params"]) == (409, {"names": "", "named": 0, "count": 1})
    assert accepted.status_code == 200
    copied = "select count(*) from resource_child where preschool_id = $1"
    assert await counted(circle.world, copied, NOWHERE) == 0


async def _addresses(circle: Circle, file_id: UUID, path: str, reader: Person) -> list[str]:
    """Every address of a resource's file: those its view tells, and all the forms there are."""
    view = (await circle.world.app.get(path, reader.token)).json()
    folder = view["thumb"].rpartition("/")[0]
    told = [view["thumb"], view["play_url"], view["download_url"], *(page["url"] for page in view["pages"])]
    told += [part[side] for part in view["parts"] for side in ("thumb", "front", "back") if part[side]]
    forms = [f"{folder}/{'page-1' if form == 'page' else form}" for form in FORMS]
    return sorted({*told, *forms} - {""})


@pytest.mark.parametrize("purpose", ["photos", "sharing"])
async def test_after_a_family_says_no_no_address_answers_any_more_by_any_way(circle: Circle, purpose: str) -> None:
    child_id, parent = await a_child(circle, "photos", "sharing")
    file_id = await a_file(circle.world, circle.author)
    parts = [{"file_id": str(file_id), "back_file_id": str(file_id), "words": {"uz": "oʻyin"}}]
    resource_id = await circle.at_home(file_id=file_id, kind="card_set", parts=parts, **named(child_id))
    await circle.shared(resource_id, "district", "everybody")
    home = await _addresses(circle, file_id, circle.path(resource_id), circle.colleague)
    out: list[str] = []
    for reach in ("district", "everybody"):
        path = circle.path(circle.edition(resource_id, reach), NOWHERE)
        out += await _addresses(circle, file_id, path, circle.neighbours)
    near = (circle.author, circle.head, circle.colleague)
    far = (circle.neighbours, circle.ministry, circle.author, circle.district)

    async def answered(addresses: list[str], people: tuple[Person, ...]) -> set[int]:
        by_token = {await opens(circle.world, who, address, file_id) for who in people for address in addresses}
        grants = [f"?grant={grant_of(circle.world, who)}" for who in people]
        by_grant = {
            await opens(circle.world, None, address, file_id, grant) for grant in grants for address in addresses
        }
        by_cookie = {
            await opens(
                circle.world, None, address, file_id, cookie=await a_page_session(circle.world.app, who.account_id)
            )
            for who in people
            for address in addresses
        }
        return by_token | by_grant | by_cookie

    before = (await answered(home, near), await answered(out, far))
    await say(circle, parent, child_id, purpose, False)
    after = (await answered(home, near), await answered(out, far))
    views = [await circle.sees_edition(who, resource_id, reach) for who in far for reach in ("district", "everybody")]

    assert len(home) >= 5
    assert len(out) >= 10
    assert before == ({304}, {304})
    assert after == ({404} if purpose == "photos" else {304}, {404})
    assert set(views) == {404}


async def test_what_is_withheld_is_told_to_who_can_put_it_right_and_to_nobody_else(circle: Circle) -> None:
    child_id, parent = await a_child(circle, "photos")
    resource_id = await circle.at_home(**named(child_id))

    await say(circle, parent, child_id, "photos", False)
    statuses = [
        await circle.sees(person, resource_id)
        for person in (circle.author, circle.head, circle.colleague, circle.district, parent)
    ]
    shown = (await circle.world.app.get(circle.path(resource_id), circle.author.token)).json()
    listed = (await circle.world.app.get(f"{circle.world.path}/resources", circle.colleague.token)).json()["items"]
    await say(circle, parent, child_id, "photos", True)

    assert statuses == [200, 200, 404, 404, 404]
    assert (shown["file"]["state"], shown["thumb"], shown["pages"], shown["download_url"]) == ("withheld", "", [], "")
    assert resource_id not in {row["id"] for row in listed}
    assert await circle.sees(circle.colleague, resource_id) == 200


async def test_a_consent_given_again_publishes_nothing_by_itself(circle: Circle) -> None:
    child_id, parent = await a_child(circle, "photos", "sharing")
    resource_id = await circle.at_home(**named(child_id))
    await circle.shared(resource_id, "district")

    await say(circle, parent, child_id, "sharing", False)
    await say(circle, parent, child_id, "sharing", True)
    still_gone = await circle.sees_edition(circle.neighbours, resource_id, "district")
    state = {row["reach"]: row["state"] for row in (await circle.requests(circle.author)).json()}
    await circle.shared(resource_id, "district")

    assert (still_gone, state["district"]) == (404, "withdrawn")
    assert await circle.sees_edition(circle.neighbours, resource_id, "district") == 200
    noted = "select details from audit_entry where subject_id = $1 and details ->> 'because' = 'consent'"
    assert await counted(circle.world, noted, UUID(resource_id)) == {"because": "consent", "reaches": ["district"]}


async def test_an_edition_obeys_the_children_it_shows_whatever_the_resource_became_since(circle: Circle) -> None:
    child_id, parent = await a_child(circle, "photos", "sharing")
    resource_id = await circle.at_home(**named(child_id))
    await circle.shared(resource_id, "district")
    empty = await a_file(circle.world, circle.author)
    body = {"id": resource_id, "file_id": str(empty), "kind": "picture", "title": {"uz": "Nok"}, "language": "uz"}
    replaced = await circle.world.app.send("PUT", circle.path(resource_id), circle.author.token, body)

    await say(circle, parent, child_id, "sharing", False)
    gone = await circle.sees_edition(circle.neighbours, resource_id, "district")
    await circle.shared(resource_id, "district")

    assert (replaced.json()["child_ids"], gone) == ([], 404)
    assert await circle.sees_edition(circle.neighbours, resource_id, "district") == 200


async def test_a_renewed_edition_obeys_only_the_children_it_still_shows(circle: Circle) -> None:
    child_id, parent = await a_child(circle, "photos", "sharing")
    resource_id = await circle.at_home(**named(child_id))
    await circle.shared(resource_id, "district")
    empty = await a_file(circle.world, circle.author)
    body = {"id": resource_id, "file_id": str(empty), "kind": "picture", "title": {"uz": "Nok"}, "language": "uz"}
    await circle.world.app.send("PUT", circle.path(resource_id), circle.author.token, body)
    await circle.shared(resource_id, "district")

    await say(circle, parent, child_id, "sharing", False)

    assert await circle.sees_edition(circle.neighbours, resource_id, "district") == 200


async def test_a_child_named_later_in_a_picture_that_is_out_is_obeyed_from_then_on(circle: Circle) -> None:
    child_id, parent = await a_child(circle, "photos", "sharing")
    file_id = await a_file(circle.world, circle.author)
    resource_id = await circle.at_home(file_id=file_id)
    await circle.shared(resource_id, "district")
    body = {"id": resource_id, "file_id": str(file_id), "kind": "picture", "title": {"uz": "Olma"}, "language": "uz"}
    await circle.world.app.send("PUT", circle.path(resource_id), circle.author.token, {**body, **named(child_id)})
    before = await circle.sees_edition(circle.neighbours, resource_id, "district")

    await say(circle, parent, child_id, "sharing", False)

    assert (before, await circle.sees_edition(circle.neighbours, resource_id, "district")) == (200, 404)


async def test_a_child_stays_named_as_long_as_its_picture_stays(circle: Circle) -> None:
    child_id, _ = await a_child(circle, "photos")
    file_id = await a_file(circle.world, circle.author)
    resource_id = await circle.at_home(file_id=file_id, **named(child_id))
    body = {"id": resource_id, "kind": "picture", "title": {"uz": "Nok"}, "language": "uz"}

    async def put(picture: UUID) -> list[str]:
        said = {**body, "file_id": str(picture)}
        answer = await circle.world.app.send("PUT", circle.path(resource_id), circle.author.token, said)
        return list(answer.json()["child_ids"])

    assert await put(file_id) == [str(child_id)]
    assert await put(await a_file(circle.world, circle.author)) == []


async def test_who_is_in_a_picture_is_so_in_every_resource_that_holds_it(circle: Circle) -> None:
    child_id, parent = await a_child(circle, "photos")
    file_id = await a_file(circle.world, circle.author)
    unnamed = await circle.at_home(file_id=file_id)
    await circle.shared(unnamed, "district")
    before = await circle.sees_edition(circle.neighbours, unnamed, "district")

    await circle.at_home(file_id=file_id, **named(child_id))
    after = await circle.sees_edition(circle.neighbours, unnamed, "district")
    shown = (await circle.world.app.get(circle.path(unnamed), circle.author.token)).json()
    await say(circle, parent, child_id, "photos", False)

    assert (before, after, shown["child_ids"]) == (200, 404, [str(child_id)])
    assert await circle.sees(circle.colleague, unnamed) == 404


async def test_a_decision_and_a_family_that_says_no_at_the_same_moment_leave_nothing_out(circle: Circle) -> None:
    for _ in range(4):
        child_id, parent = await a_child(circle, "photos", "sharing")
        resource_id = await circle.at_home(**named(child_id))
        request_id = await circle.asked(resource_id, "district")

        await asyncio.gather(
            circle.decide(circle.district, request_id), say(circle, parent, child_id, "sharing", False)
        )

        assert await circle.sees_edition(circle.neighbours, resource_id, "district") == 404


async def test_staff_write_a_signed_sheet_down_and_it_is_obeyed_as_well(circle: Circle) -> None:
    child_id = await circle.world.child()
    for purpose in ("photos", "sharing"):
        await consented(circle.world, child_id, purpose=purpose)
    resource_id = await circle.at_home(**named(child_id))
    await circle.shared(resource_id, "district")
    head = await circle.world.staff(Role.HEAD)
    path = f"{circle.world.path}/children/{child_id}/consents"

    answer = await circle.world.app.send(
        "PUT", path, head.token, {"purpose": "sharing", "given": False, "on_paper": True}
    )

    assert answer.status_code == 200, answer.text
    assert await circle.sees_edition(circle.neighbours, resource_id, "district") == 404


async def test_looking_at_a_picture_of_the_library_is_noted_for_every_child_in_it(circle: Circle) -> None:
    child_id, parent = await a_child(circle, "photos")
    file_id = await a_file(circle.world, circle.author)
    await circle.at_home(file_id=file_id, **named(child_id))
    plain = await a_file(circle.world, circle.author)
    await circle.at_home(file_id=plain)

    for looked_at in (file_id, file_id, plain):
        address = f"{circle.world.path}/files/{looked_at}/view"
        assert await opens(circle.world, circle.colleague, address, looked_at) == 304

    noted = "select count(*) from read_journal where account_id = $1 and action = 'file.read'"
    assert await counted(circle.world, noted, circle.colleague.account_id) == 1
    path = f"{circle.world.path}/children/{child_id}/readers"
    readers = (await circle.world.app.get(path, parent.token)).json()
    assert "file.read" in [reader["action"] for reader in readers]
