"""Versions of a programme: drafted, published once they come to exactly 24 hours, put in force for new cohorts."""

from typing import Final
from uuid import UUID

import msgspec
from sqlalchemy import func, select, update

from server.features.courses import queries
from server.features.courses.mapping import to_programme
from server.features.courses.models import CourseProgramme
from server.features.handbook.books import shelf
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract import courses as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import courses as rules
from server.shared.domain.course_programmes import faults_of, is_slug, require_publishable
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action

DRAFTED: Final = "course.draft"
PUBLISHED: Final = "course.publish"
IN_FORCE: Final = "course.in_force"
_ONE_AFTER_ANOTHER: Final = "select pg_advisory_xact_lock(hashtextextended($1, 28))"
_MOST_MINUTES: Final = 100_000


class ProgrammeService:
    """Whoever runs cohorts sees what is published, whoever manages the course the drafts too."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def listed(self) -> list[contract.Programme]:
        rows = await queries.programmes(self._work, drafts=self._manages)
        return [to_programme(row, self._actor) for row in rows]

    async def one(self, programme_id: UUID) -> contract.Programme:
        """With its document, and what keeps a draft from being published."""
        row = await queries.programme(self._work, programme_id)
        if row is None or not (row["published_at"] or self._manages):
            raise NotVisible
        found = to_programme(row, self._actor)
        found.document = queries.document_of(row["document"])
        if row["published_at"] is None:
            found.faults = faults_of(found.document, shelf().chapters)
        return found

    async def draft(self, request: contract.NewProgramme) -> contract.Programme:
        """The next version of the document's slug; the same id again changes nothing."""
        self._require_manager()
        if await self._work.session.get(CourseProgramme, request.id) is None:
            _require_keepable(request.document)
            # Two drafts of one slug at once would both become the same version.
            await self._work.raw.execute(_ONE_AFTER_ANOTHER, request.document.slug)
            newest = select(func.max(CourseProgramme.version)).where(CourseProgramme.slug == request.document.slug)
            version = (await self._work.session.scalar(newest) or 0) + 1
            self._work.session.add(programme_row(request.id, version, request.document))
            await self._work.flush()
            await audit.record(self._work, self._actor, DRAFTED, request.id)
        return await self.one(request.id)

    async def change(self, programme_id: UUID, request: contract.ChangedProgramme) -> contract.Programme:
        """A draft said anew; its slug stays. Raises ``course.published``: a published version never changes."""
        row = await self._draft(programme_id)
        rules.require_same_revision(request.revision, row.revision)
        if request.document.slug != row.slug:
            raise RuleViolation("course.slug_stays")
        _require_keepable(request.document)
        row.document, row.title = msgspec.to_builtins(request.document), request.document.title
        row.minutes, row.revision = rules.minutes_of(request.document), row.revision + 1
        await self._work.flush()
        await audit.record(self._work, self._actor, DRAFTED, programme_id)
        return await self.one(programme_id)

    async def publish(self, programme_id: UUID) -> contract.Programme:
        """Raises the first fault, ``course.not_24_hours`` among them; what is published stays published."""
        row = await self._visible(programme_id)
        if row.published_at is None:
            require_publishable(faults_of(queries.document_of(row.document), shelf().chapters))
            row.published_at, row.revision = self._clock.now(), row.revision + 1
            await self._work.flush()
            await audit.record(self._work, self._actor, PUBLISHED, programme_id)
        return await self.one(programme_id)

    async def put_in_force(self, programme_id: UUID) -> contract.Programme:
        """New cohorts take this version of its slug; cohorts there are keep theirs."""
        row = await self._visible(programme_id)
        if row.published_at is None:
            raise RuleViolation("course.not_published")
        if not row.in_force:
            await only_in_force(self._work, row)
            await audit.record(self._work, self._actor, IN_FORCE, programme_id)
        return await self.one(programme_id)

    @property
    def _manages(self) -> bool:
        return self._actor.may(Action.COURSE_MANAGE, Whereabouts())

    def _require_manager(self) -> None:
        self._actor.require(Action.COURSE_MANAGE, Whereabouts())

    async def _visible(self, programme_id: UUID) -> CourseProgramme:
        self._require_manager()
        row = await self._work.session.get(CourseProgramme, programme_id, with_for_update=True)
        if row is None:
            raise NotVisible
        return row

    async def _draft(self, programme_id: UUID) -> CourseProgramme:
        row = await self._visible(programme_id)
        if row.published_at is not None:
            raise RuleViolation("course.published")
        return row


def _require_keepable(document: contract.ProgrammeDocument) -> None:
    """A draft may have faults, but has a slug, a sum of minutes and texts that columns can hold."""
    if not is_slug(document.slug):
        raise Malformed(FieldProblem(field="document.slug", code="course.slug", params={"slug": document.slug}))
    if not 0 <= rules.minutes_of(document) <= _MOST_MINUTES:
        raise Malformed(FieldProblem(field="document.modules", code="course.unit_minutes"))
    if b"\\u0000" in msgspec.json.encode(document):
        raise Malformed(FieldProblem(field="document", code="input.malformed"))


async def only_in_force(work: Work, row: CourseProgramme) -> None:
    """The one version of its slug that new cohorts take."""
    others = update(CourseProgramme).where(CourseProgramme.slug == row.slug, CourseProgramme.id != row.id)
    await work.session.execute(others.values(in_force=False))
    row.in_force = True
    await work.flush()


def programme_row(programme_id: UUID, version: int, document: contract.ProgrammeDocument) -> CourseProgramme:
    """A draft of that version."""
    return CourseProgramme(
        id=programme_id,
        slug=document.slug,
        version=version,
        title=document.title,
        document=msgspec.to_builtins(document),
        minutes=rules.minutes_of(document),
        in_force=False,
        revision=1,
    )
