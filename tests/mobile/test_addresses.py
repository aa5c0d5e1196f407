"""Addresses that were mistyped or cut off lead to a screen that says so, not to a fault."""

import pytest

from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.mobile.at_work import at_work
from tests.support.flet_app import PHONE
from tests.support.world import World

EN = translator("en")


@pytest.mark.parametrize(
    "address",
    [
        "/course/mine",
        f"/course/{str(uuid7())[:-1]}/certificate",
        "/children/1/2",
        "/plans/month/{preschool}/{group}/2026/x",
        "/day/{preschool}/",
        "/media/collections/1",
    ],
    ids=["a word", "an id cut off", "numbers", "no month", "half of it", "another number"],
)
async def test_an_address_without_its_ids_is_none_of_ours(world: World, address: str) -> None:
    app, _ = await at_work(
        world,
        await world.educator(),
        address.format(preschool=world.preschool_id, group=world.sunflowers),
        size=PHONE,
    )

    await app.until(lambda: EN("client-no-such-screen") in app.texts())

    await app.close()


async def test_an_address_with_its_ids_leads_to_its_screen(world: World) -> None:
    app, _ = await at_work(
        world,
        await world.educator(),
        f"/plans/month/{world.preschool_id}/{world.sunflowers}/2026/11",
        size=PHONE,
    )

    await app.until(lambda: any("November" in text for text in app.texts()))

    assert EN("client-no-such-screen") not in app.texts()
    await app.close()
