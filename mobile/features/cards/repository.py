"""What the screens of cards ask for; marks go through the outbox, and stay on the device until they are confirmed."""

import asyncio
from collections.abc import Sequence
from typing import Final
from uuid import UUID

import msgspec

from mobile.device.device import Device
from mobile.device.outbox import Write
from mobile.device.sync import Outcome
from mobile.features.cards.sheet import Batch, Unanswered
from mobile.problems import ApiProblem, ServerAway
from server.shared.contract.base import Problem as Refused
from server.shared.contract.cards import (
    AssessmentRound,
    CardCompletion,
    ChildCard,
    ChildDynamics,
    GroupCard,
    GroupDynamics,
    MarksKept,
    NewMarks,
)
from server.shared.contract.observations import Observation
from server.shared.contract.preschools import GroupRow
from server.shared.contract.reference import Framework
from server.shared.domain.calendar import school_year_of
from server.shared.domain.permissions import Action

EVIDENCE_SHOWN: Final = 6
_GONE: Final = frozenset({403, 404, 409})


class CardsRepository:
    """Rounds, cards and dynamics of one preschool."""

    def __init__(self, device: Device, preschool_id: UUID) -> None:
        self._device = device
        self._path = f"/api/preschools/{preschool_id}"

    def may(self, action: Action) -> bool:
        """Whether the account has the right at all; the server decides about this group."""
        account = self._device.session.account
        return account is not None and action.value in account.permitted

    async def groups(self) -> list[GroupRow]:
        rows = await self._device.api.get(f"{self._path}/groups", list[GroupRow])
        return [row for row in rows if row.closed_on is None]

    async def rounds(self) -> list[AssessmentRound]:
        """The rounds of the running school year, in their order."""
        account = self._device.session.account
        year = school_year_of(account.today) if account else None
        rounds = await self._device.api.get(f"{self._path}/rounds", list[AssessmentRound], school_year=year)
        return sorted(rounds, key=lambda one: one.number)

    async def framework(self, framework_id: UUID) -> Framework:
        """The version of the framework a round was opened under, whichever is in force now."""
        current = (await self._device.reference.get()).framework
        if current.id == framework_id:
            return current
        return await self._device.api.get(f"/api/frameworks/{framework_id}", Framework)

    async def current_framework(self) -> Framework:
        return (await self._device.reference.get()).framework

    async def child_card(self, round_id: UUID, child_id: UUID) -> ChildCard:
        return await self._device.api.get(f"{self._path}/rounds/{round_id}/children/{child_id}/card", ChildCard)

    async def evidence(self, wanted: Sequence[UUID]) -> list[Observation]:
        """The entries with these ids that may still be read, in this order; one withdrawn since is left out."""
        found = await asyncio.gather(*(self._entry(one) for one in wanted[:EVIDENCE_SHOWN]))
        return [entry for entry in found if entry]

    async def _entry(self, observation_id: UUID) -> Observation | None:
        try:
            return await self._device.api.get(f"{self._path}/observations/{observation_id}", Observation)
        except ApiProblem as problem:
            if problem.status not in _GONE:
                raise
            return None

    async def child_dynamics(self, child_id: UUID) -> ChildDynamics:
        return await self._device.api.get(f"{self._path}/children/{child_id}/dynamics", ChildDynamics)

    async def group_dynamics(self, group_id: UUID) -> GroupDynamics:
        return await self._device.api.get(f"{self._path}/groups/{group_id}/dynamics", GroupDynamics)


class MarkingRepository(CardsRepository):
    """The marks of one group in one round."""

    def __init__(self, device: Device, preschool_id: UUID, group_id: UUID, round_id: UUID) -> None:
        super().__init__(device, preschool_id)
        self._round = f"{self._path}/rounds/{round_id}"
        self._group_id = group_id
        account = device.session.account
        self._own = f"card:{account.id if account else ''}:{round_id}:{group_id}"

    async def card(self) -> tuple[GroupCard, Framework, bool]:
        """The group's card with its framework, and whether the server told it just now.

        Without a server it is the one told last; raises ServerAway where there is none.
        """
        try:
            card = await self._device.api.get(f"{self._round}/groups/{self._group_id}/card", GroupCard)
        except ServerAway:
            content = await self._device.store.draft(f"{self._own}:told")
            if content is None:
                raise
            card = msgspec.json.decode(content, type=GroupCard)
            return card, await self.framework(card.round.framework_id), False
        await self.keep_told(card)
        return card, await self.framework(card.round.framework_id), True

    async def keep_told(self, card: GroupCard) -> None:
        await self._device.store.save_draft(f"{self._own}:told", msgspec.json.encode(card))

    async def unanswered(self) -> Unanswered:
        content = await self._device.store.draft(self._own)
        return msgspec.json.decode(content, type=Unanswered) if content else Unanswered()

    async def keep(self, unanswered: Unanswered) -> None:
        """Keeps what is not confirmed, so that a closed app loses no touch."""
        if unanswered.is_empty:
            await self._device.store.remove_draft(self._own)
        else:
            await self._device.store.save_draft(self._own, msgspec.json.encode(unanswered))

    async def send(self, batch: Batch) -> Outcome:
        """Hands a batch to the outbox, or asks again what became of it: the same key gets the same answer."""
        t = self._device.session.t
        write = Write(
            method="PUT",
            path=f"{self._round}/groups/{self._group_id}/marks",
            body=NewMarks(marks=batch.marks),
            subject=f"marks:{batch.key}",
            title=t("card-marks-title", count=len(batch.marks)),
        )
        return await self._device.sync.submit(write, batch.key)

    async def refusal_of(self, key: UUID) -> Refused | None:
        """Why the server refused a batch while nobody looked; None where it did not."""
        return next((command.problem for command in await self._device.sync.refused() if command.id == key), None)

    async def discard(self, key: UUID) -> None:
        """Takes a refused command out of the outbox, because its author was told and decides anew."""
        await self._device.sync.discard(key)

    async def complete(self, child_id: UUID, completion: CardCompletion, title: str, key: UUID) -> Outcome:
        write = Write(
            method="POST",
            path=f"{self._round}/children/{child_id}/completion",
            body=completion,
            subject=f"completion:{child_id}",
            title=title,
        )
        return await self._device.sync.submit(write, key)

    async def summary_draft(self, child_id: UUID) -> str:
        return (await self._device.store.draft(f"{self._own}:summary:{child_id}") or b"").decode()

    async def keep_summary(self, child_id: UUID, text: str) -> None:
        name = f"{self._own}:summary:{child_id}"
        if text:
            await self._device.store.save_draft(name, text.encode())
        else:
            await self._device.store.remove_draft(name)


def kept_of(outcome: Outcome) -> MarksKept:
    return msgspec.json.decode(outcome.answer, type=MarksKept)
