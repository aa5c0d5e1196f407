"""Two judge by themselves and then see where they differ: never before."""

from server.features.development_cards.models import AssessmentRound
from server.shared.domain.frameworks import reference_id
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.calibration.judging import CASES, begin, begun, give, items_of, seen
from tests.support.statements import statements_of
from tests.support.world import World, a_world

EXPECTED = (1, 1, 0.5, 0.5, 1, 0, 1, 0.5, 1, 1, 0)
"""Our own judgement of the two cases, item by item."""
OTHERWISE = (1, 0.5, 0.5, 0.5, 1, 0, 1, 0.5, 1, 1, 0.5)


async def test_cases_tell_the_story_and_never_our_judgement(world: World) -> None:
    educator = await world.educator()

    everything = (await world.app.get(f"{world.path}/calibration-cases", educator.token)).json()
    middle = (await world.app.get(f"{world.path}/calibration-cases", educator.token, age_band="middle")).json()

    assert len(everything) == 12
    assert [case["slug"] for case in middle] == ["middle-nigora", "middle-temur", "middle-zilola"]
    assert set(middle[0]) == {"slug", "age_band", "title", "story", "indicator_ids", "framework_id"}


async def test_others_levels_are_hidden_until_all_of_one_s_own_are_given(world: World) -> None:
    first, second = await world.educator(), await world.educator(world.butterflies)
    calibration = await begun(world, first)
    await give(world, first, calibration, OTHERWISE)

    before = (await seen(world, second, calibration["id"])).json()
    half = (await give(world, second, calibration, EXPECTED[:6])).json()
    after = (await give(world, second, calibration, EXPECTED[6:], first=6)).json()

    assert (before["mine"], before["agreements"], before["differences"]) == ([], [], [])
    assert (len(half["mine"]), half["agreements"], half["differences"]) == (6, [], [])
    assert [one["with_expected"] for one in after["agreements"]] == [False, True]
    assert len(after["mine"]) == 11
    assert after["raters"] == ["Sinov Odami", "Sinov Odami"]


async def test_agreement_with_each_other_and_with_our_judgement_and_where_why(world: World) -> None:
    first, second = await world.educator(), await world.educator(world.butterflies)
    calibration = await begun(world, first)
    await give(world, first, calibration, OTHERWISE)

    told = (await give(world, second, calibration, EXPECTED)).json()

    with_other, with_ours = told["agreements"]
    assert (with_other["items"], round(with_other["same"], 4)) == (11, 0.8182)
    assert with_other["rater"] == "Sinov Odami (2)"
    assert round(with_other["kappa"], 4) == 0.7556
    assert with_other["low"] < with_other["kappa"] < with_other["high"] <= 1
    assert (with_ours["same"], with_ours["kappa"], with_ours["low"], with_ours["high"]) == (1, 1, None, None)
    items = items_of(calibration)
    assert [(one["subject"], one["indicator_id"]) for one in told["differences"]] == [items[1], items[10]]
    assert told["differences"][0]["levels"] == {"Sinov Odami": 0.5, "Sinov Odami (2)": 1}
    assert told["differences"][0]["expected"] == 1
    assert told["differences"][0]["why"]["uz"] == "Rollarni tengdoshi bilan kattalar yordamisiz kelishib oldi."


async def test_who_has_seen_the_others_judges_no_more(world: World) -> None:
    educator = await world.educator()
    calibration = await begun(world, educator)
    told = (await give(world, educator, calibration, EXPECTED)).json()

    again = await give(world, educator, calibration, OTHERWISE)

    assert (again.status_code, again.json()["code"]) == (409, "calibration.given_already")
    assert (await seen(world, educator, calibration["id"])).json()["mine"] == told["mine"]


async def test_levels_may_be_reconsidered_while_some_are_missing(world: World) -> None:
    educator = await world.educator()
    calibration = await begun(world, educator)
    await give(world, educator, calibration, (0, 0))

    reconsidered = (await give(world, educator, calibration, (1,))).json()

    assert [mark["level"] for mark in reconsidered["mine"]] in ([1, 0], [0, 1])


async def test_the_methodist_sees_every_pair_and_an_educator_only_their_own(world: World) -> None:
    people = [await world.educator() for _ in range(3)]
    methodist = await world.staff(Role.METHODIST)
    calibration = await begun(world, methodist)
    for person in people:
        await give(world, person, calibration, EXPECTED)

    leading = (await seen(world, methodist, calibration["id"])).json()
    own = (await seen(world, people[1], calibration["id"])).json()

    assert len([one for one in leading["agreements"] if not one["with_expected"]]) == 3
    assert len([one for one in leading["agreements"] if one["with_expected"]]) == 3
    assert [(one["rater"], one["other"]) for one in own["agreements"]] == [
        ("Sinov Odami (2)", "Sinov Odami"),
        ("Sinov Odami (2)", "Sinov Odami (3)"),
        ("Sinov Odami (2)", ""),
    ]
    assert leading["permitted"] == ["calibration.take", "calibration.read", "calibration.close"]
    assert own["permitted"] == ["calibration.take"]


async def test_an_unsound_invitation_or_level_changes_nothing(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    calibration = await begun(world, educator)
    path = f"{world.path}/calibrations/{calibration['id']}/marks"
    subject, indicator = items_of(calibration)[0]

    invitations = [
        (await begin(world, educator, cases, **said)).json()["code"]
        for cases, said in (
            ((), {}),
            (CASES, {"child_id": str(child), "round_id": str(uuid7())}),
            ((), {"child_id": str(child)}),
            (("nobody",), {}),
            ((), {"child_id": str(child), "round_id": str(uuid7())}),
            (CASES, {"id": calibration["id"]}),
        )
    ]
    levels = [
        (await world.app.send("PUT", path, educator.token, {"marks": [mark]})).json()["code"]
        for mark in (
            {"subject": subject, "indicator_id": str(uuid7()), "level": 1},
            {"subject": "middle-nigora", "indicator_id": indicator, "level": 1},
            {"subject": subject, "indicator_id": indicator, "level": 0.75},
        )
    ]

    nothing, unknown = "calibration.nothing_to_judge", "calibration.unknown_item"
    assert invitations == [
        *(nothing, nothing, nothing),
        *("calibration.unknown_case", "calibration.unknown_round", "calibration.id_taken"),
    ]
    assert levels == [unknown, unknown, "calibration.wrong_level"]
    assert (await seen(world, educator, calibration["id"])).json() == calibration


async def test_a_closed_calibration_takes_no_levels(world: World) -> None:
    author, colleague, head = await world.educator(), await world.educator(), await world.head()
    calibration = await begun(world, author)
    path = f"{world.path}/calibrations/{calibration['id']}/close"

    not_theirs = await world.app.post(path, colleague.token)
    closed = await world.app.post(path, author.token)
    again = await world.app.post(path, head.token)
    late = await give(world, colleague, calibration, EXPECTED)

    assert (not_theirs.status_code, closed.status_code, again.status_code) == (403, 200, 200)
    assert closed.json()["closed_at"] == again.json()["closed_at"] is not None
    assert (late.status_code, late.json()["code"]) == (409, "calibration.closed")
    assert (await seen(world, colleague, calibration["id"])).json()["mine"] == []


async def test_a_real_child_is_judged_only_by_those_who_read_its_card(world: World) -> None:
    educator, colleague = await world.educator(), await world.educator()
    neighbour, head, child = await world.educator(world.butterflies), await world.head(), await world.child()
    round_id = await a_round(world)
    of_child = {"child_id": str(child), "round_id": str(round_id)}

    refused = await begin(world, neighbour, (), **of_child)
    calibration = await begun(world, educator, (), **of_child)
    count = len(calibration["indicator_ids"])
    await give(world, educator, calibration, [0.5] * count)
    told = (await give(world, colleague, calibration, [0.5] * (count - 1) + [1])).json()
    hidden = await seen(world, neighbour, calibration["id"])
    unlisted = (await world.app.get(f"{world.path}/calibrations", neighbour.token)).json()
    given = await give(world, neighbour, calibration, [0.5])

    assert (refused.status_code, hidden.status_code, given.status_code, unlisted) == (404, 404, 404, [])
    assert (calibration["child_name"], calibration["cases"], count) == ("Aziza Olimova", [], 16)
    assert len(told["agreements"]) == 1
    assert (told["differences"][0]["subject"], told["differences"][0]["expected"]) == ("", None)
    readers = (await world.app.get(f"{world.path}/children/{child}/readers", head.token)).json()
    assert "card.read" in [reader["action"] for reader in readers]


async def test_nurses_families_and_strangers_learn_nothing(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    calibration = await begun(world, educator)
    people = (
        await world.staff(Role.NURSE),
        await world.parent(child),
        await (await a_world(world.app)).educator(),
    )

    answers = [(await seen(world, person, calibration["id"])).status_code for person in people]
    lists = [(await world.app.get(f"{world.path}/calibrations", person.token)).status_code for person in people]
    cases = [(await world.app.get(f"{world.path}/calibration-cases", person.token)).status_code for person in people]
    writes = [(await give(world, person, calibration, EXPECTED)).status_code for person in people]

    assert answers == lists == cases == writes == [403, 403, 404]
    assert (await world.app.get(f"{world.path}/calibrations")).status_code == 401


async def test_the_list_says_what_is_given_in_as_many_statements_for_one_as_for_three(world: World) -> None:
    educator, colleague = await world.educator(), await world.educator()
    calibration = await begun(world, educator)
    await give(world, educator, calibration, EXPECTED)
    await give(world, colleague, calibration, EXPECTED[:3])

    async def asked() -> None:
        assert (await world.app.get(f"{world.path}/calibrations", educator.token)).status_code == 200

    one = await statements_of(world.app, asked)
    for _ in range(2):
        await begun(world, colleague)
    rows = (await world.app.get(f"{world.path}/calibrations", educator.token)).json()

    assert await statements_of(world.app, asked) == one
    assert [(row["given_by_me"], row["raters"]) for row in rows][-1] == (True, 1)
    assert len(rows) == 3


async def a_round(world: World) -> object:
    now, round_id = world.app.clock.now(), uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(
            AssessmentRound(
                preschool_id=world.preschool_id,
                id=round_id,
                school_year=2026,
                number=1,
                framework_id=reference_id("framework", "nihol", "1"),
                starts_on=now.date(),
                ends_on=now.date(),
                opened_at=now,
                opened_by=uuid7(),
            )
        )
    return round_id
