"""Drafting a year and changing its themes: what people ask, and how it flows down to months and weeks."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final
from uuid import UUID

from server.features.annual_plans import cascade_queries, queries
from server.features.annual_plans.drafting import drafted_year
from server.features.annual_plans.jobs import ask_for_group
from server.features.annual_plans.making import YearMaker, following
from server.features.annual_plans.models import YearDrafting
from server.features.annual_plans.opening import open_for_change
from server.features.annual_plans.themes import grid_of_themes
from server.features.annual_plans.year import GroupYear
from server.features.preschools.models import PreschoolGroup
from server.features.weekly_plans.drafting_weeks import WeekMaker
from server.kernel import audit
from server.kernel.access import Whereabouts
from server.kernel.errors import NotVisible
from server.kernel.texts import written
from server.shared.contract import plans as contract
from server.shared.domain.annual_plans import require_own_year, retitled
from server.shared.domain.cascade import Follow, WeekTheme, WeekToDraft
from server.shared.domain.permissions import Action
from server.shared.i18n import content_language, translator

_PATIENCE: Final = timedelta(minutes=10)


class YearCascade(YearMaker):
    """The year of a group with everything that follows from it."""

    async def draft(self, year: GroupYear, request: contract.DraftAnnualPlan) -> contract.AnnualPlan:
        """Drafts the year, or drafts it again where nobody has touched it; a year drafted twice stays one plan."""
        group = await self._group(year, Action.ANNUAL_PLAN_DRAFT)
        await self.make(year, group, request.id, whole=request.whole)
        return await self.of_group(year)

    async def shows(self, year: GroupYear) -> list[contract.WeekThen]:
        """What drafting the year again would make of its weeks; writes nothing."""
        group = await self._group(year, Action.ANNUAL_PLAN_DRAFT)
        drafted, changes = await self.then(year, group)
        maker = WeekMaker(self._work, self._actor, self._clock)
        follow = await maker.following(year.preschool_id, year.group_id, following(drafted, changes), lock=False)
        plans = {week.week_start: (week.plan_id, way) for way, week in follow}
        shown = []
        for change in changes:
            plan_id, way = plans.get(change.week_start, (None, Follow.NOT))
            shown.append(
                contract.WeekThen(
                    week_start=change.week_start,
                    kind=change.kind,  # type: ignore[arg-type]  # the rule names the same four
                    before=dict(change.before.title) if change.before else {},
                    after=dict(change.after.title) if change.after else {},
                    weekly_plan_id=plan_id,
                    weekly_plan_follows=way is not Follow.NOT,
                )
            )
        return shown

    async def change_week(
        self, year: GroupYear, week_id: UUID, request: contract.AnnualWeekChange
    ) -> contract.AnnualPlan:
        """Gives a week another title or a note; from then on drafting leaves it alone. Its weekly plan follows."""
        group = await self._group(year, Action.ANNUAL_PLAN_EDIT)
        plan = await queries.plan_for_update(self._work, year)
        if plan is None:
            raise NotVisible
        open_for_change(self._actor, year.where, plan)
        week = await queries.week(self._work, year.preschool_id, plan.id, week_id)
        title = self._retitled(week.title, written(request.title, "title"))
        if title != week.title:
            week.title, week.week_theme_id = title, None
            drafted = await drafted_year(self._work, year, group.age_band, await grid_of_themes(self._work))
            days = drafted.days.get(week.week_start, ())
            changed = [WeekToDraft(week.id, week.week_start, days, WeekTheme(title))]
            await WeekMaker(self._work, self._actor, self._clock).follow(year.preschool_id, year.group_id, changed)
        week.note = request.note.strip()
        week.touched = True
        await self._noted(Action.ANNUAL_PLAN_EDIT, plan)
        return await self.of_group(year)

    def _retitled(self, title: Mapping[str, str], text: str) -> dict[str, str]:
        """As ``retitled``; who reads Uzbek in Cyrillic letters hands the shown title back in those."""
        language = self._actor.language
        if text == translator(language).chosen(title):
            return dict(title)
        return retitled(title, text, content_language(language))

    async def ask_for_all(self, preschool_id: UUID, request: contract.DraftEveryYear) -> contract.YearDrafting:
        """Asks for the year of every group of the preschool, which a job drafts group by group."""
        self._actor.require(Action.ANNUAL_PLAN_DRAFT, Whereabouts(preschool_id=preschool_id))
        groups = await cascade_queries.open_groups(self._work, preschool_id, request.school_year, self._actor.today)
        row = YearDrafting(
            preschool_id=preschool_id,
            id=request.id,
            school_year=request.school_year,
            groups=len(groups),
            asked_by=self._actor.account_id,
            asked_at=self._clock.now(),
        )
        await cascade_queries.ask(self._work, row)
        if groups:
            await ask_for_group(self._work, preschool_id, request.id, 0)
        details = {"groups": len(groups)}
        await audit.record(self._work, self._actor, Action.ANNUAL_PLAN_DRAFT, request.id, preschool_id, details)
        return await self.progress(preschool_id, request.id)

    async def progress(self, preschool_id: UUID, drafting_id: UUID) -> contract.YearDrafting:
        self._actor.require(Action.ANNUAL_PLAN_DRAFT, Whereabouts(preschool_id=preschool_id))
        row = await cascade_queries.drafting(self._work, preschool_id, drafting_id)
        if row is None:
            raise NotVisible
        return _told(row)

    async def latest(self, preschool_id: UUID) -> contract.YearDrafting | None:
        """What was asked for last; None where nobody has asked yet."""
        self._actor.require(Action.ANNUAL_PLAN_DRAFT, Whereabouts(preschool_id=preschool_id))
        row = await cascade_queries.latest_drafting(self._work, preschool_id)
        return _told(row) if row else None

    def is_running(self, drafting: contract.YearDrafting) -> bool:
        """Whether it goes on: not over, and not asked for so long ago that its job must have stopped."""
        return drafting.ended_at is None and self._clock.now() - drafting.asked_at < _PATIENCE

    async def _group(self, year: GroupYear, action: Action) -> PreschoolGroup:
        group = await queries.group(self._work, self._actor, year)
        self._actor.require(action, year.where)
        require_own_year(year.school_year, group.school_year)
        return group


def _told(row: YearDrafting) -> contract.YearDrafting:
    return contract.YearDrafting(
        id=row.id,
        school_year=row.school_year,
        groups=row.groups,
        done=row.done,
        asked_at=row.asked_at,
        ended_at=row.ended_at,
    )
