"""What people do with a roster in a file: look at what it would change, then bring it in; all of it or nothing."""

import asyncio
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import UUID

from server.features.roster import queries
from server.features.roster.applying import apply_comparison
from server.features.roster.comparing import Comparison, compare
from server.features.roster.mapping import to_details, to_preview
from server.features.roster.reading import Table, read_roster, read_workbook
from server.features.roster.reading.archive import UnreadableFile
from server.kernel import audit, changes
from server.kernel.access import Actor, Scope, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.kernel.dirty_months import note_ever
from server.shared.contract.roster import RosterPreview
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action, Role
from server.shared.domain.roster import Roster, RowProblem
from server.shared.i18n import DEFAULT_LANGUAGE, Translator, translator
from server.shared.ids import NOWHERE

CHANGED: Final = "roster"
"""The kind of the one change noted for an import: whoever hears of it reads groups and children again."""


@dataclass(frozen=True)
class _Prepared:
    """A file that was read, and then compared."""

    roster: Roster
    comparison: Comparison
    problems: list[RowProblem]


class RosterService:
    """The import of one preschool's roster."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def preview(self, preschool_id: UUID, filename: str, content: bytes) -> RosterPreview:
        """What the file would change and what is wrong in it. Nothing is changed, and nothing on record is shown."""
        source_id = await self._require(preschool_id)
        prepared = await self._prepared(preschool_id, source_id, await self._read(filename, content))
        return _preview(_checksum(content), prepared, applied=False)

    async def apply(self, preschool_id: UUID, filename: str, content: bytes, checksum: str) -> RosterPreview:
        """Brings the file in. Raises ``roster.other_file`` unless the checksum is the content's, and
        ``roster.has_problems`` for a single problem; then nothing is changed.
        """
        source_id = await self._require(preschool_id)
        if checksum != _checksum(content):
            raise RuleViolation("roster.other_file")
        read = await self._read(filename, content)
        if read[1]:
            raise RuleViolation("roster.has_problems", count=len(read[1]))
        await queries.lock(self._work, preschool_id)
        prepared = await self._prepared(preschool_id, source_id, read)
        if prepared.problems:
            raise RuleViolation("roster.has_problems", count=len(prepared.problems))
        await self._write(preschool_id, prepared.comparison)
        return _preview(checksum, prepared, applied=True)

    async def template(self, preschool_id: UUID) -> bytes:
        """The XLSX file to fill in, in the language of the account."""
        await self._require(preschool_id)
        return await asyncio.to_thread(_template, translator(self._actor.language))

    async def _require(self, preschool_id: UUID) -> str | None:
        """The preschool's number in other systems, once it is sure that the actor may import there."""
        source_id = await queries.source_id_of(self._work, self._actor, preschool_id)
        self._actor.require(Action.ROSTER_IMPORT, Whereabouts(preschool_id=preschool_id))
        return source_id

    async def _read(self, filename: str, content: bytes) -> tuple[Roster, list[RowProblem]]:
        return await asyncio.to_thread(read_roster, filename, content, today=self._clock.today())

    async def _prepared(
        self, preschool_id: UUID, source_id: str | None, read: tuple[Roster, list[RowProblem]]
    ) -> _Prepared:
        roster, problems = read
        record = await queries.on_record(self._work, preschool_id, source_id)
        is_whole = not roster.is_partial and not problems
        comparison = await asyncio.to_thread(compare, roster, record, self._clock.today(), is_whole)
        found = sorted([*problems, *comparison.problems], key=lambda problem: (problem.file, problem.line or 0))
        return _Prepared(roster, comparison, found)

    async def _write(self, preschool_id: UUID, comparison: Comparison) -> None:
        details = to_details(comparison)
        if comparison.writes:
            await apply_comparison(self._work, preschool_id, comparison)
            await changes.note(self._work, preschool_id, CHANGED, preschool_id)
            await note_ever(self._work, preschool_id)
        await audit.record(self._work, self._actor, Action.ROSTER_IMPORT, preschool_id, preschool_id, details)


def _template(t: Translator) -> bytes:
    # Here and not above: openpyxl takes 20 MB, and few processes ever write a sheet.
    from server.features.roster.reading.template import template

    return template(t)


def _preview(checksum: str, prepared: _Prepared, *, applied: bool) -> RosterPreview:
    return to_preview(checksum, prepared.roster, prepared.comparison, prepared.problems, applied)


def _checksum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def sheets_of(content: bytes, *, largest: int, longest_cell: int) -> list[Table]:
    """The sheets of an XLSX file that somebody sent for another import than a roster's, read as carefully.

    Every cell is text. Raises RuleViolation with what is wrong with the file as a whole.
    """
    try:
        return read_workbook(content, largest=largest, longest_cell=longest_cell)
    except UnreadableFile as error:
        raise RuleViolation(error.code, **error.params) from error


def installation_at(preschool_id: UUID, clock: Clock) -> Actor:
    """Whoever runs the command on the machine, with the rights of a head at one preschool and nowhere else.

    Its account id is nobody's, by which the audit tells such an import from one by an account.
    """
    return Actor(
        account_id=NOWHERE,
        session_id=NOWHERE,
        login="installation",
        full_name="",
        language=DEFAULT_LANGUAGE,
        today=clock.today(),
        scopes=(Scope(role=Role.HEAD, preschool_id=preschool_id),),
    )


async def import_file(
    database: Database, clock: Clock, preschool_id: UUID, path: Path, *, apply: bool
) -> RosterPreview:
    """What the file would change, or with ``apply`` what it has changed: ``applied`` tells.

    A file with problems is not applied and raises nothing: the answer lists them. Raises NotVisible for a preschool
    that does not exist and OSError for a file that cannot be read.
    """
    content = await asyncio.to_thread(path.read_bytes)
    actor = installation_at(preschool_id, clock)
    async with database.writing() as work:
        rosters = RosterService(work, actor, clock)
        preview = await rosters.preview(preschool_id, path.name, content)
        if not apply or preview.problems:
            return preview
        return await rosters.apply(preschool_id, path.name, content, preview.checksum)
