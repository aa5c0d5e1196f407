"""A child's own route: proposed from card and observations, made by staff, read by the family."""

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from server.features.development_cards.models import AssessmentRound, CardMark, DevelopmentCard
from server.shared.domain.frameworks import reference_id
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.support.observations import indicators, recorded
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

FRAMEWORK = reference_id("framework", "nihol", "1")


async def read(world: World, person: Person, child_id: UUID, **query: object) -> Any:
    return await world.app.get(f"{world.path}/children/{child_id}/route", person.token, **query)


async def write(world: World, person: Person, child_id: UUID, **said: Any) -> Any:
    return await world.app.send("PUT", f"{world.path}/children/{child_id}/route", person.token, {"stage": 0, **said})


async def a_round(world: World, number: int, child_id: UUID, marks: dict[UUID, float]) -> None:
    """An open round with one marked card."""
    now, head = world.app.clock.now(), await world.head()
    round_id, card_id = uuid7(), uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            AssessmentRound(
                preschool_id=world.preschool_id,
                id=round_id,
                school_year=2026,
                number=number,
                framework_id=FRAMEWORK,
                starts_on=now.date(),
                ends_on=now.date(),
                opened_at=now,
                opened_by=head.account_id,
            )
        )
        await work.flush()
        work.session.add(
            DevelopmentCard(
                preschool_id=world.preschool_id,
                id=card_id,
                child_id=child_id,
                round_id=round_id,
                group_id=world.sunflowers,
                age_band="middle",
            )
        )
        await work.flush()
        for indicator_id, level in marks.items():
            work.session.add(
                CardMark(
                    preschool_id=world.preschool_id,
                    id=uuid7(),
                    child_id=child_id,
                    card_id=card_id,
                    indicator_id=indicator_id,
                    level=Decimal(str(level)),
                    evidence=[],
                    rater_id=head.account_id,
                    rater_name="Karimova Nodira",
                    marked_at=now,
                )
            )


async def test_before_the_first_round_the_observations_propose(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    said, heard = indicators("speech")[:2]
    await recorded(world, educator, child, indicator_id=said, level=1)
    await recorded(world, educator, child, indicator_id=heard, level=0.5)

    route = (await read(world, educator, child)).json()

    assert (route["stage"], route["revision"], route["earlier"]) == (0, 0, [])
    assert route["proposed_strengths"] == [str(said)]
    assert route["proposed_steps"] == [str(heard)]
    assert route["permitted"] == ["route.write", "difficulty.read"]


async def test_the_card_of_the_stage_s_round_and_what_was_seen_since_propose(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    climbs, buttons = indicators("physical")[:2]
    groups, compares = indicators("cognitive")[:2]
    await recorded(world, educator, child, area="cognitive", indicator_id=compares, level=0, ago=timedelta(days=3))
    await a_round(world, 1, child, {climbs: 0, buttons: 1, groups: 0.5, compares: 1})

    of_newest = (await read(world, educator, child)).json()
    before_it = (await read(world, educator, child, stage=0)).json()

    assert (of_newest["stage"], before_it["stage"]) == (1, 0)
    assert of_newest["proposed_strengths"] == [str(buttons), str(compares)]
    assert of_newest["proposed_steps"] == [str(groups), str(climbs)]
    assert (before_it["proposed_strengths"], before_it["proposed_steps"]) == ([], [str(compares)])


async def test_activities_of_the_bank_that_serve_the_first_steps_are_proposed(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    step = indicators("speech")[0]
    await recorded(world, educator, child, indicator_id=step, level=0.5)

    proposed = (await read(world, educator, child)).json()["proposed_activities"]
    async with world.app.parts.database.reading() as work:
        serving = await work.raw.fetch(
            """select id from bank_activity
               where band = 'younger' and indicators ? (select slug from indicator where id = $1)""",
            step,
        )

    assert 0 < len(proposed) <= 6
    assert {one["activity_id"] for one in proposed} <= {str(row["id"]) for row in serving}


async def test_a_route_is_written_reviewed_and_kept_by_stage(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    step = str(indicators("speech")[0])
    activity = {"title": "Ertak aytish", "at_home": True}

    first = await write(world, educator, child, strengths="Koʻp oʻqiydi", next_steps=[step], activities=[activity])
    reviewed = await write(
        world,
        educator,
        child,
        strengths="Koʻp oʻqiydi",
        next_steps=[step],
        review="Aytib beradi",
        reviewed=True,
        revision=1,
    )
    await a_round(world, 1, child, {})
    second = await write(world, educator, child, stage=1, strengths="Hikoya qiladi")
    newest = (await read(world, educator, child)).json()
    earlier = (await read(world, educator, child, stage=0)).json()

    assert (first.status_code, reviewed.status_code, second.status_code) == (200, 200, 200)
    assert first.json()["reviewed_at"] is None
    assert first.json()["activities"] == [{**activity, "owner_id": None, "activity_id": None, "done_on": None}]
    assert reviewed.json()["reviewed_at"] is not None
    assert (newest["stage"], newest["strengths"], newest["earlier"]) == (1, "Hikoya qiladi", [0, 1])
    assert (earlier["review"], earlier["revision"], earlier["next_steps"]) == ("Aytib beradi", 2, [step])


async def test_an_unsound_route_changes_nothing(world: World) -> None:
    educator, head, child = await world.educator(), await world.head(), await world.child()
    kept = (await write(world, head, child, strengths="Sabrli")).json()
    foreign = {"title": "X", "owner_id": str(uuid7()), "activity_id": str(uuid7())}

    refused = [
        (await write(world, educator, child, **said)).json()["code"]
        for said in (
            {"strengths": "Boshqacha"},
            {"revision": 1, "stage": 0, "reviewed": True},
            {"revision": 1, "next_steps": [str(uuid7())]},
            {"revision": 1, "activities": [foreign]},
            {"stage": 2},
        )
    ]

    assert refused == [
        "route.changed_meanwhile",
        "route.review_missing",
        "route.unknown_indicator",
        "route.unknown_activity",
        "route.no_round",
    ]
    now = (await read(world, head, child)).json()
    assert (now["strengths"], now["revision"], now["updated_at"]) == ("Sabrli", 1, kept["updated_at"])


async def test_a_family_reads_its_child_s_route_without_what_is_only_proposed(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent, other = await world.parent(child), await world.parent(await world.child(name="Botir"))
    await recorded(world, educator, child, indicator_id=indicators("speech")[0], level=1)
    cursor = (await world.app.get(f"{world.path}/changes", parent.token)).json()["next_cursor"]
    await write(world, educator, child, strengths="Koʻp gapiradi")

    theirs = (await read(world, parent, child)).json()
    heard = (await world.app.get(f"{world.path}/changes", parent.token, cursor=cursor)).json()["items"]
    written = await write(world, parent, child, strengths="Men yozdim", revision=1)

    assert (theirs["strengths"], theirs["permitted"], theirs["proposed_strengths"]) == ("Koʻp gapiradi", [], [])
    assert "route" in [change["kind"] for change in heard]
    assert written.status_code == 403
    assert (await read(world, other, child)).status_code == 404


async def test_neighbours_nurses_and_strangers_learn_nothing(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    await write(world, educator, child, strengths="Sabrli")
    people = (
        await world.educator(world.butterflies),
        await world.staff(Role.NURSE),
        await (await a_world(world.app)).head(),
    )

    answers = [(await read(world, person, child)).status_code for person in people]
    writes = [(await write(world, person, child, revision=1)).status_code for person in people]

    assert answers == writes == [404, 403, 404]
    assert (await world.app.get(f"{world.path}/children/{child}/route")).status_code == 401
    assert (await read(world, educator, child)).json()["revision"] == 1


async def test_the_reading_of_a_route_is_noted_and_costs_the_same_however_much_was_seen(world: World) -> None:
    educator, head, child = await world.educator(), await world.head(), await world.child()
    await recorded(world, educator, child, indicator_id=indicators("speech")[0], level=0.5)

    async def asked() -> None:
        assert (await read(world, educator, child)).status_code == 200

    little = await statements_of(world.app, asked)
    for area in ("physical", "cognitive"):
        for indicator in indicators(area):
            await recorded(world, educator, child, area=area, indicator_id=indicator, level=0.5)

    assert await statements_of(world.app, asked) == little
    readers = (await world.app.get(f"{world.path}/children/{child}/readers", head.token)).json()
    assert "route.read" in [reader["action"] for reader in readers]
