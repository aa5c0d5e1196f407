"""The versions of a year: who handed it on when, and which of its weeks are otherwise in one than in another."""

from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.plans.history_parts import Changed, HistoryBody, HistoryState
from mobile.features.plans.parts import week_words
from mobile.features.plans.repository import YearVersions
from mobile.features.plans.week_state import ROWS_AT_ONCE
from mobile.ui.dialogs import Muted
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body
from mobile.ui.viewport import use_words
from server.shared.contract.plan_differences import AnnualPlanDifference, AnnualWeekDifference
from server.shared.i18n import Translator

_NOTHING: Final = "–"


@ft.component
def YearHistoryScreen() -> ft.Control:
    params = ft.use_route_params()
    if "school_year" not in params:
        return Body([])
    return _History(UUID(params["preschool_id"]), UUID(params["group_id"]), int(params["school_year"]))


@ft.component
def _History(preschool_id: UUID, group_id: UUID, school_year: int) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: HistoryState(YearVersions(device, preschool_id, group_id, school_year)))

    async def load(_event: object = None) -> None:
        await state.load(t)

    def told(difference: AnnualPlanDifference) -> list[ft.Control]:
        rows: list[ft.Control] = [WeekDifference(week, t) for week in difference.weeks[:ROWS_AT_ONCE]]
        more = len(difference.weeks) - len(rows)
        return [*rows, *([Muted(t("year-changed-more", count=more), 15)] if more else [])] or [
            Muted(t("year-changed-nothing"), 15)
        ]

    ft.use_effect(load, [])
    return HistoryBody(state, f"/plans/group/{preschool_id}/{group_id}", told, load, t)


def WeekDifference(week: AnnualWeekDifference, t: Translator) -> ft.Control:
    """One week that came, went or changed: its theme, and what else of it stood and stands otherwise."""
    words: list[ft.Control] = [ft.Text(t.chosen(week.after or week.before))]
    days = [t("plan-working-days", days=count) for count in (week.days_before, week.days_after)]
    sides = {
        "title": (t.chosen(week.before), t.chosen(week.after)),
        "note": (week.note_before, week.note_after),
        "working_days": (days[0], days[1]),
    }
    for name in week.fields:
        if name in sides:
            before, after = (side or _NOTHING for side in sides[name])
            field = t(f"year-field-{name.replace('_', '-')}").capitalize()
            words.append(Muted(t("plan-field-changed", field=field, before=before, after=after)))
    return Changed(week.kind, week_words(week.week_start, t), words, t)
