"""Versions of a programme: drafted, published at exactly 24 hours, unchangeable from then on; loaded as versions."""

from pathlib import Path
from typing import Any

import msgspec

from server.features.courses.loading import load_programme, programme_of
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.courses.teaching import COHORTS, cohort_body
from tests.support.app import App
from tests.support.world import Person, World

PROGRAMMES = "/api/course/programmes"
READ = ["information-needs", "collecting", "checking", "reading-figures", "common-mistakes", "confidentiality"]


def a_document() -> dict[str, Any]:
    """Our programme under another name, reading only what the textbook has."""
    said: dict[str, Any] = msgspec.to_builtins(programme_of())
    said["slug"] = f"c{uuid7().hex}"
    for module in said["modules"]:
        for unit in module["units"]:
            unit["chapters"] = READ[:1] if unit["form"] == "own_study" else []
    return said


async def drafted(app: App, person: Person, document: dict[str, Any]) -> dict[str, Any]:
    answer = await app.post(PROGRAMMES, person.token, {"id": str(uuid7()), "document": document})
    assert answer.status_code == 201, answer.text
    told: dict[str, Any] = answer.json()
    return told


async def test_a_draft_of_23_hours_is_kept_told_of_and_not_published(world: World) -> None:
    ministry, document = await world.above(Role.MINISTRY), a_document()
    document["modules"][0]["units"].pop()
    draft = await drafted(world.app, ministry, document)

    refused = await world.app.post(f"{PROGRAMMES}/{draft['id']}/publish", ministry.token)

    assert [(one["code"], one["params"]["hours"]) for one in draft["faults"]] == [("course.not_24_hours", 23.0)]
    assert (refused.status_code, refused.json()["code"]) == (409, "course.not_24_hours")
    assert (draft["minutes"], draft["published_at"], draft["version"]) == (1035, None, 1)


async def test_a_published_version_never_changes_and_the_next_one_takes_its_place(world: World) -> None:
    ministry, document = await world.above(Role.MINISTRY), a_document()
    trainer = await world.above(Role.TRAINER)
    first = await drafted(world.app, ministry, document)
    early = await world.app.post(f"{PROGRAMMES}/{first['id']}/in-force", ministry.token)
    for step in ("publish", "in-force", "publish"):
        told = await world.app.post(f"{PROGRAMMES}/{first['id']}/{step}", ministry.token)
        assert told.status_code == 200, told.text
    opened = await world.app.post(COHORTS, trainer.token, cohort_body(world, first["id"]))

    changed = {"document": document, "revision": told.json()["revision"]}
    refused = await world.app.send("PUT", f"{PROGRAMMES}/{first['id']}", ministry.token, changed)
    second = await drafted(world.app, ministry, document)
    for step in ("publish", "in-force"):
        await world.app.post(f"{PROGRAMMES}/{second['id']}/{step}", ministry.token)
    late = await world.app.post(COHORTS, trainer.token, cohort_body(world, first["id"]))

    assert (early.json()["code"], refused.json()["code"]) == ("course.not_published", "course.published")
    assert (opened.status_code, late.json()["code"]) == (201, "course.not_in_force")
    listed = [one for one in (await world.app.get(PROGRAMMES, trainer.token)).json() if one["slug"] == document["slug"]]
    assert [(one["version"], one["in_force"], one["cohorts"]) for one in listed] == [(2, True, 0), (1, False, 1)]


async def test_a_draft_is_changed_by_its_revision_and_hidden_from_trainers(world: World) -> None:
    ministry, trainer, document = await world.above(Role.MINISTRY), await world.above(Role.TRAINER), a_document()
    draft = await drafted(world.app, ministry, document)
    path, body = f"{PROGRAMMES}/{draft['id']}", {"document": document, "revision": 1}

    first = await world.app.send("PUT", path, ministry.token, body)
    second = await world.app.send("PUT", path, ministry.token, body)
    renamed = await world.app.send("PUT", path, ministry.token, {"document": a_document(), "revision": 2})

    assert (first.json()["revision"], second.json()["code"]) == (2, "course.changed_meanwhile")
    assert renamed.json()["code"] == "course.slug_stays"
    assert (await world.app.get(path, trainer.token)).status_code == 404
    assert draft["id"] not in [one["id"] for one in (await world.app.get(PROGRAMMES, trainer.token)).json()]


async def test_the_packaged_programme_is_loaded_once_and_a_new_file_is_a_new_version(app: App, tmp_path: Path) -> None:
    said = msgspec.to_builtins(programme_of()) | {"slug": f"c{uuid7().hex}"}
    file, newer = tmp_path / "programme.json", tmp_path / "newer.json"
    file.write_bytes(msgspec.json.encode(said))
    newer.write_bytes(msgspec.json.encode(said | {"title": {"uz": "Yangi kurs"}}))

    loaded = []
    for one in (file, file, newer, newer, file):
        async with app.parts.database.writing() as work:
            loaded.append(await load_programme(work, one))

    async with app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select id, version, in_force, minutes from course_programme where slug = $1 order by version",
            said["slug"],
        )
    assert loaded == [rows[0]["id"]] * 2 + [rows[1]["id"]] * 2 + [rows[0]["id"]]
    assert [(row["version"], row["in_force"], row["minutes"]) for row in rows] == [(1, False, 1080), (2, True, 1080)]


async def test_a_draft_that_cannot_be_kept_is_told_of_its_field(world: World) -> None:
    ministry = await world.above(Role.MINISTRY)
    long, zero, endless = a_document(), a_document(), a_document()
    long["slug"] = "c" * 41
    zero["title"]["uz"] = "Kurs\0"
    endless["modules"][0]["units"][0]["minutes"] = 2**40

    refused = [
        await world.app.post(PROGRAMMES, ministry.token, {"id": str(uuid7()), "document": one})
        for one in (long, zero, endless)
    ]

    assert [(answer.status_code, answer.json()["fields"][0]["field"]) for answer in refused] == [
        (400, "document.slug"),
        (400, "document"),
        (400, "document.modules"),
    ]
