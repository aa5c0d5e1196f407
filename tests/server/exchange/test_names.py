"""Names of places and figures there: given, changed, taken away, found, brought in by a table, refused by the line."""

import csv
import io
from typing import Any
from uuid import UUID

import httpx
import pytest

from server.features.exchange.sheet import as_workbook
from server.shared.contract.exchange import ExchangeName
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.exchange.naming import a_uid, change, name
from tests.support.app import App
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world


async def listed(app: App, person: Person, level: str, **query: object) -> Any:
    response = await app.get("/api/exchange/names", person.token, level=level, **query)
    assert response.status_code == 200, response.text
    return response.json()


async def named(app: App, person: Person) -> dict[tuple[str, str], tuple[str, str]]:
    """All that have a name elsewhere, whatever districts other tests have made."""
    found, cursor = (await listed(app, person, "figure"))["names"], ""
    while cursor is not None:
        page = await listed(app, person, "district", **({"cursor": cursor} if cursor else {}))
        found += page["names"]
        cursor = page["next_cursor"]
    return {(one["kind"], one["ours"]): (one["theirs"], one["combination"]) for one in found if one["theirs"]}


async def bring(app: App, person: Person, content: bytes, *, apply: bool = True) -> httpx.Response:
    headers = {"authorization": f"Bearer {person.token}", "idempotency-key": str(uuid7())}
    form = {"apply": str(apply).lower()}
    return await app.http.post(
        "/api/exchange/names/import", headers=headers, files={"file": ("names.csv", content)}, data=form
    )


def table(*lines: tuple[object, ...]) -> bytes:
    rows = [("kind", "ours", "theirs", "combination"), *lines]
    return "\n".join(",".join(str(cell) for cell in row) for row in rows).encode()


async def test_names_are_given_changed_and_taken_away(app: App, world: World) -> None:
    ministry, first, second, combination = await world.above(Role.MINISTRY), a_uid(), a_uid(), a_uid()

    await name(app, ministry, change("place", world.district_id, first), change("entries", "plans_in_place", second))
    await name(app, ministry, change("place", world.district_id, second))
    await name(app, ministry, change("entries", "plans_in_place", first, combination))

    assert await named(app, ministry) == {
        ("place", str(world.district_id)): (second, ""),
        ("entries", "plans_in_place"): (first, combination),
    }
    await name(app, ministry, change("place", world.district_id, ""))
    assert set(await named(app, ministry)) == {("entries", "plans_in_place")}


@pytest.mark.parametrize(
    ("kind", "ours", "theirs", "combination", "field", "code"),
    [
        ("place", "{district}", "1bcdefghijk", "", "theirs", "exchange.wrong_uid"),
        ("place", "{district}", "abcdefghij", "", "theirs", "exchange.wrong_uid"),
        ("entries", "plans_in_place", "abcdefghijk", "short", "combination", "exchange.wrong_uid"),
        ("place", "{district}", "abcdefghijk", "abcdefghijk", "combination", "exchange.combination_of_place"),
        ("place", str(UUID(int=4)), "abcdefghijk", "", "ours", "exchange.unknown_ours"),
        ("entries", "shoe_size", "abcdefghijk", "", "ours", "exchange.unknown_ours"),
        ("colour", "plans_in_place", "abcdefghijk", "", "kind", "exchange.unknown_kind"),
    ],
)
async def test_a_wrong_name_is_refused_with_its_field_named_and_nothing_is_kept(
    app: App, world: World, kind: str, ours: str, theirs: str, combination: str, field: str, code: str
) -> None:
    administrator = await world.above(Role.ADMINISTRATOR)
    wrong = change(kind, ours.replace("{district}", str(world.district_id)), theirs, combination)

    refused = await name(app, administrator, change("numerator", "plans_in_place"), wrong)

    assert refused.status_code == 400
    assert [(one["field"], one["code"]) for one in refused.json()["fields"]] == [(f"names[1].{field}", code)]
    assert await named(app, administrator) == {}


async def test_one_identifier_is_not_given_to_two_things(app: App, world: World) -> None:
    ministry, other, same = await world.above(Role.MINISTRY), await a_world(app), a_uid()
    await name(app, ministry, change("place", world.district_id, same))

    again = await name(app, ministry, change("place", other.district_id, same))
    both = await name(
        app, ministry, change("entries", "plans_in_place", same), change("entries", "children_observed", same)
    )
    moved = await name(app, ministry, change("place", world.district_id, ""), change("place", other.district_id, same))

    assert [one["code"] for one in again.json()["fields"]] == ["exchange.taken"]
    assert [one["field"] for one in both.json()["fields"]] == ["names[1].theirs"]
    assert moved.status_code == 204
    assert await named(app, ministry) == {("place", str(other.district_id)): (same, "")}


async def test_one_element_holds_several_figures_by_their_combinations(app: App, world: World) -> None:
    ministry, same = await world.above(Role.MINISTRY), a_uid()

    kept = await name(
        app,
        ministry,
        change("entries", "plans_in_place", same, a_uid()),
        change("entries", "children_observed", same, a_uid()),
    )

    assert kept.status_code == 204


async def test_places_are_found_by_words_and_by_having_no_name(app: App, world: World) -> None:
    ministry = await world.above(Role.MINISTRY)
    async with app.parts.database.writing() as work:
        await work.raw.execute("update preschool set name = 'Gulbahor' where id = $1", world.preschool_id)
    asked = {"level": "preschool", "words": "гулбаҳор"}

    before = (await listed(app, ministry, **asked, unnamed=True))["names"]
    await name(app, ministry, change("place", world.preschool_id))
    after = (await listed(app, ministry, **asked, unnamed=True))["names"]

    assert [(one["title"], one["around"]) for one in before] == [("Gulbahor", "Hudud · Tuman")]
    assert after == []


async def test_many_places_are_read_page_by_page_with_the_same_statements(app: App, world: World) -> None:
    ministry = await world.above(Role.MINISTRY)
    async with app.parts.database.writing() as work:
        await work.raw.execute(
            "insert into preschool (id, region_id, district_id, name, number, ownership, profile, address)"
            " select gen_random_uuid(), $1, $2, 'Koʻp sonli ' || n, '', 'state', 'general', ''"
            " from generate_series(1, 120) n",
            world.region_id,
            world.district_id,
        )

    seen: list[str] = []
    cursor: str | None = None
    while True:
        page = await listed(app, ministry, "preschool", words="Koʻp sonli", cursor=cursor)
        seen += [one["ours"] for one in page["names"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break

    assert (len(seen), len(set(seen))) == (120, 120)
    assert await statements_of(app, lambda: listed(app, ministry, "preschool", words="Koʻp sonli")) == 2
    assert await statements_of(app, lambda: listed(app, ministry, "region")) == 2
    assert await statements_of(app, lambda: listed(app, ministry, "figure")) == 2


async def test_a_table_is_looked_at_first_and_then_brought_in(app: App, world: World) -> None:
    ministry, old, new = await world.above(Role.MINISTRY), a_uid(), a_uid()
    await name(app, ministry, change("numerator", "plans_in_place", old), change("entries", "children_observed"))
    content = table(
        ("place", world.district_id, new, ""),
        ("numerator", "plans_in_place", old, ""),
        ("entries", "children_observed", "", ""),
        ("denominator", "children_observed", "", ""),
    )

    would = (await bring(app, ministry, content, apply=False)).json()
    untouched = await named(app, ministry)
    brought = (await bring(app, ministry, content)).json()

    assert would == brought == {"new": 1, "changed": 0, "removed": 1, "unchanged": 2, "faults": []}
    assert len(untouched) == 2
    assert await named(app, ministry) == {
        ("place", str(world.district_id)): (new, ""),
        ("numerator", "plans_in_place"): (old, ""),
    }


async def test_every_fault_of_a_table_is_told_by_line_and_column_and_nothing_is_kept(app: App, world: World) -> None:
    ministry, same = await world.above(Role.MINISTRY), a_uid()
    content = table(
        ("place", world.district_id, same, ""),
        ("place", UUID(int=4), a_uid(), ""),
        ("figure", "plans_in_place", a_uid(), ""),
        ("entries", "plans_in_place", "?", ""),
        ("place", world.district_id, a_uid(), ""),
        ("place", world.region_id, same, ""),
    )

    told = (await bring(app, ministry, content)).json()

    assert [(one["line"], one["column"], one["code"]) for one in told["faults"]] == [
        (3, "ours", "exchange.unknown_ours"),
        (4, "kind", "exchange.unknown_kind"),
        (5, "theirs", "exchange.wrong_uid"),
        (6, "ours", "exchange.twice"),
        (7, "theirs", "exchange.taken"),
    ]
    assert await named(app, ministry) == {}


async def test_places_may_be_named_by_their_codes(app: App, world: World) -> None:
    ministry = await world.above(Role.MINISTRY)
    async with app.parts.database.reading() as work:
        slug = await work.raw.fetchval("select slug from district where id = $1", world.district_id)

    told = (await bring(app, ministry, table(("place", slug, a_uid(), "")))).json()

    assert told["new"] == 1
    assert set(await named(app, ministry)) == {("place", str(world.district_id))}


async def test_the_table_that_is_taken_can_be_sent_back(app: App, world: World) -> None:
    ministry = await world.above(Role.MINISTRY)
    await name(app, ministry, change("place", world.district_id), change("entries", "children_observed", None, a_uid()))
    before = await named(app, ministry)

    taken = await app.get("/api/exchange/names/table.csv", ministry.token)
    workbook = await app.get("/api/exchange/names/table.xlsx", ministry.token)
    back = [(await bring(app, ministry, content)).json() for content in (taken.content, workbook.content)]

    rows = list(csv.DictReader(io.StringIO(taken.content.decode("utf-8-sig"))))
    assert {"kind", "ours", "theirs", "combination", "title", "around"} == set(rows[0])
    assert [(one["new"], one["changed"], one["removed"], one["faults"]) for one in back] == [(0, 0, 0, [])] * 2
    assert await named(app, ministry) == before


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x89PNG\r\n\x1a\n\xff", "exchange.unreadable"),
        (b"", "exchange.columns"),
        (b"ours,theirs\na,b", "exchange.columns"),
        (b"PK\x03\x04nothing", "roster.file_damaged"),
    ],
)
async def test_what_is_no_table_of_names_is_refused(app: App, world: World, content: bytes, code: str) -> None:
    ministry = await world.above(Role.MINISTRY)

    refused = await bring(app, ministry, content)

    assert (refused.status_code, refused.json()["code"]) == (409, code)


def test_a_cell_that_a_spreadsheet_would_compute_is_written_as_text() -> None:
    one = ExchangeName(kind="place", ours="x", title="=1+1", theirs="", combination="")

    assert b"=1+1" not in as_workbook([one]).replace(b"'=1+1", b"")


async def test_only_the_ministry_and_administrators_reach_it(app: App, world: World) -> None:
    allowed = [await world.above(Role.MINISTRY), await world.above(Role.ADMINISTRATOR)]
    others = [
        await world.head(),
        await world.educator(),
        await world.above(Role.REGION),
        await world.above(Role.DISTRICT),
    ]

    async def statuses(person: Person) -> list[int]:
        paths = ("names", "names/table.csv", "sendings")
        seen = [(await app.get(f"/api/exchange/{path}", person.token)).status_code for path in paths]
        month = await app.get("/api/exchange/data-value-sets", person.token, month="2026-10-01")
        seen.append(month.status_code)
        return [*seen, (await name(app, person)).status_code]

    assert [await statuses(person) for person in allowed] == [[200, 200, 200, 200, 204]] * 2
    assert [await statuses(person) for person in others] == [[403] * 5] * 4
    assert (await app.get("/api/exchange/names")).status_code == 401
