"""What the screen of an observation asks for, and how an entry and its draft are kept."""

from uuid import UUID

import msgspec

from mobile.device.clock import preschool_now as preschool_now
from mobile.device.device import Device
from mobile.device.outbox import Write
from mobile.device.sync import Outcome
from mobile.problems import ApiProblem, ServerAway
from server.shared.contract.base import Page
from server.shared.contract.children import ChildRow
from server.shared.contract.observations import (
    NewObservation,
    NewObservations,
    Observation,
    ObservationChange,
    ObservationVersion,
)
from server.shared.contract.plans import Activity, WeeklyPlan
from server.shared.contract.preschools import GroupRow
from server.shared.contract.reference import Reference
from server.shared.contract.routes import IndividualRoute
from server.shared.domain.permissions import Action


class KeptPhoto(msgspec.Struct, frozen=True):
    id: UUID
    name: str
    size: int
    caption: str = ""


class Beginning(msgspec.Struct, frozen=True):
    """Where an entry is begun from: a child, one of its next steps, an activity of a plan; or nowhere in particular."""

    child_id: UUID | None = None
    indicator_id: UUID | None = None
    plan_id: UUID | None = None
    activity_id: UUID | None = None

    @property
    def name(self) -> str:
        """What its draft is called."""
        return ":".join(str(part) for part in (self.activity_id, self.child_id, self.indicator_id) if part)


class Draft(msgspec.Struct, frozen=True):
    """An entry that nobody has sent yet; ``refused`` is the command that the server refused."""

    entry_id: UUID
    text: str
    area: str
    indicator: str
    level: str
    shared: bool
    children: list[str]
    photos: list[KeptPhoto] = []
    refused: UUID | None = None


class ObservationRepository:
    """One group's entries; they go through the outbox, so that a broken connection loses none."""

    def __init__(self, device: Device, preschool_id: UUID, group_id: UUID) -> None:
        self._device = device
        self._path = f"/api/preschools/{preschool_id}"
        self._group_id = group_id

    async def children(self) -> list[ChildRow]:
        page = await self._device.api.get(f"{self._path}/groups/{self._group_id}/children", Page[ChildRow])
        return page.items

    async def age_band(self) -> str | None:
        """The group's age band: known of own groups, asked for of others."""
        account = self._device.session.account
        own = [group for scope in account.scopes for group in scope.groups] if account else []
        known = next((group.age_band for group in own if group.id == self._group_id), None)
        if known is not None:
            return known
        groups = await self._device.api.get(f"{self._path}/groups", list[GroupRow])
        return next((group.age_band for group in groups if group.id == self._group_id), None)

    async def reference(self) -> Reference:
        return await self._device.reference.get()

    async def activity(self, plan_id: UUID, activity_id: UUID) -> Activity | None:
        """The line of a plan the entry is about; None where it is gone."""
        plan = await self._device.api.get(f"{self._path}/weekly-plans/{plan_id}", WeeklyPlan)
        return next((line for line in plan.activities if line.id == activity_id), None)

    async def open_steps(self, child_id: UUID) -> list[UUID]:
        """A child's open next steps: those of its route, or those proposed; none where they cannot be asked for."""
        account = self._device.session.account
        if account is None or Action.ROUTE_READ.value not in account.permitted:
            return []
        try:
            route = await self._device.api.get(f"{self._path}/children/{child_id}/route", IndividualRoute)
        except (ApiProblem, ServerAway):
            return []
        return route.next_steps or route.proposed_steps

    async def record(self, entry: NewObservation, key: UUID, title: str) -> Outcome:
        write = Write(
            method="POST",
            path=f"{self._path}/observations",
            body=NewObservations(observations=[entry]),
            subject=f"observation:{entry.id}",
            title=title,
        )
        return await self._device.sync.submit(write, key)

    async def give_up(self, command_id: UUID) -> None:
        """Takes a refused command out of the outbox, because its author has corrected it."""
        await self._device.sync.discard(command_id)

    async def draft(self, name: str) -> Draft | None:
        kept = await self._device.store.draft(self._own(name))
        return msgspec.json.decode(kept, type=Draft) if kept else None

    async def keep_draft(self, name: str, draft: Draft) -> None:
        await self._device.store.save_draft(self._own(name), msgspec.json.encode(draft))

    async def forget_draft(self, name: str) -> None:
        await self._device.store.remove_draft(self._own(name))

    def _own(self, name: str) -> str:
        """A tablet is shared: a draft belongs to the account that began it."""
        account = self._device.session.account
        return f"observation:{account.id if account else ''}:{self._group_id}:{name}"


class EntryRepository:
    """Entries that are written already."""

    def __init__(self, device: Device, preschool_id: UUID) -> None:
        self._device = device
        self._path = f"/api/preschools/{preschool_id}/observations"

    async def correct(self, entry: Observation, change: ObservationChange, key: UUID) -> Outcome:
        return await self._device.sync.submit(self._write("PUT", entry, "", change), key)

    async def withdraw(self, entry: Observation, key: UUID) -> Outcome:
        return await self._device.sync.submit(self._write("POST", entry, "/withdraw"), key)

    async def versions(self, observation_id: UUID) -> list[ObservationVersion]:
        return await self._device.api.get(f"{self._path}/{observation_id}/versions", list[ObservationVersion])

    async def give_up(self, key: UUID) -> None:
        """Takes a refused command out of the outbox, because its author was told."""
        await self._device.sync.discard(key)

    def _write(self, method: str, entry: Observation, step: str, body: ObservationChange | None = None) -> Write:
        return Write(
            method=method,
            path=f"{self._path}/{entry.id}{step}",
            body=body,
            subject=f"observation:{entry.id}",
            title=entry.text,
        )
