"""Messages with families: all conversations of the preschool; writing, reading and taking back in one child's."""

from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response import Redirect

from admin.forms import REFUSALS
from admin.pages.child_tabs import CHILD_DESK, ChildDesk, child_shown
from admin.rendering import Sheet, see
from server.features.conversations.service import ConversationService
from server.shared.contract import family as contract
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

BASE: Final = "/preschools/{preschool_id:uuid}"
_OF_CHILD: Final = BASE + "/children/{child_id:uuid}/messages"


@get(BASE + "/conversations", action=Action.MESSAGE_READ)
async def conversations_page(
    sheet: NamedDependency[Sheet], conversations: NamedDependency[ConversationService], preschool_id: FromPath[UUID]
) -> Response[str]:
    rows = await conversations.all(preschool_id)
    return sheet.page("conversations.html", preschool_id=preschool_id, rows=rows)


@post(_OF_CHILD, action=Action.MESSAGE_WRITE, dependencies=CHILD_DESK)
async def write_message(
    sheet: NamedDependency[Sheet],
    conversations: NamedDependency[ConversationService],
    desk: NamedDependency[ChildDesk],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await conversations.write(preschool_id, child_id, form.as_(contract.NewMessage, id=uuid7()))
    except REFUSALS as error:
        found = await desk.children.one(preschool_id, child_id)
        return await child_shown(sheet, desk, found, "messages", form.refused(error))
    return see(_address(preschool_id, child_id))


@post(_OF_CHILD + "/read", action=Action.MESSAGE_READ)
async def read_messages(
    sheet: NamedDependency[Sheet],
    conversations: NamedDependency[ConversationService],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
) -> Redirect:
    form = await sheet.form()
    await conversations.read(preschool_id, child_id, form.as_(contract.ReadUntil))
    return see(_address(preschool_id, child_id))


@post(_OF_CHILD + "/{message_id:uuid}/withdraw", action=Action.MESSAGE_WRITE)
async def withdraw_message(
    conversations: NamedDependency[ConversationService],
    preschool_id: FromPath[UUID],
    child_id: FromPath[UUID],
    message_id: FromPath[UUID],
) -> Redirect:
    await conversations.withdraw(preschool_id, message_id)
    return see(_address(preschool_id, child_id))


def _address(preschool_id: UUID, child_id: UUID) -> str:
    return f"/admin/preschools/{preschool_id}/children/{child_id}?tab=messages"


CONVERSATION_ROUTES = (conversations_page, write_message, read_messages, withdraw_message)
