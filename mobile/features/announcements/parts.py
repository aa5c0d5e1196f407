"""The card of an announcement."""

from collections.abc import Callable

import flet as ft

from mobile.features.announcements.state import Board
from mobile.ui.entries import moment_words
from mobile.ui.feedback import guard
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.children import ChildRow
from server.shared.contract.family import Announcement
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator


def AnnouncementCard(
    announcement: Announcement,
    state: Board,
    t: Translator,
    route: str,
    ask: Callable[[Announcement | None], None],
    loudspeaker: ft.Control,
) -> ft.Control:
    """What is told, by whom, until when; a family acknowledges it, its author sees who has."""
    facts = [
        announcement.group_name or t("announcement-everybody"),
        t("announcement-until", day=t.day_and_month(announcement.shown_until)),
    ]
    told = t("entry-told", author=announcement.author_name, moment=moment_words(announcement.published_at, t))
    lines: list[ft.Control] = [
        ft.Row(
            [ft.Text(announcement.title, theme_style=ft.TextThemeStyle.TITLE_LARGE, expand=True), loudspeaker],
            spacing=GAP,
            vertical_alignment=ft.CrossAxisAlignment.START,
        ),
        ft.Text(announcement.text),
        ft.Text(" · ".join(facts), size=13, color=look.INK_MUTED),
        ft.Text(
            told + (f" · {t('announcement-edited')}" if announcement.edited else ""), size=13, color=look.INK_MUTED
        ),
    ]
    if announcement.needs_acknowledgement:
        lines += [_Acknowledge(announcement, child, state, t) for child in state.concerned(announcement)]
    if Action.ANNOUNCEMENT_WRITE.value in announcement.permitted:
        lines.append(_ForStaff(announcement, t, route, ask))
    column = ft.Column(lines, spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(ft.Container(column, padding=WIDE_GAP), key=str(announcement.id))


def _Acknowledge(announcement: Announcement, child: ChildRow, state: Board, t: Translator) -> ft.Control:
    """One touch for each own child."""

    async def acknowledge(_event: object) -> None:
        await state.acknowledge(announcement, child)

    several = len(state.concerned(announcement)) > 1
    if child.id in announcement.mine:
        told = t("announcement-acknowledged-for", name=child.given_name) if several else t("announcement-acknowledged")
        return ft.Row(
            [ft.Icon(ft.Icons.CHECK_CIRCLE, color=look.GOOD), ft.Text(told, color=look.PRIMARY_DARK, expand=True)],
            spacing=GAP,
        )
    label = t("announcement-acknowledge-for", name=child.given_name) if several else t("announcement-acknowledge")
    return ft.FilledButton(
        label, icon=ft.Icons.CHECK, height=look.TOUCH_TARGET + 8, on_click=guard(t, acknowledge), key=str(child.id)
    )


def _ForStaff(
    announcement: Announcement, t: Translator, route: str, ask: Callable[[Announcement | None], None]
) -> ft.Control:
    async def see(_event: object) -> None:
        ft.context.page.navigate(f"{route}/{announcement.id}")

    async def change(_event: object) -> None:
        ft.context.page.navigate(f"{route}/{announcement.id}/change")

    async def withdraw(_event: object) -> None:
        ask(announcement)

    buttons: list[ft.Control] = [
        ft.TextButton(t("announcement-change"), height=look.TOUCH_TARGET, on_click=guard(t, change)),
        ft.TextButton(
            t("announcement-withdraw"),
            height=look.TOUCH_TARGET,
            style=ft.ButtonStyle(color=look.DANGER),
            on_click=guard(t, withdraw),
        ),
    ]
    if announcement.needs_acknowledgement:
        count = t("announcement-count", done=announcement.acknowledged, families=announcement.families)
        buttons.insert(
            0,
            ft.OutlinedButton(
                count, icon=ft.Icons.HOW_TO_REG_OUTLINED, height=look.TOUCH_TARGET, on_click=guard(t, see)
            ),
        )
    return ft.Row(buttons, wrap=True, spacing=GAP, run_spacing=GAP)
