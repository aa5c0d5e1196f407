"""From a comparison to what goes over the wire and into the audit."""

from collections.abc import Sequence
from typing import Final

from server.features.roster.comparing import Comparison
from server.shared.contract import roster as contract
from server.shared.domain.roster import Roster, RowProblem

PROBLEMS_SHOWN: Final = 200


def to_preview(
    checksum: str, roster: Roster, comparison: Comparison, problems: Sequence[RowProblem], applied: bool
) -> contract.RosterPreview:
    return contract.RosterPreview(
        checksum=checksum,
        groups=comparison.groups.counts(),
        children=comparison.children.counts(),
        enrolments=comparison.enrolments.counts(),
        guardians=comparison.guardians.counts(),
        staff=comparison.staff.counts(),
        problems=[_to_problem(problem) for problem in problems[:PROBLEMS_SHOWN]],
        examples=comparison.examples,
        applied=applied,
        problem_total=len(problems),
        ignored_columns=list(roster.ignored_columns),
        is_partial=roster.is_partial,
    )


def to_details(comparison: Comparison) -> dict[str, object]:
    """Counts only: an audit holds no names."""
    kinds = {
        "groups": comparison.groups.counts(),
        "children": comparison.children.counts(),
        "enrolments": comparison.enrolments.counts(),
        "guardians": comparison.guardians.counts(),
        "staff": comparison.staff.counts(),
    }
    return {
        kind: {"new": counts.new, "changed": counts.changed, "same": counts.same, "ended": counts.ended}
        for kind, counts in kinds.items()
    }


def _to_problem(problem: RowProblem) -> contract.RowProblem:
    return contract.RowProblem(
        file=problem.file,
        line=problem.line or 0,
        column=problem.column or "",
        code=problem.code,
        params=dict(problem.params),
    )
