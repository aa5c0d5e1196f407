"""Cards on paper: of a child, of a group, and the certificate for school."""

import pytest

from tests.server.card_documents.papers import Marked, a_marked_child, formats_of, rows_of, text_of
from tests.server.development_cards.steps import a_mark, a_round, closed, completed, marked
from tests.support.observations import indicators, read_once
from tests.support.world import World, a_world

SPEECH = "Nutq"


def words(number: int, part: str = "title", language: str = "uz") -> str:
    """What the framework calls one of the speech indicators of the age."""
    found = [
        indicator
        for area in read_once()["areas"]
        if area["slug"] == "speech"
        for sub_area in area["sub_areas"]
        for indicator in sub_area["indicators"]
        if indicator["age_band"] == "middle"
    ]
    return str(found[number][part][language])


async def test_the_card_of_a_child_tells_levels_confidence_and_who_marked(world: World) -> None:
    child = await a_marked_child(world)

    answer = await child.got(child.of_child)

    told = text_of(answer.content)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    assert answer.headers["cache-control"] == "private, no-store"
    assert "Olimova Aziza" in answer.headers["content-disposition"].replace("%20", " ")
    assert words(0) in told
    assert "Mustaqil yuqori" in told
    assert "4 yosh 8 oy" in told
    assert "Sinov Odami" in told


async def test_a_card_that_is_not_complete_is_marked_as_a_draft(world: World) -> None:
    child = await a_marked_child(world)
    before = text_of((await child.got(child.of_child)).content)
    await completed(world, child.educator, child.round_id, child.child_id)

    after = text_of((await child.got(child.of_child)).content)

    assert "LOYIHA" in before
    assert "LOYIHA" not in after
    assert "Yil davomida ancha oʻsdi" in after


async def test_the_card_is_a_workbook_as_well_in_each_language(world: World) -> None:
    child = await a_marked_child(world)

    papers = {
        language: rows_of((await child.got(child.of_child, form="xlsx", language=language)).content)
        for language in ("uz", "ru", "en")
    }

    for language, level in (("uz", "Mustaqil"), ("ru", "Самостоятельно"), ("en", "Independently")):
        line = next(row for row in papers[language] if words(0, language=language) in row)
        assert level in line


async def test_a_later_round_stands_beside_the_earlier_ones(world: World) -> None:
    child = await a_marked_child(world)
    await closed(world, child.head, child.round_id)
    second = await a_round(world, child.head, 2, ("2026-12-01", "2027-01-31"))
    await marked(world, child.educator, second, a_mark(child.child_id, indicators("speech")[1], 1))
    path = child.of_child.replace(child.round_id, second)

    told, first = text_of((await child.got(path)).content), text_of((await child.got(child.of_child)).content)

    assert "Boshlangʻich 2026" in told
    assert "Asosiy 2026" in told
    assert "Asosiy 2026" not in first


async def test_a_group_is_a_grid_of_children_by_name_without_sums(world: World) -> None:
    child = await a_marked_child(world)
    await world.child(name="Bobur", family="Aliyev")

    book = (await child.got(child.of_group, form="xlsx")).content
    rows = rows_of(book)
    pdf = await child.got(child.of_group)

    lines = {row[0]: row[1:] for row in rows if row[0] in {"Aliyev Bobur", "Olimova Aziza"}}
    at = rows[3].index(words(0)) - 1
    assert list(lines) == ["Aliyev Bobur", "Olimova Aziza"]
    assert lines["Olimova Aziza"][at : at + 3] == [1, 0.5, 0]
    assert formats_of(book, {1, 0.5, 0}) == {"0.0#"}, "1 stands below 0.5 as 1.0"
    assert set(lines["Aliyev Bobur"]) <= {None, ""}
    assert sum(value or 0 for value in lines["Olimova Aziza"] if isinstance(value, int | float)) == 1.5
    assert "Aliyev Bobur" in text_of(pdf.content)


async def test_the_certificate_tells_in_plain_words_what_a_child_can_and_no_levels(world: World) -> None:
    child = await a_marked_child(world)

    answer = await child.got(child.certificate)

    told = text_of(answer.content)
    assert answer.status_code == 200
    assert words(0) in told
    assert words(1) in told
    assert words(2) not in told
    assert "LOYIHA" in told
    assert not any(level in told for level in ("Mustaqil yuqori", "0,5", "1,0"))


async def test_the_certificate_is_no_draft_once_the_final_card_is_complete(world: World) -> None:
    child = await a_marked_child(world)
    await closed(world, child.head, child.round_id)
    second = await a_round(world, child.head, 2, ("2026-12-01", "2027-01-31"))
    await closed(world, child.head, second)
    third = await a_round(world, child.head, 3, ("2027-04-01", "2027-05-31"))
    await marked(world, child.educator, third, a_mark(child.child_id, indicators("speech")[0], 1))
    before = text_of((await child.got(child.certificate)).content)
    await completed(world, child.educator, third, child.child_id)

    after = text_of((await child.got(child.certificate)).content)

    assert "LOYIHA" in before
    assert "LOYIHA" not in after


async def test_a_child_with_an_empty_card_gets_no_certificate(world: World) -> None:
    child = await a_marked_child(world)
    empty = await world.child(name="Bobur")

    answer = await child.got(child.certificate.replace(str(child.child_id), str(empty)))

    assert (answer.status_code, answer.json()["code"]) == (409, "card.nothing_marked")


@pytest.mark.parametrize("path", ["of_child", "of_group", "certificate"])
async def test_nobody_else_gets_a_card_on_paper(world: World, path: str) -> None:
    child = await a_marked_child(world)
    elsewhere = await a_world(world.app)
    address = getattr(child, path)
    unseeing = [await world.educator(world.butterflies), await elsewhere.head(), await elsewhere.educator()]
    before = await read(child)

    found = {(await child.got(address, person)).status_code for person in unseeing}
    parent = await child.got(address, await world.parent(child.child_id))
    nobody = await world.app.get(address)

    assert (found, parent.status_code, nobody.status_code) == ({404}, 403, 401)
    assert await read(child) == before


async def test_reading_a_card_on_paper_is_on_record(world: World) -> None:
    child = await a_marked_child(world)
    before = await read(child)

    await child.got(child.of_child)

    assert await read(child) > before


async def read(child: Marked) -> int:
    sql = "select count(*) from read_journal where child_ids @> array[$1::uuid]"
    async with child.world.app.parts.database.reading() as work:
        found: int = await work.raw.fetchval(sql, child.child_id)
        return found
