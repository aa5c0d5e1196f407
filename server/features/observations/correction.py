"""Correcting and withdrawing entries; what an entry said before is kept for staff."""

from collections.abc import Sequence
from decimal import Decimal
from hashlib import sha256
from typing import Final
from uuid import UUID

import msgspec

from server.features.observations import judging, queries, recording
from server.features.observations.grounds import words_in
from server.features.observations.mapping import to_version
from server.features.observations.models import Observation, ObservationPhoto, ObservationVersion
from server.features.observations.service import ObservationService
from server.features.observations.sight import corrects_as_staff, may_correct, sight_of
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.dirty_months import note_month
from server.kernel.errors import NotAllowed, NotVisible
from server.kernel.texts import require_written
from server.shared.contract import observations as contract
from server.shared.domain import observations as rules
from server.shared.domain.consents import require_consents
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

WITHDRAWN: Final = "observation.withdraw"


class CorrectionService:
    """The entries an actor may put right, and how they read before."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def correct(
        self, preschool_id: UUID, observation_id: UUID, request: contract.ObservationChange
    ) -> contract.Observation:
        """Changes what an entry says; the audit keeps digests of before and after, never the words themselves."""
        require_written(request.text, "text")
        entry = await self._to_correct(preschool_id, observation_id)
        rules.require_not_withdrawn(entry.withdrawn_at)
        photos = await self._photos_to_name(entry, request.captions)
        await self._require_allowed(entry, photos, request)
        before, was_shared = _said(entry, photos), entry.shared
        version = await self._version_of(entry, "corrected")
        _rewrite(entry, photos, request)
        after = _said(entry, photos)
        if before != after:
            self._work.session.add(version)
            entry.edited_at = self._clock.now()
            details = {"before": _digest(before), "after": _digest(after)}
            await self._noted(Action.OBSERVATION_UPDATE, entry, was_shared or entry.shared, details)
        return await ObservationService(self._work, self._actor, self._clock).one(preschool_id, observation_id)

    async def withdraw(self, preschool_id: UUID, observation_id: UUID) -> None:
        """Takes an entry out of everybody's sight; to do it again changes nothing."""
        entry = await self._to_correct(preschool_id, observation_id)
        self._require_may_withdraw(entry)
        if entry.withdrawn_at is None:
            self._work.session.add(await self._version_of(entry, "withdrawn"))
            entry.withdrawn_at = self._clock.now()
            await self._noted(WITHDRAWN, entry, entry.shared, {})

    async def versions(self, preschool_id: UUID, observation_id: UUID) -> list[contract.ObservationVersion]:
        """How an entry read before each change, the latest first, also of a withdrawn one; for staff of its group."""
        group_id = await queries.group_of(self._work, preschool_id, observation_id)
        sight = sight_of(self._actor, Action.OBSERVATION_RECORD, preschool_id)
        if group_id is None or not sight.staff_of(group_id):
            raise NotVisible
        rows = await queries.versions(self._work, preschool_id, observation_id)
        read = rows[0]["child_ids"] if rows else []
        await audit.record_read(self._work, self._actor, Action.OBSERVATION_READ, preschool_id, read)
        return [to_version(row) for row in rows]

    async def _to_correct(self, preschool_id: UUID, observation_id: UUID) -> Observation:
        entry = await queries.for_update(self._work, self._actor, preschool_id, observation_id)
        if not may_correct(self._actor, entry):
            raise NotAllowed(Action.OBSERVATION_UPDATE)
        return entry

    async def _photos_to_name(self, entry: Observation, captions: Sequence[str] | None) -> Sequence[ObservationPhoto]:
        """The photos whose captions are written anew; none where the request says nothing of captions."""
        if captions is None:
            return ()
        photos = await queries.photos_of(self._work, entry)
        judging.require_captions(captions, len(photos), "captions")
        return photos

    async def _require_allowed(
        self, entry: Observation, photos: Sequence[ObservationPhoto], request: contract.ObservationChange
    ) -> None:
        said = rules.Description(request.area, request.indicator_id, request.level)
        if entry.from_home:
            self._require_own_part(entry, photos, said, request)
        asked = [request.indicator_id] if request.indicator_id else []
        in_framework = rules.require_in_framework_from_home if entry.from_home else rules.require_in_framework
        in_framework(said, await words_in(self._work, entry.framework_id, asked))
        if request.shared and not entry.shared:
            pictured = await queries.in_pictures(self._work, entry)
            not_given = {row["id"]: row["name"] for row in pictured if not row["given"]}
            require_consents([row["id"] for row in pictured], not_given, request.shared)

    def _require_own_part(
        self,
        entry: Observation,
        photos: Sequence[ObservationPhoto],
        said: rules.Description,
        request: contract.ObservationChange,
    ) -> None:
        """Of an entry from home the words are the parent's, for a day, and the description is the staff's."""
        now = self._clock.now()
        if not corrects_as_staff(self._actor, entry):
            rules.require_within_own_day(entry.recorded_at, now)
            level = None if entry.level is None else float(entry.level)
            before = rules.Description(entry.area, entry.indicator_id, level)
            rules.require_description_kept((before, entry.shared), (said, request.shared))
        elif entry.author_id != self._actor.account_id or not rules.still_own(entry.recorded_at, now):
            before_words = (entry.text, entry.shared, [photo.caption for photo in photos])
            rules.require_words_kept(before_words, (request.text, request.shared, _filled(request, photos)))

    def _require_may_withdraw(self, entry: Observation) -> None:
        """What a parent sent, the parent takes back within a day, or whoever may correct the entries of others."""
        where = Whereabouts.of_group(entry.preschool_id, entry.group_id)
        if not entry.from_home or self._actor.may(Action.OBSERVATION_UPDATE_OTHERS, where):
            return
        if entry.author_id != self._actor.account_id:
            raise NotAllowed(Action.OBSERVATION_UPDATE)
        rules.require_within_own_day(entry.recorded_at, self._clock.now())

    async def _version_of(self, entry: Observation, step: str) -> ObservationVersion:
        return ObservationVersion(
            preschool_id=entry.preschool_id,
            id=uuid7(),
            observation_id=entry.id,
            number=await queries.next_version(self._work, entry),
            step=step,
            made_at=self._clock.now(),
            made_by_name=self._actor.full_name,
            text=entry.text,
            area=entry.area,
            indicator_id=entry.indicator_id,
            level=entry.level,
            shared=entry.shared,
        )

    async def _noted(self, action: Action | str, entry: Observation, to_family: bool, details: dict[str, str]) -> None:
        await self._work.flush()
        preschool_id = entry.preschool_id
        about = await queries.children_of(self._work, entry) if to_family else []
        await audit.record(self._work, self._actor, action, entry.id, preschool_id, details)
        await changes.note(self._work, preschool_id, recording.KIND, entry.id, entry.group_id, about)
        await note_month(self._work, preschool_id, entry.observed_at.date())


def _rewrite(entry: Observation, photos: Sequence[ObservationPhoto], request: contract.ObservationChange) -> None:
    entry.text = request.text
    entry.area = request.area
    entry.indicator_id = request.indicator_id
    entry.level = None if request.level is None else Decimal(str(request.level)).quantize(Decimal("0.01"))
    entry.shared = request.shared
    for photo, caption in zip(photos, _filled(request, photos), strict=True):
        photo.caption = caption


def _filled(request: contract.ObservationChange, photos: Sequence[ObservationPhoto]) -> list[str]:
    """A caption for each photo, empty where the last have none."""
    captions = [caption.strip() for caption in request.captions or ()]
    return captions[: len(photos)] + [""] * (len(photos) - len(captions))


def _said(entry: Observation, photos: Sequence[ObservationPhoto]) -> list[object]:
    captions = [photo.caption for photo in photos]
    return [entry.text, entry.area, str(entry.indicator_id), str(entry.level), entry.shared, *captions]


def _digest(said: list[object]) -> str:
    return sha256(msgspec.json.encode(said)).hexdigest()
