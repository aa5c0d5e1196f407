"""Importing a roster from the command line."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from server.features.roster.service import import_file
from server.kernel.clock import SystemClock
from server.kernel.database import Database
from server.kernel.settings import Settings
from server.shared.contract.roster import RosterPreview
from server.shared.i18n import translator


async def import_roster(
    settings: Settings, preschool_id: UUID, file: Path, apply: bool, say: Callable[[str], None]
) -> bool:
    """Shows what the file would change or changes it; False when something in it is wrong."""
    database = Database(settings.database_url, pool_size=2)
    try:
        clock = SystemClock(settings.time_zone)
        preview = await import_file(database, clock, preschool_id, file, apply=apply)
    finally:
        await database.close()
    for line in _told(preview):
        say(line)
    return not preview.problems


def _told(preview: RosterPreview) -> list[str]:
    t = translator("en")
    lines = []
    for part in ("groups", "children", "enrolments", "guardians", "staff"):
        counts = getattr(preview, part)
        lines.append(
            t(
                "cli-roster-counts",
                part=t(f"cli-roster-{part}"),
                new=counts.new,
                changed=counts.changed,
                same=counts.same,
            )
        )
    lines += [
        t(
            "cli-roster-problem",
            file=problem.file,
            line=problem.line or 0,
            column=problem.column or "",
            text=t.error(problem.code, problem.params),
        )
        for problem in preview.problems
    ]
    lines.append(t("cli-roster-applied") if preview.applied else t("cli-roster-only-shown"))
    return lines
