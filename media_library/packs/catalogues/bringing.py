"""Bringing the entries of a catalogue onto the shelf: every file goes the way of everybody's uploads."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from uuid import UUID, uuid5

import anyio
from anyio import to_thread

from media_library.intake import judged
from media_library.keeping.room import require_room
from media_library.models import Resource, StoredFile
from media_library.packs.catalogues.entry import Entry, Shelf, md5_of
from media_library.packs.making import Progress
from media_library.packs.manifest import PackedResource
from media_library.packs.settling import settle, taken_identity
from media_library.packs.taking import Receiver, Taker
from media_library.shelving import shelve
from server.kernel.database import Work
from server.shared.contract.packs import PackFault, PackOutcome, PackRefused
from server.shared.domain import media as rules
from server.shared.domain.errors import RuleViolation


@dataclass(frozen=True)
class Catalogue:
    """``strict``: with one fault nothing comes in; else what has a fault is left out and told."""

    entries: Sequence[Entry]
    shelf: Shelf
    strict: bool
    faults: Sequence[PackFault] = ()
    skipped: int = 0


@dataclass(frozen=True)
class Bringer:
    taker: Taker

    async def bring(self, work: Work, receiver: Receiver, catalogue: Catalogue, progress: Progress) -> PackOutcome:
        """Files first, each in a transaction of its own; resources at the end, in that of ``work``."""
        outcome = PackOutcome(trusted=True, faults=list(catalogue.faults), skipped=catalogue.skipped)
        if outcome.faults:
            return outcome
        await self._require_room(receiver, catalogue)
        there: list[tuple[Entry, UUID]] = []
        for place, entry in enumerate(catalogue.entries, 1):
            try:
                there.append((entry, await self._file(receiver, entry, catalogue.shelf)))
            except RuleViolation as refused:
                _note(outcome, entry, refused, strict=catalogue.strict)
            await progress(place / len(catalogue.entries))
        if outcome.faults:
            return outcome
        for entry, file_id in there:
            await self._settle(work, receiver, entry, file_id, outcome)
        return outcome

    async def _require_room(self, receiver: Receiver, catalogue: Catalogue) -> None:
        shelf = catalogue.shelf
        whole = sum(shelf.byte_size(entry.file) for entry in catalogue.entries if shelf.has(entry.file))
        async with self.taker.database.writing(aside=True) as aside:
            await require_room(aside, receiver.preschool_id, whole, self.taker.usual_quota)

    async def _file(self, receiver: Receiver, entry: Entry, shelf: Shelf) -> UUID:
        """The file of an entry, judged and shelved unless the same bytes were before."""
        if not shelf.has(entry.file):
            raise RuleViolation("pack.no_such_file")
        async with anyio.TemporaryDirectory(prefix="nihol-catalogue-") as folder:
            path, working = Path(folder) / "content", Path(folder) / "working"
            await to_thread.run_sync(shelf.copy, entry.file, path)
            if entry.md5 and await to_thread.run_sync(md5_of, path) != entry.md5:
                raise RuleViolation("pack.object_changed")
            digest = await to_thread.run_sync(_digest, path)
            file_id = uuid5(taken_identity(entry.origin), f"catalogue:{digest}")
            async with self.taker.database.reading(aside=True) as aside:
                known = await aside.session.get(StoredFile, (receiver.preschool_id, file_id))
            if known is not None and known.state == "ready":
                rules.require_fitting(entry.kind, known.kind)
                return file_id
            await anyio.Path(working).mkdir()
            await self._shelve(receiver, entry, file_id, (path, working))
        return file_id

    async def _shelve(self, receiver: Receiver, entry: Entry, file_id: UUID, places: tuple[Path, Path]) -> None:
        path, working = places
        if self.taker.scanner:
            await self.taker.scanner.scan(path)
        intake = await judged(path, entry.file.rpartition("/")[2], working)
        rules.require_fitting(entry.kind, intake.kind.value)
        async with self.taker.database.writing(aside=True) as aside:
            row = StoredFile(
                preschool_id=receiver.preschool_id,
                id=file_id,
                purpose="resource",
                state="waiting",
                refusal="",
                declared_name=entry.file.rpartition("/")[2],
                declared_size=intake.byte_size,
                kind=intake.kind.value,
                uploaded_by=receiver.account_id,
                created_at=self.taker.clock.now(),
                scan="clean" if self.taker.scanner else "",
            )
            aside.session.add(row)
            await aside.flush()
            await shelve(aside, self.taker.storage, row, intake, self.taker.clock.now())

    async def _settle(self, work: Work, receiver: Receiver, entry: Entry, file_id: UUID, outcome: PackOutcome) -> None:
        known = await work.session.get(Resource, (receiver.preschool_id, taken_identity(entry.origin)))
        resource = self._described(entry)
        if known is None:
            outcome.added += 1
        elif known.withdrawn_at is not None or not _differs(known, resource, file_id):
            outcome.already_there += 1
            return
        else:
            outcome.renewed += 1
        await settle(work, receiver.preschool_id, resource, [file_id])

    def _described(self, entry: Entry) -> PackedResource:
        now = self.taker.clock.now()
        return PackedResource(
            origin=entry.origin,
            kind=entry.kind,
            title=dict(entry.title),
            description=dict(entry.description),
            language=entry.language,
            theme_weeks=list(entry.theme_weeks),
            age_bands=list(entry.age_bands),
            areas=list(entry.areas),
            indicators=[],
            author_name=entry.author,
            licence=entry.licence,
            source=entry.source,
            edition=1,
            created_at=now,
            updated_at=now,
            files=[],
        )


def _differs(known: Resource, told: PackedResource, file_id: UUID) -> bool:
    names = (
        *("kind", "title", "description", "language", "theme_weeks", "age_bands", "areas", "author_name"),
        *("licence", "source"),
    )
    return known.file_id != file_id or any(getattr(known, name) != getattr(told, name) for name in names)


def _note(outcome: PackOutcome, entry: Entry, refused: RuleViolation, *, strict: bool) -> None:
    if strict:
        params = {name: value for name, value in refused.params.items() if isinstance(value, str | int | float)}
        column = "kind" if refused.code == "media.kind_mismatch" else "file"
        outcome.faults.append(PackFault(row=entry.row, column=column, code=refused.code, params=params))
        return
    outcome.refused.append(entry.told)
    outcome.refusals.append(PackRefused(title=entry.told, code=refused.code))


def _digest(path: Path) -> str:
    with path.open("rb") as content:
        return file_digest(content, "sha256").hexdigest()
