"""What a family allows: each purpose in plain words, given or withdrawn by one touch, and what happens then."""

from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.family.repository import FamilyRepository
from mobile.ui.dialogs import Asking, Quiet, Strong
from mobile.ui.entries import moment_words
from mobile.ui.feedback import Notice, Problem, Refusal, ScreenState, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Section
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.children import Child
from server.shared.contract.consents import Consent, Consents, ConsentSaid
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_SIGNS: Final = {
    "photos": ft.Icons.PHOTO_CAMERA_OUTLINED,
    "sharing": ft.Icons.PUBLIC,
    "research": ft.Icons.INSIGHTS_OUTLINED,
}
_HISTORY: Final = 20


class ConsentState(ScreenState):
    """The consents about one child; ``asked`` is what somebody is about to say."""

    def __init__(self, repository: FamilyRepository) -> None:
        super().__init__()
        self.consents: Consents | None = None
        self.asked: ConsentSaid | None = None
        self.told: ConsentSaid | None = None
        self._repository = repository

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            self.consents = await self._repository.consents()

        await self.during(fetch(), t)

    @property
    def on_paper(self) -> bool:
        """Whether what is said here is staff writing down a signed sheet."""
        permitted = self.consents.permitted if self.consents else []
        return Action.CONSENT_GIVE.value not in permitted and Action.CONSENT_RECORD.value in permitted

    @property
    def of_family(self) -> bool:
        return self.consents is not None and Action.CONSENT_GIVE.value in self.consents.permitted

    @property
    def may_say(self) -> bool:
        permitted = self.consents.permitted if self.consents else []
        return self.on_paper or Action.CONSENT_GIVE.value in permitted

    def ask(self, said: ConsentSaid | None) -> None:
        self.asked = said

    async def say(self, t: Translator) -> None:
        """Says what was asked about; only what the server has taken counts as said."""
        said, self.asked = self.asked, None

        async def send() -> None:
            if said:
                self.consents = await self._repository.say(said)

        if await self.during(send(), t):
            self.told = said


def ConsentsTab(child: Child, t: Translator) -> ft.Control:
    """The consents as a tab of a child's page."""
    return ConsentList(child.preschool_id, child.id, t)


@ft.component
def ConsentList(preschool_id: UUID, child_id: UUID, t: Translator) -> ft.Control:
    device = use_device()
    state = use_kept(lambda: ConsentState(FamilyRepository(device, preschool_id, child_id)))

    async def load(_event: object = None) -> None:
        await state.load(t)

    _use_asking(state, t)
    ft.use_effect(guard(t, load), [])
    consents = state.consents
    if consents is None:
        return Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)
    hint = t("consents-hint" if state.of_family else "consents-hint-staff")
    parts: list[ft.Control] = [ft.Text(hint, color=look.INK_MUTED)]
    if state.on_paper:
        parts.append(Notice(t("consents-paper-hint"), ft.Icons.DESCRIPTION_OUTLINED))
    parts.append(Refusal(state.problem))
    parts += [_Purpose(consent, state, t) for consent in consents.consents]
    if consents.history:
        lines = [_Line(one, t) for one in consents.history[:_HISTORY]]
        parts.append(Section(t("consents-history"), lines))
    return ft.Column(parts, spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Purpose(consent: Consent, state: ConsentState, t: Translator) -> ft.Control:
    """What it is about, what it means, how it stands, and the ways to change it."""
    purpose = consent.purpose
    title = ft.Row(
        [
            ft.Icon(_SIGNS.get(purpose, ft.Icons.POLICY_OUTLINED), color=look.PRIMARY),
            ft.Text(t(f"consent-{purpose}"), theme_style=ft.TextThemeStyle.TITLE_MEDIUM, expand=True),
        ],
        spacing=GAP,
    )
    lines: list[ft.Control] = [title, ft.Text(t(f"consent-{purpose}-means")), _Standing(consent, state, t)]
    told = state.told
    if told and told.purpose == purpose and told.given == consent.given:
        key = f"consent-{purpose}-{'given' if told.given else 'withdrawn'}-told"
        lines.append(ft.Semantics(content=Notice(t(key), ft.Icons.CHECK_CIRCLE_OUTLINE), live_region=True))
    if state.may_say:
        lines.append(_Buttons(consent, state, t))
    column = ft.Column(lines, spacing=GAP + 4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(ft.Container(column, padding=WIDE_GAP), key=purpose)


def _Standing(consent: Consent, state: ConsentState, t: Translator) -> ft.Control:
    if consent.given is None or consent.said_at is None:
        icon, colour = ft.Icons.HELP_OUTLINE, look.WARNING
        told = t("consent-not-asked" if state.of_family else "consent-not-asked-staff")
    else:
        icon = ft.Icons.CHECK_CIRCLE if consent.given else ft.Icons.DO_NOT_DISTURB_ON_OUTLINED
        colour = look.GOOD if consent.given else look.DANGER
        said = t("consent-given" if consent.given else "consent-refused")
        told = f"{said} · {_who(consent, t)}"
    return ft.Row(
        [ft.Icon(icon, color=colour, size=20), ft.Text(told, color=colour, expand=True)],
        spacing=GAP,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )


def _who(consent: Consent, t: Translator) -> str:
    parts = [consent.said_by_name, moment_words(consent.said_at, t) if consent.said_at else ""]
    if consent.on_paper:
        parts.append(t("consent-on-paper"))
    return ", ".join(part for part in parts if part)


def _Buttons(consent: Consent, state: ConsentState, t: Translator) -> ft.Control:
    async def give(_event: object) -> None:
        state.ask(ConsentSaid(purpose=consent.purpose, given=True, on_paper=state.on_paper))
        await state.say(t)

    async def refuse(_event: object) -> None:
        state.ask(ConsentSaid(purpose=consent.purpose, given=False, on_paper=state.on_paper))

    buttons: list[ft.Control] = []
    if consent.given is not True:
        buttons.append(
            ft.FilledButton(
                t("consent-paper-give" if state.on_paper else "consent-give"),
                icon=ft.Icons.CHECK,
                height=look.TOUCH_TARGET,
                disabled=state.busy,
                on_click=guard(t, give),
            )
        )
    if consent.given is not False:
        buttons.append(
            ft.OutlinedButton(
                _refusing(consent, state, t),
                height=look.TOUCH_TARGET,
                disabled=state.busy,
                on_click=guard(t, refuse),
            )
        )
    return ft.Row(buttons, spacing=GAP, run_spacing=GAP, wrap=True)


def _refusing(consent: Consent, state: ConsentState, t: Translator) -> str:
    if state.on_paper:
        return t("consent-paper-refuse")
    return t("consent-withdraw" if consent.given else "consent-refuse")


def _use_asking(state: ConsentState, t: Translator) -> None:
    """Before something is withdrawn: what will happen."""

    async def leave(_event: object = None) -> None:
        state.ask(None)

    async def withdraw(_event: object) -> None:
        await state.say(t)

    said = state.asked
    dialog = None
    if said and not said.given:
        dialog = Asking(
            t("consent-withdraw-ask", purpose=t(f"consent-{said.purpose}")),
            [ft.Text(t(f"consent-{said.purpose}-then"))],
            [Quiet(t("client-cancel"), guard(t, leave)), Strong(t("consent-no"), guard(t, withdraw))],
            leave,
        )
    ft.use_dialog(dialog)


def _Line(consent: Consent, t: Translator) -> ft.Control:
    said = t("consent-given" if consent.given else "consent-refused")
    told = f"{t(f'consent-{consent.purpose}')}: {said.lower()}"
    return ft.Column([ft.Text(told), ft.Text(_who(consent, t), size=13, color=look.INK_MUTED)], spacing=0, tight=True)
