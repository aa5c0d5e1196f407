"""Something on every page of children's progress and of families, and the addresses of these pages."""

from typing import Any, Final
from uuid import UUID

import httpx

from server.features.calibration.loading import load_cases
from server.features.preschools.models import PreschoolGroup
from server.shared.ids import uuid7
from tests.server.calibration.judging import begun
from tests.server.development_cards.steps import a_mark, a_round, marked
from tests.support.observations import indicators
from tests.support.world import SCHOOL_YEAR, Person, World

_HOME: Final = "/admin/preschools/{preschool}"
_GROUP: Final = _HOME + "/groups/{group}"
_CARD: Final = _HOME + "/rounds/{round}"
_CHILD: Final = _HOME + "/children/{child}"
_QUESTIONNAIRE: Final = _HOME + "/questionnaires/{questionnaire}"
PROGRESS_PAGES: Final = {
    "rounds": _HOME + "/rounds",
    "round": _CARD,
    "group_card": _CARD + "/groups/{group}",
    "card_column": _CARD + "/groups/{group}/indicators/{indicator}",
    "child_card_page": _CARD + "/children/{child}",
    "dynamics": _HOME + "/dynamics",
    "group_dynamics": _GROUP + "/dynamics",
    "group_profile": _GROUP + "/profile",
    "readiness": _HOME + "/groups/{oldest_group}/readiness",
    "calibrations": _HOME + "/calibrations",
    "calibration": _HOME + "/calibrations/{calibration}",
    "calibration_new": _HOME + "/calibrations/new",
    "announcements": _HOME + "/announcements",
    "announcement_new": _HOME + "/announcements/new",
    "announcement_change": _HOME + "/announcements/{announcement}/change",
    "acknowledgements": _HOME + "/announcements/{announcement}/acknowledgements",
    "conversations": _HOME + "/conversations",
    "questionnaires": _HOME + "/questionnaires",
    "questionnaire": _QUESTIONNAIRE,
    "questionnaire_write": _QUESTIONNAIRE + "/write",
    "consents": _HOME + "/consents",
    "child_card": _CHILD + "?tab=card",
    "child_route": _CHILD + "?tab=route",
    "child_messages": _CHILD + "?tab=messages",
    "child_consents": _CHILD + "?tab=consents",
    "child_takeout": _CHILD + "?tab=takeout",
    "route_write": _CHILD + "/route",
    "difficulty": _CHILD + "/difficulties/{nowhere}",
}
"""For who leads a preschool."""
QUESTIONS: Final = [{"slug": "q1", "kind": "one", "text": "Yoqadimi?", "choices": ["ha", "yoʻq"]}]


async def progressed(world: World, head: Person, child: UUID) -> dict[str, Any]:
    """A round with a mark, a calibration, an announcement, a draft of a questionnaire; their ids."""
    async with world.app.parts.database.writing() as work:
        await load_cases(work)
        oldest = uuid7()
        work.session.add(
            PreschoolGroup(
                preschool_id=world.preschool_id,
                id=oldest,
                name="Yulduzcha",
                age_band="preparatory",
                school_year=SCHOOL_YEAR,
            )
        )
    round_id = await a_round(world, head)
    indicator = indicators("speech")[0]
    await marked(world, head, round_id, a_mark(child, indicator))
    calibration = await begun(world, head)
    return {
        "round": round_id,
        "indicator": indicator,
        "oldest_group": oldest,
        "calibration": calibration["id"],
        "announcement": await an_announcement(world, head),
        "questionnaire": await a_questionnaire(world, head),
    }


async def an_announcement(world: World, person: Person, **said: Any) -> UUID:
    body = {"id": str(uuid7()), "title": "Bayram", "text": "Ertaga", "shown_until": "2026-12-26", **said}
    return UUID(told(await world.app.post(f"{world.path}/announcements", person.token, body))["id"])


async def a_questionnaire(world: World, person: Person, **said: Any) -> UUID:
    body = {"title": "Fikringiz", "questions": QUESTIONS, "open_until": "2026-12-01", **said}
    path = f"{world.path}/questionnaires/{uuid7()}"
    return UUID(told(await world.app.send("PUT", path, person.token, body))["id"])


def told(response: httpx.Response) -> Any:
    assert response.status_code < 300, response.text
    return response.json()
