"""The tab of a child's page with its cards: the rounds, and round against round."""

from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.features.cards.dynamics import ChildDynamicsCards
from mobile.features.cards.repository import CardsRepository
from mobile.ui.feedback import Problem, ScreenState, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.theme import WIDE_GAP
from server.shared import look
from server.shared.contract.cards import ChildDynamics
from server.shared.contract.children import Child
from server.shared.contract.reference import Framework
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator


class ChildProgress(ScreenState):
    """A child's dynamics, with the framework to name what they speak of."""

    def __init__(self, repository: CardsRepository, child_id: UUID) -> None:
        super().__init__()
        self.dynamics: ChildDynamics | None = None
        self.framework: Framework | None = None
        self._repository = repository
        self._child_id = child_id

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def _load(self) -> None:
        framework = await self._repository.current_framework()
        self.dynamics = await self._repository.child_dynamics(self._child_id)
        self.framework = framework


def ChildCardTab(child: Child, t: Translator) -> ft.Control:
    drawn: ft.Control = _ChildCardTab(child, t)
    return drawn


@ft.component
def _ChildCardTab(child: Child, t: Translator) -> ft.Control:
    device = use_device()
    state = use_kept(lambda: ChildProgress(CardsRepository(device, child.preschool_id), child.id))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [])
    if state.dynamics is None or state.framework is None:
        return Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)
    cards = ChildDynamicsCards(state.dynamics, state.framework, t)
    parts = [*_to_the_card(device, child, t), ft.Text(t("dynamics-hint"), color=look.INK_MUTED), *cards]
    return ft.Column(parts, spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _to_the_card(device: Device, child: Child, t: Translator) -> list[ft.Control]:
    """The way to the rounds of the child's group, for staff."""
    account = device.session.account
    running = next((enrolment for enrolment in child.enrolments if enrolment.ends_on is None), None)
    if running is None or account is None or Action.CARD_READ.value not in account.permitted:
        return []

    async def open_rounds(_event: object) -> None:
        ft.context.page.navigate(f"/cards/{child.preschool_id}/{running.group_id}")

    button = ft.FilledTonalButton(
        t("cards-of-group", group=running.group_name),
        icon=ft.Icons.FACT_CHECK_OUTLINED,
        height=look.TOUCH_TARGET,
        on_click=guard(t, open_rounds),
    )
    return [ft.Row([button], wrap=True)]
