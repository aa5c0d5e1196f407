"""The screens before anybody is signed in."""

from collections.abc import Sequence

import flet as ft

from mobile.device.device import Device, use_device
from mobile.features.sign_in.repository import SignInRepository
from mobile.features.sign_in.state import InvitationState, SignInState
from mobile.ui.feedback import Refusal, guard
from mobile.ui.forms import Form, PasswordInput, TextInput, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.i18n import SPOKEN, Translator

_CARD_WIDTH = 400


@ft.component
def SignInScreen() -> ft.Control:
    device = use_device()
    t = use_words()
    form = use_form()
    state = use_kept(lambda: SignInState(SignInRepository(device)))

    async def sign_in(_event: object) -> None:
        await state.sign_in(form, _device_name(), t)

    async def with_code(_event: object) -> None:
        ft.context.page.navigate("/invitation")

    return _Card(
        [
            ft.Text(t("sign-in-welcome"), theme_style=ft.TextThemeStyle.BODY_LARGE, color=look.INK_MUTED),
            Refusal(state.problem),
            TextInput(form, "login", t("sign-in-login")),
            PasswordInput(form, "password", t("sign-in-password"), guard(t, sign_in)),
            ft.FilledButton(t("sign-in-do"), disabled=state.busy, height=look.TOUCH_TARGET, on_click=guard(t, sign_in)),
            ft.TextButton(t("sign-in-with-code"), height=look.TOUCH_TARGET, on_click=guard(t, with_code)),
        ],
        device,
    )


@ft.component
def InvitationScreen() -> ft.Control:
    device = use_device()
    t = use_words()
    form = use_form()
    state = use_kept(lambda: InvitationState(SignInRepository(device)))

    async def look_up(_event: object) -> None:
        await state.look(form, t)

    async def accept(_event: object) -> None:
        await state.accept(form, _device_name(), t)
        if device.session.account is not None:
            ft.context.page.navigate("/")

    async def back(_event: object) -> None:
        ft.context.page.navigate("/")

    if state.card is None:
        fields: list[ft.Control] = [
            ft.Text(t("sign-in-code-hint"), color=look.INK_MUTED),
            Refusal(state.problem),
            TextInput(form, "code", t("sign-in-code")),
            ft.FilledButton(
                t("sign-in-continue"), disabled=state.busy, height=look.TOUCH_TARGET, on_click=guard(t, look_up)
            ),
        ]
    else:
        role = t(f"role-{state.card.role}")
        fields = [
            ft.Text(state.card.full_name, theme_style=ft.TextThemeStyle.TITLE_LARGE),
            ft.Text(f"{role} · {state.card.preschool_name}", color=look.INK_MUTED),
            *_login_fields(state, form, t),
            PasswordInput(form, "password", t("sign-in-new-password"), guard(t, accept)),
            ft.FilledButton(
                t(_accepting(state)), disabled=state.busy, height=look.TOUCH_TARGET, on_click=guard(t, accept)
            ),
        ]
    return _Card([*fields, ft.TextButton(t("client-back"), height=look.TOUCH_TARGET, on_click=guard(t, back))], device)


def _login_fields(state: InvitationState, form: Form, t: Translator) -> list[ft.Control]:
    """The login one chooses, or the one that stays where only the password was lost."""
    if state.kept_login:
        return [
            ft.Text(t("account-login", login=state.kept_login), weight=ft.FontWeight.W_600),
            ft.Text(t("sign-in-reopen-hint"), color=look.INK_MUTED),
            Refusal(state.problem),
        ]
    return [
        ft.Text(t("sign-in-choose-login"), color=look.INK_MUTED),
        Refusal(state.problem),
        TextInput(form, "login", t("sign-in-login")),
    ]


def _accepting(state: InvitationState) -> str:
    return "sign-in-reopen" if state.kept_login else "sign-in-accept"


def _Card(fields: Sequence[ft.Control], device: Device) -> ft.Control:
    brand = ft.Row(
        [
            ft.Image("/icons/icon-192.png", width=56, height=56, exclude_from_semantics=True),
            ft.Text("Nihol", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM, weight=ft.FontWeight.BOLD),
        ],
        spacing=WIDE_GAP,
        alignment=ft.MainAxisAlignment.CENTER,
    )
    column = ft.Column(
        [brand, *fields, _Languages(device)],
        spacing=WIDE_GAP,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    # With a single field on it, a card that is one thing to a screen reader would give that field all its words.
    card = ft.Card(ft.Container(column, padding=WIDE_GAP * 2, width=_CARD_WIDTH), semantic_container=False)
    return ft.Column(
        [ft.Container(card, padding=WIDE_GAP)],
        expand=True,
        scroll=ft.ScrollMode.AUTO,
        alignment=ft.MainAxisAlignment.CENTER,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )


def _Languages(device: Device) -> ft.Control:
    """The languages by their own names; the chosen one cannot be pressed."""
    t = device.session.t

    def button(language: str) -> ft.Control:
        async def speak(_event: object) -> None:
            await device.session.speak(language)

        return ft.TextButton(
            t(f"client-language-{language}"),
            height=look.TOUCH_TARGET,
            disabled=language == device.session.language,
            on_click=guard(t, speak),
        )

    return ft.Row(
        [button(language) for language in SPOKEN], alignment=ft.MainAxisAlignment.CENTER, spacing=GAP, wrap=True
    )


def _device_name() -> str:
    platform = ft.context.page.platform
    return platform.value if platform else ""
