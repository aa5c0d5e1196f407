"""One's courses, and one of them: hours, what to do now, the timetable, modules and their units."""

from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.course.joining import JoinForm
from mobile.features.course.parts import CourseHead, Modules, NowCard, Timetable, hours_words, revoked_words
from mobile.features.course.repository import CourseRepository
from mobile.features.course.state import Courses, OwnCourse
from mobile.ui.child_links import going
from mobile.ui.feedback import Notice, Problem, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, Halves, ScreenHead, Section
from mobile.ui.theme import FORM_WIDTH, WIDE_WIDTH
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.courses import MyCourse
from server.shared.domain.codes import shown_code
from server.shared.i18n import Translator


@ft.component
def CoursesScreen() -> ft.Control:
    """Every course of the account, and the way into another one."""
    device, t = use_device(), use_words()
    state = use_kept(lambda: Courses(CourseRepository(device)))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [])
    head = ScreenHead(t("mycourse"), back="/account")
    if state.courses is None:
        shown = Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)
        return Body([head, shown], limit=FORM_WIDTH)
    parts: list[ft.Control] = [head]
    parts += [_Row(course, t) for course in state.courses]
    if not state.courses:
        parts.append(Notice(t("mycourse-none"), ft.Icons.SCHOOL_OUTLINED))
    return Body([*parts, Section(t("mycourse-join-title"), [JoinForm()])], limit=FORM_WIDTH)


def _Row(course: MyCourse, t: Translator) -> ft.Control:
    told = t("mycourse-hours", done=hours_words(course.counted, t), whole=hours_words(course.minutes, t))
    tile = ft.ListTile(
        leading=ft.Icon(ft.Icons.SCHOOL_OUTLINED, color=look.PRIMARY),
        title=ft.Text(t.chosen(course.programme_title), weight=ft.FontWeight.W_600),
        subtitle=ft.Text(f"{course.name} · {t.days_of_year(course.starts_on, course.ends_on)} · {told}"),
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED),
        on_click=guard(t, going(f"/course/{course.id}")),
    )
    return ft.Card(tile, key=str(course.id))


@ft.component
def CourseScreen() -> ft.Control:
    params = ft.use_route_params()
    return _Course(UUID(params["participant_id"])) if "participant_id" in params else Body([])


@ft.component
def _Course(participant_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: OwnCourse(CourseRepository(device), participant_id))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [])
    course = state.course
    if course is None:
        shown = Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)
        return Body([ScreenHead(t("mycourse"), back="/"), shown], limit=WIDE_WIDTH)
    head = ScreenHead(t.chosen(course.programme_title), back="/")
    first: list[ft.Control] = [NowCard(state, course, t), CourseHead(course, t)]
    if course.certificate or course.certificate_revoked_at:
        first.insert(0, _CertificateCard(course, t))
    first.append(Timetable(state, t))
    first.append(_Books(t))
    return Body([head, Halves(first, Modules(state, course, t))], limit=WIDE_WIDTH)


def _CertificateCard(course: MyCourse, t: Translator) -> ft.Control:
    tile = ft.ListTile(
        leading=ft.Icon(ft.Icons.WORKSPACE_PREMIUM_OUTLINED, color=look.ACCENT),
        title=ft.Text(t("mycourse-certificate"), weight=ft.FontWeight.W_600),
        subtitle=ft.Text(revoked_words(course, t) or shown_code(course.certificate)),
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED),
        on_click=guard(t, going(f"/course/{course.id}/certificate")),
    )
    return ft.Card(tile)


def _Books(t: Translator) -> ft.Control:
    return ft.Row(
        [
            ft.OutlinedButton(
                t("reading-handbook"),
                icon=ft.Icons.MENU_BOOK_OUTLINED,
                height=look.TOUCH_TARGET,
                on_click=guard(t, going("/handbook")),
            )
        ],
        wrap=True,
    )
