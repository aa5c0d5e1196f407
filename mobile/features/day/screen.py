"""Today in one hand: what is on now in front, each activity marked by a touch, the day looked back upon."""

from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.clock import preschool_now
from mobile.device.device import use_device
from mobile.features.day.cards import CardPresses, DayCard
from mobile.features.day.lines import Line, is_waiting
from mobile.features.day.living import LifeCard
from mobile.features.day.reflection import ReflectionCard
from mobile.features.day.repository import DayRepository
from mobile.features.day.sheets import DaySheets
from mobile.features.day.state import DayState
from mobile.ui.feedback import Empty, Notice, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.theme import GAP, READING_WIDTH, WIDE_GAP, WIDE_WIDTH
from mobile.ui.viewport import use_page_width, use_words
from server.shared import look
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

ROWS_AT_ONCE: Final = 50
_TWO_COLUMNS_FROM: Final = 1000
_WIDE_SHARE: Final = 3
_NARROW_SHARE: Final = 2


@ft.component
def DayScreen() -> ft.Control:
    params = ft.use_route_params()
    if "group_id" not in params:
        return Body([])
    return _Day(UUID(params["preschool_id"]), UUID(params["group_id"]))


@ft.component
def _Day(preschool_id: UUID, group_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    repository = use_kept(lambda: DayRepository(device, preschool_id, group_id))
    state = use_kept(lambda: DayState(repository))

    async def load(_event: object = None) -> None:
        await state.load(preschool_now().time(), t)

    def open_activity(line: Line) -> None:
        ft.context.page.navigate(f"/activity/{preschool_id}/{line.plan_id}/{line.activity.id}")

    opening = use_kept(lambda: open_activity)
    ft.use_effect(guard(t, load), [])
    wide = use_page_width() >= _TWO_COLUMNS_FROM
    if not state.loaded:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    press = CardPresses(state.tick if state.markable else None, state.undo, state.ask, state.name, opening)
    cards = [*_notices(state, t), *_cards(state, press, t)]
    after = _after(state, repository, t)
    head = [_Head(state, t), DaySheets(state)]
    if not wide:
        return Body([*head, *cards, *after])
    columns = ft.Row(
        [
            ft.Container(_Column(cards), expand=_WIDE_SHARE),
            ft.Container(_Column(after), expand=_NARROW_SHARE),
        ],
        spacing=WIDE_GAP * 2,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    return Body([*head, columns], limit=WIDE_WIDTH if after else READING_WIDTH)


def _Column(controls: list[ft.Control]) -> ft.Control:
    return ft.Column(controls, spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Head(state: DayState, t: Translator) -> ft.Control:
    plan = state.plan
    day = f"{t.weekday(state.today)}, {t.day_and_month(state.today)}".capitalize()
    told = [plan.group_name, t.chosen(plan.theme)] if plan else []
    lines: list[ft.Control] = [ScreenHead(day, back="/")]
    facts = " · ".join(part for part in told if part)
    if facts:
        lines.append(ft.Text(facts, color=look.INK_MUTED))
    if state.lines:
        lines.append(ft.Text(t("day-marked", done=state.done, all=len(state.lines)), color=look.INK_MUTED, size=14))
    return ft.Column(lines, spacing=4, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _notices(state: DayState, t: Translator) -> list[ft.Control]:
    notices: list[ft.Control] = [Notice(t("day-offline"), ft.Icons.CLOUD_OFF_OUTLINED)] if state.offline else []
    return [*notices, Refusal(state.problem)] if state.problem else notices


def _cards(state: DayState, press: CardPresses, t: Translator) -> list[ft.Control]:
    """The parts of the day, one of them in front with its activities; or why there is nothing."""
    if not state.lines:
        return [_Nothing(state, t)]
    return [
        PartStrip(state, t),
        *(
            DayCard(line, len(state.adaptations_of(line.activity.id)), press, t)
            for line in state.in_part(state.part)[:ROWS_AT_ONCE]
        ),
    ]


def _Nothing(state: DayState, t: Translator) -> ft.Control:
    if state.plan is None:

        async def home(_event: object) -> None:
            ft.context.page.navigate("/")

        button = ft.FilledButton(t("client-to-start"), height=look.TOUCH_TARGET, on_click=guard(t, home))
        return Empty(ft.Icons.EVENT_NOTE_OUTLINED, t("day-no-plan"), t("day-no-plan-hint"), button)
    if state.today not in state.plan.working_days:
        return Empty(ft.Icons.WEEKEND_OUTLINED, t("day-off"), t("day-off-hint"))
    return Empty(ft.Icons.EVENT_AVAILABLE_OUTLINED, t("day-empty"), t("day-empty-hint"))


def PartStrip(state: DayState, t: Translator) -> ft.Control:
    """The parts of the day in their order; the one that is on now says so."""
    return ft.Row([_PartTab(state, part, t) for part in state.parts], scroll=ft.ScrollMode.HIDDEN, spacing=GAP)


def _PartTab(state: DayState, part: str, t: Translator) -> ft.Control:
    lines = state.in_part(part)
    chosen, left = part == state.part, sum(is_waiting(line) for line in lines)
    ink = look.SURFACE if chosen else look.INK

    async def choose(_event: object) -> None:
        state.choose(part)

    told = t("day-part-now") if part == state.now else t("day-part-left", count=left) if left else t("day-part-done")
    words = ft.Column(
        [
            ft.Text(t(f"part-{part}"), color=ink, weight=ft.FontWeight.W_600, max_lines=1),
            ft.Text(told, size=13, color=look.PRIMARY_SOFT if chosen else look.INK_MUTED, max_lines=1),
        ],
        spacing=0,
        tight=True,
    )
    tab = ft.Container(
        words,
        bgcolor=look.PRIMARY if chosen else look.SURFACE,
        border=ft.Border.all(2 if part == state.now else 1, look.PRIMARY if chosen or part == state.now else look.LINE),
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=14, vertical=8),
        height=look.TOUCH_TARGET + 12,
        on_click=guard(t, choose),
        ink=True,
        key=part,
    )
    return ft.MergeSemantics(content=ft.Semantics(content=tab, button=True, selected=chosen))


def _after(state: DayState, repository: DayRepository, t: Translator) -> list[ft.Control]:
    """The end of the day: looking back, and how alive the plans are."""
    parts: list[ft.Control] = []
    if state.plan and repository.may(Action.REFLECTION_READ):
        parts.append(ReflectionCard(repository, state.plan.id, t))
    if state.life:
        parts.append(LifeCard(state.life, t))
    return parts
