"""Taking a pack in: judged, its objects fetched as far as they are missing, its resources written at the end."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from media_library.keeping.room import require_room
from media_library.packs import queries
from media_library.packs.arriving import Arrivals, file_identity
from media_library.packs.judging import read_manifest
from media_library.packs.making import Progress
from media_library.packs.manifest import Manifest, PackedResource
from media_library.packs.settling import Standing, settle, standings, taken_identity
from media_library.packs.signing import fingerprint
from media_library.packs.sources import Source
from media_library.scanning import Scanner
from media_library.storage import ObjectStorage
from server.kernel.clock import Clock
from server.kernel.database import Database, Work
from server.shared.contract.packs import PackOutcome, PackRefused
from server.shared.domain.errors import RuleViolation

_STEP: Final = 0.02
_TITLE: Final = 200
_OF_THE_PACK: Final = frozenset({"media.storage_away"})
"""Beside the pack's own codes: what is wrong with the whole, not with the one resource at which it shows."""
Wanted = tuple[PackedResource, Standing]


class UnknownIssuer(RuleViolation):
    """Nobody here has named the issuer, and whoever takes the pack in has not said that it is to be trusted."""

    def __init__(self, name: str, key: str) -> None:
        super().__init__("pack.unknown_issuer", name=name, key=key)
        self.told = PackOutcome(issuer=name, issuer_key=key)


@dataclass(frozen=True)
class Receiver:
    """For whom a pack is taken in, on whose word; ``trust`` takes one of an issuer whom nobody here has named."""

    preschool_id: UUID
    account_id: UUID
    trust: bool = False


@dataclass(frozen=True)
class Taker:
    """``usual_quota`` is in bytes, for preschools without one of their own."""

    database: Database
    storage: ObjectStorage
    clock: Clock
    scanner: Scanner | None
    usual_quota: int

    async def take(self, work: Work, receiver: Receiver, source: Source, progress: Progress) -> PackOutcome:
        """Takes a pack in; ``work`` writes only at the end, so what is cut off before has no resource half.

        Raises what ``read_manifest`` raises, UnknownIssuer, ``media.quota_full``, ``pack.object_missing``,
        ``pack.object_changed``, ``pack.broken``.
        """
        manifest = read_manifest(*await source.texts())
        async with self.database.reading(aside=True) as aside:
            known = await queries.is_trusted(aside, manifest.issuer.public_key)
            found = await standings(aside, receiver.preschool_id, manifest.resources)
        key = fingerprint(manifest.issuer.public_key)
        if not known and not receiver.trust:
            raise UnknownIssuer(manifest.issuer.name, key)
        outcome = PackOutcome(issuer=manifest.issuer.name, trusted=known, issuer_key=key)
        wanted = [
            (resource, standing)
            for resource, standing in zip(manifest.resources, found, strict=True)
            if standing is not Standing.THERE
        ]
        outcome.already_there = len(manifest.resources) - len(wanted)
        arrivals = self._arrivals(receiver, source, manifest)
        await self._require_room(receiver, arrivals, [resource for resource, _ in wanted])
        for resource, standing in await self._fetch_all(arrivals, wanted, outcome, progress):
            await self._settle(work, receiver, resource, standing, outcome)
        outcome.objects_fetched, outcome.objects_there = arrivals.tally.fetched, arrivals.tally.there
        return outcome

    def _arrivals(self, receiver: Receiver, source: Source, manifest: Manifest) -> Arrivals:
        objects = {stored.sha256: stored for stored in manifest.objects}
        account, home = receiver.account_id, receiver.preschool_id
        return Arrivals(self.database, self.storage, self.clock, self.scanner, home, account, source, objects)

    async def _require_room(self, receiver: Receiver, arrivals: Arrivals, resources: Sequence[PackedResource]) -> None:
        missing = await arrivals.missing_bytes(file for resource in resources for file in resource.files)
        async with self.database.writing(aside=True) as aside:
            await require_room(aside, receiver.preschool_id, missing, self.usual_quota)

    async def _fetch_all(
        self,
        arrivals: Arrivals,
        wanted: Sequence[Wanted],
        outcome: PackOutcome,
        progress: Progress,
    ) -> list[Wanted]:
        """Those whose files are all there now; what is the matter with one of them costs that one."""
        whole = sum(form.byte_size for resource, _ in wanted for file in resource.files for form in file.forms) or 1
        done, told, there = 0, 0.0, []
        for resource, standing in wanted:
            try:
                for file in resource.files:
                    identity = file_identity(taken_identity(resource.origin), file, as_it_is=outcome.trusted)
                    arrive = arrivals.shelve_as_it_is if outcome.trusted else arrivals.judge_again
                    await arrive(file, identity)
                    done += sum(form.byte_size for form in file.forms)
                    if done / whole >= told + _STEP:
                        told = done / whole
                        await progress(told)
            except RuleViolation as refused:
                if refused.code.startswith("pack.") or refused.code in _OF_THE_PACK:
                    raise
                _refuse(outcome, resource, refused.code)
            else:
                there.append((resource, standing))
        return there

    async def _settle(
        self,
        work: Work,
        receiver: Receiver,
        resource: PackedResource,
        standing: Standing,
        outcome: PackOutcome,
    ) -> None:
        own = taken_identity(resource.origin)
        file_ids = [file_identity(own, file, as_it_is=outcome.trusted) for file in resource.files]
        await settle(work, receiver.preschool_id, resource, file_ids)
        if standing is Standing.NEW:
            outcome.added += 1
        else:
            outcome.renewed += 1


def _refuse(outcome: PackOutcome, resource: PackedResource, code: str) -> None:
    outcome.refused.append(_title(resource))
    outcome.refusals.append(PackRefused(title=_title(resource), code=code))


def _title(resource: PackedResource) -> str:
    return (resource.title.get(resource.language) or next(iter(resource.title.values())))[:_TITLE]
