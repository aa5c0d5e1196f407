"""The bank filled from a sheet: looked at, brought in whole or not at all, and brought again without effect."""

import io
import zipfile
from typing import Any

import openpyxl
import pytest

from server.features.activity_bank.sheet import COLUMNS
from server.shared.domain.permissions import Role
from server.shared.i18n import SPOKEN
from tests.server.activity_bank.asking import (
    A_LINE,
    bring_in,
    neighbour,
    outcome,
    problems,
    send,
    sheet,
    stored,
    titles,
    write,
)
from tests.support.plans import load_reference
from tests.support.statements import statements_of
from tests.support.world import World, a_world


async def test_a_sheet_is_looked_at_first_and_then_brought_in(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()

    looked = await bring_in(world, educator, A_LINE, apply=False)
    before = await stored(world)
    brought = await bring_in(world, educator, A_LINE)

    assert (outcome(looked), before) == ((1, 0, 0, False), [])
    assert outcome(brought) == (1, 0, 0, True)
    row = (await world.app.get(f"{world.path}/bank", educator.token, whose="own")).json()["items"][0]
    assert row["title"] == {"uz": "Kuzgi barglardan naqsh"}
    assert (row["band"], row["area"], row["part_of_day"], row["centre"]) == ("younger", "creative", "centres", "art")
    assert (row["month"], row["week"], row["minutes"], row["local"]) == (11, 2, 15, True)
    assert row["course"] == ["Barg yigʻing.", "Naqsh tering."]
    assert (row["author_name"], row["sharing"]) == ("Sinov Odami", "own")


async def test_the_same_sheet_again_changes_nothing_and_a_changed_line_changes_one(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    unnamed = {**A_LINE, "slug": "", "title_uz": "Belgisiz"}
    await bring_in(world, educator, A_LINE, unnamed)
    before = await stored(world)

    again = await bring_in(world, educator, A_LINE, unnamed)
    after = await stored(world)
    changed = await bring_in(world, educator, {**A_LINE, "minutes": 20}, unnamed)

    assert (outcome(again), after == before) == ((0, 0, 2, True), True)
    assert outcome(changed) == (0, 1, 1, True)
    assert len(await stored(world)) == 2


@pytest.mark.parametrize(
    ("otherwise", "column", "code"),
    [
        ({"title_uz": ""}, "title_uz", "input.missing"),
        ({"title_uz": "a" * 91}, "title_uz", "input.too_long"),
        ({"band": ""}, "band", "input.missing"),
        ({"band": "kattalar"}, "band", "bank.word_unknown"),
        ({"area": "sehr"}, "area", "bank.word_unknown"),
        ({"indicators": "speech.nothing"}, "indicators", "bank.unknown_indicator"),
        ({"band": "older"}, "indicators", "bank.indicator_of_other_age"),
        ({"centre": ""}, "centre", "bank.centre_missing"),
        ({"week": 5}, "week", "bank.unknown_theme"),
        ({"month": 13}, "month", "input.out_of_range"),
        ({"minutes": "uzoq"}, "minutes", "input.wrong_type"),
        ({"minutes": 200}, "minutes", "input.out_of_range"),
        ({"course": "\n".join(["qadam"] * 13)}, "course", "bank.too_many_lines"),
        ({"materials": "a" * 401}, "materials", "input.too_long"),
        ({"sharing": "tuman"}, "sharing", "bank.district_by_leading"),
    ],
)
async def test_a_wrong_cell_is_named_by_line_and_column_and_nothing_is_brought(
    world: World, otherwise: dict[str, Any], column: str, code: str
) -> None:
    await load_reference(world.app)
    educator = await world.educator()

    answer = await bring_in(world, educator, {**A_LINE, "slug": "a"}, {**A_LINE, **otherwise})

    assert [one for one in problems(answer) if one[1] == column] == [(3, column, code)]
    assert answer["applied"] is False
    assert await stored(world) == []


async def test_a_code_may_stand_once_in_a_sheet_and_belongs_to_its_author(world: World) -> None:
    await load_reference(world.app)
    author, colleague, methodist = await world.educator(), await world.educator(), await world.staff(Role.METHODIST)
    shared = {**A_LINE, "sharing": "bogʻchamiz"}
    await bring_in(world, author, shared)

    twice = await bring_in(world, author, A_LINE, A_LINE)
    taken = await bring_in(world, colleague, shared)
    corrected = await bring_in(world, methodist, {**A_LINE, "minutes": 25, "sharing": "district"})

    assert problems(twice) == [(3, "slug", "bank.slug_repeated")]
    assert problems(taken) == [(2, "slug", "bank.slug_of_another")]
    assert outcome(corrected) == (0, 1, 0, True)
    near = await neighbour(world)
    assert await titles(near, await near.educator(), whose="district") == ["Kuzgi barglardan naqsh"]


async def test_headings_in_any_language_do_where_the_line_of_codes_was_deleted(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    headings = ("Название (узбекское)", "Возраст", "Область развития", "Часть дня", "Примечание")
    content = sheet(
        {headings[0]: "Sayr", headings[1]: "5-7 лет", headings[2]: "speech", headings[3]: "sayr"}, columns=headings
    )

    answer = await send(world, educator.token, content)

    assert outcome(answer.json()) == (1, 0, 0, True), answer.text
    assert await titles(world, educator, whose="own", band="older") == ["Sayr"]


async def test_a_formula_is_text(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()

    await bring_in(world, educator, {**A_LINE, "title_uz": '=HYPERLINK("http://example.org")'})

    assert await titles(world, educator, whose="own") == ['=HYPERLINK("http://example.org")']


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"not a workbook", "input.no_workbook"),
        (b"PK\x03\x04broken", "roster.file_damaged"),
        (sheet(columns=("a", "b", "c")), "roster.header_unknown"),
        (sheet(columns=[column for column in COLUMNS if column != "area"]), "bank.column_missing"),
        (sheet(columns=[*COLUMNS, "area"]), "roster.column_repeated"),
        (sheet(*[{"title_uz": "a"}] * 1001), "roster.too_many_rows"),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
async def test_a_file_that_cannot_be_read_as_a_whole_is_refused(world: World, content: bytes, code: str) -> None:
    await load_reference(world.app)
    educator = await world.educator()

    answer = await send(world, educator.token, content)

    assert (answer.status_code, answer.json()["code"]) == (409, code)
    assert await stored(world) == []


async def test_a_bomb_is_not_unpacked(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 50_000_000)

    answer = await send(world, educator.token, packed.getvalue())
    larger = await send(world, educator.token, b"0" * 5_400_000)

    assert (answer.status_code, answer.json()["code"]) == (409, "roster.archive_too_large")
    assert larger.status_code == 413


@pytest.mark.parametrize("language", SPOKEN)
async def test_the_empty_sheet_lists_the_choices_and_is_read_back(world: World, language: str) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update account set language = $1 where id = $2", language, educator.account_id)

    answer = await world.app.get(f"{world.path}/bank/sheet", educator.token)

    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    page, choices = book.worksheets
    assert [cell.value for cell in page[2]] == list(COLUMNS)
    assert page.row_dimensions[2].hidden
    offered = {column[0].value: [cell.value for cell in column[1:] if cell.value] for column in choices.iter_cols()}
    words = [values[0] for values in list(offered.values())[:3]]
    for number, value in zip((5, 8, 10), words, strict=True):
        page.cell(3, number, value)
    page.cell(3, 2, "Sayr")
    written = io.BytesIO()
    book.save(written)
    back = await send(world, educator.token, written.getvalue())
    assert outcome(back.json()) == (1, 0, 0, True), back.text


async def test_only_those_who_write_here_bring_in_or_take_the_sheet(world: World) -> None:
    await load_reference(world.app)
    stranger, nurse = await (await a_world(world.app)).head(), await world.staff(Role.NURSE)
    parent = await world.parent(await world.child())

    answers = [
        (
            (await send(world, person.token, sheet(A_LINE))).status_code,
            (await world.app.get(f"{world.path}/bank/sheet", person.token)).status_code,
        )
        for person in (stranger, nurse, parent)
    ]

    assert answers == [(404, 404), (403, 403), (403, 403)]
    assert (await send(world, None, sheet(A_LINE))).status_code == 401
    assert await stored(world) == []


async def test_what_one_keeps_to_oneself_no_sheet_of_leading_staff_overwrites(world: World) -> None:
    await load_reference(world.app)
    author, head = await world.educator(), await world.head()
    await bring_in(world, author, A_LINE)
    before = await stored(world)

    answer = await bring_in(world, head, {**A_LINE, "minutes": 30})

    assert problems(answer) == [(2, "slug", "bank.slug_of_another")]
    assert await stored(world) == before


async def test_an_import_costs_the_same_statements_for_any_number_of_lines(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    one, many = sheet(A_LINE), sheet(*({**A_LINE, "slug": f"kuz-{number}"} for number in range(40)))
    await write(world, educator)

    few = await statements_of(world.app, lambda: send(world, educator.token, one, apply=False))
    more = await statements_of(world.app, lambda: send(world, educator.token, many, apply=False))

    assert few == more
