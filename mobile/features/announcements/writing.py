"""Writing an announcement for a group or for the whole preschool, and changing one."""

from datetime import timedelta
from uuid import UUID

import flet as ft

from mobile.device.clock import preschool_now
from mobile.device.device import Device, use_device
from mobile.device.outbox import CommandState
from mobile.features.announcements.repository import AnnouncementsRepository
from mobile.features.announcements.state import EVERYBODY, LONGEST_SHOWN, Writing
from mobile.ui.choices import Choices, Pills
from mobile.ui.feedback import Empty, Problem, Refusal, ScreenState, SkeletonRows, guard, tell
from mobile.ui.forms import DateInput, FormButtons, LongTextInput, Option, TextInput, Toggle
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.theme import FORM_WIDTH
from mobile.ui.viewport import use_words
from server.shared.contract.family import Announcement
from server.shared.i18n import Translator

BOARD = "/announcements"


class _Sought(ScreenState):
    """The announcement to be changed, out of the pages of the board."""

    def __init__(self, repository: AnnouncementsRepository, announcement_id: UUID) -> None:
        super().__init__()
        self.found: Announcement | None = None
        self.looked = False
        self._repository = repository
        self._announcement_id = announcement_id

    async def load(self, t: Translator) -> None:
        self.looked = await self.during(self._look(), t)

    async def _look(self) -> None:
        cursor: str | None = None
        while True:
            page = await self._repository.page("", cursor)
            self.found = next((one for one in page.items if one.id == self._announcement_id), None)
            cursor = page.next_cursor
            if self.found or cursor is None:
                return


@ft.component
def NewAnnouncementScreen() -> ft.Control:
    params = ft.use_route_params()
    if "preschool_id" not in params:
        return Body([])
    return _Writing(use_device(), UUID(params["preschool_id"]), None)


@ft.component
def ChangeAnnouncementScreen() -> ft.Control:
    params = ft.use_route_params()
    if "announcement_id" not in params:
        return Body([])
    return _Change(use_device(), UUID(params["preschool_id"]), UUID(params["announcement_id"]))


@ft.component
def _Change(device: Device, preschool_id: UUID, announcement_id: UUID) -> ft.Control:
    t = use_words()
    sought = use_kept(lambda: _Sought(AnnouncementsRepository(device, preschool_id), announcement_id))

    async def load(_event: object = None) -> None:
        await sought.load(t)

    ft.use_effect(guard(t, load), [])
    if sought.found:
        return _Writing(device, preschool_id, sought.found)
    if sought.looked:
        return Body([Empty(ft.Icons.CAMPAIGN_OUTLINED, t("announcement-gone"))])
    return Body([Problem(sought.problem, t, guard(t, load)) if sought.problem else SkeletonRows(t)])


@ft.component
def _Writing(device: Device, preschool_id: UUID, changed: Announcement | None) -> ft.Control:
    t = use_words()
    state = use_kept(lambda: Writing(AnnouncementsRepository(device, preschool_id), changed))
    form = use_kept(lambda: state.form)

    async def load(_event: object = None) -> None:
        await state.load(t)

    async def publish(_event: object) -> None:
        outcome = await state.publish(t)
        if outcome is not None:
            tell(ft.context.page, t("announcement-waits" if outcome is CommandState.WAITING else "announcement-sent"))
            ft.context.page.navigate(BOARD)

    async def leave(_event: object) -> None:
        ft.context.page.navigate(BOARD)

    ft.use_effect(guard(t, load), [])
    if state.groups is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    today = preschool_now().date()
    first = min(today + timedelta(days=1), changed.shown_until) if changed else today + timedelta(days=1)
    parts: list[ft.Control] = [
        ScreenHead(t("announcement-change" if changed else "announcement-new"), back=BOARD),
        Refusal(state.problem),
    ]
    if changed is None:
        parts.append(Pills(form, Choices("group", t("announcement-for"), _families(state, t)), t))
    parts += [
        TextInput(form, "title", t("announcement-title")),
        LongTextInput(form, "text", t("announcement-text"), 5),
        DateInput(form, "until", t("announcement-shown-until"), first, today + LONGEST_SHOWN),
    ]
    if changed is None:
        parts.append(Toggle(form, "needs", t("announcement-needs")))
    saving = None if changed else t("announcement-publish")
    parts.append(FormButtons(t, publish, leave, busy=state.busy, saving=saving))
    return Body(parts, limit=FORM_WIDTH)


def _families(state: Writing, t: Translator) -> list[Option]:
    whole = [Option(EVERYBODY, t("announcement-everybody"))] if state.for_everybody else []
    return [*whole, *(Option(str(group.id), group.name) for group in state.groups or ())]
