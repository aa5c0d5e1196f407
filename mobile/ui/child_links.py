"""The ways from a child to what its family and its educators say and send each other."""

from collections.abc import Awaitable, Callable
from uuid import UUID

import flet as ft

from mobile.ui.feedback import guard
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.observations import Observation
from server.shared.contract.sign_in import Account
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator


def child_links(account: Account | None, preschool_id: UUID, child_id: UUID, t: Translator) -> list[ft.Control]:
    """Writing a message and telling something from home, as far as the account may."""
    permitted = set(account.permitted) if account else set()
    of_family = Action.OBSERVATION_FROM_HOME.value in permitted and _is_own(account, child_id)
    found: list[ft.Control] = []
    if Action.MESSAGE_READ.value in permitted:
        label = t("link-write" if of_family else "link-write-family")
        found.append(_Link(label, ft.Icons.CHAT_BUBBLE_OUTLINE, f"/messages/{preschool_id}/{child_id}", t))
    if of_family:
        found.append(_Link(t("link-home"), ft.Icons.HOME_OUTLINED, f"/from-home/{preschool_id}/{child_id}", t))
    return found


def ask_about(
    account: Account | None, preschool_id: UUID, child_id: UUID, entry: Observation, t: Translator
) -> list[ft.Control]:
    """The way to speak about one entry."""
    if account is None or Action.MESSAGE_WRITE.value not in account.permitted:
        return []
    label = t("entry-ask" if _is_own(account, child_id) else "entry-tell-family")

    async def ask(_event: object) -> None:
        ft.context.page.navigate(f"/messages/{preschool_id}/{child_id}/about/{entry.id}")

    button = ft.TextButton(
        label,
        icon=ft.Icons.CHAT_BUBBLE_OUTLINE,
        height=look.TOUCH_TARGET,
        style=ft.ButtonStyle(padding=ft.Padding.symmetric(horizontal=GAP)),
        on_click=guard(t, ask),
    )
    return [button]


def _is_own(account: Account | None, child_id: UUID) -> bool:
    return any(child_id in scope.child_ids for scope in (account.scopes if account else ()))


def _Link(label: str, icon: ft.IconData, route: str, t: Translator) -> ft.Control:
    return ft.OutlinedButton(label, icon=icon, height=look.TOUCH_TARGET, on_click=guard(t, going(route)))


def going(route: str) -> Callable[[object], Awaitable[None]]:
    """What a touch does that leads to another screen."""

    async def go(_event: object) -> None:
        ft.context.page.navigate(route)

    return go
