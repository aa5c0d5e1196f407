"""Looking into the bank: what is found, who finds what, in which order, at what cost."""

from server.features.activity_bank.loading import FOLDER, read
from server.shared.domain.permissions import Role
from server.shared.ids import NOWHERE, uuid7
from tests.server.activity_bank.asking import WRITTEN, listed, neighbour, titles, write
from tests.support.plans import draft_year, load_reference
from tests.support.statements import statements_of
from tests.support.world import World, a_world


async def test_words_are_found_in_either_script_and_without_apostrophes(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    made = await write(world, educator, title={"uz": "Toʻpgʻildiroq uchar"}, aim="Chaqqonlik")

    found = {
        words: await listed(world, educator, words=words, whose="own")
        for words in ("topgildiroq", "Тўпғилдироқ", "toʻp uchar", "чаққонлик", "uchar topgildiroq", "top%uchar")
    }

    assert found == {
        "topgildiroq": [made["id"]],
        "Тўпғилдироқ": [made["id"]],
        "toʻp uchar": [made["id"]],
        "чаққонлик": [made["id"]],
        "uchar topgildiroq": [],
        "top%uchar": [],
    }


async def test_the_filters_narrow_what_is_shown(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    made = await write(world, educator)
    other = {"band": "older", "part_of_day": "outdoors", "centre": "", "month": 0, "week": 0, "indicators": []}
    outside = await write(world, educator, **other)

    found = [
        await listed(world, educator, whose="own", **wanted)
        for wanted in (
            {"band": "younger"},
            {"part_of_day": "outdoors"},
            {"month": 0, "week": 0},
            {"month": 11, "week": 2, "area": "creative", "centre": "art"},
            {"area": "speech"},
        )
    ]

    assert found == [[made["id"]], [outside["id"]], [outside["id"]], [made["id"]], []]


async def test_the_theme_of_the_running_week_comes_first_and_what_has_none_last(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    year = await draft_year(world, educator)
    running = next(week for week in year["weeks"] if week["week_start"] == "2026-11-16")
    async with world.app.parts.database.reading() as work:
        theme = await work.raw.fetchrow(
            "select month, week from week_theme where id = $1::uuid", running["week_theme_id"]
        )
    none = await write(world, educator, title={"uz": "Mavzusiz"}, month=0, week=0)
    september = await write(world, educator, title={"uz": "Sentabr"}, month=9, week=1)
    now = await write(world, educator, title={"uz": "Hozir"}, month=theme["month"], week=theme["week"])

    found = await listed(world, educator, whose="own")

    assert found == [now["id"], september["id"], none["id"]]


async def test_pages_follow_each_other_without_gap_or_repetition(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()
    made = [(await write(world, educator, title={"uz": f"Mashq {number}"}))["id"] for number in range(35)]

    first = await world.app.get(f"{world.path}/bank", educator.token, whose="own")
    cursor = first.json()["next_cursor"]
    second = await world.app.get(f"{world.path}/bank", educator.token, whose="own", cursor=cursor)

    pages = [[row["id"] for row in answer.json()["items"]] for answer in (first, second)]
    assert [len(page) for page in pages] == [30, 5]
    assert sorted(pages[0] + pages[1]) == sorted(made)
    assert second.json()["next_cursor"] is None


async def test_everybody_of_the_preschool_finds_the_projects_own(world: World) -> None:
    await load_reference(world.app)
    given = read(FOLDER)[0]
    specialist = await world.staff(Role.SPECIALIST, world.sunflowers)

    response = await world.app.get(f"{world.path}/bank", specialist.token, words=given["title"]["uz"], whose="project")

    row = response.json()["items"][0]
    assert (row["owner_id"], row["title"], row["permitted"]) == (str(NOWHERE), given["title"], [])
    one = await world.app.get(f"{world.path}/bank/{NOWHERE}/{row['id']}", specialist.token)
    assert one.json() == row


async def test_what_is_kept_to_oneself_only_its_author_finds(world: World) -> None:
    await load_reference(world.app)
    author, colleague, head = await world.educator(), await world.educator(), await world.head()
    kept, shared = await write(world, author), await write(world, author, sharing="preschool")
    address = f"{world.path}/bank/{world.preschool_id}/{kept['id']}"

    found = [await listed(world, person, whose="preschool") for person in (author, colleague, head)]
    answers = [(await world.app.get(address, person.token)).status_code for person in (author, colleague, head)]

    assert [sorted(ids) for ids in found] == [sorted([kept["id"], shared["id"]]), [shared["id"]], [shared["id"]]]
    assert answers == [200, 404, 404]


async def test_the_district_is_seen_by_its_preschools_and_by_no_other(world: World) -> None:
    await load_reference(world.app)
    near, far = await neighbour(world), await a_world(world.app)
    head = await world.head()
    made = await write(world, head, sharing="district")
    address = f"bank/{world.preschool_id}/{made['id']}"
    reader, stranger = await near.educator(), await far.educator()

    seen = await world.app.get(f"{near.path}/{address}", reader.token)
    unseen = await world.app.get(f"{far.path}/{address}", stranger.token)

    assert await listed(near, reader, whose="district") == [made["id"]]
    assert await listed(far, stranger, whose="district") == []
    assert (seen.status_code, seen.json()["author_name"], seen.json()["permitted"]) == (200, made["author_name"], [])
    assert unseen.status_code == 404


async def test_only_those_who_plan_at_the_preschool_look_into_its_bank(world: World) -> None:
    await load_reference(world.app)
    child_id = await world.child()
    stranger = await (await a_world(world.app)).educator()
    people = [stranger, await world.parent(child_id), await world.staff(Role.NURSE), await world.above(Role.DISTRICT)]

    answers = [(await world.app.get(f"{world.path}/bank", person.token)).status_code for person in people]

    assert answers == [404, 403, 403, 403]
    assert (await world.app.get(f"{world.path}/bank")).status_code == 401


async def test_a_page_is_one_statement_whatever_it_holds(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()

    few = await statements_of(world.app, lambda: world.app.get(f"{world.path}/bank", educator.token, whose="own"))
    for _ in range(5):
        await write(world, educator)
    many = await statements_of(world.app, lambda: world.app.get(f"{world.path}/bank", educator.token, whose="own"))

    assert few == many <= 2


async def test_an_unknown_filter_is_refused_and_an_unknown_activity_not_found(world: World) -> None:
    await load_reference(world.app)
    educator = await world.educator()

    wrong = [
        await world.app.get(f"{world.path}/bank", educator.token, **query)
        for query in ({"whose": "everybody"}, {"month": 13}, {"cursor": "made up"})
    ]
    missing = await world.app.get(f"{world.path}/bank/{NOWHERE}/{uuid7()}", educator.token)

    assert [answer.status_code for answer in wrong] == [400, 400, 400]
    assert missing.status_code == 404
    assert await titles(world, educator, words="bunday mashgʻulot yoʻq") == []
    assert WRITTEN["title"]["uz"] not in await titles(world, educator)
