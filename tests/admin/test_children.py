"""The pages of children: what they tell, what may be changed, what was typed kept beside what is wrong."""

import re
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from admin.pages.child_tabs import readings
from server.shared.contract.children import ReadEntry
from server.shared.domain.permissions import Role
from tests.admin.conftest import Visitor
from tests.admin.test_forms import problem_at
from tests.server.figures.facts import an_observation
from tests.support.observations import a_photo, indicators, recorded
from tests.support.plans import load_reference
from tests.support.world import World, a_world

Visit = Callable[..., Awaitable[Visitor]]
A_CHILD = {"family_name": "Oʻrinova", "given_name": "Gulnoza", "patronymic": "", "gender": "girl"}


def pages_of(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}/children"


async def test_the_timeline_shows_the_newest_entries_and_leads_to_the_older(world: World, visit: Visit) -> None:
    head, child = await visit(await world.head()), await world.child()
    for number in range(23):
        await an_observation(world, world.sunflowers, child, day=date(2026, 10, 1) + timedelta(days=number))
    path = f"{pages_of(world)}/{child}"

    first = await head.get(path)
    more = re.findall(r'href="(\?tab=observations&amp;cursor=[^"]+)"', first.text)[0].replace("&amp;", "&")
    rest = await head.get(path + more)

    assert [page.text.count('class="card entry') for page in (first, rest)] == [20, 3]
    assert "Yana koʻrsatish" not in rest.text
    assert "area-speech" in first.text and "Karimova Nodira" in first.text


async def test_photos_stand_by_addresses_that_the_session_of_the_page_opens(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    educator, child = await world.educator(), await world.child()
    photo = await a_photo(world, educator)
    await recorded(world, educator, child, photo_ids=[str(photo)])
    head = await visit(await world.head())

    page = await head.get(f"{pages_of(world)}/{child}")
    address = re.findall(r'<img src="(/api/[^"]+)"', page.text)[0]
    own, foreign = await head.get(address), await (await visit()).get(address)

    assert address == f"/api/preschools/{world.preschool_id}/files/{photo}/thumb"
    assert own.status_code != 401, "the session is recognised; the bytes are the store's affair"
    assert foreign.status_code == 401


async def test_growth_is_told_in_the_words_of_the_framework(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    educator, child = await world.educator(), await world.child()
    await recorded(world, educator, child, indicator_id=indicators("speech")[0], level=1)
    head = await visit(await world.head())

    page = await head.get(f"{pages_of(world)}/{child}", tab="growth")

    speech = page.text.split('class="card area area-speech"')[1].split("</section>")[0]
    assert "Oʻzi qila oladi" in speech and "Keyingi qadam" in speech
    assert "Nutq" in speech and "voqeani" in speech


async def test_a_section_that_is_not_open_is_not_noted_as_read(world: World, visit: Visit) -> None:
    head, child = await visit(await world.head()), await world.child()

    await head.get(f"{pages_of(world)}/{child}", tab="about")

    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch("select action from read_journal where child_ids @> array[$1::uuid]", child)
    assert [row["action"] for row in rows] == ["child.read"]


def test_what_was_read_again_on_one_day_is_one_line_with_its_count() -> None:
    moments = ("2026-11-18T06:30:00+00:00", "2026-11-17T21:00:00+00:00", "2026-11-17T18:30:00+00:00")
    entries = [ReadEntry(at=at, reader="Karimova", role="head", action="card.read") for at in moments]
    other = ReadEntry(at=moments[0], reader="Karimova", role="head", action="child.read")

    told = readings([entries[0], other, *entries[1:]], ZoneInfo("Asia/Tashkent"))

    assert [(one.entry.action, f"{one.at:%d %H:%M}", one.times) for one in told] == [
        ("card.read", "18 11:30", 2),
        ("child.read", "18 11:30", 1),
        ("card.read", "17 23:30", 1),
    ]


async def test_a_child_is_enrolled_corrected_moved_and_given_a_guardian(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    new = f"{pages_of(world)}/new"

    made = await head.send(
        await head.get(new),
        new,
        **A_CHILD,
        birth_date="2022-05-02",
        group_id=str(world.sunflowers),
        starts_on="2026-09-01",
    )
    path = made.headers["location"].split("?")[0]
    corrected = await head.send(
        await head.get(f"{path}/correct"), f"{path}/correct", **{**A_CHILD, "given_name": "Gulnora"},
        birth_date="2022-05-02",
    )  # fmt: skip
    moved = await head.send(
        await head.get(f"{path}/move"), f"{path}/move", group_id=str(world.butterflies), starts_on="2026-11-18"
    )
    given = await head.send(
        await head.get(f"{path}/guardians/new"),
        f"{path}/guardians/new",
        full_name="Oʻrinov Sardor",
        kinship="father",
        phone="",
    )
    page = await head.get(path, tab="about")

    assert [answer.status_code for answer in (made, corrected, moved, given)] == [303] * 4
    for words in ("Gulnora", "Kapalak", "Kungaboqar", "Oʻrinov Sardor"):
        assert words in page.text


async def test_what_was_typed_about_a_child_is_kept_beside_what_is_wrong(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    child = await world.child(since=date(2026, 10, 1))
    new, move = f"{pages_of(world)}/new", f"{pages_of(world)}/{child}/move"

    young = await head.send(
        await head.get(new),
        new,
        **A_CHILD,
        birth_date="2030-01-01",
        group_id=str(world.butterflies),
        starts_on="2026-09-01",
    )
    nowhere = await head.send(
        await head.get(new), new, **A_CHILD, birth_date="2022-05-02", group_id="", starts_on="2026-09-01"
    )
    early = await head.send(await head.get(move), move, group_id=str(world.butterflies), starts_on="2026-09-15")

    assert (young.status_code, nowhere.status_code, early.status_code) == (409, 400, 409)
    assert problem_at(young.text, "birth_date") and 'value="2030-01-01"' in young.text
    assert f'<option value="{world.butterflies}" selected>' in young.text and 'value="Gulnoza"' in young.text
    assert problem_at(nowhere.text, "group_id")
    assert problem_at(early.text, "starts_on") and 'value="2026-09-15"' in early.text


async def children_known(world: World) -> set[UUID]:
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch("select id from child where preschool_id = $1", world.preschool_id)
    return {row["id"] for row in rows}


async def test_strangers_and_forged_forms_change_nothing(world: World, visit: Visit) -> None:
    elsewhere = await a_world(world.app)
    people = {
        "stranger": await visit(await elsewhere.head()),
        "district": await visit(await world.above(Role.DISTRICT)),
        "educator": await visit(await world.educator()),
    }
    values = {**A_CHILD, "birth_date": "2022-05-02", "group_id": str(world.sunflowers), "starts_on": "2026-09-01"}
    address = f"{pages_of(world)}/new?key=0192d000-0000-7000-8000-00000000000"

    statuses = {}
    for number, (name, visitor) in enumerate(people.items()):
        await visitor.get("/admin/account")
        token = visitor.http.cookies["nihol_csrf"]
        answer = await visitor.http.post(f"{address}{number}", data={**values, "_csrf_token": token})
        statuses[name] = answer.status_code
    forged = await (await visit(await world.head())).http.post(f"{address}9", data=values)

    assert set(statuses.values()) <= {403, 404}
    assert forged.status_code == 403
    assert await children_known(world) == set()
