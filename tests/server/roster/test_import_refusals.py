"""What an import refuses, and that a refusal leaves everything as it was; who may import; the same file at once."""

import asyncio
import random
from pathlib import Path

import pytest

from server.features.roster.service import import_file
from server.kernel.errors import NotVisible
from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7
from tests.server.roster.files import archive, oneroster_1_1
from tests.server.roster.sending import (
    MALIKA,
    OLIM,
    bring_in,
    changed,
    counts,
    everything,
    fetched,
    on_record,
    preview,
    send,
    sheet,
)
from tests.support.statements import statements_of
from tests.support.world import World, a_world

MEGABYTE = 1024 * 1024


async def refused(world: World, content: bytes) -> list[tuple[str, int, str]]:
    """The problems of a file, once it is sure that it changes nothing."""
    head = await world.head()
    answer = await preview(world, head, content)
    before = await everything(world)

    response = await send(world, "import", head.token, content)

    assert (response.status_code, response.json()["code"]) == (409, "roster.has_problems")
    assert response.json()["params"] == {"count": answer["problem_total"]}
    assert await everything(world) == before
    return [(problem["code"], problem["line"], problem["column"]) for problem in answer["problems"]]


async def test_one_line_with_a_problem_refuses_all_of_them(world: World) -> None:
    assert await refused(world, sheet(MALIKA, changed(OLIM, birth="kecha"))) == [
        ("roster.date_unknown", 3, "Tugʻilgan sanasi")
    ]


async def test_a_new_group_needs_its_age_and_one_on_record_does_not(world: World) -> None:
    rows = (changed(MALIKA, age=""), changed(OLIM, age=""))

    assert await refused(world, sheet(*rows)) == [("roster.age_band_missing", 3, "Guruh yoshi")]


async def test_a_number_that_now_stands_for_another_child_is_refused(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, sheet(changed(MALIKA, number="1"), changed(OLIM, number="2")))

    problems = await refused(world, sheet(changed(OLIM, number="1"), changed(MALIKA, number="2")))

    assert problems == [("roster.child_is_another", 2, "Bola raqami"), ("roster.child_is_another", 3, "Bola raqami")]


async def test_a_move_on_the_first_day_of_the_earlier_group_is_refused(world: World) -> None:
    head = await world.head()
    await bring_in(world, head, sheet(MALIKA))

    problems = await refused(world, sheet(changed(MALIKA, group="Kapalak", age="katta")))

    assert problems == [("roster.enrolment_contradicts", 2, "Qabul qilingan sana")]


async def test_the_file_of_another_preschool_is_refused(world: World) -> None:
    await fetched(world, f"update preschool set source_id = '{uuid7()}' where id = $1")

    assert await refused(world, archive(dict(oneroster_1_1()))) == [("roster.other_preschool", 2, "")]


async def test_a_file_of_several_preschools_is_refused(world: World) -> None:
    files = oneroster_1_1()
    files["classes.csv"] += "g2,,,Kapalak,PK,c1,,homeroom,,sch2,y25,,,\n"

    assert await refused(world, archive(dict(files))) == [("roster.several_preschools", 4, "")]


async def test_a_group_cannot_take_the_name_of_another_of_its_year(world: World) -> None:
    files = oneroster_1_1()
    files["classes.csv"] += "g2,,,Kungaboqar,PK,c1,,homeroom,,sch,y25,,,\n"

    assert await refused(world, archive(dict(files))) == [
        ("roster.group_name_taken", 2, "sourcedId"),
        ("roster.group_name_taken", 4, "sourcedId"),
    ]


async def test_a_delta_that_points_at_nobody_on_record_is_refused(world: World) -> None:
    delta = {
        "manifest.csv": "propertyName,value\noneroster.version,1.1\nfile.enrollments,delta\n",
        "enrollments.csv": "sourcedId,status,classSourcedId,userSourcedId,role,beginDate\n"
        "e1,active,g1,s1,student,2026-09-15\n",
    }

    assert await refused(world, archive(dict(delta))) == [
        ("roster.child_not_on_record", 2, "userSourcedId"),
        ("roster.group_not_on_record", 2, "classSourcedId"),
    ]


async def test_a_file_that_is_not_a_list_is_told_without_a_line(world: World) -> None:
    assert await refused(world, b"\x00\x01\x02") == [("roster.file_kind_unknown", 0, "")]


async def test_another_file_than_the_one_looked_at_is_refused(world: World) -> None:
    head = await world.head()
    told = await preview(world, head, sheet(MALIKA))
    before = await everything(world)

    response = await send(world, "import", head.token, sheet(MALIKA, OLIM), checksum=told["checksum"])

    assert (response.status_code, response.json()["code"]) == (409, "roster.other_file")
    assert await everything(world) == before


@pytest.mark.parametrize("step", ["preview", "import"])
async def test_heads_and_methodists_may_and_nobody_else(world: World, step: str) -> None:
    content, other = sheet(MALIKA), await a_world(world.app)
    allowed = [await world.head(), await world.staff(Role.METHODIST)]
    not_allowed = [
        await world.educator(),
        await world.staff(Role.NURSE),
        await world.staff(Role.SPECIALIST),
        await world.parent(await world.child()),
        *[await world.above(role) for role in (Role.DISTRICT, Role.REGION, Role.MINISTRY, Role.ADMINISTRATOR)],
    ]
    stranger = await other.head()
    before = await everything(world)

    statuses = [(await send(world, step, person.token, content)).status_code for person in not_allowed]
    strange = await send(world, step, stranger.token, content)
    signed_out = await send(world, step, None, content)

    assert statuses == [403] * len(not_allowed)
    assert (strange.status_code, strange.json()["code"]) == (404, "access.not_found")
    assert (signed_out.status_code, signed_out.json()["code"]) == (401, "sign_in.required")
    assert await everything(world) == before
    assert [(await send(world, step, person.token, content)).status_code for person in allowed] == [200, 200]


async def test_the_template_is_for_those_who_may_import(world: World) -> None:
    path = f"{world.path}/roster/template"
    people = [await world.staff(Role.METHODIST), await world.educator(), await (await a_world(world.app)).head()]

    statuses = [(await world.app.get(path, person.token)).status_code for person in people]

    assert statuses == [200, 403, 404]
    assert (await world.app.get(path)).status_code == 401


async def test_a_head_elsewhere_who_is_an_educator_here_may_not_import(world: World) -> None:
    educator, other = await world.educator(), await a_world(world.app)
    head_there = await other.head()
    await fetched(
        other, f"update staff_member set account_id = '{educator.account_id}' where preschool_id = $1 and role = 'head'"
    )

    response = await send(world, "import", educator.token, sheet(MALIKA))

    assert head_there.staff_id is not None
    assert (response.status_code, response.json()["code"]) == (403, "access.not_allowed")


async def test_the_same_key_answers_the_same_and_imports_once(world: World) -> None:
    head, key, content = await world.head(), uuid7(), sheet(MALIKA)

    first = await send(world, "import", head.token, content, key=key)
    second = await send(world, "import", head.token, content, key=key)
    other = await send(world, "import", head.token, sheet(OLIM), key=key)

    assert (first.status_code, second.status_code) == (200, 200)
    assert second.headers["idempotency-replayed"] == "true"
    assert second.json() == first.json()
    assert (other.status_code, other.json()["code"]) == (409, "command.key_reused")
    assert await fetched(world, "select count(*) from audit_entry where preschool_id = $1") == [(1,)]


async def test_a_file_of_more_than_a_megabyte_goes_through_and_answers_the_same_to_its_key(world: World) -> None:
    head, key = await world.head(), uuid7()
    files = oneroster_1_1()
    content = archive({**files, "readme.bin": bytes(uuid7().bytes) + _noise(2 * MEGABYTE)})

    first = await send(world, "import", head.token, content, key=key)
    second = await send(world, "import", head.token, content, key=key)

    assert (first.status_code, second.status_code) == (200, 200)
    assert second.headers["idempotency-replayed"] == "true"
    assert counts(first.json(), "children") == {"new": 2}


async def test_a_file_that_is_too_large_is_refused_before_it_is_read(world: World) -> None:
    head = await world.head()

    response = await send(world, "preview", head.token, _noise(21 * MEGABYTE))

    assert (response.status_code, response.json()["code"]) == (413, "input.too_large")


async def test_a_form_without_a_file_or_a_checksum_is_malformed(world: World) -> None:
    head = await world.head()
    headers = {"authorization": f"Bearer {head.token}"}

    answers = [
        await world.app.http.post(
            f"{world.path}/roster/{step}", headers={**headers, "idempotency-key": str(uuid7())}, files=form
        )
        for step, form in (("preview", {"other": b"x"}), ("import", {"file": ("list", sheet(MALIKA))}))
    ]

    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(400, "input.malformed")] * 2


async def test_the_same_file_imported_at_once_by_two_people_comes_in_once(world: World) -> None:
    people = [await world.head(), await world.staff(Role.METHODIST), await world.head()]
    content = sheet(MALIKA, OLIM)

    answers = await asyncio.gather(*[send(world, "import", person.token, content) for person in people])

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    made = sorted(answer.json()["children"]["new"] for answer in answers)
    assert made == [0, 0, 2]
    assert len(await on_record(world)) == 2


async def test_an_import_costs_the_same_statements_for_any_number_of_children(world: World) -> None:
    head = await world.head()
    few, many = sheet(*_children(2, "A")), sheet(*_children(60, "B"))

    costs = [
        await statements_of(world.app, lambda: send(world, "import", head.token, few)),
        await statements_of(world.app, lambda: send(world, "import", head.token, many)),
        await statements_of(world.app, lambda: send(world, "preview", head.token, many)),
    ]

    assert costs[0] == costs[1]
    assert costs == [11, 11, 9]


async def test_only_the_first_problems_are_listed_and_all_are_counted(world: World) -> None:
    head = await world.head()

    answer = await preview(world, head, sheet(*[changed(row, birth="?") for row in _children(230, "A")]))

    assert (len(answer["problems"]), answer["problem_total"]) == (200, 230)


async def test_the_installation_imports_from_its_command_line(world: World, tmp_path: Path) -> None:
    parts, path = world.app.parts, tmp_path / "list.xlsx"
    path.write_bytes(sheet(MALIKA))

    looked = await import_file(parts.database, parts.clock, world.preschool_id, path, apply=False)
    after_looking = await on_record(world)
    done = await import_file(parts.database, parts.clock, world.preschool_id, path, apply=True)

    assert (looked.applied, after_looking, done.applied) == (False, [], True)
    assert done.children.new == 1
    assert await fetched(world, "select account_id, action from audit_entry where preschool_id = $1") == [
        (NOWHERE, "roster.import")
    ]


async def test_the_command_line_lists_problems_and_knows_no_preschool_that_does_not_exist(
    world: World, tmp_path: Path
) -> None:
    parts, path = world.app.parts, tmp_path / "list.xlsx"
    path.write_bytes(sheet(changed(MALIKA, birth="kecha")))

    answer = await import_file(parts.database, parts.clock, world.preschool_id, path, apply=True)

    assert (answer.applied, [problem.code for problem in answer.problems]) == (False, ["roster.date_unknown"])
    assert await on_record(world) == []
    with pytest.raises(NotVisible):
        await import_file(parts.database, parts.clock, uuid7(), path, apply=True)


def _children(number: int, family: str) -> list[tuple[str, ...]]:
    letters = "abdgijklmnoprstuvz"
    return [
        changed(MALIKA, family=f"{family}li{letters[n // 324]}{letters[n // 18 % 18]}{letters[n % 18]}ova")
        for n in range(number)
    ]


def _noise(length: int) -> bytes:
    """Bytes that do not pack, the same in every run."""
    return random.Random(1).randbytes(length)
