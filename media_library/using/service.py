"""What people do with a resource once found: use it, rate it after use, keep it at hand, see where it is used."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import msgspec

from media_library.using import queries
from media_library.using.jobs import ask_for_tallies
from media_library.using.queries import Ref, Used
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.shared.contract import media_use as contract
from server.shared.domain import media_using as rules
from server.shared.domain.permissions import Action


class UsingService:
    """Uses, ratings and favourites of one actor; whatever is told twice counts once."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def use(self, preschool_id: UUID, ref: Ref, request: contract.NewUse) -> None:
        """Notes one use; the same way on the same day is one use, whenever its note arrives."""
        await self._usable(preschool_id, ref)
        on = rules.day_of_use(request.used_on, self._actor.today)
        used = Used(request.how, on, self._clock.now(), request.group_id)
        if await queries.use(self._work, self._actor, preschool_id, [ref], used):
            await self._noted(preschool_id, ref, {"how": request.how})

    async def plan(self, preschool_id: UUID, group_id: UUID, refs: Iterable[Ref]) -> None:
        """Notes that resources were planned for a group; those that are withdrawn or unknown are left out."""
        wanted = list(dict.fromkeys(refs))
        if not wanted or not self._actor.may(Action.MEDIA_USE, Whereabouts(preschool_id=preschool_id)):
            return
        used = Used("planned", self._actor.today, self._clock.now(), group_id)
        fresh = await queries.use(self._work, self._actor, preschool_id, wanted, used)
        await ask_for_tallies(self._work, [(row["owner_id"], row["resource_id"]) for row in fresh])

    async def rate(self, preschool_id: UUID, ref: Ref, request: contract.RatingWriting) -> None:
        """Notes what came of it; a later word of the same person replaces the earlier one."""
        await self._usable(preschool_id, ref)
        said = (request.rating, request.words.replace("\0", "").strip(), self._clock.now())
        await queries.rate(self._work, self._actor, preschool_id, ref, said)
        await self._noted(preschool_id, ref, {"rating": request.rating})

    async def unrate(self, preschool_id: UUID, ref: Ref) -> None:
        await self._usable(preschool_id, ref)
        await queries.unrate(self._work, self._actor, preschool_id, ref)
        await self._noted(preschool_id, ref, {"rating": None})

    async def keep(self, preschool_id: UUID, ref: Ref) -> None:
        await self._usable(preschool_id, ref)
        await queries.keep(self._work, self._actor, preschool_id, ref, self._clock.now())
        await self._recorded(preschool_id, ref, {"favourite": True})

    async def let_go(self, preschool_id: UUID, ref: Ref) -> None:
        """No favourite any more, though it may have been withdrawn since."""
        self._actor.require(Action.MEDIA_USE, Whereabouts(preschool_id=preschool_id))
        await queries.let_go(self._work, self._actor, preschool_id, ref)
        await self._recorded(preschool_id, ref, {"favourite": False})

    async def uses(self, preschool_id: UUID, ref: Ref) -> contract.ResourceUses:
        """Where it is planned and what came of it here; of other preschools only numbers, once there are enough."""
        tallies = await self._usable(preschool_id, ref)
        home = await queries.at_home(self._work, preschool_id, ref)
        plans = self._actor.extent(Action.WEEKLY_PLAN_READ).within(preschool_id)
        planned = await queries.planned_in(self._work, preschool_id, ref, (plans.whole, list(plans.groups)))
        by_how: dict[str, int] = home["by_how"]
        numbers: dict[str, Any] = {
            "uses": sum(by_how.values()),
            "reused_by": int(bool(by_how)),
            "helped": home["helped"],
            "rated": home["rated"],
        }
        if rules.tells_of_others(tallies["reused_by"]):
            numbers = {name: max(tallies[name], own) for name, own in numbers.items()}
        return contract.ResourceUses(
            **numbers,
            by_how=by_how,
            planned_in=[contract.PlannedIn(**row) for row in planned],
            noted=msgspec.convert(home["noted"], list[contract.NotedEffect]),
        )

    async def _usable(self, preschool_id: UUID, ref: Ref) -> Any:
        tallies = await queries.seen(self._work, self._actor, preschool_id, ref)
        self._actor.require(Action.MEDIA_USE, Whereabouts(preschool_id=preschool_id))
        return tallies

    async def _noted(self, preschool_id: UUID, ref: Ref, details: dict[str, object]) -> None:
        await self._recorded(preschool_id, ref, details)
        await ask_for_tallies(self._work, [ref])

    async def _recorded(self, preschool_id: UUID, ref: Ref, details: dict[str, object]) -> None:
        await audit.record(self._work, self._actor, Action.MEDIA_USE, ref[1], preschool_id, details)
