"""Today in one hand: what is on now in front, each activity marked by a touch, the day looked back upon."""

from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.clock import preschool_now
from mobile.device.device import use_device
from mobile.device.hearing import LIFECYCLE, Heard, listen, listen_no_more
from mobile.features.day.cards import CardPresses, DayCard
from mobile.features.day.lines import Line, is_waiting
from mobile.features.day.living import LifeCard
from mobile.features.day.reflection import ReflectionCard
from mobile.features.day.repository import DayRepository
from mobile.features.day.sheets import DaySheets
from mobile.features.day.state import DayState
from mobile.ui.feedback import Empty, Notice, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
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
    _use_return(state)
    ft.use_effect(guard(t, load), [])
    wide = use_page_width() >= _TWO_COLUMNS_FROM
    if not state.loaded:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    press = CardPresses(state.tick if state.markable else None, state.undo, state.ask, state.name, opening)
    cards = _cards(state, press, t)
    after = _after(state, repository, t)
    parts = [PartStrip(state, t) if wide else PartSteps(state, t)] if state.lines else []
    head = [_Head(state, t), DaySheets(state), *_notices(state, t), *parts]
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


def _use_return(state: DayState) -> None:
    """Puts what is on now in front when the device is taken up again: hours may have passed in a pocket."""

    async def heard(event: str, payload: object) -> None:
        if event == LIFECYCLE and "resume" in str(payload):
            state.come_back(preschool_now().time())

    hearing = ft.use_memo(lambda: _Hearing(heard), [])
    ft.use_effect(hearing.begin, [], cleanup=hearing.end)


class _Hearing:
    """Listens to the window of the page it was begun on."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._page: ft.Page | None = None

    async def begin(self) -> None:
        self._page = ft.context.page
        listen(self._page, self._heard)

    def end(self) -> None:
        if self._page:
            listen_no_more(self._page, self._heard)


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
    """The activities of the part that is in front, or why there is nothing."""
    if not state.lines:
        return [_Nothing(state, t)]
    return [
        DayCard(line, len(state.adaptations_of(line.activity.id)), press, t)
        for line in state.in_part(state.part)[:ROWS_AT_ONCE]
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


def PartSteps(state: DayState, t: Translator) -> ft.Control:
    """The part that is in front, large, with the ways to its neighbours: there is no room for all side by side."""
    parts, part = state.parts, state.part or ""
    place = parts.index(part) if part in parts else 0
    words = ft.Column(
        [
            ft.Text(t(f"part-{part}"), theme_style=ft.TextThemeStyle.TITLE_MEDIUM, color=look.SURFACE, max_lines=1),
            ft.Text(_told(state, part, t), size=14, color=look.PRIMARY_SOFT),
            ft.Row([_Dot(state, one) for one in parts], spacing=6, tight=True),
        ],
        spacing=2,
        tight=True,
        expand=True,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )
    back = _Step(state, place - 1, ft.Icons.CHEVRON_LEFT, t)
    forward = _Step(state, place + 1, ft.Icons.CHEVRON_RIGHT, t)
    return ft.Container(
        ft.Row([back, words, forward], spacing=0), bgcolor=look.PRIMARY, border_radius=look.RADIUS, padding=GAP
    )


def _Step(state: DayState, place: int, icon: ft.IconData, t: Translator) -> ft.Control:
    """The way to a neighbour, named by it; beyond the ends an empty place."""
    if not 0 <= place < len(state.parts):
        return ft.Container(width=look.TOUCH_TARGET + 8)
    part = state.parts[place]

    async def choose(_event: object) -> None:
        state.choose(part)

    step = IconAction(icon, t(f"part-{part}"), guard(t, choose), look.SURFACE)
    step.width = step.height = look.TOUCH_TARGET + 8
    return step


def _Dot(state: DayState, part: str) -> ft.Control:
    """One part among all: the one in front is long, one in which everything is marked is full."""
    front = part == state.part
    done = not any(is_waiting(line) for line in state.in_part(part))
    return ft.Container(
        width=20 if front else 8,
        height=8,
        border_radius=4,
        bgcolor=look.SURFACE if front or done else ft.Colors.with_opacity(0.35, look.SURFACE),
    )


def _told(state: DayState, part: str, t: Translator) -> str:
    """Whether a part is on now, and how much of it is not marked yet."""
    left = sum(is_waiting(line) for line in state.in_part(part))
    told = t("day-part-left", count=left) if left else t("day-part-done")
    return f"{t('day-part-now')} · {told}" if part == state.now else told


def _PartTab(state: DayState, part: str, t: Translator) -> ft.Control:
    chosen = part == state.part
    ink = look.SURFACE if chosen else look.INK

    async def choose(_event: object) -> None:
        state.choose(part)

    words = ft.Column(
        [
            ft.Text(t(f"part-{part}"), color=ink, weight=ft.FontWeight.W_600, max_lines=1),
            ft.Text(_told(state, part, t), size=13, color=look.PRIMARY_SOFT if chosen else look.INK_MUTED, max_lines=1),
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
    """The end of the day: what was for children and has no activity left, looking back, how alive the plans are."""
    parts: list[ft.Control] = [_Gone(state, t)] if state.adaptations_gone else []
    if state.plan and repository.may(Action.REFLECTION_READ):
        parts.append(ReflectionCard(repository, state.plan.id, t))
    if state.life:
        parts.append(LifeCard(state.life, t))
    return parts


def _Gone(state: DayState, t: Translator) -> ft.Control:
    """How many adaptations stand at activities that are gone; a touch names the children."""

    async def press(_event: object) -> None:
        state.name_gone(True)

    words = t("adapted-line-gone-count", count=len(state.adaptations_gone))
    button = ft.TextButton(words, icon=ft.Icons.PERSON_OUTLINE, height=look.TOUCH_TARGET, on_click=guard(t, press))
    return ft.Row([button], wrap=True)
