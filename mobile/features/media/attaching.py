"""From a resource to the activity it shall be shown at: this week's and the next one's, of the own groups."""

from datetime import timedelta
from typing import Final
from uuid import UUID

import flet as ft
from msgspec.structs import replace

from mobile.device.device import use_device
from mobile.features.media.repository import MediaRepository
from mobile.problems import ApiProblem
from mobile.ui.dialogs import Muted
from mobile.ui.feedback import Empty, Handler, Notice, Problem, Refusal, ScreenState, SkeletonRows, guard, tell
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.theme import GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media import Resource
from server.shared.contract.plans import Activity, ResourceRef, WeeklyPlan, WeeklyPlanChange, WeeklyPlanRow
from server.shared.domain.calendar import monday_of
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import is_editable
from server.shared.i18n import Translator

_TWO_WEEKS: Final = timedelta(days=13)
_MOST_ATTACHED: Final = 12
_CHANGED: Final = "weekly_plan.changed_meanwhile"


class AttachingTo(ScreenState):
    """The weeks that may still be changed, and the resource that goes into one of their activities."""

    def __init__(self, repository: MediaRepository, ref: ResourceRef) -> None:
        super().__init__()
        self.resource: Resource | None = None
        self.plans: tuple[WeeklyPlan, ...] = ()
        self.names: dict[UUID, str] = {}
        self.loaded = False
        self._repository = repository
        self._api = repository.device.api
        self._home = f"/api/preschools/{repository.preschool_id}"
        self._ref = ref

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    def is_attached(self, activity: Activity) -> bool:
        return self._ref in activity.resources

    async def toggle(self, plan: WeeklyPlan, activity: Activity, t: Translator) -> bool:
        """Attaches it, or takes it off again; True when it is attached now."""
        others = [one for one in activity.resources if one != self._ref]
        refs = others if self.is_attached(activity) else [*others, self._ref]
        if len(refs) > _MOST_ATTACHED:
            self.problem = t("day-attach-enough", most=_MOST_ATTACHED)
            return False
        done = await self.during(self._write(plan, activity.id, refs), t)
        return done and self._ref in refs

    async def _load(self) -> None:
        self.resource = await self._repository.one(self._ref.owner_id, self._ref.id)
        groups = await self._repository.groups()
        self.names = {group.id: group.name for group in groups}
        monday = monday_of(self._repository.today)
        plans: list[WeeklyPlan] = []
        for group in groups:
            span = {"from": monday, "until": monday + _TWO_WEEKS}
            rows = await self._api.get(f"{self._home}/groups/{group.id}/weekly-plans", list[WeeklyPlanRow], **span)
            plans += [await self._plan(row.id) for row in rows if is_editable(row.status)]
        allowed = [plan for plan in plans if Action.WEEKLY_PLAN_EDIT.value in plan.permitted]
        self.plans = tuple(sorted(allowed, key=lambda plan: (plan.week_start, self.names.get(plan.group_id, ""))))
        self.loaded = True

    async def _write(self, plan: WeeklyPlan, activity_id: UUID, refs: list[ResourceRef]) -> None:
        """Where somebody rewrote the line meanwhile it is written once more upon theirs."""
        try:
            written = await self._put(plan, activity_id, refs)
        except ApiProblem as problem:
            if problem.code != _CHANGED:
                raise
            written = await self._put(await self._plan(plan.id), activity_id, refs)
        self.plans = tuple(written if one.id == written.id else one for one in self.plans)

    async def _put(self, plan: WeeklyPlan, activity_id: UUID, refs: list[ResourceRef]) -> WeeklyPlan:
        line = next((one for one in plan.activities if one.id == activity_id), None)
        change = WeeklyPlanChange(put=[replace(line, resources=refs)] if line else [])
        return await self._api.put(f"{self._home}/weekly-plans/{plan.id}", change, WeeklyPlan)

    async def _plan(self, plan_id: UUID) -> WeeklyPlan:
        return await self._api.get(f"{self._home}/weekly-plans/{plan_id}", WeeklyPlan)


@ft.component
def AttachToScreen() -> ft.Control:
    params = ft.use_route_params()
    if "resource_id" not in params:
        return Body([])
    return _AttachTo(UUID(params["owner_id"]), UUID(params["resource_id"]))


@ft.component
def _AttachTo(owner_id: UUID, resource_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: AttachingTo(MediaRepository(device), ResourceRef(owner_id=owner_id, id=resource_id)))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(guard(t, load), [])
    head = ScreenHead(t("media-attach-title"), back=f"/media/{owner_id}/{resource_id}")
    if not state.loaded:
        return Body([head, Problem(state.problem, t, load) if state.problem else SkeletonRows(t)])
    title = t.chosen(state.resource.title) if state.resource else ""
    parts: list[ft.Control] = [head, Notice(t("media-attach-hint", title=title)), Refusal(state.problem)]
    parts += [_Week(state, plan, t) for plan in state.plans]
    if not state.plans:
        parts.append(Empty(ft.Icons.EVENT_BUSY_OUTLINED, t("media-attach-none"), t("media-attach-none-hint")))
    return Body(parts)


def _Week(state: AttachingTo, plan: WeeklyPlan, t: Translator) -> ft.Control:
    lines: list[ft.Control] = []
    for weekday in sorted({activity.weekday for activity in plan.activities}):
        day = plan.week_start + timedelta(days=weekday)
        lines.append(Muted(f"{t.weekday(day).capitalize()}, {t.day_and_month(day)}"))
        lines += [_Activity(state, plan, one, t) for one in plan.activities if one.weekday == weekday]
    heading = t("media-attach-week", group=state.names.get(plan.group_id, ""), day=t.day_and_month(plan.week_start))
    return Section(heading, lines)


def _Activity(state: AttachingTo, plan: WeeklyPlan, activity: Activity, t: Translator) -> ft.Control:
    chosen = state.is_attached(activity)

    async def press(_event: object) -> None:
        if await state.toggle(plan, activity, t):
            tell(ft.context.page, t("media-attached", activity=activity.title))

    toggle: Handler = guard(t, press)
    sign = ft.Icon(
        ft.Icons.CHECK_CIRCLE if chosen else ft.Icons.ADD_CIRCLE_OUTLINE,
        color=look.PRIMARY if chosen else look.INK_MUTED,
        size=28,
    )
    area = ft.Container(
        ft.Row([ft.Text(activity.title, expand=True), sign], spacing=GAP),
        padding=ft.Padding.symmetric(horizontal=12, vertical=10),
        bgcolor=look.PRIMARY_SOFT if chosen else look.SURFACE,
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
        on_click=toggle,
        ink=True,
        key=str(activity.id),
    )
    return ft.MergeSemantics(content=ft.Semantics(content=area, selected=chosen, button=True))
