"""Sets of pictures and cards: parts with their words, made of own uploads."""

from typing import Any
from uuid import UUID

import pytest

from media_library.queries import holders
from tests.media_library.sharing_work import Circle, a_circle, a_file, counted, opens
from tests.support.world import World


@pytest.fixture
async def circle(world: World) -> Circle:
    return await a_circle(world)


async def test_cards_have_a_front_a_back_and_their_word_in_each_language(circle: Circle) -> None:
    front, back, second = [await a_file(circle.world, circle.methodist) for _ in range(3)]
    parts = [
        {"file_id": str(front), "back_file_id": str(back), "words": {"uz": " olma ", "ru": "яблоко", "en": ""}},
        {"file_id": str(second)},
    ]

    made = (await circle.add(circle.methodist, front, kind="card_set", parts=parts)).json()
    shown = (await circle.world.app.get(circle.path(made["id"]), circle.colleague.token)).json()
    found = await circle.world.app.get(f"{circle.world.path}/resources", circle.colleague.token, search="yabloko")

    folder = f"{circle.world.path}/files"
    assert shown["parts"] == [
        {
            "file_id": str(front),
            "thumb": f"{folder}/{front}/thumb",
            "front": f"{folder}/{front}/view",
            "words": {"uz": "olma", "ru": "яблоко"},
            "back": f"{folder}/{back}/view",
            "back_file_id": str(back),
        },
        {
            "file_id": str(second),
            "thumb": f"{folder}/{second}/thumb",
            "front": f"{folder}/{second}/view",
            "words": {},
            "back": "",
            "back_file_id": None,
        },
    ]
    assert [row["id"] for row in found.json()["items"]] == [made["id"]]
    assert await opens(circle.world, circle.colleague, shown["parts"][0]["back"], back) == 304
    assert await opens(circle.world, circle.strangers, shown["parts"][0]["back"], back) == 404


async def test_a_set_may_be_made_of_files_that_are_still_judged(circle: Circle) -> None:
    first, waiting = await a_file(circle.world, circle.author), await a_file(circle.world, circle.author, "waiting")
    parts = [{"file_id": str(first)}, {"file_id": str(waiting)}]

    made = (await circle.add(file_id=first, kind="picture_set", parts=parts)).json()

    assert [bool(part["thumb"]) for part in made["parts"]] == [True, False]


async def test_every_picture_of_a_set_is_an_own_fitting_upload(circle: Circle) -> None:
    own, foreign = await a_file(circle.world, circle.author), await a_file(circle.world, circle.colleague)
    refused, song = (
        await a_file(circle.world, circle.author, "refused"),
        await a_file(circle.world, circle.author, kind="sound"),
    )

    async def code(kind: str, *parts: dict[str, Any], file_id: UUID = own) -> str:
        answer = await circle.add(file_id=file_id, kind=kind, parts=list(parts))
        assert answer.status_code in {400, 409}, answer.text
        return str(answer.json()["code"])

    first = {"file_id": str(own)}
    codes = [
        await code("picture_set", first, {"file_id": str(foreign)}),
        await code("picture_set", first, {"file_id": str(refused)}),
        await code("picture_set", first, {"file_id": str(song)}),
        await code("picture_set", {**first, "back_file_id": str(own)}),
        await code("picture", first),
        await code("card_set", {**first, "words": {"uz": "a" * 81}}),
        await code("picture_set", {"file_id": str(song)}),
    ]

    assert codes == [
        "media.missing",
        "media.file_refused",
        "media.kind_mismatch",
        "media.back_not_here",
        "media.parts_not_here",
        "media.text_too_long",
        "input.malformed",
    ]
    home = circle.world.preschool_id
    assert await counted(circle.world, "select count(*) from resource where preschool_id = $1", home) == 0
    assert await counted(circle.world, "select count(*) from resource_part where preschool_id = $1", home) == 0


async def test_corrected_by_a_methodist_a_set_keeps_its_authors_pictures_and_takes_no_others(circle: Circle) -> None:
    first, second, other = [await a_file(circle.world, circle.author) for _ in range(3)]
    parts = [{"file_id": str(first), "words": {"uz": "olma"}}, {"file_id": str(second)}]
    made = (await circle.add(file_id=first, kind="picture_set", parts=parts)).json()
    body = {"id": made["id"], "kind": "picture_set", "title": {"uz": "Mevalar"}, "language": "uz"}

    async def put(*given: UUID) -> Any:
        said = {**body, "file_id": str(given[0]), "parts": [{"file_id": str(file_id)} for file_id in given]}
        return await circle.world.app.send("PUT", circle.path(made["id"]), circle.methodist.token, said)

    turned, foreign = await put(second, first), await put(second, other)

    assert turned.status_code == 200, turned.text
    assert [part["file_id"] for part in turned.json()["parts"]] == [str(second), str(first)]
    assert foreign.json()["code"] == "media.missing"
    kept = "select array_agg(file_id order by position) from resource_part where resource_id = $1"
    assert await counted(circle.world, kept, UUID(made["id"])) == [second, first]
    assert await counted(circle.world, "select part_words from resource where id = $1", UUID(made["id"])) == ""


async def test_devices_learn_of_a_set_when_any_of_its_pictures_was_judged(circle: Circle) -> None:
    first, second = [await a_file(circle.world, circle.author) for _ in range(2)]
    parts = [{"file_id": str(first)}, {"file_id": str(second)}]
    made = (await circle.add(file_id=first, kind="picture_set", parts=parts)).json()

    async with circle.world.app.parts.database.reading() as work:
        told = [(await holders(work, circle.world.preschool_id, file_id)) for file_id in (first, second)]

    assert [[str(row["id"]) for row in rows] for rows in told] == [[made["id"]], [made["id"]]]
