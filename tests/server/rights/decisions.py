"""Signals, decisions and tasks, as the table of rights asks for them."""

from collections.abc import Mapping
from functools import partial
from typing import Final
from uuid import UUID

from server.features.decisions.models import Decision, DecisionTask, Signal
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7
from tests.server.rights.asking import Ask, Maker, Sample, body, made, nothing
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place
from tests.support.plans import MONDAY
from tests.support.world import Person

_HOME: Final = "/api/preschools/{preschool_id}"
_SIGNAL: Final = f"{_HOME}/signals/{{signal_id}}"
_DECISION: Final = f"{_HOME}/decisions/{{decision_id}}"
_FIGURE: Final = "children_observed"
_DUE: Final = "2027-05-20"
_NEW: Final = {"figure": _FIGURE, "title": "Kuzatish", "expected": 0.8, "due_on": _DUE}
_CHANGE: Final = {"revision": 1, "title": "Kuzatish", "why": "", "expected": 0.9, "due_on": _DUE, "tasks": []}


async def a_signal(place: Place) -> UUID:
    """An open one; of a part of its own, for of a rule and part only one stands."""
    row = Signal(
        preschool_id=place.world.preschool_id,
        id=uuid7(),
        rule="children_unobserved",
        figure=_FIGURE,
        part=uuid7().hex,
        month=MONDAY.replace(day=1),
        value=0.4,
        reason={"threshold": 0.6},
        severity=2,
        raised_at=place.world.app.clock.now(),
        last_seen_at=place.world.app.clock.now(),
    )
    await place.add(row)
    return row.id


async def a_decision(place: Place, state: str = "running") -> UUID:
    row = Decision(
        preschool_id=place.world.preschool_id,
        id=uuid7(),
        number=await _number(place),
        figure=_FIGURE,
        title="Kuzatish",
        evidence=[],
        baseline=0.4,
        baseline_month=MONDAY.replace(day=1),
        expected=0.8,
        due_on=MONDAY.replace(year=2027, month=5),
        decided_on=MONDAY,
        decided_by=place.head.account_id,
        decided_by_name="Karimova Nodira",
        state=state,
    )
    await place.add(row)
    return row.id


async def _number(place: Place) -> int:
    async with place.world.app.parts.database.reading() as work:
        number: int = await work.raw.fetchval(
            "select coalesce(max(number), 0) + 1 from decision where preschool_id = $1", place.world.preschool_id
        )
    return number


def a_task(maker: Maker) -> Maker:
    """Of the author, upon a running decision."""

    async def make(place: Place, person: Person) -> Ask:
        row = DecisionTask(
            preschool_id=place.world.preschool_id,
            id=uuid7(),
            decision_id=await a_decision(place),
            what="Kuzatish",
            owner_id=place.author.staff_id,
            due_on=MONDAY,
        )
        await place.add(row)
        rest = await maker(place, person)
        return Ask({"decision_id": row.decision_id, "task_id": row.id}, content=rest.content)

    return make


DECISIONS: Final[Mapping[str, Sample]] = {
    f"GET {_HOME}/signals": Sample(Aim.PRESCHOOL, nothing),
    f"POST {_SIGNAL}/pass": Sample(
        Aim.PRESCHOOL, made("signal_id", a_signal, body(words="Taʼmir")), sees=Action.SIGNAL_READ
    ),
    f"GET {_HOME}/decisions": Sample(Aim.PRESCHOOL, nothing),
    f"POST {_HOME}/decisions": Sample(Aim.PRESCHOOL, body(id="{new}", **_NEW), sees=Action.DECISION_READ),
    f"GET {_DECISION}": Sample(Aim.PRESCHOOL, made("decision_id", a_decision)),
    f"PUT {_DECISION}": Sample(Aim.PRESCHOOL, made("decision_id", a_decision, body(**_CHANGE))),
    f"POST {_DECISION}/drop": Sample(Aim.PRESCHOOL, made("decision_id", a_decision, body(words="Kerak emas"))),
    f"POST {_DECISION}/conclude": Sample(
        Aim.PRESCHOOL, made("decision_id", partial(a_decision, state="measured"), body(words="Yordam berdi"))
    ),
    f"PUT {_DECISION}/tasks/{{task_id}}/done": Sample(
        Aim.PRESCHOOL,
        a_task(body(done=True)),
        authors=True,
        besides=((Action.DECISION_WRITE, Aim.PRESCHOOL),),
    ),
    f"GET {_HOME}/tasks": Sample(Aim.PRESCHOOL, nothing),
    f"GET {_HOME}/decisions/register.pdf": Sample(Aim.PRESCHOOL, nothing),
    f"GET {_HOME}/decisions/register.xlsx": Sample(Aim.PRESCHOOL, nothing),
}
