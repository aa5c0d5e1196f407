"""What a family saw at home: a few words, a photo, the day; kept on the device until it has gone."""

from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID

import flet as ft

from mobile.device import clock
from mobile.device.device import Device, use_device
from mobile.device.outbox import CommandState
from mobile.device.sync import Outcome
from mobile.device.typing_pause import TypingPause
from mobile.device.upload import SentFile, Stage, Uploads
from mobile.features.family.repository import FamilyRepository, HomeDraft, KeptPhoto
from mobile.ui.feedback import Notice, Problem, Refusal, ScreenState, SkeletonRows, guard, tell
from mobile.ui.forms import DateInput, FieldValue, Form, LongTextInput
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.theme import FORM_WIDTH, GAP
from mobile.ui.uploads import PickButton, SentFiles
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.children import Child
from server.shared.contract.observations import HomeObservation
from server.shared.domain.calendar import PRESCHOOL_TIME, bounds_of, school_year_of
from server.shared.i18n import Translator
from server.shared.ids import uuid7

PHOTOS: Final = 6
TEXT_LIMIT: Final = 1000
_AT: Final = time(12)


class HomeEntry(ScreenState):
    """One entry from home being written."""

    def __init__(self, repository: FamilyRepository, uploads: Uploads) -> None:
        super().__init__()
        self.child: Child | None = None
        self.form = Form(_blank())
        self.uploads = uploads
        self._repository = repository
        self._entry_id = uuid7()
        self.typing = TypingPause(self.keep)

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def keep(self) -> None:
        photos = [KeptPhoto(photo.id, photo.name, photo.size) for photo in self.uploads.arrived]
        day = self.form.day("day") or clock.preschool_now().date()
        await self._repository.keep_draft(HomeDraft(self._entry_id, self.form.text("text"), day.isoformat(), photos))

    async def save(self, t: Translator) -> CommandState | None:
        """Hands the entry to the outbox; a refused one stays here with the reason."""
        if not self.form.text("text"):
            self.form.errors = {"text": t("home-need-text")}
            return None
        outcomes: list[Outcome] = []

        async def send() -> None:
            outcomes.append(await self._repository.tell(self._entry()))

        if not await self.during(send(), t):
            return None
        outcome = outcomes[0]
        if outcome.state is CommandState.REFUSED and outcome.problem:
            self.problem = t.error(outcome.problem.code, outcome.problem.params)
            await self._repository.give_up(self._entry_id)
            self._entry_id = uuid7()
            await self.keep()
        else:
            self.typing.forget()
            await self._repository.forget_draft()
        return outcome.state

    def _entry(self) -> HomeObservation:
        return HomeObservation(
            id=self._entry_id,
            text=self.form.text("text"),
            observed_at=self._moment(),
            photo_ids=[photo.id for photo in self.uploads.arrived],
        )

    def _moment(self) -> datetime:
        """The present moment, or the noon of an earlier day."""
        now = clock.preschool_now()
        day = self.form.day("day") or now.date()
        return now if day >= now.date() else datetime.combine(day, _AT, PRESCHOOL_TIME)

    async def _load(self) -> None:
        draft = await self._repository.draft()
        if draft:
            self._entry_id = draft.entry_id
            self.form.reset({"text": draft.text, "day": datetime.fromisoformat(draft.day).date()})
            kept = [SentFile(photo.id, photo.name, photo.size, Stage.READY, 1) for photo in draft.photos]
            self.uploads.begin_with(kept)
        self.child = await self._repository.child()


@ft.component
def HomeEntryScreen() -> ft.Control:
    params = ft.use_route_params()
    if "child_id" not in params:
        return Body([])
    return _HomeEntry(use_device(), UUID(params["preschool_id"]), UUID(params["child_id"]))


@ft.component
def _HomeEntry(device: Device, preschool_id: UUID, child_id: UUID) -> ft.Control:
    t = use_words()
    state = use_kept(lambda: _begun(device, preschool_id, child_id))
    form = use_kept(lambda: state.form)
    uploads = use_kept(lambda: state.uploads)
    back = f"/children/{preschool_id}/{child_id}"

    async def load(_event: object = None) -> None:
        await state.load(t)

    async def save(_event: object) -> None:
        outcome = await state.save(t)
        if outcome in (CommandState.SENT, CommandState.WAITING):
            tell(ft.context.page, t("home-sent" if outcome is CommandState.SENT else "home-waits"))
            ft.context.page.navigate(back)

    async def keep_photos() -> None:
        if state.child:
            await state.keep()

    ft.use_effect(guard(t, load), [], cleanup=state.typing.leave)
    ft.use_effect(guard(t, keep_photos), [len(uploads.arrived), str(form.day("day"))])
    if state.child is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    today = clock.preschool_now().date()
    first, _ = bounds_of(school_year_of(today))
    button = ft.FilledButton(
        t("observe-photos-going") if uploads.sending else t("home-send"),
        icon=ft.Icons.SEND,
        height=look.TOUCH_TARGET + 8,
        disabled=state.busy or uploads.sending,
        on_click=guard(t, save),
    )
    return Body(
        [
            ScreenHead(t("home-entry"), back=back),
            Notice(t("home-hint", name=state.child.given_name), ft.Icons.HOME_OUTLINED),
            _Text(state, form, t),
            _Photos(uploads, t),
            DateInput(form, "day", t("home-day"), max(first, today - timedelta(days=60)), today),
            Refusal(state.problem),
            button,
        ],
        limit=FORM_WIDTH,
    )


def _begun(device: Device, preschool_id: UUID, child_id: UUID) -> HomeEntry:
    uploads = Uploads(device, preschool_id, "observation", at_most=PHOTOS)
    return HomeEntry(FamilyRepository(device, preschool_id, child_id), uploads)


def _Text(state: HomeEntry, form: Form, t: Translator) -> ft.Control:
    async def typed(event: ft.Event[ft.TextField]) -> None:
        form.typed("text", event.control.value)
        state.typing.typed()

    field = LongTextInput(form, "text", t("home-text"), 4)
    field.max_length = TEXT_LIMIT
    field.on_change = typed
    return field


def _Photos(uploads: Uploads, t: Translator) -> ft.Control:
    return ft.Column(
        [PickButton(uploads, t("observe-photos"), photos=True), SentFiles(uploads, t)],
        spacing=GAP,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _blank() -> dict[str, FieldValue]:
    return {"text": "", "day": clock.preschool_now().date()}
