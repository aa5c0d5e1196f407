"""What the pages of dynamics tell: shares, means, change, no order but that of names; profile and readiness."""

import re
from collections.abc import Awaitable, Callable
from uuid import UUID

import pytest

from admin.pages.dynamics import counts_of, with_levels
from admin.words import Words
from server.features.preschools.models import PreschoolGroup
from server.shared.contract.cards import GroupAreaDynamics, GroupDynamics, LevelShare
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.admin.conftest import Visitor
from tests.server.development_cards.steps import WINTER, a_mark, a_round, closed, marked
from tests.support.observations import indicators
from tests.support.world import Person, World

pytestmark = pytest.mark.usefixtures("reference")
Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")
FIRST, SECOND = indicators("speech")[:2]


async def two_rounds(world: World, head: Person, child: UUID) -> None:
    autumn = await a_round(world, head)
    await marked(world, head, autumn, a_mark(child, FIRST, 0), a_mark(child, SECOND, 0.5))
    await closed(world, head, autumn)
    winter = await a_round(world, head, 2, WINTER)
    await marked(world, head, winter, a_mark(child, FIRST, 0.5), a_mark(child, SECOND, 0.5))


async def test_a_group_is_told_in_charts_and_in_words(world: World, visit: Visit) -> None:
    head = await world.head()
    await two_rounds(world, head, await world.child())

    path = f"/admin/preschools/{world.preschool_id}/groups/{world.sunflowers}/dynamics"
    shown = (await (await visit(head)).get(path)).text

    assert T("page-mean", mean="0,25") in shown
    assert T("page-mean", mean="0,50") in shown
    assert T("page-change-up", change="0,25") in shown
    assert "Hali emas 50%, Yordam bilan 50%, Mustaqil 0%" in shown
    assert "Olimova" not in shown, "children are never set beside each other"
    assert " style=" not in shown


async def test_a_preschool_lists_its_groups_with_their_rounds(world: World, visit: Visit) -> None:
    head = await world.head()
    await two_rounds(world, head, await world.child())

    shown = (await (await visit(head)).get(f"/admin/preschools/{world.preschool_id}/dynamics")).text

    names = re.findall(r'class="reach" href="[^"]*/dynamics">([^<]*)</a>', shown)
    assert names == ["Kapalak", "Kungaboqar"]
    assert T("page-dynamics-none-yet") in shown
    assert shown.count('class="chart parts"') == 2


async def test_where_nothing_is_marked_the_way_to_the_rounds_is_shown(world: World, visit: Visit) -> None:
    visitor, home = await visit(await world.head()), f"/admin/preschools/{world.preschool_id}"

    empty = [
        (await visitor.get(f"{home}{path}")).text
        for path in ("/dynamics", f"/groups/{world.sunflowers}/dynamics", f"/children/{await world.child()}?tab=card")
    ]

    assert all(f'<a class="button" href="{home}/rounds">' in page for page in empty)
    assert not any('class="legend"' in page for page in empty), "no key to a chart that is not there"


async def test_a_childs_page_shows_its_rounds_and_what_changed(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    await two_rounds(world, head, aziza)

    shown = (await (await visit(head)).get(f"/admin/preschools/{world.preschool_id}/children/{aziza}?tab=card")).text

    assert shown.index(T("page-round-2")) < shown.index(T("page-round-1"))
    assert T("page-change-up", change="0,25") in shown
    assert T("page-competences") in shown


async def test_a_profile_names_what_the_plan_should_touch_and_whom_to_observe(world: World, visit: Visit) -> None:
    head, aziza = await world.head(), await world.child()
    await two_rounds(world, head, aziza)

    path = f"/admin/preschools/{world.preschool_id}/groups/{world.sunflowers}/profile"
    shown = (await (await visit(head)).get(path)).text

    assert T("page-needs-of-plan") in shown
    assert f'href="/admin/preschools/{world.preschool_id}/children/{aziza}"' in shown


async def test_readiness_is_for_the_group_before_school_and_ranks_nobody(world: World, visit: Visit) -> None:
    head, oldest = await world.head(), uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            PreschoolGroup(
                preschool_id=world.preschool_id, id=oldest, name="Yulduz", age_band="preparatory", school_year=2026
            )
        )
    ready, behind = await world.child(oldest, family="Yusupova"), await world.child(oldest, family="Aliyeva")
    visitor, groups = await visit(head), f"/admin/preschools/{world.preschool_id}/groups"
    round_id = await a_round(world, head)
    await closed(world, head, round_id)

    shown = (await visitor.get(f"{groups}/{oldest}/readiness")).text
    other = await visitor.get(f"{groups}/{world.sunflowers}/readiness")

    assert re.findall(r"<summary>([^<]*)</summary>", shown) == ["Aliyeva Aziza", "Yusupova Aziza"]
    assert all(f"/children/{child}?tab=card" in shown for child in (ready, behind))
    assert other.status_code == 409


def test_counts_follow_the_levels_whatever_their_number() -> None:
    shares = [LevelShare(level=1.0, marks=4), LevelShare(level=0.25, marks=2)]

    assert counts_of(shares, [0.0, 0.25, 0.5, 0.75, 1.0]) == [0, 2, 0, 0, 4]
    assert counts_of([], [0.0, 1.0]) == [0, 0]


def test_a_level_that_the_version_in_force_has_not_is_called_by_its_number() -> None:
    area = GroupAreaDynamics(area="speech", points=[], shares=[[LevelShare(level=0.25, marks=2)]], change=None)
    words = Words(levels={0.0: {"uz": "Hali emas"}, 1.0: {"uz": "Mustaqil"}})

    shown = with_levels(words, [GroupDynamics(group_id=uuid7(), group_name="", children=1, areas=[area])])

    assert list(shown.levels.items()) == [(0.0, {"uz": "Hali emas"}), (0.25, {"": "0.25"}), (1.0, {"uz": "Mustaqil"})]
