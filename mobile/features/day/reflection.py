"""Looking back at the end of the day: a few signs, one sentence, kept until they are saved."""

import asyncio
from typing import Final, get_args
from uuid import UUID

import flet as ft

from mobile.device.outbox import CommandState
from mobile.features.day.repository import DayRepository, ReflectionDraft
from mobile.problems import ServerAway
from mobile.ui.choices import Choices, Pills
from mobile.ui.feedback import Notice, Refusal, ScreenState, guard
from mobile.ui.forms import Form, FormButtons, LongTextInput, Option
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Section
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.day_mode import Chip, ReflectionWriting
from server.shared.domain.errors import RuleViolation
from server.shared.domain.living_plan import require_reflection
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator
from server.shared.ids import uuid7

CHIPS: Final[tuple[Chip, ...]] = get_args(Chip)
_TEXT_LENGTH: Final = 1000
_TYPING_PAUSE: Final = 0.6


class LookingBack(ScreenState):
    """The day's reflection as it is written, and the draft of another one."""

    def __init__(self, repository: DayRepository, plan_id: UUID) -> None:
        super().__init__()
        self.form = Form({"chips": [], "text": ""})
        self.loaded = False
        self.writing = True
        self.waits = False
        self.written: ReflectionWriting | None = None
        self.may_write = repository.may(Action.REFLECTION_WRITE)
        self._repository, self._plan_id, self._day = repository, plan_id, repository.today
        self._id = uuid7()
        self._typing: asyncio.Task[None] | None = None

    async def load(self) -> None:
        """What is written already, and what was begun here: a draft before all, as it is the younger one."""
        waiting = await self._repository.waiting_reflection(self._plan_id, self._day)
        self.waits, self.written = waiting is not None, waiting or await self._told()
        draft = await self._repository.draft(self._day)
        if draft:
            self._id = draft.id
            self.form.reset({"chips": list(draft.chips), "text": draft.text})
        self.writing = draft is not None or self.written is None
        self.loaded = True

    async def typed(self, text: str) -> None:
        """Somebody types: the draft follows once they pause."""
        self.form.typed("text", text)
        self.stop_waiting()
        self._typing = asyncio.create_task(self._keep_later())

    def stop_waiting(self) -> None:
        if self._typing:
            self._typing.cancel()

    async def keep(self) -> None:
        draft = ReflectionDraft(self._id, self._chips(), self.form.text("text"))
        await self._repository.keep_draft(self._day, draft)

    async def rewrite(self) -> None:
        """Opens what is written to be written anew."""
        if self.written:
            self._id = self.written.id
            self.form.reset({"chips": list(self.written.chips), "text": self.written.text})
        self.writing = True

    async def leave(self) -> None:
        """Gives up what was begun and shows what is written."""
        self.stop_waiting()
        await self._repository.forget_draft(self._day)
        self.writing = self.written is None

    async def save(self, t: Translator) -> None:
        chips, text = self._chips(), self.form.text("text")
        try:
            require_reflection(chips, text)
        except RuleViolation as violation:
            self.problem = t.error(violation.code, violation.params)
            return
        await self.during(self._send(ReflectionWriting(id=self._id, chips=chips, text=text), t), t)

    async def _send(self, writing: ReflectionWriting, t: Translator) -> None:
        self.stop_waiting()
        key = uuid7()
        outcome = await self._repository.reflect(self._plan_id, self._day, writing, key)
        if outcome.state is CommandState.REFUSED and outcome.problem:
            await self._repository.discard(key)
            await self.keep()
            self.problem = t.error(outcome.problem.code, outcome.problem.params)
            return
        await self._repository.forget_draft(self._day)
        self.written, self.waits, self.writing = writing, outcome.state is CommandState.WAITING, False

    async def _told(self) -> ReflectionWriting | None:
        try:
            told = await self._repository.reflections(self._plan_id)
        except ServerAway:
            return None
        own = next((one for one in told if one.day == self._day), None)
        known = [chip for chip in CHIPS if own and chip in own.chips]
        return ReflectionWriting(id=own.id, chips=known, text=own.text) if own else None

    async def _keep_later(self) -> None:
        await asyncio.sleep(_TYPING_PAUSE)
        await self.keep()

    def _chips(self) -> list[Chip]:
        chosen = set(self.form.chosen("chips"))
        return [chip for chip in CHIPS if chip in chosen]


@ft.component
def ReflectionCard(repository: DayRepository, plan_id: UUID, t: Translator) -> ft.Control:
    """The end of the day: what is written, or the place to write it."""
    state = use_kept(lambda: LookingBack(repository, plan_id))
    form = use_kept(lambda: state.form)

    async def load() -> None:
        await state.load()

    ft.use_effect(guard(t, load), [], cleanup=state.stop_waiting)
    if not state.loaded or not (state.may_write or state.written):
        return ft.Container(visible=False)
    if state.writing and state.may_write:
        return _Writing(state, form, t)
    return _Written(state, t)


def _Writing(state: LookingBack, form: Form, t: Translator) -> ft.Control:
    async def typed(event: ft.Event[ft.TextField]) -> None:
        await state.typed(event.control.value)

    async def save(_event: object) -> None:
        await state.save(t)

    async def leave(_event: object) -> None:
        await state.leave()

    field = LongTextInput(form, "text", t("day-reflection-sentence"), 2)
    field.max_length = _TEXT_LENGTH
    field.on_change = typed
    options = [Option(chip, t(f"day-chip-{chip}")) for chip in CHIPS]
    chips = Choices("chips", t("day-reflection-how"), options, several=True)
    return Section(
        t("day-reflection"),
        [
            Pills(form, chips, t, lambda: _keep(state, t)),
            field,
            Refusal(state.problem),
            FormButtons(t, save, leave if state.written else None, busy=state.busy),
        ],
    )


def _keep(state: LookingBack, t: Translator) -> None:
    ft.context.page.run_task(guard(t, state.keep))


def _Written(state: LookingBack, t: Translator) -> ft.Control:
    written = state.written

    async def rewrite(_event: object) -> None:
        await state.rewrite()

    signs: list[ft.Control] = [_Sign(t(f"day-chip-{chip}")) for chip in (written.chips if written else [])]
    parts: list[ft.Control] = [
        ft.Row(signs, wrap=True, spacing=GAP, run_spacing=GAP, visible=bool(signs)),
        ft.Text(written.text if written else "", visible=bool(written and written.text)),
    ]
    if state.waits:
        parts.append(Notice(t("day-waits"), ft.Icons.CLOUD_UPLOAD_OUTLINED))
    if state.may_write:
        button = ft.TextButton(t("day-reflection-rewrite"), height=look.TOUCH_TARGET, on_click=guard(t, rewrite))
        parts.append(ft.Row([button]))
    return Section(t("day-reflection"), parts)


def _Sign(text: str) -> ft.Control:
    return ft.Container(
        ft.Text(text, size=14, color=look.PRIMARY_DARK),
        bgcolor=look.PRIMARY_SOFT,
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=12, vertical=6),
    )
