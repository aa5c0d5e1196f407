"""A cohort of the course to take pictures of, opened as a trainer would: half of its meetings over, most came."""

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any, Final
from uuid import uuid4

Asked = Callable[..., Awaitable[Any]]
NAME: Final = "Yunusobod, kuzgi guruh"
_VENUE: Final = "Yunusobod tumani, 12-bogʻcha, majlislar zali"
_REGION: Final = "UZ-TK"
_PEOPLE: Final = ("tarbiyachi", "mutaxassis", "metodist", "mudira", "hamshira")
_PATH: Final = "/api/course/cohorts"


async def cohort(asked: Asked, who: str, today: date) -> str:
    """The id of the cohort; one that is there already is taken as it is."""
    known = [one["id"] for one in await asked(who, _PATH) if one["name"] == NAME]
    return known[0] if known else await _opened(asked, who, today)


async def _opened(asked: Asked, who: str, today: date) -> str:
    programme = next(one for one in await asked(who, "/api/course/programmes") if one["in_force"])
    document = (await asked(who, f"/api/course/programmes/{programme['id']}"))["document"]
    region = next(one for one in await asked(who, "/api/regions") if one["iso"] == _REGION)
    new = {
        "id": str(uuid4()),
        "programme_id": programme["id"],
        "region_id": region["id"],
        "name": NAME,
        "starts_on": (today - timedelta(days=7)).isoformat(),
        "ends_on": (today + timedelta(days=14)).isoformat(),
        "venue": _VENUE,
    }
    made = await asked(who, _PATH, new)
    sessions = _sessions(document, today)
    timetable = {"sessions": sessions, "revision": made["revision"]}
    await asked(who, f"{_PATH}/{made['id']}/timetable", timetable, method="PUT")
    board = await asked(who, f"{_PATH}/{made['id']}/participants", {"logins": list(_PEOPLE)})
    over = [one["id"] for one in sessions if one["starts_at"][:10] < today.isoformat()]
    marks = [
        {"session_id": session, "participant_id": person["participant_id"], "present": (place + number) % 6 != 0}
        for place, session in enumerate(over)
        for number, person in enumerate(board["standings"], start=1)
    ]
    await asked(who, f"{_PATH}/{made['id']}/attendance", {"marks": marks})
    return str(made["id"])


def _sessions(document: dict[str, Any], today: date) -> list[dict[str, Any]]:
    """One meeting for each guided unit, a day after another, the first four of them over."""
    guided = [unit for module in document["modules"] for unit in module["units"] if unit["form"] == "guided"]
    return [
        {
            "id": str(uuid4()),
            "unit": unit["slug"],
            "starts_at": f"{today + timedelta(days=number - 4)}T14:00:00+05:00",
            "minutes": unit["minutes"],
            "venue": "",
        }
        for number, unit in enumerate(guided)
    ]
