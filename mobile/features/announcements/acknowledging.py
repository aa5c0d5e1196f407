"""Who has acknowledged an announcement: those who have not yet stand first, to be spoken to."""

from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.announcements.repository import AnnouncementsRepository
from mobile.features.announcements.state import Acknowledging
from mobile.ui.entries import moment_words
from mobile.ui.feedback import Empty, Problem, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.lists import ROWS_AT_ONCE
from mobile.ui.pictures import Avatar
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.family import AcknowledgedBy
from server.shared.i18n import Translator


@ft.component
def AcknowledgingScreen() -> ft.Control:
    params = ft.use_route_params()
    if "announcement_id" not in params:
        return Body([])
    return _Acknowledging(UUID(params["preschool_id"]), UUID(params["announcement_id"]))


@ft.component
def _Acknowledging(preschool_id: UUID, announcement_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Acknowledging(AnnouncementsRepository(device, preschool_id), announcement_id))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(guard(t, load), [])
    head = ScreenHead(t("announcement-who"), back="/announcements")
    if state.lines is None:
        return Body([head, Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if not state.lines:
        return Body([head, Empty(ft.Icons.FAMILY_RESTROOM, t("announcement-nobody"))])
    parts: list[ft.Control] = [head]
    if state.missing:
        rows = [_Line(line, preschool_id, t) for line in state.missing[:ROWS_AT_ONCE]]
        parts.append(Section(t("announcement-missing", count=len(state.missing)), rows))
    else:
        parts.append(Empty(ft.Icons.CHECK_CIRCLE_OUTLINE, t("announcement-all")))
    if state.done:
        rows = [_Line(line, preschool_id, t) for line in state.done[:ROWS_AT_ONCE]]
        parts.append(Section(t("announcement-done", count=len(state.done)), rows))
    return Body(parts)


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _Line(line: AcknowledgedBy, preschool_id: UUID, t: Translator) -> ft.Control:
    name = f"{line.child.given_name} {line.child.family_name}"

    async def write(_event: object) -> None:
        ft.context.page.navigate(f"/messages/{preschool_id}/{line.child.id}")

    told = " · ".join(part for part in (line.full_name, moment_words(line.at, t) if line.at else "") if part)
    writing = IconAction(ft.Icons.CHAT_BUBBLE_OUTLINE, t("message-to-family", name=name), guard(t, write))
    return ft.ListTile(
        leading=Avatar(name),
        title=ft.Text(name),
        subtitle=ft.Text(told) if told else None,
        trailing=ft.Icon(ft.Icons.CHECK_CIRCLE, color=look.GOOD) if line.at else writing,
        key=str(line.child.id),
    )
