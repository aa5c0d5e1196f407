"""Background work of annual plans: the year of every group of a preschool, one group in each job."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from server.features.accounts.models import Account
from server.features.annual_plans import cascade_queries
from server.features.annual_plans.making import YearMaker
from server.features.annual_plans.models import YearDrafting
from server.features.annual_plans.year import GroupYear
from server.features.preschools.models import PreschoolGroup
from server.kernel import jobs
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job
from server.shared.ids import NOWHERE, uuid7

DRAFT_GROUP: Final = "annual_plans.draft_group"


async def ask_for_group(work: Work, preschool_id: UUID, drafting_id: UUID, number: int) -> None:
    """Asks for the group of that number, counted from 0 in the order of their names."""
    payload = {"preschool_id": preschool_id, "drafting_id": drafting_id, "number": number}
    await jobs.enqueue(work, DRAFT_GROUP, payload, once=f"{DRAFT_GROUP}:{drafting_id}:{number}")


def annual_plan_jobs(clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name."""

    async def draft_group(work: Work, payload: Mapping[str, Any]) -> None:
        """Drafts one group and asks for the next, so that each is seen as soon as it is done; twice is once."""
        preschool_id, number = UUID(payload["preschool_id"]), int(payload["number"])
        row = await cascade_queries.drafting(work, preschool_id, UUID(payload["drafting_id"]), lock=True)
        if row is None or row.ended_at is not None or row.done != number:
            return
        groups = await cascade_queries.open_groups(work, preschool_id, row.school_year, clock.today())
        if number < len(groups):
            await _draft(work, clock, row, groups[number])
        done = number + 1 if number + 1 < len(groups) else row.groups
        await cascade_queries.note_done(work, row, done, clock.now())
        if done < row.groups:
            await ask_for_group(work, preschool_id, row.id, done)

    return {DRAFT_GROUP: draft_group}


async def _draft(work: Work, clock: Clock, row: YearDrafting, group_id: UUID) -> None:
    group = await work.session.get_one(PreschoolGroup, (row.preschool_id, group_id))
    year = GroupYear(row.preschool_id, group_id, row.school_year)
    await YearMaker(work, await _asker(work, clock, row.asked_by), clock).make(year, group, uuid7(), whole=True)


async def _asker(work: Work, clock: Clock, account_id: UUID) -> Actor:
    """Whoever asked, without duties: the right was looked at when they did."""
    account = await work.session.get_one(Account, account_id)
    return Actor(
        account_id=account_id,
        session_id=NOWHERE,
        login=account.login,
        full_name=account.full_name,
        language=account.language,
        today=clock.today(),
    )
