"""What the screens of messages know and do."""

import contextlib
from typing import Final
from uuid import UUID

import msgspec

from mobile.device.outbox import CommandState
from mobile.device.sync import Outcome
from mobile.device.typing_pause import TypingPause
from mobile.features.messages.repository import ConversationRepository, Talk, TalksRepository, Unsent
from mobile.problems import ApiProblem, ServerAway
from mobile.ui.feedback import ScreenState
from mobile.ui.forms import Form
from server.shared.contract.base import Page
from server.shared.contract.children import Child
from server.shared.contract.family import Message, NewMessage
from server.shared.contract.observations import Observation
from server.shared.i18n import Translator
from server.shared.ids import uuid7

TEXT_LIMIT: Final = 2000


class Talks(ScreenState):
    """The list of conversations; ``words`` narrow it down to the names that hold them."""

    def __init__(self, repository: TalksRepository) -> None:
        super().__init__()
        self.talks: tuple[Talk, ...] | None = None
        self.words = ""
        self._repository = repository

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def search(self, words: str) -> None:
        self.words = words

    @property
    def shown(self) -> list[Talk]:
        wanted = self.words.casefold().split()
        return [talk for talk in self.talks or () if all(word in _name(talk) for word in wanted)]

    async def _load(self) -> None:
        self.talks = tuple(await self._repository.talks())


class Conversation(ScreenState):
    """One conversation: oldest first as it is read, what is on its way at the end."""

    def __init__(self, repository: ConversationRepository, about: UUID | None) -> None:
        super().__init__()
        self.child: Child | None = None
        self.messages: tuple[Message, ...] | None = None
        self.unsent: tuple[Unsent, ...] = ()
        self.about: Observation | None = None
        self.permitted: frozenset[str] = frozenset()
        self.earlier: str | None = None
        self.form = Form({"text": ""})
        self._repository = repository
        self._about_id = about
        self.typing = TypingPause(self._keep)

    async def load(self, t: Translator) -> None:
        """Everything the screen needs; what was being written is there again."""
        self.form.reset({"text": await self._repository.draft()})
        await self.during(self._load(), t)

    async def refresh(self, t: Translator) -> None:
        """The newest messages again, quietly; when the server is away what is shown stays."""
        with contextlib.suppress(ServerAway, ApiProblem):
            await self._take(await self._repository.page(None))
        self.unsent = tuple(await self._repository.unsent())

    async def count_unsent(self) -> None:
        """What waits on this device as it stands now."""
        self.unsent = tuple(await self._repository.unsent())

    async def show_earlier(self, t: Translator) -> None:
        async def fetch() -> None:
            page = await self._repository.page(self.earlier)
            self.messages = (*reversed(page.items), *(self.messages or ()))
            self.earlier = page.next_cursor

        await self.during(fetch(), t)

    def leave_entry(self) -> None:
        """The message is about nothing in particular after all."""
        self.about = self._about_id = None

    async def send(self, t: Translator) -> bool:
        """Hands the message to the outbox; a refused one stays in its field with the reason."""
        text = self.form.text("text")
        if not text or self.busy:
            return False
        message = NewMessage(id=uuid7(), text=text, observation_id=self.about.id if self.about else None)
        outcomes: list[Outcome] = []

        async def submit() -> None:
            outcomes.append(await self._repository.send(message))

        if not await self.during(submit(), t):
            return False
        return await self._sent(outcomes[0], message, t)

    async def withdraw(self, message: Message, t: Translator) -> None:
        """Takes an own message back: its words are gone for everybody."""
        outcome = await self._repository.withdraw(message)
        if outcome.state is CommandState.REFUSED and outcome.problem:
            self.problem = t.error(outcome.problem.code, outcome.problem.params)
        elif outcome.state is CommandState.SENT:
            await self.refresh(t)

    async def give_up(self, unsent: Unsent) -> None:
        """Takes a refused message away and gives its words back to be changed."""
        await self._repository.give_up(unsent.command_id)
        if not self.form.text("text"):
            self.form.reset({"text": unsent.text})
        await self.count_unsent()

    async def _keep(self) -> None:
        await self._repository.keep_draft(self.form.text("text"))

    async def _sent(self, outcome: Outcome, message: NewMessage, t: Translator) -> bool:
        if outcome.state is CommandState.REFUSED and outcome.problem:
            self.problem = t.error(outcome.problem.code, outcome.problem.params)
            await self._repository.give_up(message.id)
            return False
        self.typing.forget()
        self.leave_entry()
        self.form.reset({"text": ""})
        await self._repository.keep_draft("")
        if outcome.state is CommandState.SENT:
            kept = msgspec.json.decode(outcome.answer, type=Message)
            self.messages = (*(one for one in self.messages or () if one.id != kept.id), kept)
        self.unsent = tuple(await self._repository.unsent())
        return True

    async def _load(self) -> None:
        self.child = await self._repository.child()
        if self._about_id:
            self.about = await self._repository.entry(self._about_id)
        await self._take(await self._repository.page(None), first=True)
        self.unsent = tuple(await self._repository.unsent())

    async def _take(self, page: Page[Message], first: bool = False) -> None:
        """Keeps a page of the newest beside what was already shown, and says that it was read."""
        fresh = tuple(reversed(page.items))
        oldest = fresh[0].sent_at if fresh else None
        before = () if first or oldest is None else (m for m in self.messages or () if m.sent_at < oldest)
        if first or self.messages is None:
            self.earlier = page.next_cursor
        self.messages = (*before, *fresh)
        self.permitted = frozenset(page.permitted)
        theirs = [message for message in fresh if not message.mine]
        if theirs:
            with contextlib.suppress(ServerAway, ApiProblem):
                await self._repository.read_until(theirs[-1])


def _name(talk: Talk) -> str:
    return f"{talk.row.child.given_name} {talk.row.child.family_name}".casefold()
