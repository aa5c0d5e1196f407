"""What the ministry and administrators do with versions of frameworks: bring in, look at, put in force, hand on."""

import asyncio
from uuid import UUID

from server.features.frameworks import queries
from server.features.frameworks.checking import Checking
from server.features.frameworks.document import Document, as_json, from_contract
from server.features.frameworks.lines import Lines, cut
from server.features.frameworks.loading import write
from server.features.frameworks.models import Framework
from server.kernel import audit
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import reference as contract
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator, translator

PUT_IN_FORCE = "framework.put_in_force"


class FrameworkService:
    """The versions of frameworks an installation has; everybody reads them, who manages them changes them."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def all(self) -> list[contract.FrameworkRow]:
        """That in force first; uses are counted, up to a limit, for who manages them."""
        rows = await queries.rows(self._work, counts_uses=self._manages)
        return [self._row(row) for row in rows]

    async def one(self, framework_id: UUID) -> contract.Framework:
        return await queries.framework(self._work.session, framework_id)

    async def as_file(self, framework_id: UUID, form: str) -> tuple[str, bytes]:
        """The name and the bytes of a file that, brought in anywhere, makes the same framework."""
        document = from_contract(await self.one(framework_id))
        name = f"{document.slug}-{document.version}.{form}"
        if form == "json":
            return name, as_json(document)
        return name, await asyncio.to_thread(_as_workbook, document, translator(self._actor.language))

    async def sheet(self) -> bytes:
        """The workbook to fill in, in the language of the account."""
        return await asyncio.to_thread(_as_workbook, None, translator(self._actor.language))

    async def bring_in(self, content: bytes, *, apply: bool) -> contract.FrameworkImport:
        """What a file would bring or, applied, has brought; with a single fault nothing is written.

        It comes as a new version that is not in force. Raises RuleViolation for a file that cannot be read as a whole.
        """
        lines, faults, document = await asyncio.to_thread(_read, content, self._actor.language)
        if document is not None and apply:
            await queries.lock(self._work)
        if document is not None and await self._work.session.get(Framework, document.id) is not None:
            place = lines.of("framework")[0].at("version")
            params: dict[str, str | int | float] = {"slug": document.slug, "version": document.version}
            faults = [*faults, contract.ImportFault(place, "framework.version_taken", params)]
        applied = apply and document is not None and not faults
        if applied and document is not None:
            await write(self._work, document, in_force=False)
            await audit.record(self._work, self._actor, Action.FRAMEWORK_MANAGE, document.id)
        said = next(iter(lines.of("framework")), None)
        return contract.FrameworkImport(
            slug=str(said.said.get("slug", "")) if said else "",
            version=str(said.said.get("version", "")) if said else "",
            areas=len(lines.of("area")),
            indicators=len(lines.of("indicator")),
            faults=faults,
            applied=applied,
            id=document.id if applied and document else None,
        )

    async def put_in_force(self, framework_id: UUID) -> contract.FrameworkRow:
        """From now on new entries, drafts and rounds follow this version; what was made before stays under its own."""
        await queries.lock(self._work)
        if await self._work.session.get(Framework, framework_id) is None:
            raise NotVisible
        await queries.put_in_force(self._work, framework_id)
        await audit.record(self._work, self._actor, PUT_IN_FORCE, framework_id)
        return next(row for row in await self.all() if row.id == framework_id)

    @property
    def _manages(self) -> bool:
        return self._actor.has(Action.FRAMEWORK_MANAGE)

    def _row(self, row: Record) -> contract.FrameworkRow:
        return contract.FrameworkRow(
            id=row["id"],
            slug=row["slug"],
            version=row["version"],
            title=row["title"],
            in_force=row["in_force"],
            areas=row["areas"],
            indicators=row["indicators"],
            levels=row["levels"] or 0,
            used=row["used"],
            permitted=[Action.FRAMEWORK_MANAGE.value] if self._manages else [],
        )


def _as_workbook(document: Document | None, t: Translator) -> bytes:
    # Here and not above: openpyxl takes 20 MB, and few processes ever write a workbook.
    from server.features.frameworks.workbook import as_workbook

    return as_workbook(document, t)


def _read(content: bytes, language: str) -> tuple[Lines, list[contract.ImportFault], Document | None]:
    lines = cut(content, translator(language))
    checking = Checking(lines)
    document = checking.document()
    return lines, checking.faults, document
