"""Plans on paper: what a slice shows is turned into a sheet and written as PDF, Word or Excel."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from server.features.adaptations.service import AdaptationService
from server.features.annual_plans.service import AnnualPlanService
from server.features.annual_plans.year import GroupYear
from server.features.frameworks.service import local_limit
from server.features.monthly_plans.service import MonthlyPlanService
from server.features.plan_documents import queries
from server.features.plan_documents.annual import annual_sheet, monthly_sheet
from server.features.plan_documents.programme import programme_sheet
from server.features.plan_documents.weekly import WeekReading, weekly_sheet
from server.features.plan_documents.writing import Paper, paper_of
from server.features.programmes.service import ProgrammeService
from server.features.weekly_plans.service import WeeklyPlanService
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.shared.contract.day_mode import Adaptation
from server.shared.contract.plan_documents import Form, PrintedLanguage
from server.shared.contract.plans import WeeklyPlan
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStatus
from server.shared.i18n import translator


@dataclass(frozen=True, slots=True)
class Wish:
    """How somebody wants a paper."""

    form: Form
    language: PrintedLanguage


class PlanDocumentService:
    """Papers of the plans that the actor may read."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def weekly(self, preschool_id: UUID, plan_id: UUID, wish: Wish, *, adaptations: bool) -> Paper:
        """The week; adaptations for named children only where they are asked for, and by whom may read them."""
        plans = WeeklyPlanService(self._work, self._actor, self._clock)
        plan = await plans.one(preschool_id, plan_id)
        reading = WeekReading(
            plan,
            await queries.areas(self._work),
            await queries.bank_titles(self._work, preschool_id, plan_id),
            await self._adaptations(preschool_id, plan) if adaptations else None,
            await queries.decided_by(self._work, preschool_id, plan_id),
        )
        head = await queries.head(self._work, preschool_id, plan.group_id, self._actor.today)
        return await paper_of(weekly_sheet(reading, head, translator(wish.language)), wish.form)

    async def annual(self, year: GroupYear, wish: Wish) -> Paper:
        plan = await AnnualPlanService(self._work, self._actor, self._clock).of_group(year)
        head = await queries.head(self._work, year.preschool_id, year.group_id, self._actor.today)
        limit = await local_limit(self._work)
        return await paper_of(annual_sheet(plan, head, limit, translator(wish.language)), wish.form)

    async def monthly(self, year: GroupYear, month: int, wish: Wish) -> Paper:
        """The month; approved with the year it is derived from."""
        plan = await MonthlyPlanService(self._work, self._actor, self._clock).one(year, month)
        annual = await AnnualPlanService(self._work, self._actor, self._clock).of_group(year)
        head = await queries.head(self._work, year.preschool_id, year.group_id, self._actor.today)
        wording = await queries.wording(self._work, plan.indicators)
        approved = annual.status == PlanStatus.APPROVED
        return await paper_of(monthly_sheet(plan, head, wording, approved, translator(wish.language)), wish.form)

    async def programme(self, preschool_id: UUID, school_year: int, wish: Wish) -> Paper:
        programme = await ProgrammeService(self._work, self._actor, self._clock).of_year(preschool_id, school_year)
        head = await queries.head(self._work, preschool_id, None, self._actor.today)
        limit = await local_limit(self._work)
        return await paper_of(programme_sheet(programme, head, limit, translator(wish.language)), wish.form)

    async def _adaptations(self, preschool_id: UUID, plan: WeeklyPlan) -> Sequence[Adaptation]:
        self._actor.require(Action.ADAPTATION_READ, Whereabouts.of_group(preschool_id, plan.group_id))
        return await AdaptationService(self._work, self._actor, self._clock).of_plan(preschool_id, plan.id)
