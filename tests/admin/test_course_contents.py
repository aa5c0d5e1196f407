"""The pages of what is taught and asked: programmes written as forms, the question bank, projects marked."""

import re
from collections.abc import Awaitable, Callable
from functools import partial
from html import unescape
from io import BytesIO
from typing import Any
from uuid import UUID

import msgspec
import pytest

from server.features.courses.loading import programme_of
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.admin.conftest import Visitor
from tests.admin.test_courses import page_of, token_of
from tests.admin.test_forms import problem_at
from tests.server.certificates.completing import complete
from tests.server.courses.teaching import MINE, Teaching, a_cohort_row, a_programme, a_teaching
from tests.support.statements import statements_of
from tests.support.world import Person, World

Visit = Callable[..., Awaitable[Visitor]]
PROGRAMMES = "/admin/course/programmes"
QUESTIONS = "/admin/course/questions"
_INPUT = re.compile(
    r'<input(?=[^>]* id=)[^>]* name="([^"]+)"(?![^>]*type="(?:radio|checkbox|file)")[^>]* value="([^"]*)"'
)
_AREA = re.compile(r'<textarea[^>]* name="([^"]+)"[^>]*>(.*?)</textarea>', re.DOTALL)
_SELECT = re.compile(r'<select[^>]* name="([^"]+)"[^>]*>(.*?)</select>', re.DOTALL)
_RADIO = re.compile(r'<input type="radio" name="([^"]+)"')


async def a_copy(world: World, visitor: Visitor) -> str:
    """The page of a draft copied from a published programme."""
    path = f"{PROGRAMMES}/{await a_programme(world.app)}"
    made = await visitor.send(await visitor.get(path), f"{path}/copy")
    assert made.status_code == 303, made.text
    return str(made.headers["location"])


async def test_a_trainer_reads_a_programme_and_finds_no_form(world: World, visit: Visit) -> None:
    programme_id = await a_programme(world.app)
    trainer = await visit(await world.above(Role.TRAINER))

    listed = await trainer.get(PROGRAMMES)
    page = await trainer.get(f"{PROGRAMMES}/{programme_id}")
    file = await trainer.get(f"{PROGRAMMES}/{programme_id}/file")

    assert str(programme_id) in listed.text and "<textarea" not in listed.text
    assert "Jami 24 soat, 1080 daqiqa" in page.text and "/copy" not in page.text
    assert file.json()["modules"][0]["slug"] == "orientation"
    assert (await trainer.get(f"{PROGRAMMES}/{programme_id}/change")).status_code == 403


async def test_a_copy_is_changed_module_by_module_told_what_is_missing_and_published(
    world: World, visit: Visit
) -> None:
    ministry = await visit(await world.above(Role.MINISTRY))
    path = await a_copy(world, ministry)
    form = await ministry.get(f"{path}/modules/orientation")
    fields = fields_of(form.text)

    shorter = await ministry.send(form, f"{path}/modules/orientation", **{**fields, "minutes-0": "30"})
    page = await ministry.get(path)
    again = await ministry.get(f"{path}/modules/orientation")
    await ministry.send(again, f"{path}/modules/orientation", **{**fields_of(again.text), "minutes-0": "45"})
    whole = await ministry.get(path)
    unsure = await ministry.send(whole, f"{path}/publication")
    published = await ministry.send(whole, f"{path}/publication", sure="true")
    last = await ministry.get(path)

    assert shorter.status_code == 303
    assert "1065 daqiqa" in page.text and "/publication" not in page.text
    assert (unsure.status_code, published.status_code) == (400, 303)
    assert "nashr qilingan" in last.text and f"{path}/in-force" in last.text
    assert (await ministry.get(f"{path}/change")).status_code == 404


async def test_a_module_keeps_all_that_its_form_shows(world: World, visit: Visit) -> None:
    ministry = await visit(await world.above(Role.MINISTRY))
    path = await a_copy(world, ministry)
    before = (await ministry.get(f"{path}/file")).json()
    for module in before["modules"]:
        form = await ministry.get(f"{path}/modules/{module['slug']}")
        kept = await ministry.send(form, f"{path}/modules/{module['slug']}", **fields_of(form.text))
        assert kept.status_code == 303, kept.text

    assert (await ministry.get(f"{path}/file")).json() == before


async def test_a_wrong_number_is_told_at_its_field_and_a_stale_draft_is_not_overwritten(
    world: World, visit: Visit
) -> None:
    ministry = await visit(await world.above(Role.MINISTRY))
    path = await a_copy(world, ministry)
    form = await ministry.get(f"{path}/modules/families")
    fields = fields_of(form.text)

    wrong = await ministry.send(form, f"{path}/modules/families", **{**fields, "minutes-1": "koʻp"})
    kept = await ministry.send(form, f"{path}/modules/families", **fields)
    stale = await ministry.send(form, f"{path}/modules/families", **{**fields, "minutes-1": "10"})

    assert wrong.status_code == 400 and problem_at(wrong.text, "minutes-1")
    assert (kept.status_code, stale.status_code) == (303, 409)


async def test_a_unit_and_a_criterion_more_are_rows_more(world: World, visit: Visit) -> None:
    ministry = await visit(await world.above(Role.MINISTRY))
    path = await a_copy(world, ministry)
    form = await ministry.get(f"{path}/modules/finish")
    fields = fields_of(form.text)

    unit = await ministry.send(form, f"{path}/modules/finish", **fields, step="unit")
    fresh = await ministry.get(f"{path}/modules/finish")
    criterion = await ministry.send(fresh, f"{path}/modules/finish", **fields, step="criterion-0")

    assert 'id="unit-2"' not in form.text and 'id="unit-2"' in unit.text
    assert criterion.text.count("-levels-uz-0") > form.text.count("-levels-uz-0")


async def test_modules_are_put_in_another_order_and_removed(world: World, visit: Visit) -> None:
    ministry = await visit(await world.above(Role.MINISTRY))
    path = await a_copy(world, ministry)
    form = await ministry.get(f"{path}/change")
    await ministry.send(
        form, f"{path}/change", **{**fields_of(form.text), "order-vertical": "1", "order-orientation": "7"}
    )
    module = await ministry.get(f"{path}/modules/finish")

    await ministry.send(module, f"{path}/modules/finish/removal")
    slugs = [one["slug"] for one in (await ministry.get(f"{path}/file")).json()["modules"]]

    assert slugs[0] == "vertical" and "finish" not in slugs and len(slugs) == 8


async def test_a_programme_comes_from_a_file_and_a_wrong_file_is_told_where(world: World, visit: Visit) -> None:
    ministry = await visit(await world.above(Role.MINISTRY))
    token = token_of((await ministry.get(PROGRAMMES)).text)
    sound = msgspec.structs.replace(programme_of(), slug=f"f{uuid7().hex}")

    async def brought(content: bytes) -> Any:
        files = {"file": ("p.json", BytesIO(content), "application/json")}
        return await ministry.http.post(f"{PROGRAMMES}?key={uuid7()}", data={"_csrf_token": token}, files=files)

    made = await brought(msgspec.json.encode(sound))
    wrong = await brought(msgspec.json.encode({**msgspec.to_builtins(sound), "modules": [{"slug": 3}]}))

    assert made.status_code == 303 and "qoralama" in (await ministry.get(made.headers["location"])).text
    assert wrong.status_code == 400 and "modules[0]" in wrong.text

    short = await brought(b'{"slug": "short"}')

    assert short.status_code == 400 and "Xato joyi: title." in short.text


@pytest.mark.parametrize(
    ("kind", "filled"),
    [
        ("one", {"choice-0-uz": "Ha", "choice-1-uz": "Yoʻq", "right": "1"}),
        ("several", {"choice-0-uz": "Ha", "choice-1-uz": "Yoʻq", "choice-2-uz": "Balki", "right": ["0", "2"]}),
        ("order", {"choice-0-uz": "Birinchi", "choice-1-uz": "Ikkinchi"}),
        ("match", {"choice-0-uz": "Olma", "pair-0-uz": "Meva", "choice-1-uz": "Sabzi", "pair-1-uz": "Sabzavot"}),
        ("number", {"value": "12,5", "tolerance": "0,5"}),
    ],
)
async def test_a_question_of_each_kind_is_written_shown_with_its_answer_and_changed(
    world: World, visit: Visit, kind: str, filled: dict[str, Any]
) -> None:
    await a_programme(world.app)
    ministry = await visit(await world.above(Role.MINISTRY))
    form = await ministry.get(f"{QUESTIONS}/new", kind=kind, topic="planning")
    said = {"topic": "planning", "difficulty": "2", "text-uz": "Qaysi biri?", "explanation-uz": "Chunki shunday"}

    made = await ministry.send(form, f"{QUESTIONS}/new", **{**fields_of(form.text), **said, **filled})
    path = made.headers.get("location", "")
    page = await ministry.get(path)
    change = await ministry.get(f"{path}/change")
    again = fields_of(change.text) | {name: filled[name] for name in ("right",) if name in filled}
    changed = await ministry.send(change, f"{path}/change", **{**again, "text-uz": "Qaysi biri toʻgʻri?"})
    after = await ministry.get(path)

    assert made.status_code == 303, made.text
    assert "Qaysi biri?" in page.text and "Chunki shunday" in page.text
    assert changed.status_code == 303 and "Qaysi biri toʻgʻri?" in after.text
    assert solution_in(page.text) == solution_in(after.text)


async def test_a_question_without_a_right_answer_keeps_what_was_typed(world: World, visit: Visit) -> None:
    await a_programme(world.app)
    ministry = await visit(await world.above(Role.MINISTRY))
    form = await ministry.get(f"{QUESTIONS}/new", kind="one")
    filled = {"topic": "planning", "difficulty": "1", "text-uz": "Qaysi?", "choice-0-uz": "Ha", "choice-1-uz": "Yoʻq"}

    refused = await ministry.send(form, f"{QUESTIONS}/new", **filled)
    longer = await ministry.send(form, f"{QUESTIONS}/new", **filled, step="add")

    assert refused.status_code == 400 and 'id="choices-wrong"' in refused.text and 'value="Yoʻq"' in refused.text
    assert 'id="choice-4"' in longer.text and 'value="Ha"' in longer.text


async def test_questions_are_found_by_words_retired_and_exchanged_as_a_package(world: World, visit: Visit) -> None:
    await a_programme(world.app)
    ministry, trainer = await visit(await world.above(Role.MINISTRY)), await visit(await world.above(Role.TRAINER))
    word = f"soʻz{uuid7().hex}"
    form = await ministry.get(f"{QUESTIONS}/new", kind="number")
    said = {"topic": "library", "difficulty": "3", "text-uz": f"Necha {word}?", "value": "4", "tolerance": "0"}
    path = (await ministry.send(form, f"{QUESTIONS}/new", **said)).headers["location"]

    found = await trainer.get(QUESTIONS, search=word, topic="library", difficulty="3")
    elsewhere = await trainer.get(QUESTIONS, search=word, topic="planning")
    package = await trainer.get(f"{QUESTIONS}/qti.zip")
    token = token_of((await ministry.get(QUESTIONS)).text)
    files = {"file": ("bank.zip", BytesIO(package.content), "application/zip")}
    brought = await ministry.http.post(f"{QUESTIONS}/qti?key={uuid7()}", data={"_csrf_token": token}, files=files)
    await ministry.send(await ministry.get(path), f"{path}/retirement")
    gone = await trainer.get(QUESTIONS, search=word)
    retired = await trainer.get(QUESTIONS, search=word, retired="true")

    assert word in found.text and f"Necha {word}" not in elsewhere.text
    assert package.content[:2] == b"PK" and "Yangi: 0, oʻzgargan" in brought.text
    assert f"Necha {word}" not in gone.text and f"Necha {word}" in retired.text
    assert "Savol yozish" not in found.text and (await trainer.get(f"{path}/change")).status_code == 403


async def a_project(teaching: Teaching, person: Person, participant_id: UUID) -> str:
    body = {"title": "Kuzatuv loyihasi", "text": "Guruhda kuzatuvlarni tartibga soldim. " * 5, "revision": 0}
    path = f"{MINE}/{participant_id}/projects/final-project"
    sent = await teaching.app.send("PUT", path, person.token, body)
    if sent.status_code == 405:
        sent = await teaching.app.post(path, person.token, body)
    assert sent.status_code in (200, 201), sent.text
    return page_of(teaching, "projects")


async def test_a_project_is_returned_with_words_and_then_marked_by_the_rubric(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    (own,) = await teaching.enrolled(1)
    trainer, path = await visit(teaching.trainer), await a_project(teaching, teaching.people[0], own)
    listed = await trainer.get(path)
    one = f"{path}/{listed.text.split(f'{path}/')[1].split(chr(34))[0]}"
    page = await trainer.get(one)
    criteria = {name: "1" for name in fields_of(page.text) if name.startswith("mark-")}

    other = await trainer.get(one)
    silent = await trainer.send(page, one, verdict="return", note="")
    half = await trainer.send(page, one, verdict="mark", note="", **dict([next(iter(criteria.items()))]))
    marked = await trainer.send(page, one, verdict="mark", note="Yaxshi", **criteria)
    stale = await trainer.send(other, one, verdict="mark", note="", **criteria)

    assert "baholash kutmoqda: 1" in listed.text and len(criteria) > 1
    assert silent.status_code == 400 and problem_at(silent.text, "note")
    assert half.status_code == 400 and 'class="criterion has-problem"' in half.text
    assert marked.status_code == 303
    assert stale.status_code == 409


def fields_of(text: str) -> dict[str, str]:
    """What the fields of a page hold, as a browser would send them; of buttons to choose from the names only."""
    fields = {name: unescape(value) for name, value in _INPUT.findall(text)}
    fields |= {name: unescape(value) for name, value in _AREA.findall(text)}
    for name, options in _SELECT.findall(text):
        chosen = re.findall(r'value="([^"]*)" selected', options)
        fields[name] = chosen[0] if chosen else ""
    return {**dict.fromkeys(_RADIO.findall(text), ""), **fields}


def solution_in(text: str) -> str:
    return text.split('id="right"')[1].split("<h3")[0]


async def test_certificates_are_issued_to_the_complete_and_taken_back_with_a_reason(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    first, second = await teaching.enrolled(2)
    await complete(teaching, first)
    trainer, path = await visit(teaching.trainer), page_of(teaching, "certificates")
    page = await trainer.get(path)

    nobody = await trainer.send(page, path)
    early = await trainer.send(await trainer.get(path), path, participant_ids=str(second))
    issued = await trainer.send(await trainer.get(path), path, participant_ids=str(first))
    listed, sheets = await trainer.get(path), await trainer.get(page_of(teaching, "attendance"))
    (certificate,) = (await teaching.app.get(f"{teaching.path}/certificates", teaching.trainer.token)).json()
    papers = [await trainer.get(one) for one in re.findall(r'href="(/api/[^"]+\.pdf[^"]*)"', listed.text + sheets.text)]
    revocation = f"{path}/{certificate['id']}/revocation"
    silent = await trainer.send(listed, revocation, because=" ")
    taken = await trainer.send(await trainer.get(path), revocation, because="Ism xato yozilgan")
    after = await trainer.get(path)

    assert [paper.content[:4] for paper in papers] == [b"%PDF", b"%PDF"]
    assert "Sertifikat olishga tayyor: 1" in page.text and str(second) not in forms_in(page.text)
    assert (nobody.status_code, early.status_code, issued.status_code) == (400, 409, 303)
    assert f"/certificates/{certificate['code']}" in listed.text and "paper.pdf" in listed.text
    assert silent.status_code == 400
    assert taken.status_code == 303 and "Ism xato yozilgan" in after.text and "paper.pdf" not in after.text


async def test_more_people_and_more_cohorts_cost_no_more_statements(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    await teaching.enrolled(1)
    trainer = await visit(teaching.trainer)
    pages = ["/admin/course", *(page_of(teaching, place) for place in ("", "participants", "attendance", "projects"))]

    async def cost() -> list[int]:
        return [await statements_of(world.app, partial(trainer.get, path)) for path in pages]

    few = await cost()
    await teaching.enrolled(3)
    await a_cohort_row(world, teaching.trainer)

    assert await cost() == few


def forms_in(text: str) -> str:
    return " ".join(re.findall(r"<form.*?</form>", text, re.DOTALL))
