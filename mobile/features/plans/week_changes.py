"""What was changed of a week on this device, and how it meets what others changed of it."""

from collections.abc import Iterable, Sequence
from uuid import UUID

import msgspec

from server.shared.contract.plans import Activity, Removal, WeeklyPlanChange
from server.shared.domain.plan_differences import fields_changed


class Clash(msgspec.Struct, frozen=True):
    """A line that two people changed at once; ``mine`` or ``theirs`` is None where it was taken out."""

    id: UUID
    mine: Activity | None
    theirs: Activity | None


class Merged(msgspec.Struct, frozen=True):
    """The week with everybody's changes in it; of a clash it holds theirs, until somebody chooses."""

    activities: tuple[Activity, ...]
    clashes: tuple[Clash, ...] = ()


def change_of(before: Sequence[Activity], after: Sequence[Activity]) -> WeeklyPlanChange:
    """The lines written and taken out here; ``before`` is the week upon which the work began."""
    seen = {line.id: line for line in before}
    kept = {line.id for line in after}
    return WeeklyPlanChange(
        put=[line for line in after if line.id not in seen or fields_changed(seen[line.id], line)],
        removed=[Removal(id=line.id, revision=line.revision) for line in before if line.id not in kept],
    )


def merged(before: Sequence[Activity], mine: Sequence[Activity], now: Sequence[Activity]) -> Merged:
    """This device's changes laid upon the week as the server has it now.

    A line that only one side changed is taken from that side; one that both wrote alike is no clash.
    """
    change = change_of(before, mine)
    lines = {line.id: line for line in now}
    clashes = []
    for line in change.put:
        theirs = lines.get(line.id)
        if (theirs.revision if theirs else 0) == line.revision:
            lines[line.id] = _upon(line, theirs)
        elif theirs is None or fields_changed(theirs, line):
            clashes.append(Clash(line.id, line, theirs))
    for gone in change.removed:
        theirs = lines.get(gone.id)
        if theirs is None or theirs.revision == gone.revision:
            lines.pop(gone.id, None)
        else:
            clashes.append(Clash(gone.id, None, theirs))
    return Merged(tuple(lines.values()), tuple(clashes))


def still_clashing(kept: Iterable[Clash], now: Sequence[Activity]) -> list[Clash]:
    """Clashes of an earlier time, as they stand against the week of now."""
    lines = {line.id: line for line in now}
    return [Clash(one.id, one.mine, lines.get(one.id)) for one in kept]


def chosen(activities: Sequence[Activity], clash: Clash, *, mine: bool) -> tuple[Activity, ...]:
    """The week after a choice; mine goes upon their revision, so that the server takes it."""
    if not mine:
        return tuple(activities)
    others = tuple(line for line in activities if line.id != clash.id)
    if clash.mine is None:
        return others
    revision = clash.theirs.revision if clash.theirs else 0
    return (*others, msgspec.structs.replace(clash.mine, revision=revision))


def _upon(line: Activity, theirs: Activity | None) -> Activity:
    """A line written here with what the server alone knows of it: marks and remarks of the meantime."""
    if theirs is None:
        return line
    return msgspec.structs.replace(
        line,
        remark=theirs.remark,
        state=theirs.state,
        reason_code=theirs.reason_code,
        reason=theirs.reason,
        moved_to=theirs.moved_to,
        replaced_by=theirs.replaced_by,
    )
