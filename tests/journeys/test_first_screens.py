"""What each role meets first."""

import flet as ft

from server.features.children.models import Guardian
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.journeys.visiting import shows, turn_to, visit
from tests.support.world import Person, World

UZ = translator("uz")


async def become_guardian(world: World, person: Person, child_id: object) -> None:
    async with world.app.parts.database.writing() as work:
        work.session.add(
            Guardian(
                preschool_id=world.preschool_id,
                id=uuid7(),
                child_id=child_id,
                account_id=person.account_id,
                full_name="Karimova Nodira",
                kinship="mother",
            )
        )


async def test_an_educator_who_is_a_parent_too_turns_from_the_group_to_the_child(world: World) -> None:
    educator = await world.educator()
    await world.child(name="Bobur")
    await become_guardian(world, educator, await world.child(world.butterflies, name="Aziza"))
    window = await visit(world, educator)
    await window.until(lambda: shows(window, "Bobur"))

    await turn_to(window, UZ("today-as-family"))
    await window.until(lambda: shows(window, "Aziza Olimova"))

    assert not shows(window, "Bobur")
    await window.close()


async def test_a_head_and_a_nurse_see_the_groups_of_the_preschool(world: World) -> None:
    await world.child(name="Aziza")
    for role in (Role.HEAD, Role.METHODIST, Role.NURSE):
        window = await visit(world, await world.staff(role))
        await window.until(lambda window=window: shows(window, UZ("today-groups-children", groups=2, children=1)))

        assert {"Kungaboqar", "Kapalak"} <= set(window.texts())
        await window.close()


async def test_a_specialist_has_the_groups_day_without_the_buttons_of_planning(world: World) -> None:
    window = await visit(world, await world.staff(Role.SPECIALIST, world.sunflowers))

    await window.until(lambda: shows(window, UZ("today-no-plan")))

    assert window.all(ft.FilledTonalButton, content=UZ("today-draft-week")) == []
    await window.close()


async def test_an_officer_of_the_district_is_welcomed_and_shown_the_way_to_the_figures(world: World) -> None:
    window = await visit(world, await world.above(Role.DISTRICT))

    await window.until(lambda: shows(window, UZ("today-welcome", name="Sinov Odami")))

    assert window.one(ft.OutlinedButton, content=UZ("today-pages")).action
    await window.close()
