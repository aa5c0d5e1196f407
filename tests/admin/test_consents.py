"""Consents, difficulties, routes and files to take home on a child's page."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.admin.conftest import Visitor
from tests.admin.test_forms import problem_at
from tests.support.observations import indicators
from tests.support.world import Person, World, a_world

pytestmark = pytest.mark.usefixtures("reference")
Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")


def child_page(world: World, child: UUID) -> str:
    return f"/admin/preschools/{world.preschool_id}/children/{child}"


async def about(world: World, person: Person, child: UUID, what: str) -> Any:
    return (await world.app.get(f"{world.path}/children/{child}/{what}", person.token)).json()


async def test_a_signed_sheet_is_written_down_and_the_overview_tells_it(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    visitor, path = await visit(head), child_page(world, aziza)
    overview = f"/admin/preschools/{world.preschool_id}/consents"

    before = (await visitor.get(overview)).text
    said = await visitor.send(await visitor.get(f"{path}?tab=consents"), f"{path}/consents", given="true")
    after = (await visitor.get(overview)).text

    photos = T("page-consent-photos")
    assert said.status_code == 303
    told = (await about(world, head, aziza, "consents"))["consents"][0]
    assert (told["purpose"], told["given"], told["on_paper"]) == ("photos", True, True)
    assert T("page-consent-count", purpose=photos, given=0, whole=1) in before
    assert T("page-consent-count", purpose=photos, given=1, whole=1) in after


async def test_a_group_of_another_preschool_has_no_overview_here(world: World, visit: Visit) -> None:
    elsewhere = await a_world(world.app)
    visitor = await visit(await world.head())

    shown = await visitor.get(f"/admin/preschools/{world.preschool_id}/consents", group_id=elsewhere.sunflowers)

    assert shown.status_code == 404


async def test_a_difficulty_is_written_changed_and_removed(world: World, visit: Visit) -> None:
    methodist, aziza = await world.staff(Role.METHODIST), await world.child()
    visitor, one = await visit(methodist), f"{child_page(world, aziza)}/difficulties/{uuid7()}"
    said = {"area": "speech", "text": "R tovushi", "support": "Mashq", "specialist_id": "", "overcome_on": ""}

    written = await visitor.send(await visitor.get(one), one, **said, since="2026-10-01")
    ahead = await visitor.send(await visitor.get(one), one, **said, since="2027-10-01")
    changed = await visitor.send(await visitor.get(one), one, **{**said, "text": "R va L"}, since="2026-10-01")
    [told] = await about(world, methodist, aziza, "difficulties")
    removed = await visitor.send(await visitor.get(one), f"{one}/removal")

    assert (written.status_code, changed.status_code, removed.status_code) == (303, 303, 303)
    assert ahead.status_code == 409 and problem_at(ahead.text, "since")
    assert (told["text"], told["revision"]) == ("R va L", 2)
    assert await about(world, methodist, aziza, "difficulties") == []


async def test_a_route_is_written_with_steps_and_an_activity_of_ones_own(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    visitor, path = await visit(head), f"{child_page(world, aziza)}/route"
    step = indicators("speech")[0]
    said = {"strengths": "Sabrli", "next_steps": str(step), "own_activity": "Tovush oʻyini", "own_at_home": "true"}

    written = await visitor.send(await visitor.get(path), path, **said, review="")
    shown = (await visitor.get(written.headers["location"])).text

    told = await about(world, head, aziza, "route")
    assert (told["strengths"], told["next_steps"], told["revision"]) == ("Sabrli", [str(step)], 1)
    assert [(one["title"], one["at_home"]) for one in told["activities"]] == [("Tovush oʻyini", True)]
    assert "Tovush oʻyini" in shown and T("page-route-at-home") in shown


async def test_a_review_without_words_is_refused_at_its_field(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    visitor, path = await visit(head), f"{child_page(world, aziza)}/route"

    refused = await visitor.send(await visitor.get(path), path, strengths="Sabrli", review="", reviewed="true")

    assert refused.status_code == 409 and problem_at(refused.text, "review")
    assert "Sabrli" in refused.text
    assert (await about(world, head, aziza, "route"))["revision"] == 0


async def test_a_head_asks_for_everything_and_a_methodist_for_a_portfolio_only(world: World, visit: Visit) -> None:
    head, methodist, aziza = await world.head(), await world.staff(Role.METHODIST), await world.child()
    path = child_page(world, aziza)
    asked = {"kind": "archive", "school_year": "2026", "language": "uz"}

    of_head = await visit(head)
    whole = await of_head.send(await of_head.get(f"{path}?tab=takeout"), f"{path}/takeouts", **asked)
    of_methodist = await visit(methodist)
    page = await of_methodist.get(f"{path}?tab=takeout")
    refused = await of_methodist.send(page, f"{path}/takeouts", **asked)
    year = await of_methodist.send(page, f"{path}/takeouts", **{**asked, "kind": "portfolio"})

    assert (whole.status_code, refused.status_code, year.status_code) == (303, 403, 303)
    assert T("page-takeout-archive") not in page.text.split("<select")[1]
    assert [one["kind"] for one in await about(world, head, aziza, "takeouts")] == ["portfolio", "archive"]


async def test_a_stranger_writes_nothing_about_a_child(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    stranger = await visit(await (await a_world(world.app)).head())

    pages = ("?tab=consents", "/route", f"/difficulties/{uuid7()}")
    answers = [await stranger.get(f"{child_page(world, aziza)}{page}") for page in pages]

    assert {answer.status_code for answer in answers} == {404}
    assert await about(world, head, aziza, "difficulties") == []
