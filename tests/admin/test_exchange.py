"""The exchange with DHIS2 on the pages: names line by line, by a table, a month to send."""

from collections.abc import Awaitable, Callable

import pytest_asyncio

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.admin.conftest import Visitor
from tests.server.exchange.naming import a_uid, change, forget_names, name
from tests.support.app import App
from tests.support.world import World

Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")
PATH = "/admin/exchange"


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def no_names(app: App) -> None:
    await forget_names(app)


async def test_a_name_is_given_on_the_page_and_a_wrong_one_told_at_its_line(
    app: App, world: World, visit: Visit
) -> None:
    ministry, uid = await world.above(Role.MINISTRY), a_uid()
    visitor = await visit(ministry)
    page = await visitor.get(PATH)

    wrong = await visitor.send(page, PATH, **{"theirs-1": "qisqa"})
    kept = await visitor.send(page, PATH, **{"theirs-1": uid})
    after = await visitor.get(PATH)

    assert (wrong.status_code, kept.status_code) == (400, 303)
    assert 'id="theirs-1-wrong"' in wrong.text and 'value="qisqa"' in wrong.text
    assert after.text.count(f'value="{uid}"') == 2
    assert uid not in (await visitor.get(PATH, level="entries")).text
    assert len(after.content) < 150_000


async def test_places_are_searched_on_the_page(app: App, world: World, visit: Visit) -> None:
    ministry = await world.above(Role.MINISTRY)
    async with app.parts.database.writing() as work:
        await work.raw.execute("update preschool set name = 'Binafsha bogʻi' where id = $1", world.preschool_id)
    visitor = await visit(ministry)

    found = await visitor.get(PATH, level="preschool", words="binafsha")
    nothing = await visitor.get(PATH, level="preschool", words="bunday joy yoʻq")

    assert "Binafsha bogʻi" in found.text
    assert T("page-exchange-none") in nothing.text


async def test_a_table_is_checked_and_brought_in(app: App, world: World, visit: Visit) -> None:
    ministry = await world.above(Role.MINISTRY)
    visitor = await visit(ministry)
    page = await visitor.get(PATH)
    token = page.text.split('name="_csrf_token" value="')[1].split('"')[0]
    good = f"kind,ours,theirs,combination\nplace,{world.district_id},{a_uid()},\n"

    faulty = await visitor.http.post(
        f"{PATH}/file?key={uuid7()}",
        data={"_csrf_token": token},
        files={"file": ("a.csv", good.replace("place", "joy"))},
    )
    looked = await visitor.http.post(
        f"{PATH}/file?key={uuid7()}", data={"_csrf_token": token}, files={"file": ("a.csv", good)}
    )
    brought = await visitor.send(looked, f"{PATH}/file", apply="true")

    assert T("page-exchange-place", line=2, column="kind") in faulty.text
    assert T("page-exchange-would", new=1, changed=0, removed=0, unchanged=0) in looked.text
    assert brought.status_code == 303


async def test_without_a_dhis2_a_month_is_a_file_and_nothing_is_sent(app: App, world: World, visit: Visit) -> None:
    ministry = await world.above(Role.MINISTRY)
    await name(app, ministry, change("entries", "plans_in_place"))
    visitor = await visit(ministry)

    page = await visitor.get(PATH)
    taken = await visitor.get("/api/exchange/data-value-sets", month="2026-10-01", level="region")

    assert T("page-exchange-not-connected") in page.text and T("page-exchange-send-now") not in page.text
    assert (taken.status_code, taken.json()) == (200, {"dataValues": []})


async def test_a_head_finds_no_exchange(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())

    assert (await visitor.get(PATH)).status_code == 403
    assert PATH not in (await visitor.get(f"/admin/preschools/{world.preschool_id}/effects")).text
