"""Finding resources: words in any script, typing errors, filters, order, pages, counts, who sees what."""

import random
from itertools import product
from typing import Any

import pytest

from media_library import found_by
from media_library.using.jobs import learn_words
from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7
from server.worker import drain
from tests.media_library.shelf import names, path_of, put, rows
from tests.support.statements import statements_of
from tests.support.world import World, a_world


def a_tag() -> str:
    """A word that no other test has: the shelf of everybody is everybody's."""
    return "".join(random.Random(uuid7().int).choices("abdefgijklmnopqrstuvz", k=12))


async def test_words_in_any_script_and_language_find_titles_descriptions_authors_and_cards(world: World) -> None:
    educator = await world.educator()
    put_there = world.preschool_id
    await put(
        world, put_there, "Qoʻgʻirchoq teatri", minutes=1, title={"uz": "Qoʻgʻirchoq teatri", "ru": "Театр кукол"}
    )
    await put(world, put_there, "Tovushlar", minutes=2, description={"en": "Sounds of the farm", "ru": "Звуки фермы"})
    await put(world, put_there, "Harflar", minutes=3, author_name="Шоҳида Юсупова")
    await put(world, put_there, "Mevalar", minutes=4, card={"uz": "anor", "ru": "гранат", "kaa": "ǵárezsiz"})

    found = {
        word: await names(world, educator, search=word)
        for word in ("қўғирчоқ", "teatr qogʻir", "кукол", "sounds farm", "shohida", "анор", "granat", "ǵárez")
    }

    assert found == {
        "қўғирчоқ": ["Qoʻgʻirchoq teatri"],
        "teatr qogʻir": ["Qoʻgʻirchoq teatri"],
        "кукол": ["Qoʻgʻirchoq teatri"],
        "sounds farm": ["Tovushlar"],
        "shohida": ["Harflar"],
        "анор": ["Mevalar"],
        "granat": ["Mevalar"],
        "ǵárez": ["Mevalar"],
    }
    assert await names(world, educator, search="sounds teatr") == []
    assert await names(world, educator, search="' & | ! : \\ k=picture") == []


async def test_a_mistyped_word_finds_what_was_meant_below_what_was_typed(world: World) -> None:
    educator, tag = await world.educator(), a_tag()
    await put(world, world.preschool_id, "Toʻgʻri", title={"uz": f"{tag}lar haqida"}, minutes=0)
    await put(world, world.preschool_id, "Xato", title={"uz": f"{tag[:5]}w{tag[6:]} haqida"}, minutes=5)

    as_mistyped = await names(world, educator, search=f"{tag[:5]}w{tag[6:]}")
    one_more_letter = await names(world, educator, search=f"{tag[:3]}{tag[2]}{tag[3:]} haqi")
    swapped = await names(world, educator, search=tag[:4] + tag[5] + tag[4] + tag[6:])
    something_else = await names(world, educator, search=tag[::-1])

    assert as_mistyped == [f"{tag[:5]}w{tag[6:]} haqida", f"{tag}lar haqida"]
    assert one_more_letter == [f"{tag}lar haqida"]
    assert f"{tag}lar haqida" in swapped
    assert something_else == []


async def test_words_are_counted_at_night_and_those_of_nothing_are_forgotten(world: World) -> None:
    tag = a_tag()
    for _ in range(6):
        await put(world, world.preschool_id, tag)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("insert into resource_word (word) values ($1)", f"{tag}x")
        await learn_words(work, {})
        known = await work.raw.fetch("select word, resources from resource_word where word like $1 || '%'", tag)

    assert [(row["word"], row["resources"]) for row in known] == [(tag, 6)]


async def test_two_who_write_the_same_words_at_once_do_not_wait_for_each_other(world: World) -> None:
    first, second, educator = a_tag(), a_tag(), await world.educator()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("select pg_advisory_xact_lock(hashtextextended('media.words', 0))")
        await work.raw.execute("insert into resource_word (word) values ($1)", first)

        await put(world, world.preschool_id, f"{first} {second}")

    before = await names(world, educator, search=f"{second[:5]}w{second[6:]}")
    await drain(world.app.parts)
    after = await names(world, educator, search=f"{second[:5]}w{second[6:]}")

    assert (before, after) == ([], [f"{first} {second}"])


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("svetafor", ["svetofor", "svetoforlar", "sovet"], ["svetofor", "svetoforlar"]),
        ("kuzz", ["kuz", "kuzgi", "tuz"], ["kuz", "kuzgi"]),
        ("olma", ["olcha", "nok"], []),
        ("transprot", ["transport"], ["transport"]),
    ],
)
def test_the_nearest_words_are_those_a_slip_of_the_finger_away(word: str, known: list[str], meant: list[str]) -> None:
    assert found_by.nearest(word, known) == meant


async def test_filters_of_marks_and_of_ones_own_doing_narrow_the_list(world: World) -> None:
    educator, colleague = await world.educator(), await world.educator()
    everything: dict[str, Any] = {
        "kind": "video",
        "language": "ru",
        "theme_weeks": ["9-1", "9-2"],
        "age_bands": ["middle"],
        "areas": ["speech"],
        "indicators": ["speech-1"],
    }
    marked = await put(world, world.preschool_id, "Bor", **everything)
    other = await put(world, world.preschool_id, "Yoʻq", minutes=1)
    await world.app.send("PUT", path_of(world, other) + "/favourite", educator.token)
    await world.app.post(path_of(world, marked) + "/uses", educator.token, {"how": "shown"})
    asked = {
        "kind": "video",
        "language": "ru",
        "theme_week": "9-2",
        "age_band": "middle",
        "area": "speech",
        "indicator": "speech-1",
    }

    by_mark = [await names(world, educator, reach="preschool", **{name: value}) for name, value in asked.items()]

    assert by_mark == [["Bor"]] * 6
    assert await names(world, educator, **asked) == ["Bor"]
    assert await names(world, educator, favourites=True) == ["Yoʻq"]
    assert await names(world, educator, recent=True) == ["Bor"]
    assert await names(world, colleague, favourites=True) == []
    assert await names(world, colleague, recent=True) == []
    assert await names(world, educator, favourites=True, kind="video") == []
    (kept,) = await rows(world, educator, favourites=True)
    (used,) = await rows(world, educator, recent=True)
    assert (kept["favourite"], kept["used_on"], kept["reach"]) == (True, None, "preschool")
    assert (used["favourite"], used["used_on"]) == (False, "2026-11-18")


async def test_what_fits_the_week_and_the_group_comes_first_then_what_helped_then_the_newest(world: World) -> None:
    educator, tag = await world.educator(), a_tag()
    theme: dict[str, Any] = {"theme_weeks": [tag]}
    band: dict[str, Any] = {"age_bands": [tag[:8]], "language": "ru"}
    helpful: dict[str, Any] = {"helped": 3}
    given: dict[str, dict[str, Any]] = {
        "both": theme | band,
        "theme": theme,
        "theme_helped": theme | helpful,
        "group": band,
        "helped": helpful,
    }
    for minutes, (name, columns) in enumerate(given.items()):
        await put(world, world.preschool_id, f"{name}", minutes=minutes, **columns, author_name=tag)
    await put(world, world.preschool_id, "newest", minutes=-1, author_name=tag)
    fitting = {"for_theme": tag, "for_band": tag[:8], "for_language": "ru"}

    plain = await names(world, educator, search=tag)
    fitted = await names(world, educator, search=tag, **fitting)
    in_whole = await names(world, educator, **fitting)

    assert plain == ["theme_helped", "helped", "newest", "both", "theme", "group"]
    assert fitted[:4] == ["both", "theme_helped", "theme", "group"]
    assert set(fitted[4:]) == {"helped", "newest"}
    assert in_whole[:4] == ["both", "theme_helped", "theme", "group"]


async def test_pages_join_under_every_order_whether_few_match_or_many(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    educator, tag, chance = await world.educator(), a_tag(), random.Random(5)
    made = set()
    for number in range(75):
        marks = {
            "theme_weeks": [tag] if chance.random() < 0.3 else [],
            "age_bands": [tag[:8]] if chance.random() < 0.6 else [],
            "language": chance.choice(["uz", "ru"]),
            "helped": chance.choice([0, 0, 1]),
        }
        made.add(str(await put(world, world.preschool_id, f"{tag} {number}", minutes=number // 3, **marks)))
    orders: list[dict[str, str]] = [
        {},
        {"for_theme": tag},
        {"for_band": tag[:8], "for_language": "uz"},
        {"for_theme": tag, "for_band": tag[:8], "for_language": "ru"},
    ]

    async def whole(**wanted: Any) -> list[str]:
        found, cursor = [], None
        while True:
            answer = await world.app.get(f"{world.path}/resources", educator.token, cursor=cursor, **wanted)
            page = answer.json()
            found += [row["id"] for row in page["items"]]
            cursor = page["next_cursor"]
            if cursor is None:
                return found

    sorted_at_once = [await whole(search=tag, **order) for order in orders]
    monkeypatch.setattr("media_library.listing.FEW", 10)
    monkeypatch.setattr("media_library.looking.page_statement", _afresh)
    in_stages = [await whole(search=tag, **order) for order in orders]

    assert [set(found) for found in sorted_at_once] == [made] * 4
    assert [len(found) for found in sorted_at_once] == [75] * 4
    assert in_stages == sorted_at_once


def _afresh(shape: Any) -> Any:
    """The statement of the shape, not the one kept from before."""
    from media_library.listing import page_statement

    return page_statement.__wrapped__(shape)


async def test_counts_say_what_each_further_choice_would_leave(world: World) -> None:
    educator, tag = await world.educator(), a_tag()
    for kind, language in product(("video", "audio"), ("uz", "uz", "ru")):
        await put(world, world.preschool_id, tag, kind=kind, language=language, theme_weeks=["9-1"], areas=["speech"])
    await put(world, world.preschool_id, tag, kind="video", age_bands=["middle", "senior"], areas=["speech"])
    path = f"{world.path}/resources/counts"

    whole = (await world.app.get(path, educator.token, search=tag)).json()
    narrowed = (await world.app.get(path, educator.token, search=tag, kind="video", language="uz")).json()
    nothing = (await world.app.get(path, educator.token, search=tag[::-1])).json()
    counted = await statements_of(world.app, lambda: world.app.get(path, educator.token, search=tag))

    assert whole == {
        "total": 7,
        "capped": False,
        "kind": {"video": 4, "audio": 3},
        "theme_week": {"9-1": 6},
        "age_band": {"middle": 1, "senior": 1},
        "area": {"speech": 7},
        "language": {"uz": 5, "ru": 2},
        "reach": {"preschool": 7},
    }
    assert (narrowed["total"], narrowed["kind"], narrowed["language"]) == (
        3,
        {"video": 3, "audio": 2},
        {"uz": 3, "ru": 1},
    )
    assert (narrowed["theme_week"], narrowed["capped"]) == ({"9-1": 2}, False)
    assert (nothing["total"], nothing["kind"]) == (0, {})
    assert counted == 3


async def test_more_than_can_be_counted_is_told_as_at_least_so_many(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("media_library.counting.LOOKED_AT", 4)
    educator, tag = await world.educator(), a_tag()
    for _ in range(7):
        await put(world, world.preschool_id, tag, theme_weeks=[tag])
    path = f"{world.path}/resources/counts"

    told = (await world.app.get(path, educator.token, theme_week=tag, reach="preschool", kind="picture")).json()

    assert (told["total"], told["capped"]) == (1, True)
    assert told["language"]["uz"] <= 7


async def test_the_list_costs_three_statements_with_words_and_two_without(world: World) -> None:
    educator = await world.educator()
    for number in range(3):
        await put(world, world.preschool_id, f"Rasm {number}")
    path = f"{world.path}/resources"

    async def cost(**wanted: Any) -> int:
        return await statements_of(world.app, lambda: world.app.get(path, educator.token, **wanted))

    fitting = {"for_theme": "9-1", "for_band": "middle", "for_language": "uz"}
    assert [await cost(), await cost(**fitting), await cost(favourites=True)] == [2, 2, 2]
    assert [await cost(search="rasm"), await cost(search="rasmlarim", kind="video", **fitting)] == [3, 3]


async def test_strangers_find_nothing_and_learn_nothing(world: World) -> None:
    stranger = await (await a_world(world.app)).educator()
    await put(world, world.preschool_id, "Bizniki")

    for path in (f"{world.path}/resources", f"{world.path}/resources/counts"):
        assert (await world.app.get(path, stranger.token)).status_code == 404
        assert (await world.app.get(path)).status_code == 401


async def test_families_find_what_staff_share_without_numbers(world: World) -> None:
    child_id, tag = await world.child(), a_tag()
    parent, educator, author = await world.parent(child_id), await world.educator(), await world.educator()
    numbers = {"uses": 9, "helped": 4, "rated": 5, "reused_by": 3}
    await put(world, world.preschool_id, tag, **numbers)
    await put(world, NOWHERE, tag, **numbers)
    await put(world, NOWHERE, tag, **{**numbers, "reused_by": 2})
    await put(world, world.preschool_id, tag, reach="mine", author_id=author.account_id)

    def told(found: list[dict[str, Any]]) -> list[tuple[int, int, int]]:
        return sorted((row["uses"], row["helped"], row["rated"]) for row in found)

    assert told(await rows(world, parent, search=tag)) == [(0, 0, 0)] * 3
    assert told(await rows(world, educator, search=tag)) == [(0, 0, 0), (9, 4, 5), (9, 4, 5)]
    assert len(await rows(world, author, search=tag)) == 4
    assert len(await rows(world, await world.above(Role.DISTRICT), search=tag)) == 3
