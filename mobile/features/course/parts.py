"""The course as people see it: hours as a ring, modules with their units, sessions with presence."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import flet as ft

from mobile.features.course.state import OwnCourse, route_of
from mobile.ui.child_links import going
from mobile.ui.entries import moment_words
from mobile.ui.feedback import guard
from mobile.ui.layout import Section
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.courses import ModuleState, MyCourse, Presence, Session, UnitState
from server.shared.contract.handbook import ChapterHead
from server.shared.domain.calendar import PRESCHOOL_TIME
from server.shared.domain.courses import Form, UnitStanding, hours_of
from server.shared.i18n import Translator

RING: Final = 112
_STROKE: Final = 10
_STATE_SIGNS: Final = {
    UnitStanding.OPEN: (ft.Icons.RADIO_BUTTON_UNCHECKED, look.INK_MUTED),
    UnitStanding.BEGUN: (ft.Icons.TIMELAPSE, look.ACCENT),
    UnitStanding.DONE: (ft.Icons.CHECK_CIRCLE, look.GOOD),
    UnitStanding.FAILED: (ft.Icons.ERROR_OUTLINE, look.DANGER),
}
_BELOW: Final = WIDE_GAP + 24 + WIDE_GAP
"""Where the title of a row begins, behind its sign; what belongs to the row begins there."""


def hours_words(minutes: int, t: Translator) -> str:
    """Academic hours with at most one digit after the point."""
    return t.number(hours_of(minutes), "0.#")


def revoked_words(course: MyCourse, t: Translator) -> str:
    """When the certificate was taken back; '' where one stands or none was given."""
    revoked_at = course.certificate_revoked_at
    if course.certificate or revoked_at is None:
        return ""
    return t("diploma-revoked", day=t.date(revoked_at.astimezone(PRESCHOOL_TIME).date()))


def share_of(course: MyCourse) -> float:
    return course.counted / course.minutes if course.minutes else 0.0


def HoursRing(course: MyCourse, t: Translator) -> ft.Control:
    """How many of the hours are done, as a ring around the number; the words beside it say the same."""
    ring = ft.ProgressRing(
        value=share_of(course),
        left=_STROKE / 2,
        top=_STROKE / 2,
        width=RING - _STROKE,
        height=RING - _STROKE,
        stroke_width=_STROKE,
        color=look.PRIMARY,
        bgcolor=look.PRIMARY_SOFT,
    )
    number = ft.Text(hours_words(course.counted, t), size=26, weight=ft.FontWeight.W_700)
    middle = ft.Container(number, width=RING, height=RING, alignment=ft.Alignment.CENTER)
    return ft.Semantics(content=ft.Stack([ring, middle], width=RING, height=RING), exclude_semantics=True)


def CourseHead(course: MyCourse, t: Translator) -> ft.Control:
    """Hours, and which course this is: its cohort, trainer, days and place."""
    place = t("mycourse-remote") if course.remote else course.venue
    told = t("mycourse-hours", done=hours_words(course.counted, t), whole=hours_words(course.minutes, t))
    lines: list[ft.Control] = [
        ft.Text(told, theme_style=ft.TextThemeStyle.TITLE_LARGE),
        ft.Text(course.name, weight=ft.FontWeight.W_600),
        ft.Text(t("mycourse-trainer", name=course.trainer_name), color=look.INK_MUTED),
        ft.Text(t.days_of_year(course.starts_on, course.ends_on), color=look.INK_MUTED),
    ]
    if place:
        lines.append(ft.Text(place, color=look.INK_MUTED))
    words = ft.Column(lines, spacing=2, tight=True, expand=True)
    row = ft.Row([HoursRing(course, t), words], spacing=WIDE_GAP, vertical_alignment=ft.CrossAxisAlignment.CENTER)
    return ft.Card(ft.Container(row, padding=WIDE_GAP))


def NowCard(state: OwnCourse, course: MyCourse, t: Translator) -> ft.Control:
    """What to do now, on top of everything."""
    unit = state.next_unit
    if unit is None:
        return _Finished(course, t)
    lines: list[ft.Control] = [
        ft.Text(t("mycourse-now"), color=look.PRIMARY_SOFT),
        ft.Text(t.chosen(unit.title), theme_style=ft.TextThemeStyle.TITLE_LARGE, color=look.SURFACE),
        ft.Text(now_words(state, unit, t), color=look.SURFACE),
    ]
    route = route_of(course, unit)
    if route:
        button = ft.FilledButton(
            t(f"mycourse-go-{unit.form}"),
            height=look.TOUCH_TARGET,
            on_click=guard(t, going(route)),
            style=ft.ButtonStyle(bgcolor=look.SURFACE, color=look.PRIMARY_DARK),
        )
        lines.append(ft.Row([button], wrap=True))
    return _on_green(lines)


def _Finished(course: MyCourse, t: Translator) -> ft.Control:
    key = "mycourse-all-done" if course.certificate else "mycourse-all-done-waiting"
    return _on_green([ft.Text(t(key), color=look.SURFACE, theme_style=ft.TextThemeStyle.TITLE_MEDIUM)])


def _on_green(lines: Sequence[ft.Control]) -> ft.Control:
    column = ft.Column(list(lines), spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Container(column, bgcolor=look.PRIMARY, border_radius=look.RADIUS, padding=WIDE_GAP + 4)


def now_words(state: OwnCourse, unit: UnitState, t: Translator) -> str:
    """One sentence about the next step; of a guided unit when and where it meets."""
    session = state.next_session
    if unit.form == Form.GUIDED and session is not None:
        place = session.venue or (state.course.venue if state.course else "")
        return t("mycourse-now-session", moment=moment_words(session.starts_at, t), place=place or "—")
    return t(f"mycourse-now-{unit.form}", done=unit.done, whole=unit.whole)


def Modules(state: OwnCourse, course: MyCourse, t: Translator) -> list[ft.Control]:
    """All modules; the one somebody is at stands open with its units, the others open at a touch."""
    return [
        _Module(course, module, state.chapters if state.is_open(module) else None, state.turn, t)
        for module in course.modules
    ]


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _Module(
    course: MyCourse,
    module: ModuleState,
    chapters: Mapping[str, ChapterHead] | None,
    turn: Callable[[str], None],
    t: Translator,
) -> ft.Control:
    async def turn_it(_event: object) -> None:
        turn(module.slug)

    done = module.counted == module.minutes
    told = t("mycourse-hours", done=hours_words(module.counted, t), whole=hours_words(module.minutes, t))
    standing = UnitStanding.DONE if done else UnitStanding.BEGUN if module.counted else UnitStanding.OPEN
    folded = chapters is None
    head = ft.ListTile(
        leading=_Sign(standing, t),
        title=ft.Text(t.chosen(module.title), theme_style=ft.TextThemeStyle.TITLE_MEDIUM),
        subtitle=ft.Text(told, size=14, color=look.GOOD if done else look.INK_MUTED),
        trailing=ft.Icon(
            ft.Icons.EXPAND_MORE if folded else ft.Icons.EXPAND_LESS,
            color=look.INK_MUTED,
            semantics_label=t("mycourse-open" if folded else "mycourse-fold"),
        ),
        on_click=guard(t, turn_it),
    )
    if chapters is None:
        return ft.Card(head, key=module.slug)
    parts = [head, *_Units(course, module, chapters, t)]
    column = ft.Column(parts, spacing=0, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(ft.Container(column, padding=ft.Padding.only(bottom=GAP)), key=module.slug)


def _Units(
    course: MyCourse, module: ModuleState, chapters: Mapping[str, ChapterHead], t: Translator
) -> list[ft.Control]:
    rows: list[ft.Control] = []
    for unit in module.units:
        rows.append(_Unit(unit, title_within(module, unit, t), route_of(course, unit), t))
        if unit.form == Form.OWN_STUDY and len(unit.chapters) > 1:
            rows += [_Chapter(str(course.id), slug, chapters.get(slug), slug in unit.read, t) for slug in unit.chapters]
    return rows


def title_within(module: ModuleState, unit: UnitState, t: Translator) -> str:
    """The title of a unit below that of its module, which is not said once more."""
    whole, above = t.chosen(unit.title), f"{t.chosen(module.title)}: "
    own = whole.removeprefix(above)
    return own[:1].upper() + own[1:]


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _Unit(unit: UnitState, title: str, route: str, t: Translator) -> ft.Control:
    facts = [t("mycourse-unit-hours", hours=hours_words(unit.minutes, t))]
    if title == t.chosen(unit.title):
        facts.insert(0, t(f"mycourse-form-{unit.form}"))
    if unit.whole > 1 and unit.state != UnitStanding.DONE:
        facts.append(t(f"mycourse-part-{unit.form}", done=unit.done, whole=unit.whole))
    words = ft.Text(title, weight=ft.FontWeight.W_600)
    return _Line(_Sign(UnitStanding(unit.state), t), words, route, t, " · ".join(facts))


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _Chapter(participant: str, slug: str, head: ChapterHead | None, read: bool, t: Translator) -> ft.Control:
    sign = _Sign(UnitStanding.DONE if read else UnitStanding.OPEN, t, size=20)
    words = ft.Text(t.chosen(head.title) if head else slug)
    line = _Line(sign, words, f"/handbook/{slug}?from=/course/{participant}", t)
    line.content_padding = ft.Padding.only(left=_BELOW, right=WIDE_GAP)
    return line


def _Sign(standing: UnitStanding, t: Translator, size: int = 24) -> ft.Icon:
    icon, colour = _STATE_SIGNS[standing]
    return ft.Icon(icon, color=colour, size=size, semantics_label=t(f"mycourse-state-{standing}"))


def _Line(sign: ft.Icon, words: ft.Text, route: str, t: Translator, facts: str = "") -> ft.ListTile:
    """A row for a finger where it leads somewhere, else the same row at rest."""
    return ft.ListTile(
        leading=sign,
        title=words,
        subtitle=ft.Text(facts, size=14, color=look.INK_MUTED) if facts else None,
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED) if route else None,
        on_click=guard(t, going(route)) if route else None,
    )


def Timetable(state: OwnCourse, t: Translator) -> ft.Control:
    """The next sessions, or all of them, each with whether one was there."""

    async def turn(_event: object) -> None:
        state.show_sessions(not state.all_sessions)

    rows: list[ft.Control] = [_Session(session, state.presence(session), state, t) for session in state.shown_sessions]
    if not rows:
        rows = [ft.Text(t("mycourse-no-sessions"), color=look.INK_MUTED)]
    if len(state.sessions) > len(rows) or state.all_sessions:
        key = "mycourse-sessions-fewer" if state.all_sessions else "mycourse-sessions-all"
        label = t(key, count=len(state.sessions))
        button = ft.TextButton(label, height=look.TOUCH_TARGET, on_click=guard(t, turn))
        rows.append(ft.Row([button], alignment=ft.MainAxisAlignment.CENTER))
    return Section(t("mycourse-timetable"), rows)


def _Session(session: Session, presence: Presence | None, state: OwnCourse, t: Translator) -> ft.Control:
    course = state.course
    place = session.venue or (course.venue if course else "")
    hours = t("mycourse-unit-hours", hours=hours_words(session.minutes, t))
    facts = " · ".join(fact for fact in (hours, place) if fact)
    word, icon, colour = presence_words(presence, t)
    lines: list[ft.Control] = [
        ft.Text(moment_words(session.starts_at, t), weight=ft.FontWeight.W_600),
        ft.Text(facts, size=14, color=look.INK_MUTED),
    ]
    if word:
        lines.append(ft.Text(word, size=14, color=colour))
    words = ft.Column(lines, spacing=0, tight=True, expand=True)
    return ft.Row([ft.Icon(icon, color=colour), words], spacing=GAP + 4, key=str(session.id))


def presence_words(presence: Presence | None, t: Translator) -> tuple[str, ft.IconData, str]:
    """What is known of one's presence, its sign and its colour; nothing before attendance was taken."""
    if presence is None:
        return "", ft.Icons.EVENT_OUTLINED, look.INK_MUTED
    if presence.present:
        return t("mycourse-present"), ft.Icons.CHECK_CIRCLE, look.GOOD
    if presence.made_up_on is not None:
        told = t("mycourse-made-up", day=t.day_and_month(presence.made_up_on))
        return told, ft.Icons.CHECK_CIRCLE_OUTLINE, look.GOOD
    return t("mycourse-absent"), ft.Icons.EVENT_BUSY_OUTLINED, look.WARNING
