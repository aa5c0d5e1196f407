"""A framework comes in whole or not at all, with every fault named where it stands."""

import io
from typing import Any

import openpyxl
import pytest

from server.shared.domain.frameworks import reference_id
from server.shared.domain.permissions import Role
from tests.server.frameworks.bringing import OURS, a_version, bring, brought, second
from tests.server.kernel.test_reading import rows_by_table
from tests.support.app import App
from tests.support.world import Person, World

COUNTED = "select (select count(*) from framework), (select count(*) from area), (select count(*) from indicator)"


async def counted(app: App) -> tuple[int, ...]:
    async with app.parts.database.reading() as work:
        return tuple(await work.raw.fetchrow(COUNTED))


def the_indicator(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["areas"][0]["sub_areas"][0]["indicators"][0]
    return found


async def test_a_document_is_looked_at_first_and_then_brought_in(world: World, ministry: Person) -> None:
    document = second()
    before = await counted(world.app)

    looked = await bring(world.app, ministry, document)
    between = await counted(world.app)
    applied = await bring(world.app, ministry, document, apply=True)

    said = {"slug": "bogcha-yoli", "version": document["version"], "areas": 7, "indicators": 21, "faults": []}
    assert looked.json() == {**said, "applied": False, "id": None}
    assert applied.json() == {
        **said,
        "applied": True,
        "id": str(reference_id("framework", "bogcha-yoli", document["version"])),
    }
    assert between == before
    assert await counted(world.app) == (before[0] + 1, before[1] + 7, before[2] + 21)


async def test_the_same_version_comes_in_once(world: World, ministry: Person) -> None:
    document = second()
    await brought(world.app, ministry, document)

    again = (await bring(world.app, ministry, document, apply=True)).json()

    assert again["applied"] is False
    params = {"slug": "bogcha-yoli", "version": document["version"]}
    assert again["faults"] == [{"place": "version", "code": "framework.version_taken", "params": params}]


async def test_every_fault_is_named_with_its_place_and_nothing_is_written(world: World, ministry: Person) -> None:
    document = a_version(slug="Yomon slug", title={"uz": " "})
    document["levels"][1]["value"] = 0
    document["levels"][2]["threshold"] = 2
    document["age_bands"][2]["from_months"] = 40
    document["balance"]["speech"] = 0.9
    document["balance"]["sehr"] = 0.1
    the_indicator(document).update(age_band="giants", competences=["flying"], strand="singing", title={})
    document["areas"][1]["sub_areas"][0]["indicators"][0]["slug"] = the_indicator(document)["slug"]
    document["areas"][2]["sub_areas"] = "none"
    before = await counted(world.app)

    found = (await bring(world.app, ministry, document, apply=True)).json()

    first = "areas[0].sub_areas[0].indicators[0]"
    assert {(fault["place"], fault["code"]) for fault in found["faults"]} == {
        ("slug", "framework.slug_wrong"),
        ("title", "framework.text_missing"),
        ("levels[1]", "framework.level_range"),
        ("levels[2].threshold", "framework.share_range"),
        ("levels[2]", "framework.threshold_wrong"),
        ("age_bands[2]", "framework.bands_overlap"),
        ("balance.sehr", "framework.unknown_area"),
        ("balance.physical", "framework.balance_sum"),
        (f"{first}.age_band", "framework.unknown_band"),
        (f"{first}.competences", "framework.unknown_competence"),
        (f"{first}.strand", "framework.unknown_strand"),
        (f"{first}.title", "framework.text_missing"),
        ("areas[1].sub_areas[0].indicators[0].slug", "framework.slug_twice"),
        ("areas[2].sub_areas", "framework.not_a_list"),
    }
    assert (found["applied"], found["id"]) == (False, None)
    assert await counted(world.app) == before


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("levels", "framework.no_levels"),
        ("age_bands", "framework.no_age_bands"),
        ("areas", "framework.no_areas"),
    ],
)
async def test_a_framework_without_a_scale_ages_or_areas_is_refused(
    world: World, ministry: Person, name: str, code: str
) -> None:
    empty = (await bring(world.app, ministry, a_version(**{name: []}), apply=True)).json()
    missing = a_version()
    del missing[name]

    without = (await bring(world.app, ministry, missing, apply=True)).json()

    assert (name, code) in {(fault["place"], fault["code"]) for fault in empty["faults"]}
    assert empty["faults"] == without["faults"]
    assert (empty["applied"], without["applied"]) == (False, False)
    assert (await world.app.get("/api/reference", ministry.token)).status_code == 200


async def test_faults_of_a_workbook_name_sheet_line_and_heading_in_the_reader_s_language(
    world: World, ministry: Person
) -> None:
    file = (await world.app.get(f"/api/frameworks/{OURS}/file", ministry.token, form="xlsx")).content
    workbook = openpyxl.load_workbook(io.BytesIO(file))
    workbook["Toʻplam"]["B3"] = "xlsx-1"
    workbook["Darajalar"]["A4"] = "yarim"
    workbook["Koʻrsatkichlar"]["D3"] = "giants"
    changed = io.BytesIO()
    workbook.save(changed)

    found = (await bring(world.app, ministry, changed.getvalue(), apply=True)).json()

    assert found["faults"] == [
        {"place": "Darajalar 4 · Qiymati, 0–1", "code": "framework.number_wrong", "params": {}},
        {"place": "Darajalar 4", "code": "framework.level_range", "params": {}},
        {
            "place": "Koʻrsatkichlar 3 · Yosh guruhi kodi",
            "code": "framework.unknown_band",
            "params": {"band": "giants"},
        },
    ]
    assert (found["slug"], found["version"], found["areas"], found["indicators"]) == ("nihol", "xlsx-1", 5, 64)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"{broken", "framework.unreadable"),
        (b'{"a": "\xff"}', "framework.unreadable"),
        (b"just words", "input.no_workbook"),
        (b"PK\x03\x04 and nothing behind", "roster.file_damaged"),
        (b'{"areas":' * 5000, "framework.unreadable"),
    ],
)
async def test_what_is_no_framework_at_all_is_refused_as_a_whole(
    world: World, ministry: Person, content: bytes, code: str
) -> None:
    response = await bring(world.app, ministry, content, apply=True)

    assert (response.status_code, response.json()["code"]) == (409, code)


async def test_values_of_wrong_kinds_are_faults_and_never_a_failure(world: World, ministry: Person) -> None:
    document = second(
        slug=7,
        title="words",
        local_share=True,
        balance=[1],
        levels=[1, {"value": "x", "threshold": [], "label": {"uz": 1}}],
        age_bands={"slug": "x"},
        competences=[{"slug": {}}],
        areas=[
            {"slug": [], "sub_areas": [{"indicators": [{"phrases": [1], "competences": "x", "age_band": {}}]}]},
            None,
        ],
    )

    response = await bring(world.app, ministry, document, apply=True)

    assert response.status_code == 200, response.text
    assert response.json()["applied"] is False
    assert len(response.json()["faults"]) > 10


async def test_only_who_manages_frameworks_brings_them_in(world: World) -> None:
    people = (await world.head(), await world.educator(), await world.above(Role.REGION))
    before = await rows_by_table(world)

    answers = [(await bring(world.app, person, second(), apply=True)).status_code for person in people]
    sheets = [(await world.app.get("/api/frameworks/sheet", person.token)).status_code for person in people]
    changed = [
        (await world.app.post(f"/api/frameworks/{OURS}/in-force", person.token)).status_code for person in people
    ]

    assert answers == sheets == changed == [403, 403, 403]
    assert await rows_by_table(world) == before


async def test_the_empty_workbook_has_a_sheet_for_each_kind_and_says_so_in_the_reader_s_language(
    world: World, ministry: Person
) -> None:
    response = await world.app.get("/api/frameworks/sheet", ministry.token)
    workbook = openpyxl.load_workbook(io.BytesIO(response.content))

    assert workbook.sheetnames == [
        *("Toʻplam", "Darajalar", "Yosh guruhlari", "Kompetensiyalar"),
        *("Til yoʻnalishlari", "Sohalar", "Kichik sohalar", "Koʻrsatkichlar"),
    ]
    assert workbook["Darajalar"]["A1"].value == "Qiymati, 0–1"
    faults = (await bring(world.app, ministry, response.content)).json()["code"]
    assert faults == "framework.sheet_unknown"
