"""What a parent saw at home: an own entry about the own child, marked as such."""

from uuid import UUID

from server.features.observations import judging
from server.features.observations.grounds import grounds as find_grounds
from server.features.observations.recording import Batch
from server.features.observations.service import ObservationService, keep
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.texts import require_written
from server.shared.contract import observations as contract
from server.shared.domain.observations import require_timely


class HomeObservationService:
    """The entries that families make."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def observe(
        self, preschool_id: UUID, child_id: UUID, request: contract.HomeObservation
    ) -> contract.Observation:
        """Keeps the entry for the staff of the child's group and its own family; sent again it is done already."""
        require_written(request.text, "text")
        judging.require_captions(request.captions, len(request.photo_ids), "captions")
        require_timely(request.observed_at, self._clock.now(), self._actor.today)
        entry = _about(child_id, request)
        wanted = judging.wanted([entry])
        grounds = await find_grounds(self._work, self._actor, preschool_id, wanted, of_family=True)
        if grounds.authors.get(entry.id) != self._actor.account_id:
            judged = judging.judged(entry, grounds, {}, from_home=True)
            batch = Batch(preschool_id, grounds.framework_id, [judged], from_home=True)
            await keep(self._work, self._actor, batch, self._clock.now())
        return await ObservationService(self._work, self._actor, self._clock).one(preschool_id, entry.id)


def _about(child_id: UUID, request: contract.HomeObservation) -> contract.NewObservation:
    return contract.NewObservation(
        id=request.id,
        child_ids=[child_id],
        text=request.text,
        area=request.area,
        observed_at=request.observed_at,
        photo_ids=request.photo_ids,
        captions=request.captions,
    )
