"""The pages of the course, without script: cohorts, timetable, people, attendance, projects, certificates."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
import pytest

from server.features.courses.models import CohortEffect
from server.shared.contract.courses import AfterCourse
from server.shared.domain.codes import shown_code
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.admin.conftest import Visitor
from tests.admin.test_forms import problem_at
from tests.server.certificates.completing import a_certificate, complete
from tests.server.courses.teaching import Teaching, a_programme, a_teaching
from tests.support.world import World

Visit = Callable[..., Awaitable[Visitor]]
HOME = "/admin/course"


def page_of(teaching: Teaching, place: str = "") -> str:
    return f"{HOME}/cohorts/{teaching.cohort_id}" + (f"/{place}" if place else "")


async def test_a_trainer_without_a_cohort_is_told_how_to_open_one_and_opens_it(world: World, visit: Visit) -> None:
    programme_id = await a_programme(world.app)
    trainer = await visit(await world.above(Role.TRAINER))
    nothing = await trainer.get(HOME)
    form = await trainer.get(f"{HOME}/cohorts/new")
    filled = {"name": "Kuzgi", "programme_id": str(programme_id), "venue": "5-maktab"}

    turned = await trainer.send(form, f"{HOME}/cohorts/new", **filled, starts_on="2026-12-04", ends_on="2026-11-23")
    made = await trainer.send(form, f"{HOME}/cohorts/new", **filled, starts_on="2026-11-23", ends_on="2026-12-04")
    listed = await trainer.get(HOME)

    assert "Hali oqim ochilmagan" in nothing.text and f'href="{HOME}/cohorts/new"' in nothing.text
    assert turned.status_code == 400 and problem_at(turned.text, "ends_on") and 'value="5-maktab"' in turned.text
    assert made.status_code == 303 and made.headers["location"].endswith("/timetable")
    assert "Kuzgi" in listed.text and "5-maktab" in listed.text


async def test_a_proposed_timetable_makes_every_unit_whole_and_is_kept_as_edited(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world, timetabled=False)
    trainer, path = await visit(teaching.trainer), page_of(teaching, "timetable")

    before = await trainer.get(path)
    proposed = await trainer.get(path, propose="true")
    kept = await trainer.send(proposed, path, **{**fields_of(proposed.text), "venue-0": "Kichik zal"})
    after = await trainer.get(path)

    assert "Jadval hali tuzilmagan" in before.text
    assert "hali saqlanmagan" in proposed.text and 'class="tag warn"' not in sums_in(proposed.text)
    assert (await teaching.cohort())["sessions"][0]["venue"] == "Kichik zal"
    assert kept.status_code == 303
    assert after.text.count('class="session"') == proposed.text.count('class="session"') > 7


async def test_a_session_outside_the_days_is_told_at_its_row_and_a_row_more_keeps_what_was_typed(
    world: World, visit: Visit
) -> None:
    teaching = await a_teaching(world)
    trainer, path = await visit(teaching.trainer), page_of(teaching, "timetable")
    page = await trainer.get(path)
    fields = {**fields_of(page.text), "day-1": "2027-03-01", "venue-0": "Katta zal"}

    refused = await trainer.send(page, path, **fields)
    longer = await trainer.send(page, path, **fields, step="add")

    assert refused.status_code == 400 and problem_at(refused.text, "day-1")
    assert 'value="Katta zal"' in longer.text
    assert longer.text.count('class="session"') == page.text.count('class="session"') + 1
    assert {one["venue"] for one in (await teaching.cohort())["sessions"]} == {""}


async def test_a_list_with_a_fault_enrols_nobody_and_names_the_line(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    login = await teaching.login(await world.educator())
    trainer, path = await visit(teaching.trainer), page_of(teaching, "participants")
    page = await trainer.get(path)

    refused = await trainer.send(page, path, logins=f"{login}\n\nyoq-odam\n")
    nobody = (await teaching.board())["standings"]
    taken = await trainer.send(page, path, logins=f"{login}\n")
    after = await trainer.get(taken.headers["location"])

    assert refused.status_code == 400
    assert "3-qator" in refused.text and "<strong>yoq-odam</strong>" in refused.text
    assert f"{login}\n" in refused.text
    assert nobody == []
    assert taken.status_code == 303 and "Qoʻshildi: 1" in after.text


async def test_the_code_to_join_stands_large_with_a_picture_of_it(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    page = await (await visit(teaching.trainer)).get(page_of(teaching, "participants"))

    code = (await teaching.cohort())["code"]
    assert code in page.text and f'/course?code={code}"' in page.text
    assert "<svg" in page.text and 'class="qr"' in page.text


async def test_the_name_for_the_certificate_is_put_right_at_its_field(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    (own,) = await teaching.enrolled(1)
    trainer, path = await visit(teaching.trainer), page_of(teaching, f"participants/{own}")

    empty = await trainer.send(await trainer.get(path), path, full_name="  ")
    right = await trainer.send(await trainer.get(path), path, full_name="Oʻktamova Gʻuncha")
    page = await trainer.get(path)

    assert empty.status_code == 400 and problem_at(empty.text, "full_name")
    assert right.status_code == 303
    assert "<h1>Oʻktamova Gʻuncha</h1>" in page.text and 'value="Oʻktamova Gʻuncha"' in page.text


async def test_somebody_is_withdrawn_only_by_who_means_it(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    (own,) = await teaching.enrolled(1)
    trainer, path = await visit(teaching.trainer), page_of(teaching, f"participants/{own}")
    page = await trainer.get(path)

    unsure = await trainer.send(page, f"{path}/withdrawal")
    still = await teaching.standing(own)
    gone = await trainer.send(page, f"{path}/withdrawal", sure="true")

    assert unsure.status_code == 400 and not still["left"]
    assert gone.status_code == 303 and (await teaching.standing(own))["left"]


async def test_attendance_of_a_plain_form_is_taken_with_make_ups_and_leaves_other_marks(
    world: World, visit: Visit
) -> None:
    teaching = await a_teaching(world)
    first, second = await teaching.enrolled(2)
    trainer, path = await visit(teaching.trainer), page_of(teaching, "attendance")
    session = teaching.sessions[0]["id"]
    page = await trainer.get(path, session=session)

    kept = await trainer.send(
        page,
        path,
        **{f"p-{first}": "present", f"p-{second}": "absent"},
        **{f"made-{second}": "2026-11-17", f"note-{second}": "Uyda"},
    )
    again = await trainer.get(kept.headers["location"])
    same = await trainer.send(again, path, **{f"p-{first}": "present"})
    marks = {one["participant_id"]: one for one in (await teaching.board())["presences"]}

    assert kept.status_code == 303 and "Davomat saqlangan" in again.text
    assert marks[str(first)]["present"] is True
    assert (marks[str(second)]["made_up_on"], marks[str(second)]["note"]) == ("2026-11-17", "Uyda")
    assert same.status_code == 303
    assert f'name="made-{second}" type="date" value="2026-11-17"' in again.text


async def test_a_make_up_that_is_to_come_is_told_at_its_field(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    (own,) = await teaching.enrolled(1)
    trainer, path = await visit(teaching.trainer), page_of(teaching, "attendance")
    page = await trainer.get(path, session=teaching.sessions[0]["id"])

    refused = await trainer.send(page, path, **{f"p-{own}": "absent", f"made-{own}": "2027-01-10"})

    assert refused.status_code == 400 and problem_at(refused.text, f"made-{own}")
    assert (await teaching.board())["presences"] == []


async def test_marks_kept_without_a_connection_arrive_with_their_time_and_a_refusal_is_told_in_words(
    world: World, visit: Visit
) -> None:
    teaching = await a_teaching(world)
    (own,) = await teaching.enrolled(1)
    trainer, path = await visit(teaching.trainer), page_of(teaching, "attendance")
    token = token_of((await trainer.get(path)).text)
    mark = {"session_id": teaching.sessions[0]["id"], "participant_id": str(own), "present": True}
    noted = {**mark, "noted_at": "2026-11-16T06:30:00Z"}

    sent = await trainer.http.post(f"{path}/marks?key={uuid7()}", data={"_csrf_token": token, "marks": body_of(noted)})
    early = {**mark, "noted_at": "2026-11-15T06:30:00Z"}
    refused = await trainer.http.post(
        f"{path}/marks?key={uuid7()}", data={"_csrf_token": token, "marks": body_of(early)}
    )
    broken = await trainer.http.post(f"{path}/marks?key={uuid7()}", data={"_csrf_token": token, "marks": "{"})

    assert (sent.status_code, sent.json()) == (200, {"taken": 1})
    assert (await teaching.board())["presences"][0]["noted_at"].startswith("2026-11-16T06:30")
    assert refused.status_code == 400 and refused.json()["refusal"] and "course." not in refused.json()["refusal"]
    assert broken.status_code == 400


async def test_the_board_shows_hours_and_can_show_only_those_who_are_behind(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    first, second = await teaching.enrolled(2)
    await teaching.mark({"session_id": teaching.sessions[0]["id"], "participant_id": str(first), "present": True})
    trainer = await visit(teaching.trainer)

    board = await trainer.get(page_of(teaching))
    late = await trainer.get(page_of(teaching), behind="true")
    person = await trainer.get(page_of(teaching, f"participants/{first}"))

    behind = {one["participant_id"] for one in (await teaching.board())["standings"] if one["behind"]}
    assert "1 / 24 soat" in board.text and "0 / 24 soat" in board.text
    assert {one for one in (str(first), str(second)) if f"participants/{one}" in late.text} == behind
    assert "Kirish va huquqiy asoslar" in person.text and "1 / 24 soat" in person.text
    assert len(board.content) < 150_000


async def test_certificates_and_after_tell_that_there_is_nothing_yet(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    await teaching.enrolled(1)
    trainer = await visit(teaching.trainer)

    certificates = await trainer.get(page_of(teaching, "certificates"))
    after = await trainer.get(page_of(teaching, "after"))
    projects = await trainer.get(page_of(teaching, "projects"))

    assert "Hali sertifikat berilmagan" in certificates.text and "Hali toʻliq emas: 1" in certificates.text
    assert "Hozircha xulosa yoʻq" in after.text
    assert "Hali loyiha topshirilmagan" in projects.text


async def test_whose_certificate_was_taken_back_is_offered_another_and_gets_it_only_if_ticked(
    world: World, visit: Visit
) -> None:
    teaching = await a_teaching(world)
    former = await a_certificate(teaching)
    (fresh,) = await teaching.enrolled(1)
    await complete(teaching, fresh)
    again = former["participant_id"]
    trainer, path = await visit(teaching.trainer), page_of(teaching, "certificates")
    before = await trainer.get(path)
    taken_back = await trainer.send(before, f"{path}/{former['id']}/revocation", because="Ism <xato>")
    offered = await trainer.get(path)

    issued = await trainer.send(offered, path, participant_ids=[str(fresh), again])
    after = await trainer.get(path)

    ticks = dict(re.findall(r'name="participant_ids" value="([^"]*)"( checked)?', offered.text))
    assert re.findall(r'name="participant_ids" value="([^"]*)"', before.text) == [str(fresh)]
    assert taken_back.status_code == issued.status_code == 303
    assert ticks == {str(fresh): " checked", again: ""}
    assert offered.text.count("Ism &lt;xato&gt;") == 2 and offered.text.count(shown_code(former["code"])) == 2
    assert translator("uz")("course-certificate-again") in offered.text
    assert 'name="participant_ids"' not in after.text
    assert after.text.count('class="card certificate"') == 3 and after.text.count("Ism &lt;xato&gt;") == 1


@pytest.mark.parametrize(
    ("beyond", "lower", "upper", "told"),
    [
        (1.5, 0.4, 2.6, "course-after-more"),
        (-1.5, -2.6, -0.4, "course-after-less"),
        (0.3, -0.6, 1.2, "course-after-unclear"),
    ],
)
async def test_what_changed_after_a_course_is_told_with_its_interval_and_what_that_means(
    world: World, visit: Visit, beyond: float, lower: float, upper: float, told: str
) -> None:
    teaching = await a_teaching(world)
    found = AfterCourse(
        cohort_id=teaching.cohort_id,
        participants=12,
        others=40,
        before=2.5,
        after=4.5,
        others_before=2.0,
        others_after=2.5,
        beyond=beyond,
        lower=lower,
        upper=upper,
        weeks=6,
        missing="",
        measured_at=world.app.clock.now(),
    )
    async with world.app.parts.database.writing() as work:
        work.session.add(
            CohortEffect(cohort_id=teaching.cohort_id, found=msgspec.to_builtins(found), measured_at=found.measured_at)
        )
    page = await (await visit(teaching.trainer)).get(page_of(teaching, "after"))

    t = translator("uz")
    assert page.status_code == 200
    assert t(told) in page.text and t("course-after-title", weeks=6) in page.text
    assert ">12<" in page.text and ">40<" in page.text and ">4,5<" in page.text


@pytest.mark.parametrize("place", ["", "participants", "timetable", "attendance", "projects", "certificates", "after"])
async def test_a_cohort_of_another_region_is_not_there(world: World, visit: Visit, place: str) -> None:
    teaching = await a_teaching(world)
    other = await World(world.app).build()
    stranger, head = await visit(await other.above(Role.TRAINER)), await visit(await world.head())

    assert (await stranger.get(page_of(teaching, place))).status_code == 404
    assert (await head.get(page_of(teaching, place))).status_code in (403, 404)


async def test_a_reader_above_sees_the_board_and_may_change_nothing(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    await teaching.enrolled(1)
    reader = await visit(await world.above(Role.REGION))

    board = await reader.get(page_of(teaching))
    people = await reader.get(page_of(teaching, "participants"))
    timetable = await reader.get(page_of(teaching, "timetable"))

    assert board.status_code == 200 and "projects" not in board.text
    assert "<textarea" not in people.text and (await teaching.cohort())["code"] not in people.text
    assert 'class="session"' not in timetable.text
    assert (await reader.get(page_of(teaching, "projects"))).status_code == 403


async def test_a_cohort_is_changed_and_closed_only_after_its_last_day(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    trainer, path = await visit(teaching.trainer), page_of(teaching)
    form = await trainer.get(f"{path}/change")

    changed = await trainer.send(
        form, f"{path}/change", name="Qishki", starts_on="2026-11-16", ends_on="2026-12-11", venue="Katta zal"
    )
    early = await trainer.send(form, f"{path}/close", sure="true")

    assert changed.status_code == 303 and (await teaching.cohort())["name"] == "Qishki"
    assert early.status_code == 409
    assert (await teaching.cohort())["state"] == "running"


def fields_of(text: str) -> dict[str, str]:
    """What the rows of a timetable hold."""
    fields = dict(re.findall(r'name="((?:day|time|minutes|venue)-\d+)" type="\w+" value="([^"]*)"', text))
    for name, options in re.findall(r'<select id="unit-\d+" name="(unit-\d+)"[^>]*>(.*?)</select>', text, re.DOTALL):
        fields[name] = re.findall(r'value="([^"]*)" selected', options)[0]
    return fields


def sums_in(text: str) -> str:
    return text.split('id="sums"')[1].split("</section>")[0]


def token_of(text: str) -> str:
    found: list[str] = re.findall(r'name="_csrf_token" value="([^"]*)"', text)
    return found[0]


def body_of(*marks: dict[str, Any]) -> str:
    text: str = msgspec.json.encode({"marks": list(marks)}).decode()
    return text
