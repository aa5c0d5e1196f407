"""What a participant does with the own practice preschool: has it made, enters it, has tasks looked at, begins anew."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final
from uuid import UUID

from server.features.accounts.service import AccountService
from server.features.courses.service import CourseService, Taking
from server.features.practice import queries
from server.features.practice.making import ask_for_copy, asking_of, make_copy, take_away
from server.features.practice.tasks import TASKS
from server.features.practice.tasks.looking import Copy, Look, Task
from server.features.practice.template import ready_template
from server.kernel import audit
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import practice as contract
from server.shared.domain.errors import RuleViolation
from server.shared.i18n import LANGUAGES, translator

_MADE: Final = "practice.made"
_ENTERED: Final = "practice.entered"
_AGAIN: Final = "practice.begun_again"
_PAGES: Final = "/admin/practice"
_NOT_LOOKED: Final = Look(0, 1)


class PracticeService:
    """The actor's own practice preschool; of others' nothing is seen."""

    def __init__(self, work: Work, actor: Actor, clock: Clock, accounts: AccountService) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock
        self._accounts = accounts
        self._courses = CourseService(work, actor, clock)

    async def state(self, participant_id: UUID) -> contract.Practice:
        """How it stands with the preschool, and how far each task of the programme is."""
        return await self._told(await self._courses.participant_of(participant_id))

    async def prepare(self, participant_id: UUID) -> contract.Practice:
        """Copies the template, or asks for a copy where the template is not ready; what is there stays."""
        taking = await self._learning(participant_id)
        if await queries.copy_of(self._work, participant_id) is None:
            template = await ready_template(self._work, self._clock)
            if template is None:
                await ask_for_copy(self._work, participant_id)
            else:
                await make_copy(self._work, self._clock, participant_id, template["template_preschool_id"])
                await audit.record(self._work, self._actor, _MADE, participant_id)
        return await self._told(taking)

    async def enter(self, participant_id: UUID) -> contract.PracticeEntry:
        """A session as the practice account, for half a day; raises ``practice.not_ready``."""
        await self._learning(participant_id)
        copy = await self._copy(participant_id)
        tokens, ticket = await self._accounts.enter_practice(copy["account_id"])
        await audit.record(self._work, self._actor, _ENTERED, participant_id)
        return contract.PracticeEntry(tokens=tokens, pages=f"{_PAGES}/{ticket}")

    async def check(self, participant_id: UUID, slug: str) -> contract.PracticeTask:
        """Looks at what was done; once it is enough the task is done for good."""
        taking = await self._learning(participant_id)
        if slug not in _slugs(taking):
            raise NotVisible
        copy = self._as_copy(await self._copy(participant_id))
        look = await TASKS[slug].look(self._work, copy)
        if look.done:
            found = {"found": look.found, "wanted": look.wanted, "preschool_id": str(copy.preschool_id)}
            await self._courses.note_practice(participant_id, slug, found)
        done = await queries.done(self._work, participant_id)
        return self._task(TASKS[slug], look, done.get(slug))

    async def start_again(self, participant_id: UUID) -> contract.Practice:
        """A new copy in place of the one there is; what was done stays done."""
        await self._learning(participant_id)
        copy = await queries.copy_of(self._work, participant_id)
        if copy is not None:
            await take_away(self._work, self._clock, copy)
            await audit.record(self._work, self._actor, _AGAIN, participant_id)
        return await self.prepare(participant_id)

    async def _learning(self, participant_id: UUID) -> Taking:
        """The actor's part in a cohort that goes on, held; raises ``course.closed`` or ``practice.course_over``."""
        taking = await self._courses.participant_of(participant_id, to_change=True)
        if taking.closed or taking.ends_on < self._clock.today():
            raise RuleViolation("practice.course_over")
        return taking

    async def _copy(self, participant_id: UUID) -> Record:
        copy = await queries.copy_of(self._work, participant_id)
        if copy is None:
            raise RuleViolation("practice.not_ready")
        return copy

    async def _told(self, taking: Taking) -> contract.Practice:
        participant_id = taking.participant_id
        copy = await queries.copy_of(self._work, participant_id)
        who = await queries.standing(self._work, participant_id, asking_of(participant_id))
        done = await queries.done(self._work, participant_id)
        return contract.Practice(
            participant_id=participant_id,
            state=_state(copy is not None, who),
            name=copy["name"] if copy else "",
            made_at=copy["made_at"] if copy else None,
            tasks=[await self._looked(TASKS[slug], copy, done) for slug in _slugs(taking)],
        )

    async def _looked(self, task: Task, copy: Record | None, done: Mapping[str, datetime]) -> contract.PracticeTask:
        look = await task.look(self._work, self._as_copy(copy)) if copy else _NOT_LOOKED
        return self._task(task, look, done.get(task.slug))

    def _as_copy(self, copy: Record) -> Copy:
        made_at: datetime = copy["made_at"]
        return Copy(
            preschool_id=copy["copied_preschool_id"],
            account_id=copy["account_id"],
            made_at=made_at,
            made_on=made_at.astimezone(self._clock.time_zone).date(),
            today=self._clock.today(),
        )

    def _task(self, task: Task, look: Look, done_at: datetime | None) -> contract.PracticeTask:
        """A task that is done shows all of it found, whatever became of the copy since."""
        t = translator(self._actor.language)
        params = {
            name: t.day_and_month(value) if isinstance(value, date) else value for name, value in look.params.items()
        }
        missing = look.missing and done_at is None and not look.done
        return contract.PracticeTask(
            slug=task.slug,
            title=_words(f"practice-task-{task.slug}"),
            text=_words(f"practice-task-{task.slug}-text"),
            where=task.where,
            found=look.wanted if done_at else look.found,
            wanted=look.wanted,
            done_at=done_at,
            hint=t(look.missing, **params) if missing else "",
        )


def _slugs(taking: Taking) -> list[str]:
    """The tasks of the participant's programme, in its order."""
    units = (unit for module in taking.document.modules for unit in module.units)
    return [slug for slug in dict.fromkeys(task for unit in units for task in unit.tasks) if slug in TASKS]


def _state(there: bool, who: Record) -> str:
    if there:
        return "ready"
    if who["asked"]:
        return "making"
    return "removed" if who["had_one"] else "none"


def _words(key: str) -> dict[str, str]:
    return {language: translator(language)(key) for language in LANGUAGES}
