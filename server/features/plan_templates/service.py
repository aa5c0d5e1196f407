"""What people do with templates of weeks: keep a week as one, look, throw one away, begin a week with one."""

from uuid import UUID

import msgspec

from server.features.plan_templates import queries
from server.features.plan_templates.models import PlanTemplate
from server.features.weekly_plans.service import WeeklyPlanService
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import NotAllowed, NotVisible
from server.kernel.texts import written
from server.shared.contract import plans
from server.shared.contract import programmes as contract
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.domain.plan_differences import WRITTEN


class PlanTemplateService:
    """Weeks that people keep to begin others with; a shared one is the whole preschool's."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_preschool(self, preschool_id: UUID) -> list[contract.PlanTemplate]:
        """One's own templates and the shared ones, by name."""
        self._require_within(preschool_id)
        rows = await queries.templates(self._work, self._actor, preschool_id)
        return [self._told(preschool_id, row) for row in rows]

    async def keep(self, preschool_id: UUID, request: contract.NewPlanTemplate) -> contract.PlanTemplate:
        """Keeps the week's lines as a template: what was written of them, nothing of what became of them."""
        self._require_within(preschool_id)
        plan = await WeeklyPlanService(self._work, self._actor, self._clock).one(preschool_id, request.plan_id)
        row = PlanTemplate(
            preschool_id=preschool_id,
            id=request.id,
            name=written(request.name, "name"),
            age_band=plan.age_band,
            activities=msgspec.to_builtins([bare(line) for line in plan.activities]),
            shared=request.shared,
            author_id=self._actor.account_id,
            author_name=self._actor.full_name,
            created_at=self._clock.now(),
        )
        if not await queries.create(self._work, row):
            taken = await queries.is_taken(self._work, preschool_id, request.id)
            raise RuleViolation("plan_template.id_taken" if taken else "plan_template.name_taken")
        await audit.record(self._work, self._actor, Action.TEMPLATE_KEEP, row.id, preschool_id)
        return self._told(
            preschool_id,
            {
                "id": row.id,
                "name": row.name,
                "age_band": row.age_band,
                "author_id": row.author_id,
                "author_name": row.author_name,
                "shared": row.shared,
                "uses": 0,
                "activities": len(row.activities),
                "created_at": row.created_at,
            },
        )

    async def remove(self, preschool_id: UUID, template_id: UUID) -> None:
        """Throws a template away: one's own, or as one of the leading staff a shared one; weeks begun with it stay."""
        row = await queries.template(self._work, self._actor, preschool_id, template_id)
        if not self._may_remove(preschool_id, row.author_id):
            raise NotAllowed(Action.TEMPLATE_KEEP)
        await self._work.session.delete(row)
        await self._work.flush()
        await audit.record(self._work, self._actor, Action.TEMPLATE_KEEP, template_id, preschool_id, {"kept": False})

    def _may_remove(self, preschool_id: UUID, author_id: UUID) -> bool:
        leading = self._actor.may(Action.WEEKLY_PLAN_APPROVE, Whereabouts(preschool_id))
        return author_id == self._actor.account_id or leading

    def _require_within(self, preschool_id: UUID) -> None:
        if not self._actor.may(Action.TEMPLATE_KEEP, Whereabouts(preschool_id)):
            raise NotVisible

    def _told(self, preschool_id: UUID, row: Record) -> contract.PlanTemplate:
        told = dict(row)
        own = self._may_remove(preschool_id, told.pop("author_id"))
        return contract.PlanTemplate(**told, permitted=[Action.TEMPLATE_KEEP.value] if own else [])


async def lines_of_template(work: Work, actor: Actor, preschool_id: UUID, template_id: UUID) -> list[plans.Activity]:
    """The lines a week is begun with; the template counts its use. NotVisible where it is not the actor's to use."""
    row = await queries.template(work, actor, preschool_id, template_id)
    row.uses += 1
    await work.flush()
    return msgspec.convert(row.activities, list[plans.Activity])


def bare(line: plans.Activity) -> plans.Activity:
    """What was written of a line and nothing else: no marks, no remark, no reason, no revision."""
    return plans.Activity(id=line.id, **{name: getattr(line, name) for name in WRITTEN})
