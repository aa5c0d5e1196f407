"""The first screen of whoever looks after a whole preschool, and of whoever stands above it."""

from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.today.repository import TodayRepository
from mobile.features.today.state import PreschoolDay
from mobile.ui.feedback import Empty, Problem, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.preschools import GroupRow
from server.shared.contract.sign_in import Account, OwnScope
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

PAGES = "/admin"
_ROWS_AT_ONCE = 50


@ft.component
def PreschoolToday(account: Account, scope: OwnScope, preschool_id: UUID, beside: list[ft.Control]) -> ft.Control:
    """The day, what other slices tell, and the groups; a group leads to its plans, or to the children."""
    device = use_device()
    t = use_words()
    state = use_kept(lambda: PreschoolDay(TodayRepository(device), preschool_id))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [])
    if state.groups is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    reads_plans = Action.ANNUAL_PLAN_READ.value in account.permitted
    rows: list[ft.Control] = [
        _GroupCard(group, f"/plans/group/{preschool_id}/{group.id}" if reads_plans else "/children", t)
        for group in state.groups[:_ROWS_AT_ONCE]
    ]
    if not rows:
        rows = [Empty(ft.Icons.GROUPS_OUTLINED, t("today-no-groups"), t("today-no-groups-hint"))]
    pages = [PagesButton(t)] if Action.FIGURE_READ.value in account.permitted and ft.context.page.web else []
    return Body([_DayCard(account, scope, state.groups, t), *pages, *beside, *rows])


@ft.component
def ElsewhereToday(account: Account, course: ft.Control) -> ft.Control:
    """Whoever works with no preschool finds the figures on the pages and the library here."""
    t = use_words()
    button = PagesButton(t) if ft.context.page.web else None
    title = t("today-welcome", name=account.full_name)
    return Body([Empty(ft.Icons.INSIGHTS_OUTLINED, title, t("today-elsewhere-hint"), button), course])


def PagesButton(t: Translator) -> ft.Control:
    return ft.OutlinedButton(
        t("today-pages"),
        icon=ft.Icons.INSIGHTS,
        height=look.TOUCH_TARGET,
        action=ft.OpenUrl(PAGES, target=ft.UrlTarget.SELF),
    )


def _DayCard(account: Account, scope: OwnScope, groups: list[GroupRow], t: Translator) -> ft.Control:
    day = account.today
    told = t("today-groups-children", groups=len(groups), children=sum(group.children for group in groups))
    lines: list[ft.Control] = [
        ft.Text(f"{t.weekday(day)}, {t.day_and_month(day)}".capitalize(), color=look.PRIMARY_SOFT),
        ft.Text(scope.preschool_name or "", theme_style=ft.TextThemeStyle.HEADLINE_SMALL, color=look.SURFACE),
        ft.Text(told, color=look.PRIMARY_SOFT),
    ]
    return ft.Container(
        ft.Column(lines, spacing=GAP), bgcolor=look.PRIMARY, border_radius=look.RADIUS, padding=WIDE_GAP + 4
    )


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _GroupCard(group: GroupRow, route: str, t: Translator) -> ft.Control:
    async def open_group(_event: object) -> None:
        ft.context.page.navigate(route)

    educators = ", ".join(group.educators) or t("today-no-educator")
    facts = f"{t('today-children', count=group.children)} · {educators}"
    tile = ft.ListTile(
        leading=ft.Icon(ft.Icons.GROUPS_OUTLINED, color=look.PRIMARY),
        title=ft.Text(group.name),
        subtitle=ft.Text(facts),
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED),
        on_click=guard(t, open_group),
    )
    return ft.Card(tile, key=str(group.id))
