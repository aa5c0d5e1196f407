"""The own account."""

from collections.abc import Callable, Sequence
from typing import Final

import flet as ft

from mobile.device.device import use_device
from mobile.features.account.repository import AccountRepository
from mobile.features.account.state import AccountState
from mobile.ui.entries import moment_words
from mobile.ui.feedback import Problem, Refusal, SkeletonRows, guard, tell
from mobile.ui.forms import PasswordInput, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, Section
from mobile.ui.pictures import Avatar
from mobile.ui.theme import FORM_WIDTH, GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.sign_in import Account, Device, OwnScope
from server.shared.domain.permissions import Role
from server.shared.i18n import SPOKEN, Translator

_DEVICES_SHOWN: Final = 20
_ABOVE: Final = {Role.DISTRICT, Role.REGION, Role.MINISTRY, Role.TRAINER, Role.ADMINISTRATOR}


def account_screen(course: Callable[[], ft.Control]) -> Callable[[], ft.Control]:
    """The screen of the account, with the way to the course, which is another slice's."""

    @ft.component
    def AccountScreen() -> ft.Control:
        return _Account(course)

    return AccountScreen


@ft.component
def _Account(course: Callable[[], ft.Control]) -> ft.Control:
    device = use_device()
    session = use_kept(lambda: device.session)
    t = use_words()
    repository = use_kept(lambda: AccountRepository(device))
    state = use_kept(lambda: AccountState(repository))

    async def load(_event: object = None) -> None:
        if session.account and not session.account.practice:
            await state.load(t)

    _use_leaving(state, t)
    ft.use_effect(load, [])
    account = session.account
    if account is None:
        return Body([])
    parts: list[ft.Control] = [
        _Person(account, t),
        Refusal(state.problem if state.devices is not None else None),
        Section(t("account-duties"), _duties(account.scopes, t)),
        course(),
        Section(t("client-language"), [_Languages(repository, t)]),
    ]
    if not account.practice:  # it has no password, and is signed in from the own account only
        parts += [Password(state, account.login, t), _Devices(state, t)]
    parts.append(Section(t("account-help"), [ft.Text(text) for text in _helpers(account, t)]))
    return Body(parts, limit=FORM_WIDTH)


def _Person(account: Account, t: Translator) -> ft.Control:
    """Who this is; nobody signs in with the login of a practice account."""
    login = ft.Text(t("account-login", login=account.login), color=look.INK_MUTED, visible=not account.practice)
    name = ft.Text(account.full_name, theme_style=ft.TextThemeStyle.HEADLINE_SMALL)
    words = ft.Column([name, login], spacing=0, tight=True, expand=True)
    return ft.Row([Avatar(account.full_name, 64), words], spacing=WIDE_GAP)


def _duties(scopes: Sequence[OwnScope], t: Translator) -> list[ft.Control]:
    if not scopes:
        return [ft.Text(t("account-no-duty"), color=look.INK_MUTED)]
    return [_Duty(scope, t) for scope in scopes]


def _Duty(scope: OwnScope, t: Translator) -> ft.Control:
    """One duty in words: what, where, with which groups."""
    where = scope.preschool_name or scope.place_name or ""
    groups = ", ".join(group.name for group in scope.groups)
    lines: list[ft.Control] = [ft.Text(t(f"role-{scope.role}").capitalize(), weight=ft.FontWeight.W_600)]
    if where:
        lines.append(ft.Text(where))
    if groups:
        lines.append(ft.Text(t("account-groups", groups=groups), color=look.INK_MUTED))
    if scope.child_ids:
        lines.append(ft.Text(t("account-children", count=len(scope.child_ids)), color=look.INK_MUTED))
    return ft.Column(lines, spacing=2, tight=True)


def _Languages(repository: AccountRepository, t: Translator) -> ft.Control:
    def chip(language: str) -> ft.Control:
        async def speak(_event: object) -> None:
            await repository.speak(language)

        return ft.Chip(
            label=t(f"client-language-{language}"),
            selected=language == t.language,
            show_checkmark=False,
            on_select=guard(t, speak),
            key=language,
        )

    return ft.Row([chip(language) for language in SPOKEN], wrap=True, spacing=GAP, run_spacing=GAP)


@ft.component
def Password(state: AccountState, login: str, t: Translator) -> ft.Control:
    """The form that changes the password."""
    form = use_form()

    async def change(_event: object) -> None:
        page = ft.context.page
        if await state.change_password(form, login, t):
            tell(page, t("account-password-changed"))

    fields: list[ft.Control] = [
        PasswordInput(form, "current", t("account-current-password")),
        PasswordInput(form, "new", t("sign-in-new-password"), guard(t, change)),
        ft.Row(
            [
                ft.FilledButton(
                    t("account-change-password"),
                    disabled=state.busy,
                    height=look.TOUCH_TARGET,
                    on_click=guard(t, change),
                )
            ],
            wrap=True,
        ),
        ft.Text(t("account-password-hint"), size=14, color=look.INK_MUTED),
    ]
    return Section(t("account-password"), fields)


def _Devices(state: AccountState, t: Translator) -> ft.Control:
    async def again(_event: object) -> None:
        await state.load(t)

    async def ask(_event: object) -> None:
        state.ask_to_leave(True)

    if state.devices is None:
        shown = Problem(state.problem, t, again) if state.problem else SkeletonRows(t, 2)
        return Section(t("account-devices"), [shown])
    rows = [_Device(device, t) for device in state.devices[:_DEVICES_SHOWN]]
    button = ft.OutlinedButton(
        t("account-sign-out-everywhere"),
        icon=ft.Icons.LOGOUT,
        height=look.TOUCH_TARGET,
        disabled=state.busy,
        on_click=guard(t, ask),
    )
    return Section(t("account-devices"), [*rows, ft.Row([button], wrap=True)])


def _Device(device: Device, t: Translator) -> ft.Control:
    kind = t(f"account-device-{device.device}")
    name = kind if not kind.startswith("account-device-") else device.device or t("account-device-browser")
    told = t("account-device-this") if device.current else t("account-last-seen", moment=_moment(device, t))
    words = ft.Column([ft.Text(name), ft.Text(told, size=14, color=look.INK_MUTED)], spacing=0, tight=True)
    icon = ft.Icon(ft.Icons.DEVICES, color=look.PRIMARY if device.current else look.INK_MUTED)
    return ft.Row([icon, words], spacing=WIDE_GAP, key=str(device.id))


def _moment(device: Device, t: Translator) -> str:
    return moment_words(device.last_seen_at, t)


def _helpers(account: Account, t: Translator) -> list[str]:
    """Whom to ask, by the duties the account has."""
    roles = {scope.role for scope in account.scopes}
    texts = []
    if Role.PARENT in roles:
        texts.append(t("account-help-parent"))
    if roles - {Role.PARENT, Role.HEAD, *_ABOVE}:
        texts.append(t("account-help-staff"))
    if Role.HEAD in roles:
        texts.append(t("account-help-head"))
    if roles & _ABOVE or not roles:
        texts.append(t("account-help-above"))
    return texts


def _use_leaving(state: AccountState, t: Translator) -> None:
    """The question whether to sign out on every device."""

    async def leave(_event: object) -> None:
        page = ft.context.page
        if await state.sign_out_everywhere(t):
            page.navigate("/")

    async def stay(_event: object = None) -> None:
        state.ask_to_leave(False)

    dialog = ft.AlertDialog(
        title=ft.Text(t("account-sign-out-everywhere")),
        content=ft.Text(t("account-sign-out-question")),
        actions=[
            ft.TextButton(t("client-cancel"), height=look.TOUCH_TARGET, on_click=guard(t, stay)),
            ft.FilledButton(t("client-sign-out"), height=look.TOUCH_TARGET, on_click=guard(t, leave)),
        ],
        on_dismiss=stay,
    )
    ft.use_dialog(dialog if state.leaving else None)
