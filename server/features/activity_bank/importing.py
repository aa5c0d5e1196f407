"""The bank filled from a sheet: look at what it would bring, or bring it, all of it or nothing."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

import msgspec

from server.features.activity_bank import listing
from server.features.activity_bank.browsing import BankService
from server.features.activity_bank.lines import LONGEST_CELL, Grid, Reading, Said, read_lines
from server.features.activity_bank.writing import CHANGE
from server.features.roster.service import sheets_of
from server.kernel import audit, changes
from server.kernel.access import Whereabouts
from server.kernel.database import Record
from server.shared.contract import bank as contract
from server.shared.domain import bank as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator, translator
from server.shared.ids import uuid7

LARGEST_FILE: Final = 5 * 1024 * 1024
_SAID: Final = (
    *("month", "week", "band", "area", "indicators", "part_of_day", "centre", "minutes", "local", "title", "aim"),
    *("course", "materials", "simpler", "harder", "language", "sharing"),
)
_LOCK: Final = "select pg_advisory_xact_lock(hashtextextended('bank ' || $1::uuid::text, 0))"
_ON_RECORD: Final = f"""
    select slug, author_id, {", ".join(_SAID)} from bank_activity
    where preschool_id = $1 and slug = any($2)
"""  # noqa: S608 - only our own column names are joined
_WRITE: Final = f"""
    insert into bank_activity as old
        (preschool_id, id, slug, {", ".join(_SAID)}, district_id, author_id, author_name, created_at, updated_at)
    select $1, id, slug, {", ".join(_SAID)}, case when sharing = 'district' then cast($3 as uuid) end, $4, $5, $6, $6
    from jsonb_to_recordset($2::jsonb) as given (
        id uuid, slug text, month int, week int, band text, area text, indicators jsonb, part_of_day text, centre text,
        minutes int, local boolean, title jsonb, aim text, course jsonb, materials jsonb, simpler text, harder text,
        language text, sharing text
    )
    on conflict (preschool_id, slug) do update set
        {", ".join(f"{name} = excluded.{name}" for name in (*_SAID, "district_id", "updated_at"))}
"""  # noqa: S608 - only our own column names are joined


class BankImportService(BankService):
    """Sheets of activities for one preschool."""

    async def sheet(self, preschool_id: UUID) -> bytes:
        """The sheet to fill in, in the language of the account."""
        self._require_importing(preschool_id)
        reference = await listing.reference(self._work)
        return await asyncio.to_thread(_empty_sheet, reference, translator(self._actor.language))

    async def bring_in(self, preschool_id: UUID, content: bytes, *, apply: bool) -> contract.BankImport:
        """What the sheet would change or, applied, has changed; with a single problem nothing is written.

        A line is known by its slug, so the same sheet brings nothing the second time. Raises RuleViolation for a file
        that cannot be read as a whole.
        """
        self._require_importing(preschool_id)
        grid = await asyncio.to_thread(_grid, content)
        reference = await listing.reference(self._work)
        reading = await asyncio.to_thread(read_lines, grid, reference, str(self._actor.account_id))
        if apply:
            await self._work.raw.execute(_LOCK, preschool_id)
        record = await self._on_record(preschool_id, reading)
        rows, problems = self._compared(preschool_id, reading, record)
        new = [row for row in rows if row["slug"] not in record]
        problems = sorted([*reading.problems, *problems], key=lambda problem: problem.line)
        applied = apply and not problems
        if applied and rows:
            await self._write(preschool_id, rows)
        return contract.BankImport(
            new=len(new),
            changed=len(rows) - len(new),
            unchanged=len(reading.said) - len(rows),
            problems=problems,
            applied=applied,
        )

    def _require_importing(self, preschool_id: UUID) -> None:
        self._require_visible(preschool_id)
        self._actor.require(Action.BANK_WRITE, Whereabouts(preschool_id))

    async def _on_record(self, preschool_id: UUID, reading: Reading) -> dict[str, Record]:
        slugs = [said.slug for said in reading.said]
        return {row["slug"]: row for row in await self._work.raw.fetch(_ON_RECORD, preschool_id, slugs)}

    def _compared(
        self, preschool_id: UUID, reading: Reading, record: Mapping[str, Record]
    ) -> tuple[list[dict[str, Any]], list[contract.ImportLine]]:
        """The rows to write, new or different from the record, and the lines the actor may not write so."""
        leads = self._actor.may(Action.BANK_UPDATE_OTHERS, Whereabouts(preschool_id))
        rows, problems = [], []
        for said in reading.said:
            before = record.get(said.slug)
            row = _row(said, before)
            refusal = self._refusal(before, row["sharing"], leads)
            if refusal:
                problems.append(contract.ImportLine(line=said.line, column=refusal[0], code=refusal[1]))
            if before is None or any(row[name] != before[name] for name in _SAID):
                rows.append(row)
        return rows, problems

    def _refusal(self, before: Record | None, sharing: str, leads: bool) -> tuple[str, str] | None:
        """The column and the code with which a line is refused to this actor."""
        others = before is not None and before["author_id"] != self._actor.account_id
        if before is not None and others and not (leads and before["sharing"] != "own"):
            return "slug", "bank.slug_of_another"
        try:
            rules.require_sharing(before["sharing"] if before else "own", sharing, leads)
        except RuleViolation as violation:
            return "sharing", violation.code
        return None

    async def _write(self, preschool_id: UUID, rows: Sequence[Mapping[str, Any]]) -> None:
        district_id = await listing.district_of(self._work, preschool_id)
        author, now = self._actor, self._clock.now()
        told = json.dumps(rows, default=str)
        await self._work.raw.execute(_WRITE, preschool_id, told, district_id, author.account_id, author.full_name, now)
        details = {"activities": len(rows)}
        await audit.record(self._work, author, Action.BANK_WRITE, preschool_id, preschool_id, details)
        await changes.note(self._work, preschool_id, CHANGE, preschool_id)


def _empty_sheet(reference: listing.Reference, t: Translator) -> bytes:
    # Here and not above: openpyxl takes 20 MB, and few processes ever write a sheet.
    from server.features.activity_bank.empty_sheet import empty_sheet

    return empty_sheet(reference, t)


def _row(said: Said, before: Record | None) -> dict[str, Any]:
    """The line as it is stored; where it does not say how far it is shared, that stays as it is."""
    row: dict[str, Any] = {"id": uuid7(), "slug": said.slug, **msgspec.to_builtins(said.writing)}
    if before is not None and not said.shares:
        row["sharing"] = before["sharing"]
    return row


def _grid(content: bytes) -> Grid:
    """The first sheet with anything in it: the second one of ours lists the choices."""
    for sheet in sheets_of(content, largest=LARGEST_FILE, longest_cell=LONGEST_CELL):
        if not sheet.is_empty:
            return sheet.rows
    raise RuleViolation("roster.file_empty")
