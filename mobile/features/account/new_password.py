"""The only screen of an account whose password somebody else chose."""

import contextlib

import flet as ft

from mobile.device.device import use_device
from mobile.features.account.repository import AccountRepository
from mobile.features.account.screen import Password
from mobile.features.account.state import AccountState
from mobile.problems import ApiProblem, ServerAway
from mobile.ui.feedback import Caution, Refusal, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body
from mobile.ui.theme import FORM_WIDTH
from mobile.ui.viewport import use_words
from server.shared import look


@ft.component
def NewPasswordScreen() -> ft.Control:
    """Goes away by itself once the password is one's own: the account of the session says so."""
    device = use_device()
    session = use_kept(lambda: device.session)
    t = use_words()
    repository = use_kept(lambda: AccountRepository(device))
    state = use_kept(lambda: AccountState(repository))

    async def leave(_event: object) -> None:
        with contextlib.suppress(ServerAway, ApiProblem):
            await repository.sign_out()
        await session.forget()

    account = session.account
    if account is None:
        return Body([])
    return Body(
        [
            ft.Text(account.full_name, theme_style=ft.TextThemeStyle.HEADLINE_SMALL),
            ft.Text(t("account-login", login=account.login), color=look.INK_MUTED),
            Caution(t("account-must-change")),
            Refusal(state.problem),
            Password(state, account.login, t),
            ft.Row([ft.TextButton(t("client-sign-out"), height=look.TOUCH_TARGET, on_click=guard(t, leave))]),
        ],
        limit=FORM_WIDTH,
    )
