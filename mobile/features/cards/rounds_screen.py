"""The rounds of a group: how far each of them is, and the ways to mark, to look, and to the group's dynamics."""

from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.features.cards.dynamics import GroupDynamicsCards
from mobile.features.cards.repository import CardsRepository
from mobile.features.cards.words import round_words
from mobile.ui.feedback import Empty, Problem, Refusal, ScreenState, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.cards import AssessmentRound, GroupDynamics
from server.shared.contract.preschools import GroupRow
from server.shared.contract.reference import Framework
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_ROWS_AT_ONCE = 50


class Groups(ScreenState):
    """The groups whose cards an account may open."""

    def __init__(self, repository: CardsRepository) -> None:
        super().__init__()
        self.groups: tuple[GroupRow, ...] | None = None
        self._repository = repository

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def _load(self) -> None:
        self.groups = tuple(await self._repository.groups())


class Rounds(ScreenState):
    """The year's rounds, and the group's dynamics over them."""

    def __init__(self, repository: CardsRepository, group_id: UUID) -> None:
        super().__init__()
        self.rounds: tuple[AssessmentRound, ...] | None = None
        self.dynamics: GroupDynamics | None = None
        self.framework: Framework | None = None
        self._repository = repository
        self._group_id = group_id

    async def load(self, t: Translator) -> None:
        """The rounds first; what they show over time may come later, or not at all."""
        if await self.during(self._load(), t):
            await self.during(self._load_dynamics(), t)

    async def _load(self) -> None:
        self.rounds = tuple(await self._repository.rounds())

    async def _load_dynamics(self) -> None:
        if self.rounds and self._repository.may(Action.DYNAMICS_READ):
            dynamics = await self._repository.group_dynamics(self._group_id)
            self.framework = await self._repository.framework(self.rounds[-1].framework_id)
            self.dynamics = dynamics


@ft.component
def CardGroupsScreen() -> ft.Control:
    """Which group's cards; a single group of one's own is opened at once."""
    device, t = use_device(), use_words()
    account = device.session.account
    scope = next((one for one in (account.scopes if account else []) if one.preschool_id), None)
    if scope is None or scope.preschool_id is None:
        return Body([Empty(ft.Icons.GROUPS_OUTLINED, t("today-no-groups"), t("today-no-groups-hint"))])
    if len(scope.groups) == 1:
        return _Rounds(scope.preschool_id, scope.groups[0].id, t, back="/children")
    own = {group.id for group in scope.groups}
    return _GroupChoice(device, scope.preschool_id, own, t)


@ft.component
def _GroupChoice(device: Device, preschool_id: UUID, own: set[UUID], t: Translator) -> ft.Control:
    state = use_kept(lambda: Groups(CardsRepository(device, preschool_id)))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [])
    if state.groups is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    shown = [group for group in state.groups if not own or group.id in own]
    rows: list[ft.Control] = [_GroupTile(group, preschool_id, t) for group in shown[:_ROWS_AT_ONCE]]
    return Body([ScreenHead(t("cards"), back="/children"), *rows])


def _GroupTile(group: GroupRow, preschool_id: UUID, t: Translator) -> ft.Control:
    async def open_group(_event: object) -> None:
        ft.context.page.navigate(f"/cards/{preschool_id}/{group.id}")

    tile = ft.ListTile(
        leading=ft.Icon(ft.Icons.GROUPS_OUTLINED, color=look.PRIMARY),
        title=ft.Text(group.name),
        subtitle=ft.Text(t("today-children", count=group.children)),
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED),
        on_click=guard(t, open_group),
    )
    return ft.Card(tile, key=str(group.id))


@ft.component
def RoundsScreen() -> ft.Control:
    params, t = ft.use_route_params(), use_words()
    if "group_id" not in params:
        return Body([])
    return _Rounds(UUID(params["preschool_id"]), UUID(params["group_id"]), t, back="/cards")


@ft.component
def _Rounds(preschool_id: UUID, group_id: UUID, t: Translator, *, back: str) -> ft.Control:
    device = use_device()
    state = use_kept(lambda: Rounds(CardsRepository(device, preschool_id), group_id))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [])
    head = ScreenHead(t("cards"), back=back)
    if state.rounds is None:
        return Body([head, Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if not state.rounds:
        return Body([head, Empty(ft.Icons.FACT_CHECK_OUTLINED, t("rounds-none"), t("rounds-none-hint"))])
    cards: list[ft.Control] = [_RoundCard(one, preschool_id, group_id, t) for one in reversed(state.rounds)]
    return Body([head, *cards, *_dynamics(state, t)])


def _dynamics(state: Rounds, t: Translator) -> list[ft.Control]:
    if state.dynamics is None or state.framework is None:
        return [Refusal(state.problem)]
    title = t("dynamics-of-group", group=state.dynamics.group_name)
    return [
        ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_LARGE),
        *GroupDynamicsCards(state.dynamics, state.framework, t),
    ]


def _RoundCard(one: AssessmentRound, preschool_id: UUID, group_id: UUID, t: Translator) -> ft.Control:
    """A round with its dates and how many cards of the preschool are complete."""

    async def open_round(_event: object) -> None:
        ft.context.page.navigate(f"/cards/{preschool_id}/{group_id}/{one.id}")

    is_open = one.closed_at is None
    sign = ft.Container(
        ft.Text(
            t("round-open") if is_open else t("round-closed"),
            size=13,
            color=look.PRIMARY_DARK if is_open else look.INK_MUTED,
            weight=ft.FontWeight.W_600,
        ),
        bgcolor=look.PRIMARY_SOFT if is_open else look.GROUND,
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=10, vertical=4),
    )
    name = ft.Text(round_words(one.number, t), theme_style=ft.TextThemeStyle.TITLE_MEDIUM)
    told = t("round-complete", completed=one.completed, children=one.children)
    label = t("round-mark") if is_open else t("round-look")
    kind = ft.FilledButton if is_open else ft.OutlinedButton
    button = kind(
        label,
        icon=ft.Icons.EDIT_OUTLINED if is_open else ft.Icons.VISIBILITY_OUTLINED,
        height=look.TOUCH_TARGET,
        on_click=guard(t, open_round),
    )
    lines: list[ft.Control] = [
        ft.Row([name, sign], spacing=GAP + 4, wrap=True),
        ft.Text(f"{t.days(one.starts_on, one.ends_on)} · {told}", color=look.INK_MUTED),
        ft.ProgressBar(
            value=one.completed / one.children if one.children else 0,
            height=6,
            border_radius=3,
            bgcolor=look.LINE,
            semantics_label=told,
        ),
        ft.Row([button], wrap=True),
    ]
    column = ft.Column(lines, spacing=GAP + 2, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(ft.Container(column, padding=WIDE_GAP), key=str(one.id))
