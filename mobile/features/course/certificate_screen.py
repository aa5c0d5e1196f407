"""The certificate: whose it is, its code, where anyone can check it, and the paper itself."""

from urllib.parse import urlsplit
from uuid import UUID

import flet as ft

from mobile.device.courses import PATH
from mobile.device.device import use_device
from mobile.features.course.parts import hours_words, revoked_words
from mobile.features.course.repository import CourseRepository
from mobile.features.course.state import OwnCourse
from mobile.ui.dialogs import Muted, Named
from mobile.ui.feedback import Empty, Problem, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.theme import FORM_WIDTH, GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.courses import MyCourse
from server.shared.domain.codes import shown_code
from server.shared.i18n import Translator


@ft.component
def CertificateScreen() -> ft.Control:
    params = ft.use_route_params()
    return _Certificate(UUID(params["participant_id"])) if "participant_id" in params else Body([])


@ft.component
def _Certificate(participant_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: OwnCourse(CourseRepository(device), participant_id))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [])
    head = ScreenHead(t("mycourse-certificate"), back=f"/course/{participant_id}")
    course = state.course
    if course is None:
        return Body([head, Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if not course.certificate:
        return Body([head, _Missing(course, t)], limit=FORM_WIDTH)
    paper = device.session.address_of(f"{PATH}/{participant_id}/certificate.pdf?language={device.session.language}")
    return Body([head, _Sheet(course, t), _Ways(course, paper, t)], limit=FORM_WIDTH)


def _Missing(course: MyCourse, t: Translator) -> ft.Control:
    """There was none yet, or the last one was taken back."""
    sign = ft.Icons.WORKSPACE_PREMIUM_OUTLINED
    revoked = revoked_words(course, t)
    if revoked:
        return Empty(sign, revoked, t("diploma-revoked-hint"))
    return Empty(sign, t("diploma-none"), t("diploma-none-hint"))


def _Sheet(course: MyCourse, t: Translator) -> ft.Control:
    centre = ft.TextAlign.CENTER
    lines: list[ft.Control] = [
        ft.Icon(ft.Icons.WORKSPACE_PREMIUM, size=64, color=look.ACCENT),
        ft.Text(course.full_name, theme_style=ft.TextThemeStyle.HEADLINE_SMALL, text_align=centre),
        ft.Text(t.chosen(course.programme_title), text_align=centre, theme_style=ft.TextThemeStyle.TITLE_MEDIUM),
        ft.Text(t("diploma-hours", hours=hours_words(course.minutes, t)), text_align=centre),
        ft.Text(f"{t.date(course.starts_on)} – {t.date(course.ends_on)}", color=look.INK_MUTED, text_align=centre),
    ]
    column = ft.Column(lines, spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.CENTER)
    return ft.Container(
        column,
        padding=WIDE_GAP * 2,
        bgcolor=look.SURFACE,
        border=ft.Border.all(2, look.ACCENT),
        border_radius=look.RADIUS,
        alignment=ft.Alignment.CENTER,
    )


def _Ways(course: MyCourse, paper: str, t: Translator) -> ft.Control:
    code = shown_code(course.certificate)
    path = f"/certificates/{code}"
    buttons: list[ft.Control] = [
        ft.FilledButton(
            t("diploma-paper"),
            icon=ft.Icons.PICTURE_AS_PDF_OUTLINED,
            height=look.TOUCH_TARGET,
            action=ft.OpenUrl(paper, target=ft.UrlTarget.BLANK),
        ),
        ft.OutlinedButton(
            t("diploma-check"),
            icon=ft.Icons.VERIFIED_OUTLINED,
            height=look.TOUCH_TARGET,
            action=ft.OpenUrl(path, target=ft.UrlTarget.BLANK),
        ),
        ft.OutlinedButton(
            t("diploma-copy"),
            icon=ft.Icons.CONTENT_COPY,
            height=look.TOUCH_TARGET,
            action=ft.CopyToClipboard(_address(ft.context.page.url, path)),
        ),
    ]
    lines: list[ft.Control] = [
        Named(t("diploma-code"), ft.Text(code, theme_style=ft.TextThemeStyle.TITLE_LARGE)),
        Named(t("diploma-address"), ft.Text(_address(ft.context.page.url, path))),
        Muted(t("diploma-told")),
        ft.Row(buttons, wrap=True, spacing=GAP, run_spacing=GAP),
    ]
    return ft.Column(lines, spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _address(page_url: str | None, path: str) -> str:
    """The whole address of a page beside the client, whose own address is that of its connection in a browser."""
    here = urlsplit(page_url or "")
    scheme = {"ws": "http", "wss": "https"}.get(here.scheme, here.scheme)
    return f"{scheme}://{here.netloc}{path}" if here.netloc else path
