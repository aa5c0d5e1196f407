"""The versions of a week: who handed it on when, and what is otherwise in one than in another."""

from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.plans.history_parts import Changed, HistoryBody, HistoryState
from mobile.features.plans.line_words import FIELDS
from mobile.features.plans.names import FrameworkNames, use_names
from mobile.features.plans.week_repository import WeekRepository
from mobile.features.plans.week_state import ROWS_AT_ONCE
from mobile.ui.dialogs import Muted
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body
from mobile.ui.viewport import use_words
from server.shared.contract.plans import LineChange, WeeklyPlanDifference
from server.shared.i18n import Translator


@ft.component
def HistoryScreen() -> ft.Control:
    params = ft.use_route_params()
    if "plan_id" not in params:
        return Body([])
    return _History(UUID(params["preschool_id"]), UUID(params["plan_id"]))


@ft.component
def _History(preschool_id: UUID, plan_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: HistoryState(WeekRepository(device, preschool_id, plan_id)))
    names = use_names(device, t)

    async def load(_event: object = None) -> None:
        await state.load(t)

    def told(difference: WeeklyPlanDifference) -> list[ft.Control]:
        lines = difference.lines[:ROWS_AT_ONCE]
        return [DifferenceLine(line, names, t) for line in lines] or [Muted(t("plan-changed-nothing"), 15)]

    ft.use_effect(load, [])
    return HistoryBody(state, f"/plans/week/{preschool_id}/{plan_id}", told, load, t)


def DifferenceLine(line: LineChange, names: FrameworkNames, t: Translator) -> ft.Control:
    """One line that was added, taken out or changed, the changed fields before and after."""
    one = line.after or line.before
    if one is None:
        return ft.Container(visible=False)
    words: list[ft.Control] = [ft.Text(one.title)]
    if line.before and line.after:
        for name in line.fields:
            if name in FIELDS:
                key, tell = FIELDS[name]
                before, after = tell(line.before, names, t), tell(line.after, names, t)
                words.append(Muted(t("plan-field-changed", field=t(key), before=before, after=after)))
    return Changed(line.kind, f"{t(f'plan-day-{one.weekday}')} · {t(f'part-{one.part_of_day}')}", words, t)
