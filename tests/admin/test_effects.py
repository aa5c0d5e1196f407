"""The six effects on the pages: what a head sees, how the initial stage is set, what is told above."""

from collections.abc import Awaitable, Callable

import pytest

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.conftest import Visitor
from tests.server.effects.planting import derived, shown, sittings, stage
from tests.support.world import World

pytestmark = pytest.mark.usefixtures("reference")
Visit = Callable[..., Awaitable[Visitor]]
T = translator("uz")


async def test_a_head_sees_six_effects_and_why_one_says_nothing(world: World, visit: Visit) -> None:
    head = await world.head()
    await sittings(world, 60, 60, 60)
    visitor = await visit(head)

    page = await visitor.get(f"/admin/preschools/{world.preschool_id}/effects")

    assert page.status_code == 200
    assert page.text.count("<section") == 6
    assert T("effect-missing-no-baseline") in page.text and T("page-stage-none") in page.text
    assert len(page.content) < 150_000


async def test_the_initial_stage_is_set_on_the_page(world: World, visit: Visit) -> None:
    head = await world.head()
    visitor, path = await visit(head), f"/admin/preschools/{world.preschool_id}/initial-stage"

    form = await visitor.get(path)
    sent = await visitor.send(form, path, starts_on="2026-09-01", weekly_minutes="90,5", words="Daftardan")
    page = await visitor.get(f"/admin/preschools/{world.preschool_id}/effects")

    assert (sent.status_code, sent.headers["location"]) == (303, f"/admin/preschools/{world.preschool_id}/effects")
    assert (await shown(world, head))["initial_stage"]["figures"] == {"weekly_minutes": 90.5}
    assert "Daftardan" in page.text


async def test_what_was_typed_stays_with_what_is_wrong_beside_it(world: World, visit: Visit) -> None:
    head = await world.head()
    visitor, path = await visit(head), f"/admin/preschools/{world.preschool_id}/initial-stage"

    form = await visitor.get(path)
    range_ = await visitor.send(form, path, starts_on="2026-09-01", weekly_minutes="0", known_percent="40")
    words = await visitor.send(form, path, starts_on="2026-09-01", weekly_minutes="koʻp")

    assert (range_.status_code, words.status_code) == (400, 400)
    assert 'id="weekly_minutes-wrong"' in range_.text and 'value="40"' in range_.text
    assert 'id="weekly_minutes-wrong"' in words.text and 'value="koʻp"' in words.text
    assert (await shown(world, head))["initial_stage"] is None


async def test_a_span_that_cannot_be_is_told_and_the_year_is_shown(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())
    path = f"/admin/preschools/{world.preschool_id}/effects"

    backwards = await visitor.get(path, starts_on="2026-11-10", ends_on="2026-11-01")
    nonsense = await visitor.get(path, starts_on="kecha")

    assert (backwards.status_code, nonsense.status_code) == (409, 400)
    assert T("error-effects-span") in backwards.text and backwards.text.count("<section") == 6


async def test_a_district_reads_a_spread_and_sets_no_stage(world: World, visit: Visit) -> None:
    await stage(world, await world.head(), {"weekly_minutes": 100})
    await sittings(world, 50, 50, 50)
    await derived(world)
    visitor = await visit(await world.above(Role.DISTRICT))

    spread = await visitor.get(f"/admin/effects/district/{world.district_id}")
    below = await visitor.get(f"/admin/preschools/{world.preschool_id}/effects")
    refused = await visitor.get(f"/admin/preschools/{world.preschool_id}/initial-stage")
    country = await visitor.get("/admin/effects/country")

    assert (spread.status_code, below.status_code) == (200, 200)
    assert T("page-effects-telling", telling=1, preschools=1) in spread.text
    assert (refused.status_code, country.status_code) == (403, 404)
