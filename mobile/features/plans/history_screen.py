"""The versions of a week: who handed it on when, and what is otherwise in one than in another."""

from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.plans.dialogs import Muted
from mobile.features.plans.line_words import FIELDS
from mobile.features.plans.names import FrameworkNames, use_names
from mobile.features.plans.week_repository import WeekRepository
from mobile.features.plans.week_state import ROWS_AT_ONCE
from mobile.ui.entries import moment_words
from mobile.ui.feedback import Empty, Problem, Refusal, ScreenState, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.plans import LineChange, PlanVersion, WeeklyPlanDifference
from server.shared.i18n import Translator

_COLOURS = {"added": look.GOOD, "removed": look.DANGER, "changed": look.WARNING}


class HistoryState(ScreenState):
    """The versions, newest first, and the difference that is looked at: from one of them to the next one."""

    def __init__(self, repository: WeekRepository) -> None:
        super().__init__()
        self.versions: tuple[PlanVersion, ...] | None = None
        self.opened: int | None = None
        self.difference: WeeklyPlanDifference | None = None
        self._repository = repository

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            versions = await self._repository.versions()
            self.versions = tuple(sorted(versions, key=lambda one: -one.version))[:ROWS_AT_ONCE]

        await self.during(fetch(), t)

    async def open(self, version: int, t: Translator) -> None:
        """Looks at what was changed after a version: until the next one, or until now. A second touch closes it."""
        if self.opened == version:
            self.opened = self.difference = None
            return
        self.opened, self.difference = version, None
        await self.during(self._compare(version, self.next_after(version)), t)

    def next_after(self, version: int) -> int:
        """The number of the version that followed; 0 for the week as it stands now."""
        return min((one.version for one in self.versions or () if one.version > version), default=0)

    async def _compare(self, version: int, later: int) -> None:
        difference = await self._repository.difference(version, later)
        if self.opened == version:
            self.difference = difference


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

    ft.use_effect(load, [])
    head = ScreenHead(t("plan-history"), back=f"/plans/week/{preschool_id}/{plan_id}")
    if state.versions is None:
        return Body([head, Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if not state.versions:
        return Body([head, Empty(ft.Icons.HISTORY, t("plan-history-none"), t("plan-history-none-hint"))])
    cards = [_Version(state, version, names, t) for version in state.versions]
    return Body([head, Muted(t("plan-history-hint"), 15), *cards])


def _Version(state: HistoryState, version: PlanVersion, names: FrameworkNames, t: Translator) -> ft.Control:
    opened = state.opened == version.version

    async def press(_event: object) -> None:
        await state.open(version.version, t)

    title = t("plan-version", number=version.version, step=t(f"plan-step-{version.step}"))
    words: list[ft.Control] = [
        ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_SMALL),
        Muted(t("entry-told", author=version.made_by_name, moment=moment_words(version.made_at, t))),
    ]
    if version.remark:
        words.append(ft.Text(version.remark, size=15, color=look.DANGER))
    head = ft.Container(
        ft.Row(
            [
                ft.Column(words, spacing=2, tight=True, expand=True),
                ft.Icon(ft.Icons.EXPAND_LESS if opened else ft.Icons.EXPAND_MORE, color=look.INK_MUTED),
            ]
        ),
        on_click=guard(t, press),
        ink=True,
        padding=WIDE_GAP,
    )
    parts: list[ft.Control] = [ft.MergeSemantics(content=head)]
    if opened:
        parts.append(ft.Container(_Difference(state, version.version, names, t), padding=WIDE_GAP))
    column = ft.Column(parts, spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(column, clip_behavior=ft.ClipBehavior.ANTI_ALIAS, key=str(version.version))


def _Difference(state: HistoryState, version: int, names: FrameworkNames, t: Translator) -> ft.Control:
    if state.difference is None:
        return Refusal(state.problem) if state.problem else SkeletonRows(t, 2)
    later = state.next_after(version)
    title = t("plan-changed-until", number=later) if later else t("plan-changed-since")
    lines = state.difference.lines[:ROWS_AT_ONCE]
    if not lines:
        return Muted(t("plan-changed-nothing"), 15)
    return Section(title, [DifferenceLine(line, names, t) for line in lines])


def DifferenceLine(line: LineChange, names: FrameworkNames, t: Translator) -> ft.Control:
    """One line that was added, taken out or changed, the changed fields before and after."""
    one = line.after or line.before
    if one is None:
        return ft.Container(visible=False)
    place = f"{t(f'plan-day-{one.weekday}')} · {t(f'part-{one.part_of_day}')}"
    words: list[ft.Control] = [
        ft.Text(f"{t(f'plan-line-{line.kind}')} · {place}", size=13, color=_COLOURS[line.kind]),
        ft.Text(one.title),
    ]
    if line.before and line.after:
        for name in line.fields:
            if name in FIELDS:
                key, tell = FIELDS[name]
                before, after = tell(line.before, names, t), tell(line.after, names, t)
                words.append(Muted(t("plan-field-changed", field=t(key), before=before, after=after)))
    strip = ft.Container(width=4, height=44, border_radius=2, bgcolor=_COLOURS[line.kind])
    return ft.Row(
        [strip, ft.Column(words, spacing=2, tight=True, expand=True)],
        spacing=GAP + 4,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
