"""Import of rosters over the wire: what a file would change, and what is wrong in it."""

from server.shared.contract.base import WireStruct


class RowProblem(WireStruct):
    """``line`` is 0 for a problem of the whole file, ``column`` empty for one of the whole line."""

    file: str
    line: int
    column: str
    code: str
    params: dict[str, str | int | float] = {}


class RosterCounts(WireStruct):
    """How many rows would be made, changed, left alone or ended.

    ``missing`` are on record and not in a full file (or may not be ended by a file): they are left as they are.
    ``passed_over`` are in the file and never brought in by one, such as a new head.
    """

    new: int = 0
    changed: int = 0
    same: int = 0
    ended: int = 0
    missing: int = 0
    passed_over: int = 0


class RosterPreview(WireStruct):
    """``checksum`` names the file; importing it needs it back, so that nothing else is imported by mistake.

    ``problems`` are the first ones of ``problem_total``; ``examples`` are names of children the file changes.
    """

    checksum: str
    groups: RosterCounts
    children: RosterCounts
    enrolments: RosterCounts
    guardians: RosterCounts
    staff: RosterCounts
    problems: list[RowProblem]
    examples: list[str]
    applied: bool = False
    problem_total: int = 0
    ignored_columns: list[str] = []
    is_partial: bool = False
