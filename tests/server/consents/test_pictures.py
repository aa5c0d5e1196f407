"""A withdrawn consent is obeyed at once: every address and every view of the picture, for every reader."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
import pytest_asyncio

from server.kernel.http.request import SESSION_COOKIE
from tests.admin.conftest import a_page_session
from tests.media_library.sending import Sender, a_photo, grant_of
from tests.server.consents.test_consents import say
from tests.support.observations import consented, recorded
from tests.support.world import Person, World

PURPOSES = ("small", "thumb", "view", "download")


@dataclass(frozen=True)
class Case:
    """Two children in one picture and one of them alone in another, with everybody who reads."""

    world: World
    own: UUID
    together: UUID
    alone: UUID
    entries: dict[UUID, str]
    readers: dict[str, Person]

    async def statuses(self, name: str, file_id: UUID) -> set[int]:
        """Of every address of the picture, by the session, by the grant, by the pages' cookie."""
        world, person = self.world, self.readers[name]
        grant, cookie = grant_of(world, person), await a_page_session(world.app, person.account_id)
        found = set()
        for purpose in PURPOSES:
            path = f"{world.path}/files/{file_id}/{purpose}"
            found |= {
                (await world.app.get(path, person.token)).status_code,
                (await world.app.get(path, grant=grant)).status_code,
                (await _by_cookie(world, path, cookie)).status_code,
            }
        return found

    async def opened(self, file_id: UUID) -> dict[str, set[int]]:
        return {name: await self.statuses(name, file_id) for name in self.readers}

    async def views(self, name: str) -> dict[str, list[dict[UUID, dict[str, Any]]]]:
        """By view the photos that it shows, by their files."""
        world, token = self.world, self.readers[name].token
        pages = {
            "stream": f"{world.path}/groups/{world.sunflowers}/observations",
            "timeline": f"{world.path}/children/{self.own}/observations",
            "today": "/api/today/family",
            **{entry: f"{world.path}/observations/{entry}" for entry in self.entries.values()},
        }
        found = {}
        for view, path in pages.items():
            answer = await world.app.get(path, token)
            if answer.status_code == 200:
                found[view] = [
                    {UUID(photo["file_id"]): photo for photo in entry["photos"]} for entry in _entries(answer.json())
                ]
        return found

    async def states(self, name: str, file_id: UUID) -> set[tuple[str, bool]]:
        """The states in which any view shows the picture, and whether with addresses."""
        return {
            (photos[file_id]["state"], any(photos[file_id][purpose] for purpose in ("small", "thumb", "view")))
            for view in (await self.views(name)).values()
            for photos in view
            if file_id in photos
        }


@pytest_asyncio.fixture(loop_scope="session")
async def case(world: World) -> Case:
    own, other = await world.child(), await world.child(name="Bobur", family="Aliyev")
    educator = await world.educator()
    for child_id in (own, other):
        await consented(world, child_id)
    sender = Sender(world, educator)
    together, alone = [await sender.ready(a_photo(), purpose="observation") for _ in range(2)]
    entries = {
        together: await recorded(world, educator, own, other, photo_ids=[str(together)]),
        alone: await recorded(world, educator, own, photo_ids=[str(alone)]),
    }
    readers = {
        "head": await world.head(),
        "educator": educator,
        "own family": await world.parent(own),
        "other family": await world.parent(other),
    }
    return Case(world, own, together, alone, entries, readers)


def everybody(case: Case, status: int) -> dict[str, set[int]]:
    return {name: {status} for name in case.readers}


async def test_before_a_withdrawal_every_reader_opens_and_sees_the_picture(case: Case) -> None:
    assert await case.opened(case.together) == everybody(case, 200)
    assert [await case.states(name, case.together) for name in case.readers] == [{("ready", True)}] * 4
    assert await case.opened(case.alone) == {**everybody(case, 200), "other family": {404}}


async def test_right_after_the_withdrawal_the_same_addresses_answer_nobody(case: Case) -> None:
    before = await case.opened(case.together)

    answer = await say(case.world, case.readers["own family"], case.own, given=False)

    assert (answer.status_code, before) == (200, everybody(case, 200))
    assert await case.opened(case.together) == everybody(case, 404)
    assert [await case.states(name, case.together) for name in case.readers] == [{("withheld", False)}] * 4


async def test_a_picture_of_the_child_alone_stays_with_its_own_family_only(case: Case) -> None:
    await say(case.world, case.readers["own family"], case.own, given=False)

    assert await case.opened(case.alone) == {**everybody(case, 404), "own family": {200}}
    assert await case.states("own family", case.alone) == {("ready", True)}
    assert [await case.states(name, case.alone) for name in ("head", "educator")] == [{("withheld", False)}] * 2


async def test_a_browser_that_kept_the_picture_is_told_that_it_is_gone(case: Case) -> None:
    world, head = case.world, case.readers["head"]
    path, signed = f"{world.path}/files/{case.together}/view", {"authorization": f"Bearer {head.token}"}
    kept = await world.app.http.get(path, headers=signed)
    asked_again = {**signed, "if-none-match": kept.headers["etag"]}
    unchanged = await world.app.http.get(path, headers=asked_again)

    await say(world, case.readers["own family"], case.own, given=False)

    gone = await world.app.http.get(path, headers=asked_again)
    assert (kept.headers["cache-control"], unchanged.status_code) == ("private, no-cache", 304)
    assert unchanged.headers["cache-control"] == "private, no-cache"
    assert (gone.status_code, gone.content) != (304, b"")
    assert gone.status_code == 404


async def test_given_again_the_picture_is_back(case: Case) -> None:
    family = case.readers["own family"]
    await say(case.world, family, case.own, given=False)
    await say(case.world, family, case.own, given=True)

    assert await case.opened(case.together) == everybody(case, 200)


async def test_nobody_asked_yet_keeps_a_picture_of_several_inside_the_preschool(case: Case) -> None:
    async with case.world.app.parts.database.writing() as work:
        await work.raw.execute("delete from consent where child_id = $1", case.own)

    assert await case.opened(case.together) == {**everybody(case, 200), "other family": {404}}
    assert await case.states("other family", case.together) == {("withheld", False)}


async def test_withdrawing_the_entry_of_a_child_does_not_free_the_picture(case: Case) -> None:
    world, educator = case.world, case.readers["educator"]
    third = await world.child(name="Zebo")
    again = await recorded(world, educator, third, photo_ids=[str(case.together)], shared=False)
    await say(world, case.readers["own family"], case.own, given=False)
    await world.app.post(f"{world.path}/observations/{case.entries[case.together]}/withdraw", educator.token)

    shown = (await world.app.get(f"{world.path}/observations/{again}", educator.token)).json()

    assert [photo["state"] for photo in shown["photos"]] == ["withheld"]
    assert await case.statuses("educator", case.together) == {404}


async def test_other_devices_are_told_of_every_entry_with_a_picture_of_the_child(case: Case) -> None:
    world = case.world

    await say(world, case.readers["own family"], case.own, given=False)

    async with world.app.parts.database.reading() as work:
        told = await work.raw.fetch(
            """select subject_id from change where preschool_id = $1 and kind = 'observation'
               and sequence > (select max(sequence) from change where preschool_id = $1 and kind = 'consent')""",
            world.preschool_id,
        )
    assert {str(row["subject_id"]) for row in told} == set(case.entries.values())


def _entries(answer: Any) -> Iterable[dict[str, Any]]:
    if "children" in answer and "photos" not in answer:
        return [entry for child in answer["children"] for entry in child["latest"]]
    found: list[dict[str, Any]] = answer.get("items", [answer])
    return found


async def _by_cookie(world: World, path: str, cookie: str) -> httpx.Response:
    return await world.app.http.get(path, headers={"cookie": f"{SESSION_COOKIE}={cookie}"})
