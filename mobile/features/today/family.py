"""The first screen of a family: what waits for it, what is new of its child, what comes next."""

from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.features.today.repository import TodayRepository
from mobile.features.today.state import FamilyDay
from mobile.ui.aloud import Aloud, Loudspeaker, heard_at, use_aloud
from mobile.ui.child_links import ask_about, child_links, going
from mobile.ui.entries import EntryCard
from mobile.ui.feedback import Empty, Problem, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import BESIDE_FROM, Body, Halves, Section
from mobile.ui.pictures import Avatar
from mobile.ui.theme import GAP, READING_WIDTH, WIDE_GAP, WIDE_WIDTH
from mobile.ui.viewport import use_page_width, use_words
from server.shared import look
from server.shared.contract.observations import Growth
from server.shared.contract.reference import Indicator
from server.shared.contract.sign_in import Account, LeftChild
from server.shared.contract.today import ChildToday
from server.shared.domain.permissions import Role
from server.shared.i18n import Translator

_SKILLS_SHOWN: Final = 3


@ft.component
def FamilyToday() -> ft.Control:
    device = use_device()
    t = use_words()
    state = use_kept(lambda: FamilyDay(TodayRepository(device)))
    aloud = use_aloud(device.reading)

    async def load(_event: object = None) -> None:
        await device.reference.get()
        await state.load(t)

    ft.use_effect(guard(t, load), [])
    left = left_children(device.session.account)
    if state.children is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if not state.children and not left:
        return Body([Empty(ft.Icons.FAMILY_RESTROOM, t("today-no-child"), t("today-no-child-hint"))])
    parts: list[ft.Control] = [_OwnChild(child, state, device, aloud, t) for child in state.children]
    parts += [_Left(preschool_id, child, t) for preschool_id, child in left]
    return Body(parts, limit=WIDE_WIDTH if state.children else READING_WIDTH)


@ft.component
def LeftToday() -> ft.Control:
    """Whoever's child has left finds the way to what may be taken home, and nothing else."""
    t = use_words()
    left = left_children(use_device().session.account)
    return Body([_Left(preschool_id, child, t) for preschool_id, child in left])


def left_children(account: Account | None) -> list[tuple[UUID, LeftChild]]:
    """The own children who have left, with the preschool they were at."""
    return [
        (scope.preschool_id, child)
        for scope in (account.scopes if account else ())
        if scope.role == Role.PARENT and scope.preschool_id
        for child in scope.left_children
    ]


def _Left(preschool_id: UUID, child: LeftChild, t: Translator) -> ft.Control:
    name = f"{child.given_name} {child.family_name}"
    button = ft.FilledButton(
        t("left-take"),
        icon=ft.Icons.INVENTORY_2_OUTLINED,
        height=look.TOUCH_TARGET + 8,
        on_click=guard(t, going(f"/takeouts/{preschool_id}/{child.id}")),
    )
    return Section(t("left-title", name=name), [ft.Text(t("left-hint", day=t.date(child.until))), button])


@ft.component
def _OwnChild(child: ChildToday, state: FamilyDay, device: Device, aloud: Aloud, t: Translator) -> ft.Control:
    """What waits and how the child grows beside what is new of it; on a phone the news stand between the two."""
    beside = use_page_width() >= BESIDE_FROM
    account = device.session.account
    parts: list[ft.Control] = [_Head(child, t), *_waiting(child, t)]
    links = child_links(account, child.preschool_id, child.child_id, t)
    if links:
        parts.append(ft.Row(links, wrap=True, spacing=GAP, run_spacing=GAP))
    theme = t.chosen(child.theme)
    if theme:
        parts.append(Section(t("today-theme-of-week"), [ft.Text(theme)]))
    news: list[ft.Control] = []
    for entry in child.latest:
        actions: list[ft.Control] = [
            Loudspeaker(aloud, heard_at(child.preschool_id, "observations", entry.id), t),
            *ask_about(account, child.preschool_id, child.child_id, entry, t),
        ]
        area = device.reference.area(entry.area)
        news.append(EntryCard(entry, t, device.session.address_of, area, names=False, actions=actions))
    if not child.latest:
        news.append(Empty(ft.Icons.PHOTO_ALBUM_OUTLINED, t("today-no-news"), t("today-no-news-hint")))
    growth = state.growth.get(child.child_id)
    if growth:
        (parts if beside else news).extend(_Growing(child, growth, device, t))
    return Halves(parts, news)


def _Head(child: ChildToday, t: Translator) -> ft.Control:
    name = f"{child.given_name} {child.family_name}"
    where = " · ".join(part for part in (child.preschool_name, child.group_name) if part)
    words = ft.Column(
        [
            ft.Text(name, theme_style=ft.TextThemeStyle.TITLE_LARGE),
            ft.Text(where, color=look.INK_MUTED),
            ft.Text(
                t("today-new-entries", count=child.new_this_week), color=look.PRIMARY_DARK, weight=ft.FontWeight.W_600
            ),
        ],
        spacing=0,
        tight=True,
        expand=True,
    )
    head = ft.Container(
        ft.Row([Avatar(name, 56), words, ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED)], spacing=WIDE_GAP),
        padding=WIDE_GAP,
        border_radius=look.RADIUS,
        on_click=guard(t, going(f"/children/{child.preschool_id}/{child.child_id}")),
        ink=True,
    )
    return ft.Card(ft.MergeSemantics(content=head), key=str(child.child_id))


def _waiting(child: ChildToday, t: Translator) -> list[ft.Control]:
    """What asks for an answer, each with its way; nothing where nothing waits."""
    home, own = child.preschool_id, child.child_id
    found = [
        ("messages", child.unread_messages, ft.Icons.MARK_CHAT_UNREAD_OUTLINED, f"/messages/{home}/{own}"),
        ("acknowledge", child.to_acknowledge, ft.Icons.CAMPAIGN_OUTLINED, "/announcements"),
        ("answer", child.to_answer, ft.Icons.QUIZ_OUTLINED, f"/questionnaires/{home}"),
        ("consent", child.to_consent, ft.Icons.HOW_TO_REG_OUTLINED, f"/children/{home}/{own}/tab/consents"),
    ]
    tiles = [Waiting(name, count, icon, route, t) for name, count, icon, route in found if count]
    if not tiles:
        return []
    column = ft.Column(list(tiles), spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return [ft.Card(column)]


def Waiting(name: str, count: int, icon: ft.IconData, route: str, t: Translator) -> ft.Control:
    """One thing that asks for an answer, how often, and the way to it."""
    return ft.ListTile(
        leading=ft.Icon(icon, color=look.ACCENT),
        title=ft.Text(t(f"today-waits-{name}", count=count)),
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED),
        on_click=guard(t, going(route)),
        key=name,
    )


def _Growing(child: ChildToday, growth: Growth, device: Device, t: Translator) -> list[ft.Control]:
    """A few things the child can do now, and one step to take together at home."""
    can = _named([indicator for area in growth.areas for indicator in area.can[:1]], device)[:_SKILLS_SHOWN]
    coming = _named([indicator for area in growth.areas if area.seen for indicator in area.next[:1]], device)[:1]
    if not (can or coming):
        return []
    lines: list[ft.Control] = [_Sign(ft.Icons.CHECK_CIRCLE, look.GOOD, t.chosen(indicator.parent)) for indicator in can]
    if coming:
        advice = t.chosen(coming[0].next_step) or t.chosen(coming[0].title)
        lines += [ft.Text(t("today-at-home"), weight=ft.FontWeight.W_600), _Sign(ft.Icons.HOME, look.ACCENT, advice)]
    lines.append(
        ft.TextButton(
            t("today-all-growth"),
            height=look.TOUCH_TARGET,
            on_click=guard(t, going(f"/children/{child.preschool_id}/{child.child_id}/tab/growth")),
        )
    )
    return [Section(t("today-can-now", name=child.given_name), lines)]


def _named(ids: list[UUID], device: Device) -> list[Indicator]:
    return [indicator for one in ids if (indicator := device.reference.indicator(one))]


def _Sign(icon: ft.IconData, colour: str, text: str) -> ft.Control:
    return ft.Row(
        [ft.Icon(icon, color=colour, size=20), ft.Text(text, expand=True)],
        spacing=GAP,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
