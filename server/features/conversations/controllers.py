"""Routes of conversations."""

from uuid import UUID

from litestar import Controller, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody

from server.features.conversations.service import ConversationService
from server.shared.contract import family as contract
from server.shared.contract.base import Page
from server.shared.domain.permissions import Action


class ConversationController(Controller):
    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("conversations",)

    @get("/conversations", action=Action.MESSAGE_READ)
    async def all(
        self, preschool_id: FromPath[UUID], conversations: NamedDependency[ConversationService]
    ) -> list[contract.ConversationRow]:
        return await conversations.all(preschool_id)

    @get("/children/{child_id:uuid}/messages", action=Action.MESSAGE_READ)
    async def messages(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        conversations: NamedDependency[ConversationService],
        cursor: FromQuery[str | None] = None,
    ) -> Page[contract.Message]:
        return await conversations.messages(preschool_id, child_id, cursor)

    @post("/children/{child_id:uuid}/messages", action=Action.MESSAGE_WRITE)
    async def write(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        data: JSONBody[contract.NewMessage],
        conversations: NamedDependency[ConversationService],
    ) -> contract.Message:
        return await conversations.write(preschool_id, child_id, data)

    @post("/children/{child_id:uuid}/messages/read", status_code=204, action=Action.MESSAGE_READ)
    async def read(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        data: JSONBody[contract.ReadUntil],
        conversations: NamedDependency[ConversationService],
    ) -> None:
        await conversations.read(preschool_id, child_id, data)

    @post("/messages/{message_id:uuid}/withdraw", status_code=204, action=Action.MESSAGE_WRITE)
    async def withdraw(
        self,
        preschool_id: FromPath[UUID],
        message_id: FromPath[UUID],
        conversations: NamedDependency[ConversationService],
    ) -> None:
        await conversations.withdraw(preschool_id, message_id)
