"""The first screen: today's group for an educator, today's child for a parent, the groups for a head."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.today.family import FamilyToday, LeftToday, Waiting, left_children
from mobile.features.today.parts import ActivityRow, NextToSeeCard, NotSeenCard, ThemeCard
from mobile.features.today.preschool import ElsewhereToday, PreschoolToday
from mobile.features.today.repository import TodayRepository
from mobile.features.today.state import EducatorDay
from mobile.ui.feedback import Empty, Handler, Problem, Refusal, SkeletonRows, guard
from mobile.ui.forms import LongTextInput, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, Halves, Section
from mobile.ui.theme import GAP, WIDE_GAP, WIDE_WIDTH
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.sign_in import Account, OwnScope
from server.shared.contract.today import GroupToday
from server.shared.domain.permissions import Action, Role
from server.shared.i18n import Translator

TasksOf = Callable[[UUID], ft.Control]
"""What the first screen shows of one's tasks at a preschool; another slice's, given by the application."""


@dataclass(frozen=True)
class Beside:
    """What other slices show on the first screen."""

    tasks: TasksOf
    course: Callable[[], ft.Control]


def today_screen(tasks: TasksOf, course: Callable[[], ft.Control]) -> Callable[[], ft.Control]:
    """The first screen, with the parts that tell of tasks and of the course."""
    beside = Beside(tasks, course)

    @ft.component
    def TodayScreen() -> ft.Control:
        """What the account's duties ask for; with several, one of them in front."""
        device = use_device()
        session = use_kept(lambda: device.session)
        t = use_words()
        chosen, choose = ft.use_state(0)
        account = session.account
        if account is None:
            return Body([])
        days = _days_of(account)
        day = days[min(chosen, len(days) - 1)]
        parts: list[ft.Control] = [_Choice(days, day, choose, t)] if len(days) > 1 else []
        shown = ft.Container(_shown(day, account, beside), expand=True, key=day)
        stretched = ft.CrossAxisAlignment.STRETCH
        return ft.Column([*parts, shown], expand=True, spacing=0, horizontal_alignment=stretched)

    return TodayScreen


def _days_of(account: Account) -> list[str]:
    """The kinds of day an account has: own groups, a whole preschool, own children or those who left; else none."""
    roles = {scope.role for scope in account.scopes}
    days = []
    if roles & {Role.EDUCATOR, Role.SPECIALIST}:
        days.append("groups")
    if _looked_after(account) is not None:
        days.append("preschool")
    if any(scope.role == Role.PARENT and scope.child_ids for scope in account.scopes):
        days.append("family")
    elif left_children(account):
        days.append("left")
    return days or ["elsewhere"]


def _looked_after(account: Account) -> OwnScope | None:
    """The first duty for a whole preschool."""
    wide = {Role.HEAD, Role.METHODIST, Role.NURSE}
    return next((scope for scope in account.scopes if scope.role in wide and scope.preschool_id), None)


def _shown(day: str, account: Account, beside: Beside) -> ft.Control:
    scope = _looked_after(account)
    if day == "groups":
        return EducatorsToday(beside)
    if day == "family":
        return FamilyToday()
    if day == "left":
        return LeftToday()
    if scope and scope.preschool_id:
        return PreschoolToday(account, scope, scope.preschool_id, _both(beside, scope.preschool_id))
    return ElsewhereToday(account, beside.course())


def _both(beside: Beside, preschool_id: UUID) -> list[ft.Control]:
    return [beside.tasks(preschool_id), beside.course()]


def _Choice(days: list[str], day: str, choose: Callable[[int], None], t: Translator) -> ft.Control:
    def chip(index: int, name: str) -> ft.Control:
        async def turn(_event: object) -> None:
            choose(index)

        return ft.Chip(
            label=t(f"today-as-{name}"), selected=name == day, show_checkmark=False, on_select=guard(t, turn), key=name
        )

    chips = [chip(index, name) for index, name in enumerate(days)]
    row = ft.Row(list(chips), wrap=True, spacing=GAP, run_spacing=GAP)
    return ft.Container(row, padding=ft.Padding.only(left=WIDE_GAP, right=WIDE_GAP, top=WIDE_GAP))


@ft.component
def EducatorsToday(beside: Beside) -> ft.Control:
    device = use_device()
    t = use_words()
    state = use_kept(lambda: EducatorDay(TodayRepository(device)))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [])
    if state.groups is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    group = state.group
    if group is None:
        empty = Empty(ft.Icons.GROUPS_OUTLINED, t("today-no-group"), t("today-no-group-hint"))
        return Body([empty, beside.course()])
    return _GroupDay(state, group, beside, t)


@ft.component
def _GroupDay(state: EducatorDay, group: GroupToday, beside: Beside, t: Translator) -> ft.Control:
    _use_question(state, t)
    device = use_device()

    async def observe(_event: object) -> None:
        ft.context.page.navigate(f"/observe/{group.preschool_id}/{group.group_id}")

    parts: list[ft.Control] = [_GroupChoice(state, t)] if len(state.groups or ()) > 1 else []
    parts.append(ThemeCard(group, t))
    if group.unread_messages:
        unread = Waiting("messages", group.unread_messages, ft.Icons.MARK_CHAT_UNREAD_OUTLINED, "/messages", t)
        parts.append(ft.Card(unread))
    parts += [
        ft.FilledButton(
            t("today-observe"), icon=ft.Icons.EDIT_NOTE, height=look.TOUCH_TARGET + 8, on_click=guard(t, observe)
        ),
        _Ways(group, device.session.account, t),
    ]
    parts += _both(beside, group.preschool_id)
    if state.wanted:
        parts.append(NextToSeeCard(group, state.wanted, device.reference, t))
    elif group.not_seen:
        parts.append(NotSeenCard(group, t))
    plan = _Plan(state, group, t) if group.weekly_plan_id else _NoPlan(state, group, t)
    return Body([Halves(parts, [plan])], limit=WIDE_WIDTH)


def _Ways(group: GroupToday, account: Account | None, t: Translator) -> ft.Control:
    """To the day in one hand, and to the children's cards."""

    def going(route: str) -> Handler:
        async def go(_event: object) -> None:
            ft.context.page.navigate(route)

        return guard(t, go)

    here = f"{group.preschool_id}/{group.group_id}"
    ways: list[tuple[str, ft.IconData, str]] = []
    if group.weekly_plan_id is not None:
        ways.append((t("day-open"), ft.Icons.PLAY_CIRCLE_OUTLINE, f"/day/{here}"))
    if account and Action.CARD_READ.value in account.permitted:
        ways.append((t("cards"), ft.Icons.FACT_CHECK_OUTLINED, f"/cards/{here}"))
    buttons: list[ft.Control] = [
        ft.FilledTonalButton(
            label, icon=icon, height=look.TOUCH_TARGET + 8, on_click=going(route), col={"xs": 12, "md": 12 / len(ways)}
        )
        for label, icon, route in ways
    ]
    return ft.ResponsiveRow(buttons, spacing=GAP + 4, run_spacing=WIDE_GAP, visible=bool(buttons))


def _use_question(state: EducatorDay, t: Translator) -> None:
    """The question how an activity went, while there is one."""
    form = use_form()

    async def moved(_event: object) -> None:
        await state.answer("moved", form.text("reason"))
        form.reset()

    async def not_done(_event: object) -> None:
        await state.answer("not_done", form.text("reason"))
        form.reset()

    async def leave(_event: object = None) -> None:
        state.ask(None)

    dialog = ft.AlertDialog(
        modal=True,
        title=ft.Text(t("today-otherwise-title")),
        content=LongTextInput(form, "reason", t("today-reason"), 2),
        actions=[
            ft.TextButton(t("client-cancel"), height=look.TOUCH_TARGET, on_click=guard(t, leave)),
            ft.TextButton(t("activity-not_done"), height=look.TOUCH_TARGET, on_click=guard(t, not_done)),
            ft.FilledButton(t("activity-moved"), height=look.TOUCH_TARGET, on_click=guard(t, moved)),
        ],
        on_dismiss=leave,
    )
    ft.use_dialog(dialog if state.asked else None)


def _Plan(state: EducatorDay, group: GroupToday, t: Translator) -> ft.Control:
    async def open_week(_event: object) -> None:
        ft.context.page.navigate(f"/plans/week/{group.preschool_id}/{group.weekly_plan_id}")

    rows: list[ft.Control] = [ActivityRow(activity, t, state.tick, state.ask) for activity in group.activities]
    if not rows:
        rows = [ft.Text(t("today-nothing-planned"), color=look.INK_MUTED)]
    return Section(
        t("today-plan"),
        [*rows, ft.TextButton(t("today-open-week"), height=look.TOUCH_TARGET, on_click=guard(t, open_week))],
    )


def _NoPlan(state: EducatorDay, group: GroupToday, t: Translator) -> ft.Control:
    async def draft(_event: object) -> None:
        plan_id = await state.draft_week(t)
        if plan_id is not None:
            ft.context.page.navigate(f"/plans/week/{group.preschool_id}/{plan_id}")

    button = ft.FilledTonalButton(
        t("today-draft-week"), height=look.TOUCH_TARGET, disabled=state.busy, on_click=guard(t, draft)
    )
    hint = ft.Text(t("today-no-plan"), color=look.INK_MUTED)
    may_draft = Action.WEEKLY_PLAN_EDIT.value in group.permitted
    return Section(t("today-plan"), [hint, Refusal(state.problem), *([button] if may_draft else [])])


def _GroupChoice(state: EducatorDay, t: Translator) -> ft.Control:
    def chip(index: int, group: GroupToday) -> ft.Control:
        async def choose(_event: object) -> None:
            await state.choose(index)

        chosen = index == state.chosen
        return ft.Chip(
            label=group.group_name, selected=chosen, show_checkmark=False, on_select=guard(t, choose), key=str(index)
        )

    return ft.Row([chip(index, group) for index, group in enumerate(state.groups or [])], wrap=True, spacing=GAP)
