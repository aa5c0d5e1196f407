"""Which page opens for whom, what it weighs, what it speaks and what it costs."""

import re
from collections.abc import Awaitable, Callable
from uuid import UUID

import pytest

from server.features.figures.derivation import Derivation
from server.shared.domain.permissions import Role
from server.shared.i18n import CYRILLIC, LANGUAGES, keys_of
from server.shared.ids import NOWHERE, uuid7
from tests.admin.conftest import Visitor
from tests.admin.progress import PROGRESS_PAGES, progressed
from tests.server.figures.facts import MONDAYS, a_plan, an_observation
from tests.support.plans import draft_year, load_reference
from tests.support.statements import statements_of
from tests.support.world import Person, World, a_world

Visit = Callable[..., Awaitable[Visitor]]
ABOVE = {Role.DISTRICT, Role.REGION, Role.MINISTRY, Role.ADMINISTRATOR}
HEAVIEST = 150_000

PAGES = {
    "home": "/admin",
    "country": "/admin/figures/country",
    "region": "/admin/figures/region/{region}",
    "district": "/admin/figures/district/{district}",
    "preschool": "/admin/figures/preschool/{preschool}",
    "country_figure": "/admin/figures/country/children_observed",
    "region_figure": "/admin/figures/region/{region}/areas_covered",
    "figure": "/admin/figures/preschool/{preschool}/children_observed",
    "rows": "/admin/preschools/{preschool}/figures/children_observed",
    "groups": "/admin/preschools/{preschool}/groups",
    "group": "/admin/preschools/{preschool}/groups/{group}",
    "plan": "/admin/preschools/{preschool}/weekly-plans/{plan}",
    "year": "/admin/preschools/{preschool}/groups/{group}/years/2026",
    "year_none": "/admin/preschools/{preschool}/groups/{other_group}/years/2026",
    "year_redraft": "/admin/preschools/{preschool}/groups/{group}/years/2026/redraft",
    "year_versions": "/admin/preschools/{preschool}/groups/{group}/years/2026/versions",
    "year_week": "/admin/preschools/{preschool}/groups/{group}/years/2026/weeks/{week}",
    "month": "/admin/preschools/{preschool}/groups/{group}/years/2026/months/11",
    "coverage": "/admin/preschools/{preschool}/groups/{group}/coverage",
    "programme": "/admin/preschools/{preschool}/programmes/2026",
    "programme_none": "/admin/preschools/{preschool}/programmes/2027",
    "programme_write": "/admin/preschools/{preschool}/programmes/2026/write",
    "adaptations": "/admin/preschools/{preschool}/weekly-plans/{plan}?adaptations=true",
    "planning_time": "/admin/preschools/{preschool}/planning-time",
    "plans": "/admin/preschools/{preschool}/plans",
    "versions": "/admin/preschools/{preschool}/weekly-plans/{plan}/versions",
    "children": "/admin/preschools/{preschool}/children",
    "child": "/admin/preschools/{preschool}/children/{child}",
    "child_growth": "/admin/preschools/{preschool}/children/{child}?tab=growth",
    "child_about": "/admin/preschools/{preschool}/children/{child}?tab=about",
    "child_readers": "/admin/preschools/{preschool}/children/{child}?tab=readers",
    "child_new": "/admin/preschools/{preschool}/children/new",
    "child_correct": "/admin/preschools/{preschool}/children/{child}/correct",
    "child_move": "/admin/preschools/{preschool}/children/{child}/move",
    "guardian_new": "/admin/preschools/{preschool}/children/{child}/guardians/new",
    "group_change": "/admin/preschools/{preschool}/groups/{group}/change",
    "calendar": "/admin/preschools/{preschool}/calendar",
    "member": "/admin/preschools/{preschool}/staff/{member}",
    "member_end": "/admin/preschools/{preschool}/staff/{member}/end",
    "staff": "/admin/preschools/{preschool}/staff",
    "staff_new": "/admin/preschools/{preschool}/staff/new",
    "invitations": "/admin/preschools/{preschool}/invitations",
    "roster": "/admin/preschools/{preschool}/roster",
    "bank": "/admin/preschools/{preschool}/bank",
    "bank_one": "/admin/preschools/{preschool}/bank/{nowhere}/{activity}",
    "bank_new": "/admin/preschools/{preschool}/bank/new",
    "bank_import": "/admin/preschools/{preschool}/bank/import",
    "preschools": "/admin/preschools",
    "preschool_new": "/admin/preschools/new",
    "frameworks": "/admin/frameworks",
    **PROGRESS_PAGES,
    "account": "/admin/account",
}
OF_A_CHILD = {"child", "child_growth", "child_about", "child_readers", "child_correct", "child_move", "guardian_new"}
LED = {"preschool", "rows", "groups", "group", "group_change", "plan", "children", "child_new", "calendar", "staff"}
LED |= {"figure"}
LED |= {"bank", "bank_one", "bank_new", "bank_import"}
LED |= {"year", "year_none", "year_redraft", "year_versions", "year_week", "month", "coverage", "adaptations"}
LED |= {"programme", "programme_none", "programme_write"}
LED |= OF_A_CHILD | {"invitations", "roster", "plans", "versions", "planning_time"}
LED |= set(PROGRESS_PAGES)
POSTS = {"staff_new", "member", "member_end"}
BELOW_DISTRICT = {"district", "preschool", "figure", "preschools"}
BELOW_REGION = BELOW_DISTRICT | {"region", "region_figure"}
OPENS = {
    Role.HEAD: LED | POSTS | {"preschools"},
    Role.METHODIST: LED | {"preschools"},
    Role.DISTRICT: BELOW_DISTRICT | {"preschool_new"},
    Role.REGION: BELOW_REGION,
    Role.MINISTRY: BELOW_REGION | {"country", "country_figure", "frameworks"},
    Role.ADMINISTRATOR: {"staff", *POSTS, "preschools", "preschool_new", "frameworks"},
    Role.EDUCATOR: set(),
    Role.NURSE: set(),
    Role.PARENT: set(),
}
TO_ALL = {"account"}


async def filled(world: World) -> dict[str, UUID]:
    """A world with something on every page."""
    await load_reference(world.app)
    children = [await world.child(name=name) for name in ("Aziza", "Bobur", "Davron", "Farida", "Gulnora", "Jasur")]
    await world.parent(children[0])
    member = await world.educator()
    assert member.staff_id is not None
    head = await world.head()
    plan = await a_plan(world, world.sunflowers, MONDAYS[0], "submitted", states=("done", "moved", "planned"))
    await a_plan(world, world.sunflowers, MONDAYS[1], "approved")
    await an_observation(world, world.sunflowers, *children[:3], photo=True)
    year = await draft_year(world, head, whole=True)
    path = f"{world.path}/programmes/2026"
    written = await world.app.send("PUT", path, head.token, {"id": str(uuid7()), "version": 0, "title": "Nihol"})
    assert written.status_code == 200, written.text
    async with world.app.parts.database.writing() as work:
        await Derivation(world.app.clock).rebuild(work, world.preschool_id)
        activity = await work.raw.fetchval("select id from bank_activity where preschool_id = $1 limit 1", NOWHERE)
    return {
        "nowhere": NOWHERE,
        "activity": activity,
        "region": world.region_id,
        "district": world.district_id,
        "preschool": world.preschool_id,
        "group": world.sunflowers,
        "other_group": world.butterflies,
        "week": year["weeks"][8]["id"],
        "child": children[0],
        "plan": plan,
        "member": member.staff_id,
        **await progressed(world, head, children[0]),
    }


async def person_of(world: World, role: Role, child: UUID) -> Person:
    if role is Role.PARENT:
        return await world.parent(child)
    return await (world.above(role) if role in ABOVE else world.staff(role))


@pytest.mark.parametrize("role", OPENS)
async def test_each_role_opens_its_own_pages_and_is_refused_the_others(world: World, visit: Visit, role: Role) -> None:
    ids = await filled(world)
    visitor = await visit(await person_of(world, role, ids["child"]))

    answers = {name: await visitor.get(path.format(**ids)) for name, path in PAGES.items() if name != "home"}

    assert {name for name, answer in answers.items() if answer.status_code == 200} == OPENS[role] | TO_ALL
    for name, answer in answers.items():
        assert answer.status_code in {200, 403, 404}, name
        assert "<h1>" in answer.text
        assert answer.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize("role", OPENS)
async def test_everybody_begins_at_their_own_level(world: World, visit: Visit, role: Role) -> None:
    ids = await filled(world)
    visitor = await visit(await person_of(world, role, ids["child"]))

    home = await visitor.get("/admin")

    wanted = {
        Role.HEAD: f"/admin/figures/preschool/{world.preschool_id}",
        Role.METHODIST: f"/admin/figures/preschool/{world.preschool_id}",
        Role.DISTRICT: f"/admin/figures/district/{world.district_id}",
        Role.REGION: f"/admin/figures/region/{world.region_id}",
        Role.MINISTRY: "/admin/figures/country",
        Role.ADMINISTRATOR: "/admin/preschools",
    }
    if role in wanted:
        assert (home.status_code, home.headers["location"]) == (303, wanted[role])
    else:
        assert home.status_code == 403
        assert 'href="/"' in home.text, "the way to the application is shown"


async def test_a_stranger_finds_nothing_of_another_preschool(world: World, visit: Visit) -> None:
    ids = await filled(world)
    stranger = await visit(await (await a_world(world.app)).head())

    answers = {name: await stranger.get(path.format(**ids)) for name, path in PAGES.items() if "{preschool}" in path}

    assert {name: answer.status_code for name, answer in answers.items() if answer.status_code not in {403, 404}} == {}


async def test_nobody_signed_in_is_led_to_the_door_from_every_page(world: World, visit: Visit) -> None:
    ids = await filled(world)
    visitor = await visit()

    answers = [await visitor.get(path.format(**ids)) for path in PAGES.values()]

    assert {answer.status_code for answer in answers} == {303}
    assert all(answer.headers["location"].startswith("/admin/sign-in?next=%2Fadmin") for answer in answers)


RAW_KEY = re.compile(
    r"\b(?:page|plan|month|coverage|day|figure|figures|role|kinship|error|ownership|profile|client)-[a-z]+(?:-[a-z_]+)*\b"
)


def keys_shown(page: str) -> set[str]:
    """Message keys standing where a person would read them."""
    text = re.sub(r"<(?:style|script).*?</(?:style|script)>|<[^>]*>", " ", page, flags=re.DOTALL)
    return {key for key in RAW_KEY.findall(text) if key in keys_of("uz") or key.startswith("page-")}


@pytest.mark.parametrize("language", [*LANGUAGES, CYRILLIC])
async def test_every_page_speaks_every_language_is_light_and_asks_nothing_of_strangers(
    world: World, visit: Visit, language: str
) -> None:
    ids = await filled(world)
    people = [await world.head(), await world.above(Role.MINISTRY), await world.above(Role.ADMINISTRATOR)]
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update account set language = $1 where id = any($2)", language, [person.account_id for person in people]
        )

    for person in people:
        visitor = await visit(person)
        for name, path in PAGES.items():
            page = (await visitor.get(path.format(**ids))).text
            assert f'<html lang="{language}">' in page or name == "home", name
            assert keys_shown(page) == set(), name
            assert len(page.encode()) < HEAVIEST, name
            assert not re.findall(r'(?:src|href|action)="(?:https?:)?//', page), name
            assert " style=" not in page and "<script" not in page, name


async def test_a_page_carries_the_headers_that_keep_it_to_itself(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())

    page = await visitor.get("/admin/account")

    assert page.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert page.headers["referrer-policy"] == "same-origin"


async def test_the_stylesheet_has_an_address_of_its_content_and_is_kept(world: World, visit: Visit) -> None:
    visitor = await visit()
    page = await visitor.get("/admin/sign-in")
    address = re.findall(r'href="(/admin/static/nihol-[0-9a-f]{12}\.css)"', page.text)[0]

    sheet = await visitor.get(address)
    unknown = await visitor.get("/admin/static/nihol-000000000000.css")

    assert sheet.headers["cache-control"].endswith("immutable")
    assert "--primary:#1F7A4D" in sheet.text
    assert len(sheet.content) + len(page.content) < HEAVIEST
    assert unknown.status_code == 404


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("preschool", 9),
        ("figure", 7),
        ("group", 14),
        ("plans", 7),
        ("plan", 8),
        ("year", 4),
        ("month", 5),
        ("coverage", 12),
        ("children", 2),
        ("child", 8),
        ("child_growth", 10),
        ("staff", 2),
        ("bank", 3),
        ("preschools", 2),
        ("rounds", 4),
        ("round", 7),
        ("group_card", 10),
        ("dynamics", 8),
        ("consents", 6),
        ("conversations", 4),
        ("announcements", 4),
        ("questionnaires", 4),
    ],
)
async def test_a_page_costs_the_same_statements_for_any_number_of_rows(
    world: World, visit: Visit, name: str, most: int
) -> None:
    ids = await filled(world)
    visitor = await visit(await world.head())
    path = PAGES[name].format(**ids)

    few = await statements_of(world.app, lambda: visitor.get(path))
    for number in range(10):
        await world.child(name=f"Bola {number}")
        await an_observation(world, world.sunflowers, ids["child"], photo=True)
        await world.educator()
    many = await statements_of(world.app, lambda: visitor.get(path))

    assert few == many
    assert many <= most


async def test_an_address_that_does_not_exist_is_a_page_too(world: World, visit: Visit) -> None:
    visitor = await visit(await world.head())

    answer = await visitor.get("/admin/weather")
    child = await visitor.get(f"/admin/preschools/{world.preschool_id}/children/{uuid7()}")

    assert (answer.status_code, child.status_code) == (404, 404)
    assert "<h1>" in answer.text and "<h1>" in child.text
