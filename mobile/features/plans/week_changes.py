"""What was changed of a week on this device, apart from what others changed of it."""

from collections.abc import Sequence

from server.shared.contract.plans import Activity, Removal, WeeklyPlanChange
from server.shared.domain.plan_differences import fields_changed


def change_of(before: Sequence[Activity], after: Sequence[Activity]) -> WeeklyPlanChange:
    """The lines written and taken out here; ``before`` is the week upon which the work began."""
    seen = {line.id: line for line in before}
    kept = {line.id for line in after}
    return WeeklyPlanChange(
        put=[line for line in after if line.id not in seen or fields_changed(seen[line.id], line)],
        removed=[Removal(id=line.id, revision=line.revision) for line in before if line.id not in kept],
    )


def upon(now: Sequence[Activity], change: WeeklyPlanChange) -> list[Activity]:
    """The week as the server has it now with this device's changes in it."""
    gone = {line.id for line in change.removed} | {line.id for line in change.put}
    return [line for line in now if line.id not in gone] + change.put


def is_overtaken(now: Sequence[Activity], change: WeeklyPlanChange) -> bool:
    """Whether somebody else changed a line that was changed here: the server would refuse the change."""
    revisions = {line.id: line.revision for line in now}
    return any(revisions.get(line.id, 0) != line.revision for line in change.put) or any(
        revisions.get(line.id, line.revision) != line.revision for line in change.removed
    )
