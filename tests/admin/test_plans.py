"""What a methodist does with weeks on the pages: approve many, return one with a remark at its line, compare."""

from collections.abc import Awaitable, Callable
from typing import Any

from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.admin.conftest import Visitor
from tests.support.plans import draft_week, load_reference
from tests.support.world import Person, World

Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")


async def handed_in(world: World, educator: Person, group_id: Any = None) -> Any:
    plan = await draft_week(world, educator, group_id=group_id)
    response = await world.app.post(f"{world.path}/weekly-plans/{plan['id']}/submit", educator.token)
    assert response.status_code == 200, response.text
    return plan


async def status_of(world: World, plan: Any, person: Person) -> Any:
    return (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}", person.token)).json()


async def test_many_weeks_are_approved_at_a_glance_and_one_that_cannot_be_is_named(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    educator, head = await world.educator(world.sunflowers, world.butterflies), await world.head()
    first = await handed_in(world, educator)
    second = await handed_in(world, educator, world.butterflies)
    visitor = await visit(head)
    path = f"/admin/preschools/{world.preschool_id}/plans"
    page = await visitor.get(path)
    assert (page.text.count(first["id"]), page.text.count(second["id"])) == (2, 2)
    await world.app.post(f"{world.path}/weekly-plans/{second['id']}/decide", head.token, {"approved": True})

    answer = await visitor.send(page, f"{path}/approvals", plan_ids=[first["id"], second["id"]])

    assert answer.status_code == 200
    assert T("page-approved-many", count=1) in answer.text
    assert T("page-refused-many", count=1) in answer.text
    assert (await status_of(world, first, head))["status"] == "approved"
    assert T("page-approvals-nothing") in (await visitor.get(path)).text


async def test_nothing_ticked_changes_nothing_and_says_so(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    educator, head = await world.educator(), await world.head()
    plan = await handed_in(world, educator)
    visitor = await visit(head)
    path = f"/admin/preschools/{world.preschool_id}/plans"

    answer = await visitor.send(await visitor.get(path), f"{path}/approvals")

    assert answer.status_code == 400
    assert T("page-approvals-none-chosen") in answer.text
    assert (await status_of(world, plan, head))["status"] == "submitted"


async def test_a_remark_stands_at_the_line_it_concerns(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    educator, head = await world.educator(), await world.head()
    plan = await handed_in(world, educator)
    line = plan["activities"][4]["id"]
    visitor = await visit(head)
    path = f"/admin/preschools/{world.preschool_id}/weekly-plans/{plan['id']}"

    await visitor.send(
        await visitor.get(path), f"{path}/decision", approved="false", **{f"remark-{line}": "Vaqti koʻp"}
    )

    returned = await status_of(world, plan, educator)
    assert returned["status"] == "returned"
    assert {one["id"]: one["remark"] for one in returned["activities"] if one["remark"]} == {line: "Vaqti koʻp"}


async def test_the_history_shows_what_was_changed_since_the_plan_was_returned(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    educator, head = await world.educator(), await world.head()
    plan = await handed_in(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}"
    await world.app.post(f"{path}/decide", head.token, {"approved": False, "remark": "Sayr yoʻq"})
    line = {**(await status_of(world, plan, educator))["activities"][0], "title": "Oltin barglar sayri"}
    new = {**line, "id": str(uuid7()), "revision": 0, "title": "Yomgʻir tovushlari"}
    written = await world.app.send("PUT", path, educator.token, {"put": [line, new], "removed": []})
    assert written.status_code == 200, written.text
    await world.app.post(f"{path}/submit", educator.token)

    shown = (
        await (await visit(head)).get(f"/admin/preschools/{world.preschool_id}/weekly-plans/{plan['id']}/versions")
    ).text

    assert "Sayr yoʻq" in shown
    assert shown.count("<ins>") == 2
    assert "Oltin barglar sayri" in shown
    assert "Yomgʻir tovushlari" in shown
    assert T("page-line-added") in shown


async def test_minutes_of_planning_are_told_for_each_week(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)
    path = f"/admin/preschools/{world.preschool_id}/planning-time"
    empty = (await (await visit(head)).get(path)).text
    sitting = {"id": str(uuid7()), "group_id": plan["group_id"], "about": "weekly", "plan_id": plan["id"]}
    told = [{**sitting, "day": "2026-11-18", "seconds": 750}]
    assert (await world.app.post(f"{world.path}/planning-time", educator.token, told)).status_code == 204

    shown = (await (await visit(head)).get(path)).text

    assert T("page-planning-time-none") in empty
    assert "12,5" in shown
    assert T("page-planning-time-none") not in shown


async def test_the_week_tells_how_its_days_went(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}/reflections/2026-11-16"
    words = {"id": str(uuid7()), "chips": ["loved_it"], "text": "Suv bilan tajriba yoqdi"}
    assert (await world.app.send("PUT", path, educator.token, words)).status_code == 200

    shown = (await (await visit(head)).get(f"/admin/preschools/{world.preschool_id}/weekly-plans/{plan['id']}")).text

    assert shown.count(f"<h3>{T('page-reflection')}</h3>") == 1
    assert "Suv bilan tajriba yoqdi" in shown
    assert T("day-chip-loved_it") in shown


async def test_a_childs_adaptation_is_named_only_when_asked_for_and_the_look_is_recorded(
    world: World, visit: Visit
) -> None:
    await load_reference(world.app)
    educator, head = await world.educator(), await world.head()
    child = await world.child(name="Aziza")
    plan = await draft_week(world, educator)
    told = {"id": str(uuid7()), "activity_id": plan["activities"][1]["id"], "child_id": str(child), "text": "Oʻtirib"}
    api = f"{world.path}/weekly-plans/{plan['id']}"
    assert (await world.app.post(f"{api}/adaptations", educator.token, told)).status_code == 201
    visitor = await visit(head)
    path = f"/admin/preschools/{world.preschool_id}/weekly-plans/{plan['id']}"

    async def looks() -> int:
        async with world.app.parts.database.reading() as work:
            return int(
                await work.raw.fetchval(
                    "select count(*) from read_journal where account_id = $1 and action = 'adaptation.read'",
                    head.account_id,
                )
            )

    closed, before = (await visitor.get(path)).text, await looks()
    opened, after = (await visitor.get(path, adaptations="true")).text, await looks()

    assert "Aziza" not in closed
    assert (opened.count("Aziza"), opened.count("Oʻtirib")) == (1, 1)
    assert (before, after) == (0, 1)


async def test_the_paper_of_a_week_names_children_only_where_that_is_ticked(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    educator, head = await world.educator(), await world.head()
    plan = await draft_week(world, educator)
    visitor = await visit(head)

    shown = (await visitor.get(f"/admin/preschools/{world.preschool_id}/weekly-plans/{plan['id']}")).text

    address = f"/api/preschools/{world.preschool_id}/weekly-plans/{plan['id']}/document"
    assert f'method="get" action="{address}"' in shown
    assert 'name="adaptations" value="true"' in shown
    assert T("page-paper-children-hint") in shown
    paper = await visitor.get(address, form="docx", language="uz", adaptations="true")
    assert (paper.status_code, paper.content[:2]) == (200, b"PK")


async def test_an_adaptation_whose_activity_was_taken_out_is_still_read_on_the_page(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    educator, head, child = await world.educator(), await world.head(), await world.child(name="Botir")
    plan = await draft_week(world, educator)
    path, line = f"{world.path}/weekly-plans/{plan['id']}", plan["activities"][0]
    body = {"id": str(uuid7()), "activity_id": line["id"], "child_id": str(child), "text": "Yonida oʻtirish"}
    assert (await world.app.post(f"{path}/adaptations", educator.token, body)).status_code == 201
    page = f"/admin/preschools/{world.preschool_id}/weekly-plans/{plan['id']}"
    before = (await (await visit(head)).get(f"{page}?adaptations=true")).text
    taken_out = {"put": [], "removed": [{"id": line["id"], "revision": line["revision"]}]}
    assert (await world.app.send("PUT", path, educator.token, taken_out)).status_code == 200

    after = (await (await visit(head)).get(f"{page}?adaptations=true")).text
    unasked = (await (await visit(head)).get(page)).text

    assert T("adapted-line-gone") not in before
    assert T("adapted-line-gone") in after
    assert "Yonida oʻtirish" in before
    assert "Yonida oʻtirish" in after
    assert T("page-adaptations-none") not in after
    assert "Botir" not in unasked
