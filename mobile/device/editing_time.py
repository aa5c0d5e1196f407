"""How long plans are worked on: seconds of active editing, kept as numbers only, sent with everything else unsent.

A screen that edits a plan says so in one line:

    use_editing_time(Editing("weekly", preschool_id, plan.group_id, plan.id) if state.editable else None)

What a person does there, a touch or a letter, is heard at the session itself, so that no screen has to report it.
"""

import asyncio
from collections.abc import Callable
from time import monotonic
from typing import Final, Literal
from uuid import UUID

import flet as ft
import msgspec

from mobile.device.clock import preschool_now
from mobile.device.device import Device, use_device
from mobile.device.hearing import LIFECYCLE, listen, listen_no_more
from mobile.device.outbox import CommandState, Write
from server.shared.contract.day_mode import Sitting
from server.shared.domain.living_plan import LONGEST_SITTING
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

LONGEST_PAUSE: Final = 60.0
"""Seconds without a touch or a letter after which nobody was at work: the whole pause is left out."""
KEPT_EVERY: Final = 15.0
"""Seconds of work a device that is switched off may lose."""
SENT_EVERY: Final = 180.0
_DRAFT: Final = "editing-time"
_NOBODYS: Final = frozenset(
    {"resize", "media_change", "platform_brightness_change", "locale_change", "connect", "close", "position_change"}
)
"""Events that the window sends by itself."""


class Editing(msgspec.Struct, frozen=True):
    """The plan somebody works on."""

    about: Literal["annual", "monthly", "weekly"]
    preschool_id: UUID
    group_id: UUID
    plan_id: UUID


class Kept(msgspec.Struct, frozen=True):
    """A sitting as the device keeps it until it is handed to the outbox."""

    account_id: UUID
    preschool_id: UUID
    sitting: Sitting


class Meter:
    """The seconds of one sitting. ``now`` counts seconds and never goes back."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self.seconds = 0.0
        self._now = now
        self._last: float | None = None

    def touch(self) -> None:
        """Something was done: the time since the last such moment counts, unless it was a pause."""
        now = self._now()
        if self._last is not None and now - self._last <= LONGEST_PAUSE:
            self.seconds += now - self._last
        self._last = now

    def rest(self) -> None:
        """The window went out of sight: what passes until the next touch does not count."""
        self._last = None

    def begin_anew(self) -> int:
        """The whole seconds so far, at most as many as one sitting may have; counting begins at 0 again."""
        whole = min(int(self.seconds), LONGEST_SITTING)
        self.seconds = 0.0
        return whole


class EditingTime:
    """One screen's sitting at one plan."""

    def __init__(self, device: Device, editing: Editing, meter: Meter) -> None:
        self._device, self._editing, self._meter = device, editing, meter
        self._id = uuid7()
        self._kept = 0.0

    async def begin(self) -> None:
        """Sends what an app that was closed in the middle of its work left behind, and begins to count."""
        content = await self._device.store.draft(_DRAFT)
        if content:
            await self._send(msgspec.json.decode(content, type=Kept))
        self._meter.touch()

    async def heard(self, event: str, payload: object) -> None:
        """Counts what a person does; ``event`` is the name Flet gives it."""
        if event == "disconnect":
            await self.hand_in()
        elif event == LIFECYCLE:
            await self._turned(str(payload))
        elif event not in _NOBODYS:
            self._meter.touch()
            await self._follow()

    async def hand_in(self) -> None:
        """Hands the seconds so far to the outbox; those of less than one are not told."""
        seconds, sitting_id = self._meter.begin_anew(), self._id
        self._id, self._kept = uuid7(), 0.0
        self._meter.rest()
        kept = self._as_kept(sitting_id, seconds)
        if kept:
            await self._send(kept)

    async def _turned(self, state: str) -> None:
        if any(word in state for word in ("hide", "pause", "inactive", "detach")):
            self._meter.rest()
            await self.hand_in()
        else:
            self._meter.touch()

    async def _follow(self) -> None:
        if self._meter.seconds >= SENT_EVERY:
            await self.hand_in()
            self._meter.touch()
        elif self._meter.seconds - self._kept >= KEPT_EVERY:
            self._kept = self._meter.seconds
            kept = self._as_kept(self._id, int(self._meter.seconds))
            if kept:
                await self._device.store.save_draft(_DRAFT, msgspec.json.encode(kept))

    def _as_kept(self, sitting_id: UUID, seconds: int) -> Kept | None:
        account, editing = self._device.session.account, self._editing
        if account is None or seconds < 1:
            return None
        sitting = Sitting(
            id=sitting_id,
            group_id=editing.group_id,
            about=editing.about,
            plan_id=editing.plan_id,
            day=min(preschool_now().date(), account.today),
            seconds=seconds,
        )
        return Kept(account.id, editing.preschool_id, sitting)

    async def _send(self, kept: Kept) -> None:
        """A sitting is one command by its own id; one that is refused is nobody's work to decide upon."""
        account, sync = self._device.session.account, self._device.sync
        if account is None or account.id != kept.account_id:
            return
        write = Write(
            method="POST",
            path=f"/api/preschools/{kept.preschool_id}/planning-time",
            body=[kept.sitting],
            subject=f"sitting:{kept.sitting.id}",
            title=self._device.session.t("day-editing-time"),
        )
        outcome = await sync.submit(write, kept.sitting.id)
        await self._device.store.remove_draft(_DRAFT)
        if outcome.state is CommandState.REFUSED:
            await sync.discard(kept.sitting.id)


class Seat:
    """Where a screen sits down to work and gets up again, at most at one plan at a time."""

    def __init__(self) -> None:
        self._page: ft.Page | None = None
        self._time: EditingTime | None = None

    async def take(self, page: ft.Page, time: EditingTime | None) -> None:
        self._page, self._time = page, time
        if time:
            listen(page, time.heard)
            await time.begin()

    def leave(self) -> None:
        page, time = self._page, self._time
        self._page = self._time = None
        if page and time:
            listen_no_more(page, time.heard)
            asyncio.ensure_future(time.hand_in())  # noqa: RUF006 - ends with the outbox's answer


def use_editing_time(editing: Editing | None) -> None:
    """Counts the time of this screen while it is drawn; None, where nothing may be edited, counts nothing."""
    device = use_device()
    account = device.session.account
    told = editing if account and Action.PLANNING_TIME_RECORD.value in account.permitted else None
    seat = ft.use_memo(Seat, [])

    async def begin() -> None:
        await seat.take(ft.context.page, EditingTime(device, told, Meter()) if told else None)

    ft.use_effect(begin, [told], cleanup=seat.leave)
