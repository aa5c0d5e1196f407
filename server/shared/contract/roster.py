"""Import of rosters over the wire: what a file would change, and what is wrong in it."""

from server.shared.contract.base import WireStruct


class RowProblem(WireStruct):
    file: str
    line: int
    column: str
    code: str
    params: dict[str, str | int | float] = {}


class RosterCounts(WireStruct):
    """How many rows would be made, changed, left alone or ended."""

    new: int = 0
    changed: int = 0
    same: int = 0
    ended: int = 0


class RosterPreview(WireStruct):
    """``checksum`` names the file; importing it needs it back, so that nothing else is imported by mistake."""

    checksum: str
    groups: RosterCounts
    children: RosterCounts
    enrolments: RosterCounts
    guardians: RosterCounts
    staff: RosterCounts
    problems: list[RowProblem]
    examples: list[str]
    applied: bool = False
