"""The ways to the course from elsewhere: a card on the first screen, joining by a code, the handbook."""

import flet as ft

from mobile.device.device import use_device
from mobile.features.course.parts import hours_words, share_of
from mobile.features.course.repository import CourseRepository
from mobile.features.course.state import Courses, unit_named
from mobile.ui.child_links import going
from mobile.ui.feedback import Refusal, guard
from mobile.ui.forms import TextInput, use_form
from mobile.ui.hooks import told_by, use_kept
from mobile.ui.layout import Section
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.courses import MyCourse
from server.shared.contract.sign_in import Account
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator


@ft.component
def CourseToday() -> ft.Control:
    """How far one is with the course and what comes next, on the first screen; nothing for who takes no part."""
    device = use_device()
    return _Present() if may_take(device.session.account) else ft.Container(visible=False)


def may_take(account: Account | None) -> bool:
    """Whether an account takes courses at all; the one of a practice preschool does not."""
    return account is not None and Action.COURSE_TAKE.value in account.permitted


@ft.component
def _Present() -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Courses(CourseRepository(device)))
    ft.use_effect(guard(t, state.load_quietly), [])
    course = state.present
    return _Card(course, t) if course else ft.Container(visible=False)


def _Card(course: MyCourse, t: Translator) -> ft.Control:
    told = t("mycourse-hours", done=hours_words(course.counted, t), whole=hours_words(course.minutes, t))
    unit = unit_named(course, course.next_unit)
    if unit is None:
        key = "mycourse-all-done" if course.certificate else "mycourse-all-done-waiting"
        coming = t(key)
    else:
        coming = t("mycourse-next", title=t.chosen(unit.title))
    bar = ft.ProgressBar(
        value=share_of(course), color=look.PRIMARY, bgcolor=look.PRIMARY_SOFT, height=8, border_radius=4
    )
    words = ft.Column(
        [
            ft.Text(t("mycourse-card"), theme_style=ft.TextThemeStyle.TITLE_MEDIUM),
            ft.Text(told),
            ft.Semantics(content=bar, exclude_semantics=True),
            ft.Text(coming, size=14, color=look.INK_MUTED),
        ],
        spacing=GAP - 2,
        tight=True,
        expand=True,
    )
    row = ft.Row(
        [
            ft.Icon(ft.Icons.SCHOOL_OUTLINED, color=look.PRIMARY),
            words,
            ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED),
        ],
        spacing=WIDE_GAP,
    )
    tile = ft.Container(row, padding=WIDE_GAP, on_click=guard(t, going(f"/course/{course.id}")), ink=True)
    return ft.MergeSemantics(content=ft.Semantics(content=ft.Card(tile), button=True))


@ft.component
def CourseDoor() -> ft.Control:
    """On the screen of the account: to one's course, to the handbook, and into a course by its code."""
    device, t = use_device(), use_words()
    takes = may_take(device.session.account)
    ways: list[ft.Control] = [
        ft.OutlinedButton(t(label), icon=icon, height=look.TOUCH_TARGET, on_click=guard(t, going(route)))
        for label, icon, route in (
            ("mycourse", ft.Icons.SCHOOL_OUTLINED, "/course"),
            ("reading-handbook", ft.Icons.MENU_BOOK_OUTLINED, "/handbook"),
        )
        if takes or route == "/handbook"
    ]
    row = ft.Row(ways, wrap=True, spacing=GAP, run_spacing=GAP)
    return Section(t("mycourse-door"), [row, JoinForm()] if takes else [row])


@ft.component
def JoinForm() -> ft.Control:
    """The code of a cohort, as its trainer gives it; the address of a scanned one brings it along."""
    device, t = use_device(), use_words()
    state = use_kept(lambda: Courses(CourseRepository(device)))
    form = use_form({"code": told_by(ft.context.page.route, "code")})

    async def join(_event: object) -> None:
        page = ft.context.page
        course = await state.join(form, t)
        if course is not None:
            page.navigate(f"/course/{course.id}")

    field = TextInput(form, "code", t("mycourse-code"))
    field.on_submit = guard(t, join)
    field.autocorrect = False
    button = ft.FilledTonalButton(
        t("mycourse-join"), height=look.TOUCH_TARGET, disabled=state.busy, on_click=guard(t, join)
    )
    parts: list[ft.Control] = [
        ft.Text(t("mycourse-code-hint"), color=look.INK_MUTED),
        field,
        Refusal(state.problem),
        ft.Row([button], wrap=True),
    ]
    return ft.Column(parts, spacing=GAP + 4, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
