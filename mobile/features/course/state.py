"""What the screens of the course itself know and do."""

from typing import Final
from uuid import UUID

from mobile.device.clock import preschool_now
from mobile.features.course.repository import CourseRepository
from mobile.problems import ApiProblem, ServerAway
from mobile.ui.feedback import ScreenState
from mobile.ui.forms import Form
from server.shared.contract.courses import ModuleState, MyCourse, Presence, Session, UnitState
from server.shared.contract.handbook import ChapterHead
from server.shared.domain.courses import Form as UnitForm
from server.shared.i18n import Translator

SESSIONS_FIRST: Final = 3


class Courses(ScreenState):
    """All courses of the account; the present one in front."""

    def __init__(self, repository: CourseRepository) -> None:
        super().__init__()
        self.courses: tuple[MyCourse, ...] | None = None
        self._repository = repository

    @property
    def present(self) -> MyCourse | None:
        """The course that goes on, or that ended without a certificate yet: what the first screen tells of."""
        going_on = [course for course in self.courses or () if not course.certificate]
        today = preschool_now().date()
        return next((course for course in going_on if course.ends_on >= today), next(iter(going_on), None))

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def load_quietly(self) -> None:
        """For a part of another screen, which shows nothing of the course while it cannot be asked for."""
        try:
            await self._load()
        except (ServerAway, ApiProblem):
            self.courses = ()

    async def join(self, form: Form, t: Translator) -> MyCourse | None:
        """Takes part by the typed code; a refusal is said at the field."""
        if not form.require(t, "code"):
            return None
        joined: list[MyCourse] = []

        async def join() -> None:
            try:
                joined.append(await self._repository.join(form.text("code")))
            except ApiProblem as problem:
                form.errors = {"code": t.error(problem.code, problem.params)}

        await self.during(join(), t)
        return joined[0] if joined else None

    async def _load(self) -> None:
        self.courses = tuple(await self._repository.all())


class OwnCourse(ScreenState):
    """One's way through one cohort."""

    def __init__(self, repository: CourseRepository, participant_id: UUID) -> None:
        super().__init__()
        self.course: MyCourse | None = None
        self.chapters: dict[str, ChapterHead] = {}
        self.all_sessions = False
        self.turned: frozenset[str] = frozenset()
        self._repository = repository
        self._participant_id = participant_id

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            self.course = await self._repository.one(self._participant_id)
            self.chapters = await self._repository.chapters()

        await self.during(fetch(), t)

    @property
    def next_unit(self) -> UnitState | None:
        course = self.course
        return unit_named(course, course.next_unit) if course else None

    @property
    def next_session(self) -> Session | None:
        """The first session that has not ended yet."""
        now = preschool_now()
        coming = [session for session in self.sessions if session.starts_at >= now]
        return coming[0] if coming else None

    @property
    def sessions(self) -> list[Session]:
        return sorted(self.course.sessions, key=lambda session: session.starts_at) if self.course else []

    @property
    def shown_sessions(self) -> list[Session]:
        """All, or the next ones; the last ones of a timetable that is over."""
        every = self.sessions
        if self.all_sessions or len(every) <= SESSIONS_FIRST:
            return every
        coming = self.next_session
        first = every.index(coming) if coming else len(every)
        return every[min(first, len(every) - SESSIONS_FIRST) :][:SESSIONS_FIRST]

    def is_open(self, module: ModuleState) -> bool:
        """The module one is at stands open, the others are folded, unless somebody turned it."""
        course = self.course
        here = course is not None and any(unit.slug == course.next_unit for unit in module.units)
        return here != (module.slug in self.turned)

    def turn(self, slug: str) -> None:
        """Opens a folded module, folds an open one."""
        self.turned = self.turned ^ {slug}

    def show_sessions(self, every: bool) -> None:
        self.all_sessions = every

    def presence(self, session: Session) -> Presence | None:
        presences = self.course.presences if self.course else []
        return next((one for one in presences if one.session_id == session.id), None)


def unit_named(course: MyCourse, slug: str) -> UnitState | None:
    return next((unit for module in course.modules for unit in module.units if unit.slug == slug), None)


def route_of(course: MyCourse, unit: UnitState) -> str:
    """Where a unit is worked at; '' for one that a trainer guides."""
    here = f"/course/{course.id}"
    if unit.form == UnitForm.OWN_STUDY and unit.chapters:
        unread = [chapter for chapter in unit.chapters if chapter not in unit.read]
        return f"/handbook/{(unread or unit.chapters)[0]}?from={here}"
    if unit.form == UnitForm.PRACTICE:
        return f"{here}/practice"
    if unit.form == UnitForm.TEST:
        return f"{here}/test/{unit.slug}"
    if unit.form == UnitForm.PROJECT:
        return f"{here}/project/{unit.slug}"
    return ""
