"""The board of announcements."""

import flet as ft

from mobile.device.device import Device, use_device
from mobile.features.announcements.parts import AnnouncementCard
from mobile.features.announcements.repository import AnnouncementsRepository, Place, places_of
from mobile.features.announcements.state import Board
from mobile.ui.aloud import Loudspeaker, heard_at, use_aloud
from mobile.ui.choices import Pill, PillRow
from mobile.ui.feedback import Empty, Refusal, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body
from mobile.ui.lists import PagedRows
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.family import Announcement
from server.shared.i18n import Translator


@ft.component
def AnnouncementsScreen() -> ft.Control:
    device, t = use_device(), use_words()
    chosen, choose = ft.use_state(0)
    places = places_of(device)
    if not places:
        return Body([Empty(ft.Icons.CAMPAIGN_OUTLINED, t("announcements-none"))])
    place = places[min(chosen, len(places) - 1)]

    def pill(index: int, one: Place) -> ft.Control:
        async def turn(_event: object) -> None:
            choose(index)

        return Pill(one.name, one is place, guard(t, turn))

    several = [PillRow([pill(index, one) for index, one in enumerate(places)])] if len(places) > 1 else []
    return Body([*several, ft.Container(_Board(device, place, t), key=str(place.preschool_id))])


@ft.component
def _Board(device: Device, place: Place, t: Translator) -> ft.Control:
    state = use_kept(lambda: Board(AnnouncementsRepository(device, place.preschool_id), t))
    aloud = use_aloud(device.reading)
    asked_about: Announcement | None = None
    asked, ask = ft.use_state(asked_about)

    async def load() -> None:
        await state.begin()

    async def write(_event: object) -> None:
        ft.context.page.navigate(f"/announcements/{place.preschool_id}/new")

    async def leave(_event: object = None) -> None:
        ask(None)

    async def withdraw(_event: object) -> None:
        ask(None)
        if asked:
            await state.withdraw(asked)

    def row(announcement: Announcement) -> ft.Control:
        loudspeaker = Loudspeaker(aloud, heard_at(place.preschool_id, "announcements", announcement.id), t)
        return AnnouncementCard(announcement, state, t, f"/announcements/{place.preschool_id}", ask, loudspeaker)

    ft.use_effect(guard(t, load), [])
    ft.use_dialog(
        ft.AlertDialog(
            modal=True,
            title=ft.Text(t("announcement-withdraw-ask")),
            content=ft.Text(t("announcement-withdraw-told", title=asked.title)),
            actions=[
                ft.TextButton(t("client-cancel"), height=look.TOUCH_TARGET, on_click=guard(t, leave)),
                ft.FilledButton(t("announcement-withdraw"), height=look.TOUCH_TARGET, on_click=guard(t, withdraw)),
            ],
            on_dismiss=leave,
        )
        if asked
        else None
    )
    button = ft.FilledButton(
        t("announcement-new"),
        icon=ft.Icons.CAMPAIGN_OUTLINED,
        height=look.TOUCH_TARGET + 8,
        visible=state.may_write,
        on_click=guard(t, write),
    )
    hint = t("announcements-none-staff" if state.may_write else "announcements-none-hint")
    empty = Empty(ft.Icons.CAMPAIGN_OUTLINED, t("announcements-none"), hint)
    return ft.Column(
        [button, Refusal(state.problem if state.items else None), PagedRows(state, row, empty, t)],
        spacing=16,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
