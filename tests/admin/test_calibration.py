"""Calibration on the pages: begun with cases, marked by oneself, agreement in plain words with its interval."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import pytest_asyncio

from server.features.calibration.loading import load_cases
from server.shared.domain.calibration import strength
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.conftest import Visitor
from tests.admin.test_forms import problem_at
from tests.server.calibration.judging import begun, give, items_of
from tests.support.app import App
from tests.support.world import World, a_world

pytestmark = pytest.mark.usefixtures("reference")
Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")
CASE = "middle-zilola"


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def cases(app: App, reference: None) -> None:
    async with app.parts.database.writing() as work:
        await load_cases(work)


def page_of(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}/calibrations"


def chosen(calibration: Any, level: str) -> dict[str, str]:
    """The same level for every indicator of the one case."""
    return {f"mark-0-{indicator}": level for _, indicator in items_of(calibration)}


async def test_a_methodist_begins_with_a_case_and_gives_marks(world: World, visit: Visit) -> None:
    methodist = await world.staff(Role.METHODIST)
    visitor = await visit(methodist)
    form = await visitor.get(f"{page_of(world)}/new")

    begun_page = await visitor.send(form, f"{page_of(world)}/new", title="Noyabr", cases=CASE)
    one = begun_page.headers["location"]
    told = (await world.app.get(f"{world.path}/calibrations/{one.rsplit('/', 1)[1]}", methodist.token)).json()
    given = await visitor.send(await visitor.get(one), f"{one}/marks", **chosen(told, "1.0"))
    shown = (await visitor.get(one)).text

    assert (begun_page.status_code, given.status_code) == (303, 303)
    assert [case["slug"] for case in told["cases"]] == [CASE]
    assert T("page-agreement-ours") in shown, "against the judgement of the case's author"
    assert f'action="{one}/marks' in shown and T("page-calibration-give") not in shown


async def test_cases_stand_by_age_from_the_youngest(world: World, visit: Visit) -> None:
    form = (await (await visit(await world.head())).get(f"{page_of(world)}/new")).text

    firsts = [form.index(f'value="{band}-') for band in ("junior", "middle", "senior", "preparatory")]
    assert firsts == sorted(firsts)


async def test_agreement_of_two_is_told_in_words_and_differences_side_by_side(world: World, visit: Visit) -> None:
    methodist, educator = await world.staff(Role.METHODIST), await world.educator()
    calibration = await begun(world, methodist, [CASE])
    count = len(items_of(calibration))
    same = [(number % 3) / 2 for number in range(count)]
    await give(world, methodist, calibration, same)
    await give(world, educator, calibration, [*same[:-1], 1 - same[-1] if same[-1] != 0.5 else 1])

    shown = (await (await visit(methodist)).get(f"{page_of(world)}/{calibration['id']}")).text
    told = (await world.app.get(f"{world.path}/calibrations/{calibration['id']}", methodist.token)).json()

    pair = next(one for one in told["agreements"] if not one["with_expected"])
    assert T(f"page-agreement-{strength(pair['kappa'])}") in shown
    assert T("page-agreement-same", share=T.percent(pair["same"]), items=count) in shown
    assert shown.count('class="chart span"') == sum(one["low"] is not None for one in told["agreements"])
    assert shown.count("sides") == len(told["differences"])


async def test_others_marks_stay_hidden_from_who_has_not_given_their_own(world: World, visit: Visit) -> None:
    methodist, educator = await world.staff(Role.METHODIST), await world.educator()
    calibration = await begun(world, methodist, [CASE])
    await give(world, methodist, calibration, [1.0] * len(items_of(calibration)))

    told = (await world.app.get(f"{world.path}/calibrations/{calibration['id']}", educator.token)).json()

    assert (told["agreements"], told["differences"]) == ([], [])


async def test_a_calibration_of_nothing_is_refused_at_the_cases(world: World, visit: Visit) -> None:
    visitor = await visit(await world.staff(Role.METHODIST))
    path = f"{page_of(world)}/new"

    refused = await visitor.send(await visitor.get(path), path, title="Noyabr")

    assert refused.status_code == 409 and problem_at(refused.text, "cases")
    assert 'value="Noyabr"' in refused.text


async def test_a_closed_calibration_takes_no_marks(world: World, visit: Visit) -> None:
    methodist = await world.staff(Role.METHODIST)
    calibration = await begun(world, methodist, [CASE])
    visitor, one = await visit(methodist), f"{page_of(world)}/{calibration['id']}"

    page = await visitor.get(one)
    shut = await visitor.send(page, f"{one}/close")
    late = await visitor.send(page, f"{one}/marks", **chosen(calibration, "1.0"))

    assert (shut.status_code, late.status_code) == (303, 409)
    assert T.error("calibration.closed") in late.text


async def test_a_stranger_and_an_educator_do_not_open_it_here(world: World, visit: Visit) -> None:
    calibration = await begun(world, await world.staff(Role.METHODIST), [CASE])
    one = f"{page_of(world)}/{calibration['id']}"
    stranger = await (await a_world(world.app)).head()

    answers = [(await (await visit(person)).get(one)).status_code for person in (stranger, await world.educator())]

    assert answers == [404, 403]
