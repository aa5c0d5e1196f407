"""The practice project: what it asks for, writing it, its marks by the rubric."""

from uuid import UUID

import flet as ft
import msgspec

from mobile.device.device import use_device
from mobile.device.typing_pause import TypingPause
from mobile.features.course.repository import CourseRepository
from mobile.ui.dialogs import Muted, Named
from mobile.ui.entries import moment_words
from mobile.ui.feedback import Caution, Notice, Problem, Refusal, ScreenState, SkeletonRows, guard, tell
from mobile.ui.forms import Form, LongTextInput, TextInput
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, Halves, ScreenHead, Section
from mobile.ui.theme import GAP, WIDE_WIDTH
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.courses import Criterion, MyCourse, Project, ProjectPlan, ProjectText
from server.shared.domain.courses import ProjectState
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator


class ProjectWriting(ScreenState):
    """The project of one participant, and what is being typed of it."""

    def __init__(self, repository: CourseRepository, participant_id: UUID, unit: str) -> None:
        super().__init__()
        self.course: MyCourse | None = None
        self.form = Form()
        self.pause = TypingPause(self.keep)
        self._repository = repository
        self._participant_id = participant_id
        self._unit = unit

    @property
    def project(self) -> Project | None:
        return self.course.project if self.course else None

    @property
    def may_write(self) -> bool:
        """Until it is passed or failed, as the server permits it."""
        course, project = self.course, self.project
        if course is None:
            return False
        return Action.COURSE_TAKE.value in (project.permitted if project else course.permitted)

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            course = await self._repository.one(self._participant_id)
            draft = await self._repository.draft(self._participant_id)
            text = msgspec.json.decode(draft, type=ProjectText) if draft else _as_it_stands(course.project)
            self.form.reset({"title": text.title, "text": text.text})
            self.course = course

        await self.during(fetch(), t)

    async def keep(self) -> None:
        """Keeps what is typed on the device."""
        await self._repository.keep_draft(self._participant_id, msgspec.json.encode(self._typed()))

    async def hand_in(self, t: Translator) -> bool:
        """Hands in what is typed; the draft goes once the server has it."""
        self.pause.forget()
        if not self.form.require(t, "title", "text"):
            return False

        async def send() -> None:
            self.course = await self._repository.hand_in(self._participant_id, self._unit, self._typed())
            await self._repository.forget_draft(self._participant_id)

        if await self.during(send(), t):
            return True
        await self.keep()
        return False

    def _typed(self) -> ProjectText:
        revision = self.project.revision if self.project else 0
        return ProjectText(title=self.form.text("title"), text=self.form.text("text"), revision=revision)


def _as_it_stands(project: Project | None) -> ProjectText:
    return ProjectText(title=project.title, text=project.text) if project else ProjectText(title="", text="")


@ft.component
def ProjectScreen() -> ft.Control:
    params = ft.use_route_params()
    return _Project(UUID(params["participant_id"]), params["unit"]) if "unit" in params else Body([])


@ft.component
def _Project(participant_id: UUID, unit: str) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: ProjectWriting(CourseRepository(device), participant_id, unit))
    form = use_kept(lambda: state.form)

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [], cleanup=state.pause.leave)
    head = ScreenHead(t("project"), back=f"/course/{participant_id}")
    course = state.course
    if course is None:
        shown = Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)
        return Body([head, shown], limit=WIDE_WIDTH)
    asked: list[ft.Control] = []
    if state.project:
        asked.append(_Standing(state.project, course.project_plan, t))
    if course.project_plan:
        asked.append(_Task(course.project_plan, t))
    written: list[ft.Control] = []
    if state.may_write:
        written.append(_Writing(state, form, t))
    elif state.project:
        written.append(Section(state.project.title, [ft.Text(state.project.text)]))
    return Body([head, Halves(asked, written)], limit=WIDE_WIDTH)


def _Standing(project: Project, plan: ProjectPlan | None, t: Translator) -> ft.Control:
    """Where it stands, what its reader said, and the marks by the rubric once there are any."""
    told = t(f"project-state-{project.state}")
    lines: list[ft.Control] = []
    match project.state:
        case ProjectState.PASSED:
            lines.append(Notice(told, ft.Icons.CHECK_CIRCLE_OUTLINE))
        case ProjectState.SUBMITTED:
            lines.append(Notice(told, ft.Icons.HOURGLASS_EMPTY))
        case _:
            lines.append(Caution(told))
    lines.append(Muted(t("project-sent", moment=moment_words(project.submitted_at, t))))
    if project.share is not None:
        lines.append(ft.Text(t("project-share", share=t.percent(project.share)), weight=ft.FontWeight.W_600))
    if project.note:
        lines.append(Named(t("project-note", name=project.marked_by_name), ft.Text(project.note)))
    if plan and project.marks:
        lines += [_Mark(criterion, project.marks.get(criterion.slug), t) for criterion in plan.criteria]
    return Section(t("project-standing"), lines)


def _Mark(criterion: Criterion, points: int | None, t: Translator) -> ft.Control:
    """What was earned in one line of the rubric, and the words of that level."""
    if points is None:
        return ft.Container(visible=False)
    most = len(criterion.levels) - 1
    words = t.chosen(criterion.levels[min(points, most)]) if criterion.levels else ""
    head = ft.Row(
        [
            ft.Text(t.chosen(criterion.title), expand=True, weight=ft.FontWeight.W_600),
            ft.Text(t("project-points", points=points, most=most)),
        ],
        spacing=GAP,
    )
    return ft.Column([head, Muted(words)], spacing=2, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Task(plan: ProjectPlan, t: Translator) -> ft.Control:
    """What it asks for, and by what it is marked."""
    lines: list[ft.Control] = [ft.Text(t.chosen(plan.task))]
    lines.append(ft.Text(t("project-rubric", share=t.percent(plan.pass_share)), color=look.INK_MUTED))
    lines += [
        Named(t.chosen(criterion.title), ft.Text(t.chosen(criterion.levels[-1]) if criterion.levels else ""))
        for criterion in plan.criteria
    ]
    return Section(t("project-task"), lines)


def _Writing(state: ProjectWriting, form: Form, t: Translator) -> ft.Control:
    async def hand_in(_event: object) -> None:
        page = ft.context.page
        if await state.hand_in(t):
            tell(page, t("project-handed-in"))

    title = _kept(form, "title", TextInput(form, "title", t("project-title")), state.pause)
    text = _kept(form, "text", LongTextInput(form, "text", t("project-text"), 8), state.pause)
    text.max_lines = None
    button = ft.FilledButton(
        t("project-hand-in-again" if state.project else "project-hand-in"),
        height=look.TOUCH_TARGET,
        disabled=state.busy,
        on_click=guard(t, hand_in),
    )
    hint = Muted(t("project-draft-hint"))
    return Section(t("project-write"), [title, text, hint, Refusal(state.problem), ft.Row([button], wrap=True)])


def _kept(form: Form, name: str, field: ft.TextField, pause: TypingPause) -> ft.TextField:
    """The field, whose every letter also waits to be kept as a draft."""

    async def changed(event: ft.Event[ft.TextField]) -> None:
        form.typed(name, event.control.value)
        pause.typed()

    field.on_change = changed
    return field
