"""Growth of a child and the children nobody has seen lately, over the wire."""

from datetime import date, timedelta
from typing import Any

from tests.support.observations import AREAS, indicators, recorded
from tests.support.world import Person, World


async def growth(world: World, person: Person, child_id: object) -> dict[str, Any]:
    response = await world.app.get(f"{world.path}/children/{child_id}/growth", person.token)
    assert response.status_code == 200, response.text
    return {**response.json(), "areas": {area.pop("area"): area for area in response.json()["areas"]}}


async def test_growth_tells_what_a_child_can_learns_and_may_try_next(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()
    band = [str(indicator) for indicator in indicators("speech")]
    await recorded(world, educator, child_id, indicator_id=band[1], level=0.5, ago=timedelta(days=9))
    await recorded(world, educator, child_id, indicator_id=band[1], level=1.0, ago=timedelta(days=2))
    await recorded(world, educator, child_id, indicator_id=band[0], ago=timedelta(days=1))

    grown = await growth(world, educator, child_id)

    assert (grown["child_id"], grown["age_band"], list(grown["areas"])) == (str(child_id), "middle", list(AREAS))
    speech = grown["areas"]["speech"]
    assert (speech["seen"], speech["can"], speech["learns"], speech["next"]) == (3, [band[1]], [band[0]], band[2:4])
    assert grown["areas"]["creative"] == {
        "seen": 0,
        "last_seen_at": None,
        "can": [],
        "learns": [],
        "next": [str(indicator) for indicator in indicators("creative")[:2]],
    }


async def test_a_family_sees_growth_from_shared_entries_that_stand(world: World) -> None:
    educator = await world.educator()
    child_id = await world.child()
    parent = await world.parent(child_id)
    indicator = indicators("speech")[0]
    await recorded(world, educator, child_id, indicator_id=indicator, level=1.0, shared=False)
    gone = await recorded(world, educator, child_id, indicator_id=indicator, level=1.0)
    await world.app.post(f"{world.path}/observations/{gone}/withdraw", educator.token)

    for_family = (await growth(world, parent, child_id))["areas"]["speech"]
    for_staff = (await growth(world, educator, child_id))["areas"]["speech"]

    assert (for_family["seen"], for_family["can"]) == (0, [])
    assert (for_staff["seen"], for_staff["can"]) == (1, [str(indicator)])


async def test_a_child_in_no_group_grows_in_the_band_of_its_age(world: World) -> None:
    head = await world.head()
    child_id = await world.child(since=date(2027, 1, 1))

    grown = await growth(world, head, child_id)

    assert grown["age_band"] == "middle"


async def test_children_not_seen_for_two_weeks_are_listed_those_never_seen_first(world: World) -> None:
    educator = await world.educator()
    seen, long_ago, never, gone = [
        await world.child(name=name) for name in ("Koʻrilgan", "Ilgari", "Hech", "Qaytarilgan")
    ]
    await world.child(world.butterflies, name="Boshqa guruhda")
    await recorded(world, educator, seen, ago=timedelta(days=13))
    await recorded(world, educator, long_ago, ago=timedelta(days=20, hours=3))
    withdrawn = await recorded(world, educator, gone)
    await world.app.post(f"{world.path}/observations/{withdrawn}/withdraw", educator.token)
    path = f"{world.path}/groups/{world.sunflowers}/not-seen"

    in_two_weeks = (await world.app.get(path, educator.token)).json()
    in_three = (await world.app.get(path, educator.token, days=21)).json()
    malformed = await world.app.get(path, educator.token, days=0)

    assert [(child["given_name"], child["days"]) for child in in_two_weeks] == [
        ("Hech", None),
        ("Qaytarilgan", None),
        ("Ilgari", 20),
    ]
    assert [child["given_name"] for child in in_three] == ["Hech", "Qaytarilgan"]
    assert malformed.status_code == 400
    assert {child["child_id"] for child in in_three} == {str(never), str(gone)}
