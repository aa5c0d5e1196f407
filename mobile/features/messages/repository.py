"""What the screens of messages ask for, and how a message leaves the device."""

from uuid import UUID

import msgspec

from mobile.device.device import Device
from mobile.device.outbox import Command, Write
from mobile.device.sync import Outcome
from server.shared.contract.base import Page
from server.shared.contract.children import Child
from server.shared.contract.family import ConversationRow, Message, NewMessage, ReadUntil
from server.shared.contract.observations import Observation


class Talk(msgspec.Struct, frozen=True):
    """A conversation in a list, with the preschool it belongs to."""

    preschool_id: UUID
    row: ConversationRow


class Unsent(msgspec.Struct, frozen=True):
    """A message that waits on this device, or was refused for the reason in ``problem``."""

    command_id: UUID
    text: str
    problem: str = ""


class TalksRepository:
    """The conversations of every preschool the account belongs to."""

    def __init__(self, device: Device) -> None:
        self._device = device

    async def talks(self) -> list[Talk]:
        account = self._device.session.account
        preschools = {scope.preschool_id for scope in account.scopes if scope.preschool_id} if account else set()
        found: list[Talk] = []
        for preschool_id in sorted(preschools):
            rows = await self._device.api.get(f"/api/preschools/{preschool_id}/conversations", list[ConversationRow])
            found += [Talk(preschool_id, row) for row in rows]
        return found


class ConversationRepository:
    """The one conversation about a child; what is written goes through the outbox, in its order."""

    def __init__(self, device: Device, preschool_id: UUID, child_id: UUID) -> None:
        self._device = device
        self._preschool = f"/api/preschools/{preschool_id}"
        self._child = f"{self._preschool}/children/{child_id}"
        self._child_id = child_id

    async def child(self) -> Child:
        return await self._device.api.get(self._child, Child)

    async def page(self, cursor: str | None) -> Page[Message]:
        """The newest messages first."""
        return await self._device.api.get(f"{self._child}/messages", Page[Message], cursor=cursor)

    async def entry(self, observation_id: UUID) -> Observation:
        return await self._device.api.get(f"{self._preschool}/observations/{observation_id}", Observation)

    async def send(self, message: NewMessage) -> Outcome:
        write = Write(
            method="POST", path=f"{self._child}/messages", body=message, subject=self._subject, title=message.text
        )
        return await self._device.sync.submit(write, message.id)

    async def unsent(self) -> list[Unsent]:
        """What this device has not got through, oldest first."""
        t = self._device.session.t
        waiting = await self._device.sync.waiting()
        refused = await self._device.sync.refused()
        return [
            Unsent(command.id, _text_of(command), t.error(command.problem.code) if command.problem else "")
            for command in [*refused, *waiting]
            if command.subject == self._subject and command.path == f"{self._child}/messages"
        ]

    async def give_up(self, command_id: UUID) -> None:
        await self._device.sync.discard(command_id)

    async def read_until(self, message: Message) -> None:
        await self._device.api.post(f"{self._child}/messages/read", ReadUntil(message_id=message.id), type(None))

    async def withdraw(self, message: Message) -> Outcome:
        write = Write(
            method="POST",
            path=f"{self._preschool}/messages/{message.id}/withdraw",
            subject=self._subject,
            title=message.text,
        )
        return await self._device.sync.submit(write)

    async def draft(self) -> str:
        return (await self._device.store.draft(self._own) or b"").decode()

    async def keep_draft(self, text: str) -> None:
        if text:
            await self._device.store.save_draft(self._own, text.encode())
        else:
            await self._device.store.remove_draft(self._own)

    @property
    def _subject(self) -> str:
        return f"conversation:{self._child_id}"

    @property
    def _own(self) -> str:
        """A tablet is shared: a draft belongs to the account that began it."""
        account = self._device.session.account
        return f"message:{account.id if account else ''}:{self._child_id}"


def _text_of(command: Command) -> str:
    return msgspec.json.decode(command.body, type=NewMessage).text
