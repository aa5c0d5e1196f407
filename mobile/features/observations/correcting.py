"""What may be done with an entry that is written already: correct it, withdraw it, see how it read before."""

from collections.abc import Awaitable, Callable
from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.device.outbox import CommandState
from mobile.device.reference import ReferenceShelf, indicators_for
from mobile.device.sync import Outcome
from mobile.features.observations.repository import EntryRepository
from mobile.features.observations.state import CONSENT_MISSING, TEXT_LIMIT
from mobile.ui.choices import Choices, Pills
from mobile.ui.dialogs import WIDE_DIALOG, Asking, Muted, Quiet, Strong, Tinted
from mobile.ui.entries import moment_words
from mobile.ui.feedback import Refusal, ScreenState, SkeletonRows, guard
from mobile.ui.forms import Form, LongTextInput, Option, Toggle
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from server.shared import look
from server.shared.contract.observations import Observation, ObservationChange, ObservationVersion
from server.shared.contract.reference import Framework
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator
from server.shared.ids import uuid7

Changed = Callable[[], Awaitable[None]]


class Correcting(ScreenState):
    """One entry being corrected, withdrawn or looked back at; ``asked`` names the open dialog."""

    def __init__(self, repository: EntryRepository, entry: Observation) -> None:
        super().__init__()
        self.asked = ""
        self.form = Form()
        self.versions: tuple[ObservationVersion, ...] | None = None
        self.consent_missing = False
        self.entry = entry
        self._repository = repository

    def ask(self, what: str) -> None:
        """Opens ``correct``, ``withdraw`` or ``history``; nothing closes them."""
        self.problem, self.consent_missing, self.asked = None, False, what
        if what == "correct":
            entry = self.entry
            level = "" if entry.level is None else str(entry.level)
            indicator = str(entry.indicator_id or "")
            said = {"text": entry.text, "area": entry.area, "indicator": indicator, "level": level}
            self.form.reset({**said, "shared": entry.shared})

    async def look_back(self, t: Translator) -> None:
        self.ask("history")

        async def look() -> None:
            self.versions = tuple(await self._repository.versions(self.entry.id))

        await self.during(look(), t)

    async def correct(self, t: Translator) -> bool:
        if not self.form.require(t, "text", "area"):
            return False
        form, key = self.form, uuid7()
        change = ObservationChange(
            text=form.text("text"),
            area=form.text("area"),
            indicator_id=UUID(form.text("indicator")) if form.text("indicator") else None,
            level=float(form.text("level")) if form.text("level") else None,
            shared=bool(form["shared"]),
        )
        return await self._done(await self._repository.correct(self.entry, change, key), key, t)

    async def withdraw(self, t: Translator) -> bool:
        key = uuid7()
        return await self._done(await self._repository.withdraw(self.entry, key), key, t)

    async def _done(self, outcome: Outcome, key: UUID, t: Translator) -> bool:
        self.problem = None
        if outcome.state is CommandState.REFUSED and outcome.problem:
            await self._repository.give_up(key)
            self.problem = t.error(outcome.problem.code, outcome.problem.params)
            self.consent_missing = outcome.problem.code == CONSENT_MISSING
            return False
        self.asked = ""
        return True


def entry_actions(entry: Observation, preschool_id: UUID, changed: Changed, t: Translator) -> ft.Control:
    """The buttons below an entry, as far as they are permitted."""
    drawn: ft.Control = _EntryActions(entry, preschool_id, changed, t)
    return drawn


@ft.component
def _EntryActions(entry: Observation, preschool_id: UUID, changed: Changed, t: Translator) -> ft.Control:
    device = use_device()
    state = use_kept(lambda: Correcting(EntryRepository(device, preschool_id), entry))
    form = use_kept(lambda: state.form)
    state.entry = entry
    account = device.session.account
    staff = account is not None and Action.OBSERVATION_RECORD.value in account.permitted

    async def correct(_event: object) -> None:
        state.ask("correct")

    async def withdraw(_event: object) -> None:
        state.ask("withdraw")

    async def look_back(_event: object) -> None:
        await state.look_back(t)

    async def leave(_event: object = None) -> None:
        state.ask("")

    dialogs = {
        "correct": lambda: _CorrectDialog(state, form, device.reference, (changed, leave), t),
        "withdraw": lambda: _WithdrawDialog(state, changed, leave, t),
        "history": lambda: _HistoryDialog(state, device.reference, leave, t),
    }
    ft.use_dialog(dialogs[state.asked]() if state.asked else None)
    buttons: list[ft.Control] = []
    if Action.OBSERVATION_UPDATE.value in entry.permitted:
        buttons += [
            IconAction(ft.Icons.EDIT_OUTLINED, t("entry-correct"), guard(t, correct)),
            IconAction(ft.Icons.DELETE_OUTLINE, t("entry-withdraw"), guard(t, withdraw)),
        ]
    if staff and entry.edited:
        buttons.append(IconAction(ft.Icons.HISTORY, t("entry-history"), guard(t, look_back)))
    return ft.Row(buttons, spacing=0, tight=True, visible=bool(buttons))


def _CorrectDialog(
    state: Correcting, form: Form, shelf: ReferenceShelf, doing: tuple[Changed, Changed], t: Translator
) -> ft.AlertDialog:
    changed, leave = doing

    async def save(_event: object) -> None:
        if await state.correct(t):
            await changed()

    async def keep_for_staff(event: object) -> None:
        form.pick("shared", False)
        await save(event)

    text = LongTextInput(form, "text", t("observe-text"), 3)
    text.max_length = TEXT_LIMIT
    lines: list[ft.Control] = [Refusal(state.problem), text]
    if shelf.framework:
        lines += _described(form, shelf, shelf.framework, t)
    lines.append(Toggle(form, "shared", t("observe-shared")))
    buttons: list[ft.Control] = [Quiet(t("client-cancel"), guard(t, leave))]
    if state.consent_missing:
        buttons.append(Quiet(t("observe-for-staff"), guard(t, keep_for_staff)))
    buttons.append(Strong(t("client-save"), guard(t, save)))
    return Asking(t("entry-correct"), lines, buttons, leave, WIDE_DIALOG)


def _described(form: Form, shelf: ReferenceShelf, framework: Framework, t: Translator) -> list[ft.Control]:
    """Area, indicator of the age the entry was about, level."""

    def other_area() -> None:
        form.pick("indicator", "")

    areas = [Option(area.slug, t.chosen(area.title)) for area in framework.areas]
    lines = [Pills(form, Choices("area", t("observe-area"), areas, colours=look.AREA_COLOURS), t, other_area)]
    known = shelf.indicator(UUID(form.text("indicator"))) if form.text("indicator") else None
    if known:
        same_age = indicators_for(framework, form.text("area"), known.age_band)
        options = [Option(str(one.id), t.chosen(one.title)) for one in same_age]
        lines.append(Pills(form, Choices("indicator", t("observe-indicator"), options), t))
    levels = [Option(str(level.value), t.chosen(level.label)) for level in framework.levels]
    return [*lines, Pills(form, Choices("level", t("observe-level"), levels), t)]


def _WithdrawDialog(state: Correcting, changed: Changed, leave: Changed, t: Translator) -> ft.AlertDialog:
    async def withdraw(_event: object) -> None:
        if await state.withdraw(t):
            await changed()

    lines: list[ft.Control] = [Refusal(state.problem), Muted(t("entry-withdraw-hint"), 15)]
    buttons: list[ft.Control] = [
        Quiet(t("client-cancel"), guard(t, leave)),
        Quiet(t("entry-withdraw"), guard(t, withdraw), danger=True),
    ]
    return Asking(t("entry-withdraw-this"), lines, buttons, leave)


def _HistoryDialog(state: Correcting, shelf: ReferenceShelf, leave: Changed, t: Translator) -> ft.AlertDialog:
    lines: list[ft.Control] = [Refusal(state.problem)]
    if state.versions is None and not state.problem:
        lines.append(SkeletonRows(t, 2))
    lines += [_Version(one, shelf, t) for one in state.versions or ()]
    return Asking(t("entry-history"), lines, [Quiet(t("client-close"), guard(t, leave))], leave, WIDE_DIALOG)


def _Version(one: ObservationVersion, shelf: ReferenceShelf, t: Translator) -> ft.Control:
    """How the entry read until somebody changed it."""
    area, indicator = shelf.area(one.area), shelf.indicator(one.indicator_id)
    facts = [t.chosen(area.title) if area else one.area, t.chosen(indicator.title) if indicator else ""]
    until = t("entry-version", author=one.made_by_name, moment=moment_words(one.made_at, t))
    return Tinted([ft.Text(one.text), Muted(" · ".join(fact for fact in facts if fact)), Muted(until, 13)], look.GROUND)
