"""What families and staff do with messages: look through them, write, say how far they have read, withdraw."""

from datetime import datetime, timedelta
from uuid import UUID

from server.features.conversations import queries
from server.features.conversations.mapping import to_message, to_row
from server.features.conversations.models import Message
from server.features.preschools.calendar import closed_days
from server.kernel import audit, changes, paging
from server.kernel.access import Actor, Whereabouts, Within
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.dirty_months import note_month
from server.kernel.errors import NotAllowed, NotVisible
from server.kernel.texts import require_written
from server.shared.contract import family as contract
from server.shared.contract.base import Page
from server.shared.domain import family as rules
from server.shared.domain.permissions import Action

WITHDRAWN = "message.withdraw"

_ANSWERS_WITHIN = timedelta(days=2)
"""What is written now may answer what came so long ago, in the month before."""


class ConversationService:
    """The one conversation of each child between its family and the people of its group."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def all(self, preschool_id: UUID) -> list[contract.ConversationRow]:
        """Of every child of the own groups and every own child; who leads the preschool sees those with messages."""
        reach = self._reach(preschool_id, Action.MESSAGE_READ)
        rows = await queries.conversations(self._work, self._actor, reach, self._clock.now())
        return [to_row(row) for row in rows]

    async def messages(self, preschool_id: UUID, child_id: UUID, cursor: str | None) -> Page[contract.Message]:
        """A page of a child's conversation, newest first; the reading is noted."""
        reach = self._reach(preschool_id, Action.MESSAGE_READ)
        rows = await queries.page(self._work, self._actor, reach, self._clock.now(), child_id, cursor)
        written = [row for row in rows if row["id"]]
        more = len(written) == paging.PAGE_SIZE
        return Page(
            items=[to_message(row, self._actor) for row in written],
            next_cursor=paging.encode(written[-1]["sent_at"].isoformat(), written[-1]["id"]) if more else None,
            permitted=self._actor.permitted(_where(preschool_id, child_id, rows[0]), (Action.MESSAGE_WRITE,)),
        )

    async def one(self, preschool_id: UUID, message_id: UUID) -> contract.Message:
        """A message as the actor sees it; the reading is noted."""
        reach = self._reach(preschool_id, Action.MESSAGE_READ)
        row = await queries.one(self._work, self._actor, reach, self._clock.now(), message_id)
        return to_message(row, self._actor)

    async def write(self, preschool_id: UUID, child_id: UUID, request: contract.NewMessage) -> contract.Message:
        """Keeps a message; the same id sent again changes nothing."""
        require_written(request.text, "text")
        text = request.text.strip()
        reach = self._reach(preschool_id, Action.MESSAGE_WRITE)
        grounds = await queries.grounds(self._work, self._actor, reach, child_id, (request.id, request.observation_id))
        if grounds["author_id"]:
            rules.require_own_message(grounds["author_id"] == self._actor.account_id, grounds["child_id"] == child_id)
        else:
            await self._keep(preschool_id, child_id, request, text, grounds)
        return await self.one(preschool_id, request.id)

    async def read(self, preschool_id: UUID, child_id: UUID, request: contract.ReadUntil) -> None:
        reach = self._reach(preschool_id, Action.MESSAGE_READ)
        message = await queries.one(self._work, self._actor, reach, self._clock.now(), request.message_id)
        if message["child_id"] != child_id:
            raise NotVisible
        if await queries.move_reader(self._work, self._actor, preschool_id, message):
            await self._noted(Action.MESSAGE_READ, preschool_id, message["id"], message["group_id"], child_id)

    async def withdraw(self, preschool_id: UUID, message_id: UUID) -> None:
        """Takes the words of an own message back; that there was one stays. To do it again changes nothing."""
        reach = self._reach(preschool_id, Action.MESSAGE_WRITE)
        found = await queries.one(self._work, self._actor, reach, self._clock.now(), message_id)
        if found["author_id"] != self._actor.account_id:
            raise NotAllowed(Action.MESSAGE_WRITE)
        message = await self._work.session.get_one(Message, (preschool_id, message_id), with_for_update=True)
        if message.withdrawn_at is None:
            message.withdrawn_at = self._clock.now()
            await self._changed(WITHDRAWN, message)

    async def _keep(
        self, preschool_id: UUID, child_id: UUID, request: contract.NewMessage, text: str, grounds: Record
    ) -> None:
        rules.require_group_of_child(grounds["group_id"] is not None)
        _require_entry(request, grounds)
        now = self._clock.now()
        heard = await self._heard_at(preschool_id, now, grounds) if grounds["own"] else now
        message = Message(
            preschool_id=preschool_id,
            id=request.id,
            child_id=child_id,
            group_id=grounds["group_id"],
            author_id=self._actor.account_id,
            author_name=self._actor.full_name,
            from_family=grounds["own"],
            text=text,
            observation_id=request.observation_id,
            sent_at=_after(now, grounds["last_sent_at"]),
            heard_at=heard,
        )
        self._work.session.add(message)
        await self._changed(Action.MESSAGE_WRITE, message)

    async def _heard_at(self, preschool_id: UUID, now: datetime, grounds: Record) -> datetime:
        sent = now.astimezone(self._clock.time_zone)
        last = sent.date() + timedelta(days=rules.HELD_DAYS)
        closed = await closed_days(self._work, preschool_id, sent.date(), last)
        return rules.heard_at(sent, grounds["quiet_from"], grounds["quiet_until"], closed)

    async def _changed(self, action: Action | str, message: Message) -> None:
        home = message.preschool_id
        await self._noted(action, home, message.id, message.group_id, message.child_id)
        await note_month(self._work, home, (message.sent_at - _ANSWERS_WITHIN).date())

    async def _noted(
        self, action: Action | str, preschool_id: UUID, message_id: UUID, group_id: UUID | None, child_id: UUID
    ) -> None:
        await self._work.flush()
        await audit.record(self._work, self._actor, action, message_id, preschool_id)
        await changes.note(self._work, preschool_id, "message", message_id, group_id, [child_id])

    def _reach(self, preschool_id: UUID, action: Action) -> Within:
        return queries.reach_of(self._actor, action, preschool_id)


def _where(preschool_id: UUID, child_id: UUID, row: Record) -> Whereabouts:
    return Whereabouts(
        preschool_id=preschool_id,
        group_ids=frozenset({row["group_id"]} - {None}),
        child_ids=frozenset({child_id}),
    )


def _require_entry(request: contract.NewMessage, grounds: Record) -> None:
    """An entry that the writer sees about this child; a family sees the shared ones only."""
    if request.observation_id is None:
        return
    if grounds["observation_id"] is None or (grounds["own"] and not grounds["shared"]):
        raise NotVisible
    rules.require_shared_entry(grounds["shared"])


def _after(now: datetime, last: datetime | None) -> datetime:
    """An answer stays behind its question although the server's clock was set back in between."""
    return now if last is None else max(now, last + timedelta(microseconds=1))
