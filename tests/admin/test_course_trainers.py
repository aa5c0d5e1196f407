"""Choosing who teaches a cohort, on the pages that open and change it, without script."""

import re

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.test_courses import HOME, Visit, page_of
from tests.admin.test_forms import problem_at
from tests.server.courses.teaching import a_programme, a_teaching
from tests.support.world import World


async def test_who_opens_a_cohort_chooses_the_trainer_oneself_before_the_others(world: World, visit: Visit) -> None:
    programme_id = await a_programme(world.app)
    own, other = await world.above(Role.TRAINER), await world.above(Role.TRAINER)
    trainer = await visit(own)
    form = await trainer.get(f"{HOME}/cohorts/new")
    filled = {"name": "Ikkinchi oqim", "programme_id": str(programme_id), "venue": "5-maktab"}
    days = {"starts_on": "2026-11-23", "ends_on": "2026-12-04"}

    made = await trainer.send(form, f"{HOME}/cohorts/new", **filled, **days, trainer_id=str(other.account_id))
    cohort_id = made.headers["location"].split("/")[-2]

    (first, *others), chosen = trainers_in(form.text)
    cohort = (await world.app.get(f"/api/course/cohorts/{cohort_id}", own.token)).json()
    assert first == chosen == str(own.account_id) and str(other.account_id) in others
    assert translator("uz")("course-cohort-trainer-self", name="Sinov Odami") in form.text
    assert (made.status_code, cohort["trainer_id"]) == (303, str(other.account_id))


async def test_a_trainer_of_another_region_is_refused_at_the_field_and_what_was_typed_stays(
    world: World, visit: Visit
) -> None:
    programme_id = await a_programme(world.app)
    elsewhere = await (await World(world.app).build()).above(Role.TRAINER)
    administrator = await visit(await world.above(Role.ADMINISTRATOR))
    form = await administrator.get(f"{HOME}/cohorts/new")
    filled = {
        "name": "Uchinchi oqim",
        "programme_id": str(programme_id),
        "region_id": str(world.region_id),
        "venue": "7-maktab",
        "starts_on": "2026-11-23",
        "ends_on": "2026-12-04",
    }

    refused = await administrator.send(form, f"{HOME}/cohorts/new", **filled, trainer_id=str(elsewhere.account_id))
    (_, *_), chosen = trainers_in(refused.text)

    assert refused.status_code == 400 and problem_at(refused.text, "trainer_id")
    assert translator("uz").error("course.not_a_trainer") in refused.text
    assert 'value="Uchinchi oqim"' in refused.text and 'value="7-maktab"' in refused.text
    assert f'value="{world.region_id}" selected' in refused.text and chosen == str(elsewhere.account_id)
    assert "Uchinchi oqim" not in (await administrator.get(HOME)).text


async def test_a_change_offers_those_of_the_cohorts_region_and_the_trainer_there_is(world: World, visit: Visit) -> None:
    teaching = await a_teaching(world)
    other, administrator = await world.above(Role.TRAINER), await world.above(Role.ADMINISTRATOR)
    elsewhere = await (await World(world.app).build()).above(Role.TRAINER)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update duty set ends_on = '2026-01-01' where account_id = $1", teaching.trainer.account_id
        )
    visitor, path = await visit(administrator), f"{page_of(teaching)}/change"
    said = {"name": "Qishki", "starts_on": "2026-11-16", "ends_on": "2026-12-11", "venue": "Katta zal"}
    form = await visitor.get(path)

    refused = await visitor.send(form, path, **said, trainer_id=str(elsewhere.account_id))
    changed = await visitor.send(form, path, **said, trainer_id=str(other.account_id))

    (first, *others), chosen = trainers_in(form.text)
    cohort = (await world.app.get(teaching.path, administrator.token)).json()
    assert first == str(administrator.account_id) and chosen == str(teaching.trainer.account_id)
    assert {str(other.account_id), chosen} <= set(others) and str(elsewhere.account_id) not in others
    assert refused.status_code == 400 and problem_at(refused.text, "trainer_id")
    assert (changed.status_code, cohort["trainer_id"], cohort["name"]) == (303, str(other.account_id), "Qishki")


def trainers_in(text: str) -> tuple[list[str], str]:
    """Those a page offers in their order, and the one chosen."""
    options = re.findall(r'<select id="trainer_id"[^>]*>(.*?)</select>', text, re.DOTALL)[0]
    return re.findall(r'value="([^"]*)"', options), re.findall(r'value="([^"]*)" selected', options)[0]
