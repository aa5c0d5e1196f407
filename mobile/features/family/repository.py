"""What the screens of a family ask for, and how what it says leaves the device."""

from uuid import UUID

import msgspec

from mobile.device.device import Device
from mobile.device.outbox import Write
from mobile.device.sync import Outcome
from server.shared.contract.base import Page
from server.shared.contract.children import Child, ChildRow
from server.shared.contract.consents import Consents, ConsentSaid
from server.shared.contract.family import Answer, Answers, Questionnaire
from server.shared.contract.observations import HomeObservation
from server.shared.contract.takeouts import NewTakeout, Takeout


class KeptPhoto(msgspec.Struct, frozen=True):
    id: UUID
    name: str
    size: int


class HomeDraft(msgspec.Struct, frozen=True):
    """What was seen at home and not sent yet."""

    entry_id: UUID
    text: str
    day: str
    photos: list[KeptPhoto] = []


class AnswersDraft(msgspec.Struct, frozen=True):
    """Answers not sent yet, and the place one had come to; ``revision`` is that of the questions."""

    revision: int
    place: int
    answers: list[Answer] = []


class FamilyRepository:
    """One child of a family."""

    def __init__(self, device: Device, preschool_id: UUID, child_id: UUID) -> None:
        self._device = device
        self._preschool = f"/api/preschools/{preschool_id}"
        self._child = f"{self._preschool}/children/{child_id}"
        self._child_id = child_id

    async def child(self) -> Child:
        return await self._device.api.get(self._child, Child)

    async def consents(self) -> Consents:
        return await self._device.api.get(f"{self._child}/consents", Consents)

    async def say(self, said: ConsentSaid) -> Consents:
        """Not through the outbox: it is obeyed at once or it is not said."""
        return await self._device.api.put(f"{self._child}/consents", said, Consents)

    async def takeouts(self) -> list[Takeout]:
        return await self._device.api.get(f"{self._child}/takeouts", list[Takeout])

    async def takeout(self, takeout_id: UUID) -> Takeout:
        return await self._device.api.get(f"{self._preschool}/takeouts/{takeout_id}", Takeout)

    async def ask_for(self, takeout: NewTakeout) -> Takeout:
        return await self._device.api.post(f"{self._child}/takeouts", takeout, Takeout, takeout.id)

    async def tell(self, entry: HomeObservation) -> Outcome:
        write = Write(
            method="POST",
            path=f"{self._child}/home-observations",
            body=entry,
            subject=f"observation:{entry.id}",
            title=entry.text,
        )
        return await self._device.sync.submit(write, entry.id)

    async def give_up(self, command_id: UUID) -> None:
        """Takes a refused command out of the outbox, because its author corrects it."""
        await self._device.sync.discard(command_id)

    async def draft(self) -> HomeDraft | None:
        kept = await self._device.store.draft(self._own)
        return msgspec.json.decode(kept, type=HomeDraft) if kept else None

    async def keep_draft(self, draft: HomeDraft) -> None:
        await self._device.store.save_draft(self._own, msgspec.json.encode(draft))

    async def forget_draft(self) -> None:
        await self._device.store.remove_draft(self._own)

    @property
    def _own(self) -> str:
        return f"home:{_account(self._device)}:{self._child_id}"


class QuestionnairesRepository:
    """The questionnaires a family is asked to answer."""

    def __init__(self, device: Device, preschool_id: UUID) -> None:
        self._device = device
        self._preschool_id = preschool_id
        self._preschool = f"/api/preschools/{preschool_id}"
        self._path = f"{self._preschool}/questionnaires"

    async def all(self) -> list[Questionnaire]:
        return await self._device.api.get(self._path, list[Questionnaire])

    async def children(self) -> list[ChildRow]:
        return (await self._device.api.get(f"{self._preschool}/children", Page[ChildRow])).items

    async def answer(self, questionnaire: Questionnaire, answers: Answers, key: UUID) -> Outcome:
        write = Write(
            method="POST",
            path=f"{self._path}/{questionnaire.id}/answers",
            body=answers,
            subject=f"questionnaire:{questionnaire.id}",
            title=questionnaire.title,
        )
        return await self._device.sync.submit(write, key)

    async def waits(self, questionnaire_id: UUID) -> bool:
        """Whether the answers are on this device and will be sent."""
        return any(
            command.subject == f"questionnaire:{questionnaire_id}" for command in await self._device.sync.waiting()
        )

    async def give_up(self, command_id: UUID) -> None:
        await self._device.sync.discard(command_id)

    async def draft(self, questionnaire_id: UUID) -> AnswersDraft | None:
        kept = await self._device.store.draft(self._own(questionnaire_id))
        return msgspec.json.decode(kept, type=AnswersDraft) if kept else None

    async def keep_draft(self, questionnaire_id: UUID, draft: AnswersDraft) -> None:
        await self._device.store.save_draft(self._own(questionnaire_id), msgspec.json.encode(draft))

    async def forget_draft(self, questionnaire_id: UUID) -> None:
        await self._device.store.remove_draft(self._own(questionnaire_id))

    def _own(self, questionnaire_id: UUID) -> str:
        return f"answers:{_account(self._device)}:{questionnaire_id}"


def _account(device: Device) -> str:
    """A telephone may be shared: a draft belongs to the account that began it."""
    account = device.session.account
    return str(account.id) if account else ""
