"""The pages of posts, groups and own days: changing, ending, closing; a rule's refusal at its field."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

from server.shared.domain.permissions import Role
from tests.admin.conftest import Visitor
from tests.admin.test_forms import problem_at
from tests.support.world import World

Visit = Callable[..., Awaitable[Visitor]]
MEMBER = {"family_name": "Karimova", "given_name": "Nigora", "patronymic": "", "phone": ""}


def home_of(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}"


async def one(world: World, statement: str, *params: object) -> Any:
    async with world.app.parts.database.reading() as work:
        return await work.raw.fetchval(statement, *params)


async def test_a_post_gets_another_role_and_other_groups(world: World, visit: Visit) -> None:
    head, member = await visit(await world.head()), await world.educator(world.sunflowers)
    path = f"{home_of(world)}/staff/{member.staff_id}"

    form = await head.get(path)
    changed = await head.send(form, path, **MEMBER, role="specialist", group_ids=str(world.butterflies))
    after = await head.get(path)

    assert f'value="{world.sunflowers}" checked' in form.text
    assert changed.status_code == 303
    assert '<option value="specialist" selected>' in after.text
    assert (
        f'value="{world.butterflies}" checked' in after.text and f'value="{world.sunflowers}" checked' not in after.text
    )


async def test_whoever_may_not_see_groups_leaves_them_as_they_are(world: World, visit: Visit) -> None:
    administrator = await visit(await world.above(Role.ADMINISTRATOR))
    member = await world.educator(world.sunflowers)
    path = f"{home_of(world)}/staff/{member.staff_id}"

    changed = await administrator.send(await administrator.get(path), path, **MEMBER, role="methodist")

    assert changed.status_code == 303
    led = await one(world, "select array_agg(group_id) from staff_group where staff_id = $1", member.staff_id)
    assert led == [world.sunflowers]


async def test_a_post_ends_after_being_asked_again(world: World, visit: Visit) -> None:
    head, member = await visit(await world.head()), await world.educator()
    path = f"{home_of(world)}/staff/{member.staff_id}/end"

    asked = await head.get(path)
    early = await head.send(asked, path, last_day="2020-01-01")
    before = await one(world, "select ends_on from staff_member where id = $1", member.staff_id)
    ended = await head.send(await head.get(path), path, last_day="")

    assert early.status_code == 409 and problem_at(early.text, "last_day") and 'value="2020-01-01"' in early.text
    assert before is None
    assert ended.status_code == 303
    assert (await world.app.get("/api/today", member.token)).status_code == 403


async def test_a_group_is_renamed_closed_when_empty_and_opened_again(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    path = f"{home_of(world)}/groups/{world.sunflowers}"

    taken = await head.send(await head.get(f"{path}/change"), f"{path}/change", name="kapalak", age_band="senior")
    renamed = await head.send(await head.get(f"{path}/change"), f"{path}/change", name="Lola", age_band="senior")
    closed = await head.send(await head.get(f"{path}/change"), f"{path}/close", closed_on="2026-11-20")
    shut = await one(world, "select closed_on::text from preschool_group where id = $1", world.sunflowers)
    opened = await head.send(await head.get(f"{path}/change"), f"{path}/close")

    assert taken.status_code == 409 and problem_at(taken.text, "name") and 'value="kapalak"' in taken.text
    assert (renamed.status_code, closed.status_code, opened.status_code) == (303, 303, 303)
    assert shut == "2026-11-20"
    now = await one(world, "select (name, age_band, closed_on) from preschool_group where id = $1", world.sunflowers)
    assert now == ("Lola", "senior", None)


async def test_a_group_with_children_is_not_closed_and_that_is_told_kindly(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    await world.child()
    path = f"{home_of(world)}/groups/{world.sunflowers}"

    refused = await head.send(await head.get(f"{path}/change"), f"{path}/close", closed_on="2026-11-20")

    assert refused.status_code == 409
    assert "1" in problem_at(refused.text, "closed_on") and 'value="2026-11-20"' in refused.text
    assert await one(world, "select closed_on from preschool_group where id = $1", world.sunflowers) is None


async def test_an_own_day_is_added_once_and_removed(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    path, day = f"{home_of(world)}/calendar", {"day": "2026-12-04", "works": "false", "reason": "Suv yoʻq"}

    added = await head.send(await head.get(path), path, **day)
    again = await head.send(await head.get(path), path, **day)
    removal = re.findall(rf'action="({path}/[0-9a-f-]+/remove)', again.text)[0]
    removed = await head.send(await head.get(path), removal)

    assert (added.status_code, again.status_code, removed.status_code) == (303, 409, 303)
    assert problem_at(again.text, "day") and again.text.count("Suv yoʻq") == 2
    assert "Suv yoʻq" not in (await head.get(path)).text


async def test_a_methodist_reads_the_calendar_and_changes_nothing_in_it(world: World, visit: Visit) -> None:
    methodist = await visit(await world.staff(Role.METHODIST))

    page = await methodist.get(f"{home_of(world)}/calendar")

    assert page.status_code == 200
    assert f'action="{home_of(world)}/calendar' not in page.text
