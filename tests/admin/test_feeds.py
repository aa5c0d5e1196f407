"""The address of a group's calendar on its page: made, shown once, revoked."""

import re
from collections.abc import Awaitable, Callable

from server.shared.i18n import translator
from tests.admin.conftest import Visitor
from tests.support.plans import load_reference
from tests.support.world import World

Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")
ADDRESS = re.compile(r"/api/calendar/[\w-]+\.ics")


def group_of(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}/groups/{world.sunflowers}"


async def test_the_address_is_shown_once_opens_the_calendar_and_stops_when_revoked(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    visitor = await visit(await world.head())
    path = f"{group_of(world)}/calendar-address"

    made = await visitor.send(await visitor.get(group_of(world)), path)
    address = ADDRESS.findall(made.text)[0]
    page = await visitor.get(group_of(world))
    opened = await (await visit()).get(address)
    revocation = re.findall(rf'action="({path}/[\w-]+/revocation)', page.text)[0]
    revoked = await visitor.send(page, revocation)
    closed = await (await visit()).get(address)

    assert made.status_code == 200
    assert T("page-feed-once") in made.text
    assert ADDRESS.findall(page.text) == []
    assert T("page-feed-again") in page.text
    assert (opened.status_code, opened.headers["content-type"].split(";")[0]) == (200, "text/calendar")
    assert (revoked.status_code, closed.status_code) == (303, 404)
    assert T("page-feed-make") in (await visitor.get(group_of(world))).text


async def test_another_address_ends_the_one_before_and_the_same_form_sent_twice_makes_one(
    world: World, visit: Visit
) -> None:
    await load_reference(world.app)
    visitor = await visit(await world.head())
    path = f"{group_of(world)}/calendar-address"
    page = await visitor.get(group_of(world))

    first = ADDRESS.findall((await visitor.send(page, path)).text)
    again = ADDRESS.findall((await visitor.send(page, path)).text)
    second = ADDRESS.findall((await visitor.send(await visitor.get(group_of(world)), path)).text)

    assert first == again
    assert first != second
    assert (await (await visit()).get(first[0])).status_code == 404
    assert (await (await visit()).get(second[0])).status_code == 200
