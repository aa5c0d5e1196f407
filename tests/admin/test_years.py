"""What heads and methodists do with years on the pages: drafting all, the council's word, months, opening again."""

import re
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import httpx
import pytest_asyncio

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.worker import drain
from tests.admin.conftest import Visitor
from tests.support.app import App
from tests.support.plans import draft_year, load_reference
from tests.support.world import Person, World

Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def reference(app: App) -> None:
    await load_reference(app)


def desk_of(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}/plans"


def page_of(world: World, group_id: UUID | None = None) -> str:
    return f"/admin/preschools/{world.preschool_id}/groups/{group_id or world.sunflowers}/years/2026"


async def year_now(world: World, person: Person) -> Any:
    return (await world.app.get(f"{world.path}/groups/{world.sunflowers}/annual-plans/2026", person.token)).json()


async def handed_on(world: World, person: Person, group_id: UUID | None = None) -> Any:
    plan = await draft_year(world, person, group_id)
    path = f"{world.path}/groups/{group_id or world.sunflowers}/annual-plans/2026/submit"
    response = await world.app.post(path, person.token)
    assert response.status_code == 200, response.text
    return plan


def wrong_at(page: httpx.Response, name: str) -> str:
    """What is said to be wrong at a field; empty where nothing is."""
    found = re.search(rf'id="{name}-wrong">([^<]*)<', page.text)
    return found[1] if found else ""


async def test_the_desk_tells_how_far_every_groups_year_has_come_and_which_wait(world: World, visit: Visit) -> None:
    educator, head = await world.educator(world.sunflowers, world.butterflies), await world.head()
    await handed_on(world, educator)

    shown = (await (await visit(head)).get(desk_of(world))).text

    assert T("page-years-waiting") in shown
    assert shown.count(f'href="{page_of(world)}"') == 2
    assert shown.count(f'href="{page_of(world, world.butterflies)}"') == 1
    assert shown.count(T("page-plan-missing")) == 1
    assert "http-equiv" not in shown


async def test_one_button_drafts_the_year_of_every_group_and_the_page_renews_itself_meanwhile(
    world: World, visit: Visit
) -> None:
    visitor = await visit(await world.staff(Role.METHODIST))
    path = desk_of(world)

    answer = await visitor.send(await visitor.get(path), f"{path}/years")
    meanwhile = (await visitor.get(path)).text
    await drain(world.app.parts)
    after = (await visitor.get(path)).text

    assert (answer.status_code, answer.headers["location"]) == (303, path)
    assert T("page-drafting-running", done=0, groups=2) in meanwhile
    assert f'<meta http-equiv="refresh" content="5; url={path}">' in meanwhile
    assert f'action="{path}/years' not in meanwhile
    assert "http-equiv" not in after
    assert T("page-drafting-running", done=2, groups=2) not in after
    assert T("page-plan-missing") not in after
    assert f'action="{path}/years' in after


async def test_a_drafting_that_stopped_is_told_and_may_be_begun_again(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())
    path = desk_of(world)
    await visitor.send(await visitor.get(path), f"{path}/years")
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update year_drafting set asked_at = asked_at - interval '1 hour'")

    shown = (await visitor.get(path)).text

    assert T("page-drafting-stopped", done=0, groups=2) in shown
    assert "http-equiv" not in shown
    assert f'action="{path}/years' in shown


async def test_a_group_without_a_year_gets_one_by_a_button(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())
    path = page_of(world)
    empty = await visitor.get(path)

    answer = await visitor.send(empty, f"{path}/draft")

    assert T("plan-no-year", group="Kungaboqar") in empty.text
    assert answer.status_code == 303
    shown = (await visitor.get(path)).text
    assert shown.count('id="week-') == len((await year_now(world, await world.head()))["weeks"])
    assert (await visitor.get(f"{path}/months/11")).status_code == 200


async def test_the_council_approves_a_year_by_the_number_and_date_of_its_protocol(world: World, visit: Visit) -> None:
    educator, head = await world.educator(), await world.head()
    await handed_on(world, educator)
    visitor = await visit(head)
    path = page_of(world)

    answer = await visitor.send(
        await visitor.get(path),
        f"{path}/decision",
        approved="true",
        protocol_number="1",
        protocol_date="2026-08-28",
    )

    assert answer.status_code == 303
    done = await year_now(world, educator)
    assert (done["status"], done["protocol_number"], done["protocol_date"]) == ("approved", "1", "2026-08-28")
    assert T("plan-year-protocol", number="1", day="28-avg, 2026") in (await visitor.get(path)).text


async def test_what_is_wrong_with_a_decision_stands_at_its_field_and_nothing_changes(
    world: World, visit: Visit
) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await handed_on(world, educator)
    visitor = await visit(head)
    path = page_of(world)
    page = await visitor.get(path)
    week = plan["weeks"][4]["id"]

    async def decided(**values: str) -> httpx.Response:
        return await visitor.send(await visitor.get(path), f"{path}/decision", **values)

    unnumbered = await decided(approved="true", protocol_number=" ", protocol_date="2026-08-28")
    undated = await decided(approved="true", protocol_number="1", protocol_date="")
    garbled = await decided(approved="true", protocol_number="1", protocol_date="kecha")
    ahead = await decided(approved="true", protocol_number="1", protocol_date="2027-01-01")
    wordless = await decided(approved="false", remark=" ")
    long = await decided(approved="false", remark="a" * 401, **{f"remark-{week}": "Bayram"})

    assert page.status_code == 200
    needed = T.error("annual_plan.protocol_needed")
    assert (unnumbered.status_code, wrong_at(unnumbered, "protocol_number")) == (409, needed)
    assert (undated.status_code, wrong_at(undated, "protocol_date")) == (409, needed)
    assert (garbled.status_code, wrong_at(garbled, "protocol_date") != "") == (400, True)
    assert wrong_at(ahead, "protocol_date") == T.error("annual_plan.protocol_in_future", {"day": "2027-01-01"})
    assert wrong_at(wordless, "remark") == T.error("annual_plan.remark_needed")
    assert (long.status_code, wrong_at(long, "remark") != "") == (400, True)
    assert ">Bayram</textarea>" in long.text, "what was written at weeks is kept"
    assert (await year_now(world, educator))["status"] == "submitted"


async def test_a_year_is_returned_with_remarks_at_its_weeks(world: World, visit: Visit) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await handed_on(world, educator)
    visitor = await visit(head)
    path, week = page_of(world), plan["weeks"][4]["id"]

    await visitor.send(
        await visitor.get(path), f"{path}/decision", approved="false", **{f"remark-{week}": "Bayram haftasi"}
    )

    returned = await year_now(world, educator)
    assert returned["status"] == "returned"
    assert {one["id"]: one["remark"] for one in returned["weeks"] if one["remark"]} == {week: "Bayram haftasi"}
    assert "Bayram haftasi" in (await visitor.get(path)).text
    assert T("page-step-return") in (await visitor.get(f"{path}/versions")).text


async def test_the_history_of_a_year_shows_what_was_changed_since_it_was_returned(world: World, visit: Visit) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await handed_on(world, educator)
    path = f"{world.path}/groups/{world.sunflowers}/annual-plans/2026"
    await world.app.post(f"{path}/decide", head.token, {"approved": False, "remark": "Mahalla yoʻq"})
    visitor = await visit(head)
    unchanged = (await visitor.get(f"{page_of(world)}/versions")).text
    body = {"title": "Bizning mahalla", "note": "Muzeyga boramiz"}
    changed = await world.app.send("PUT", f"{path}/weeks/{plan['weeks'][5]['id']}", educator.token, body)
    assert changed.status_code == 200, changed.text
    await world.app.post(f"{path}/submit", educator.token)

    shown = (await visitor.get(f"{page_of(world)}/versions")).text
    since_the_last = (await visitor.get(f"{page_of(world)}/versions?since=4")).text
    since_none = (await visitor.get(f"{page_of(world)}/versions?since={'9' * 5000}")).text

    assert T("year-changed-nothing") in unchanged
    assert "<ins>Bizning mahalla</ins>" in shown
    assert "<ins>Muzeyga boramiz</ins>" in shown
    assert (shown.count("<ins>"), shown.count("<del>")) == (2, 1)
    assert f"{T('year-field-title')}, {T('year-field-note')}" in shown
    assert T("year-changed-nothing") in since_the_last
    assert since_none.count("<ins>") == 2


async def test_changing_a_week_of_an_approved_year_opens_it_again_after_a_warning(world: World, visit: Visit) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await handed_on(world, educator)
    body = {"approved": True, "protocol_number": "1", "protocol_date": "2026-08-28"}
    await world.app.post(f"{world.path}/groups/{world.sunflowers}/annual-plans/2026/decide", head.token, body)
    visitor = await visit(head)
    path = f"{page_of(world)}/weeks/{plan['weeks'][5]['id']}"
    form = await visitor.get(path)

    empty = await visitor.send(form, path, title=" ", note="")
    answer = await visitor.send(form, path, title="Bizning mahalla", note="Muzeyga boramiz")

    assert T("page-year-reopen-warning") in form.text
    assert (empty.status_code, wrong_at(empty, "title") != "") == (400, True)
    assert answer.status_code == 303
    opened = await year_now(world, head)
    assert (opened["status"], opened["weeks"][5]["title"]) == ("draft", {"uz": "Bizning mahalla"})
    shown = await visitor.get(page_of(world))
    assert "Muzeyga boramiz" in shown.text
    handed = await visitor.send(shown, f"{page_of(world)}/submission")
    assert (handed.status_code, (await year_now(world, head))["status"]) == (303, "submitted")


async def test_drafting_again_is_shown_before_it_is_done(world: World, visit: Visit) -> None:
    educator, head = await world.educator(), await world.head()
    plan = await draft_year(world, educator)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update annual_plan_week set title = $2, week_theme_id = null where preschool_id = $1 and id = $3",
            world.preschool_id,
            '{"uz": "Eski mavzu"}',
            UUID(plan["weeks"][3]["id"]),
        )
    visitor = await visit(head)
    path = f"{page_of(world)}/redraft"

    shown = await visitor.get(path)
    untouched = await year_now(world, head)
    answer = await visitor.send(shown, f"{page_of(world)}/draft")

    assert "<del>Eski mavzu</del>" in shown.text
    assert T("plan-week-changed", count=1) in shown.text
    assert untouched["weeks"][3]["title"] == {"uz": "Eski mavzu"}
    assert answer.status_code == 303
    assert (await year_now(world, head))["weeks"][3]["title"] == plan["weeks"][3]["title"]


async def test_the_month_tells_its_weeks_goals_indicators_and_what_families_may_do(world: World, visit: Visit) -> None:
    head = await world.head()
    await draft_year(world, head, whole=True)
    path = f"{world.path}/groups/{world.sunflowers}/monthly-plans/2026/11"
    month = (await world.app.get(path, head.token)).json()
    written = {"version": month["version"], "goals": {"speech": "Erkin soʻzlaydi"}, "with_families": "Kitob oʻqing"}
    answer = await world.app.send("PUT", path, head.token, written)
    assert answer.status_code == 200, answer.text

    shown = (await (await visit(head)).get(f"{page_of(world)}/months/11")).text

    assert "Erkin soʻzlaydi" in shown
    assert "Kitob oʻqing" in shown
    assert all(T.chosen(week["title"]).split(":")[0] in shown for week in month["weeks"])
    assert not [slug for slug in month["indicators"] if f">{slug}<" in shown]
    assert f"/api{world.path[4:]}/groups/{world.sunflowers}/documents/monthly/2026/11" in shown


async def test_papers_open_from_the_pages_by_their_cookie(world: World, visit: Visit) -> None:
    head = await world.head()
    await draft_year(world, head)
    visitor = await visit(head)
    shown = (await visitor.get(page_of(world))).text
    address = next(found for found in re.findall(r'method="get" action="([^"]+)"', shown) if "/annual/" in found)

    papers = [await visitor.get(address, form=form, language="ru") for form in ("pdf", "docx", "xlsx")]
    stranger = await (await visit()).get(address, form="pdf")

    assert [paper.status_code for paper in papers] == [200, 200, 200]
    assert [paper.content[:2] for paper in papers] == [b"%P", b"PK", b"PK"]
    assert stranger.status_code == 401
