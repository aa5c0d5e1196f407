"""The form of a decision: its fields and its tasks, row by row, without script."""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from admin.forms import Form
from server.features.decisions.words import signal_reason, signal_title
from server.shared.contract import decisions as contract
from server.shared.domain.figures import next_month
from server.shared.i18n import Translator

MOST_ROWS: Final = 20
_PLACE: Final = re.compile(r"tasks\[(\d+)\]\.?(\w*)")
_NAMES: Final = {"what": "what", "owner_id": "owner", "due_on": "due", "": "what"}
_MEASURED_ON: Final = 25
"""On such a day of a month the month itself tells what came of a decision."""
_TASKS_BEFORE: Final = timedelta(days=10)

Row = dict[str, str]
"""One task as its fields hold it."""


def rows_of(form: Form) -> list[Row]:
    """The tasks of a form that was sent, empty ones too."""
    count = min(int(form["rows"]), MOST_ROWS) if form["rows"].isdecimal() else 0
    return [{name: form[f"{name}-{number}"] for name in ("id", "what", "owner", "due")} for number in range(count)]


def blank(own_id: UUID, due_on: date | None = None) -> Row:
    return {"id": str(own_id), "what": "", "owner": "", "due": due_on.isoformat() if due_on else ""}


def row_of(task: contract.Task) -> Row:
    return {"id": str(task.id), "what": task.what, "owner": str(task.owner_id), "due": task.due_on.isoformat()}


def said_in(form: Form, rows: list[Row], unit: str) -> dict[str, Any]:
    """What the contract's fields are given; of tasks only those that say what is to do."""
    tasks = [
        {"id": row["id"], "what": row["what"].strip(), "owner_id": row["owner"], "due_on": row["due"]}
        for row in rows
        if row["what"].strip()
    ]
    return {"tasks": tasks, "expected": number_in(form["expected"], unit)}


def number_in(text: str, unit: str) -> float | str:
    """A share is written in percent; what is no number stays as it was written, for the contract to refuse."""
    try:
        value = float(text.replace(",", ".").replace("%", "").strip())
    except ValueError:
        return text
    return round(value / 100, 6) if unit == "share" else value


def number_shown(value: float, unit: str) -> str:
    return f"{value * 100 if unit == 'share' else value:.4g}"


def at_fields(form: Form, rows: list[Row]) -> None:
    """Names the problems by the form's fields: ``tasks[1].due_on`` of the tasks that were sent is ``due-2`` here."""
    sent = [number for number, row in enumerate(rows) if row["what"].strip()]

    def field(name: str) -> str:
        found = _PLACE.match(name)
        if found is None or int(found[1]) >= len(sent):
            return name
        return f"{_NAMES.get(found[2], 'what')}-{sent[int(found[1])]}"

    form.problems = {field(name): problem for name, problem in form.problems.items()}


def beginning(
    baseline: contract.Baseline, signals: list[contract.Signal], today: date, t: Translator
) -> Mapping[str, object]:
    """What the form of a new decision begins with: why from its signals, the limit as what is expected, a day."""
    reasons = [f"{signal_title(one, t)}. {signal_reason(one, baseline.unit, t)}" for one in signals]
    return {
        "why": "\n".join(reasons),
        "expected": number_shown(_expected(baseline, signals), baseline.unit),
        "due_on": measured_on(today).isoformat(),
    }


def measured_on(today: date) -> date:
    """A day of next month on which that month tells enough."""
    return next_month(today).replace(day=_MEASURED_ON)


def first_task_on(today: date) -> date:
    return measured_on(today) - _TASKS_BEFORE


def _expected(baseline: contract.Baseline, signals: list[contract.Signal]) -> float:
    """The limit that was crossed or the median of similar preschools, whichever is the better; else a step further.

    Said in whole percents where that is still better than now.
    """
    limits = [one.threshold for one in signals if one.threshold is not None and one.figure == baseline.figure]
    hoped = [*limits, *([baseline.peers] if baseline.peers is not None else [])]
    best = max(hoped, key=lambda value: value * baseline.direction, default=None)
    now = baseline.value
    for hope in (round(best, 2), best) if best is not None else ():
        if now is None or (hope - now) * baseline.direction > 0:
            return hope
    step = 0.1 if baseline.unit == "share" else 1.0
    further = (now or 0.0) + step * baseline.direction
    return min(max(further, 0.0), 1.0) if baseline.unit == "share" else max(further, 0.0)
