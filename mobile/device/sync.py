"""Sends the outbox: in order, again after a lost connection, and never drops a refused command."""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

import flet as ft
import msgspec

from mobile.device.api import ApiClient
from mobile.device.outbox import Command, CommandState, Write, sendable
from mobile.device.session import Session
from mobile.device.store import Store
from mobile.problems import ApiProblem, ServerAway
from server.shared.contract.base import Problem
from server.shared.ids import uuid7

FIRST_PAUSE: Final = 2.0
LONGEST_PAUSE: Final = 60.0


class SyncState(ft.Observable):
    """What the frame shows: how much waits, how much was refused, whether the server answers."""

    def __init__(self) -> None:
        self.waiting = 0
        self.refused = 0
        self.online = True


class Outcome(msgspec.Struct, frozen=True):
    """How a command stands after its first attempt: its state, the server's answer, or the server's refusal."""

    state: CommandState
    answer: bytes = b""
    problem: Problem | None = None


def pause_after(failures: int) -> float:
    """Seconds until the next attempt: doubling from FIRST_PAUSE to LONGEST_PAUSE."""
    return float(min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(failures, 10)))


class Sync:
    """Carries one device's commands to the server; `run` belongs into a task of the client's session."""

    def __init__(
        self, api: ApiClient, session: Session, store: Store, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self.state = SyncState()
        self._api = api
        self._session = session
        self._store = store
        self._now = now
        self._sending = asyncio.Lock()
        self._woken = asyncio.Event()
        self._failures = 0

    async def submit(self, write: Write, key: UUID | None = None) -> Outcome:
        """Keeps the command, tries to send it at once, and says how it stands.

        A command given twice with the same `key` is one command. Raises RuntimeError when nobody is signed in.
        """
        account = self._session.account
        if account is None:
            raise RuntimeError("a command needs a signed-in account")
        command = Command(
            id=key or uuid7(),
            account_id=account.id,
            subject=write.subject,
            title=write.title,
            method=write.method,
            path=write.path,
            body=b"" if write.body is None else msgspec.json.encode(write.body),
            created_at=self._now(),
            quiet=write.quiet,
        )
        async with self._sending:
            if all(kept.id != command.id for kept in await self._store.commands()):
                await self._store.save_command(command)
            outcomes = await self._send_all()
        return outcomes.get(command.id, Outcome(CommandState.WAITING))

    async def flush(self) -> None:
        """Tries to send everything that may be sent now."""
        async with self._sending:
            await self._send_all()

    async def refused(self) -> list[Command]:
        """The refused commands of the signed-in account, oldest first."""
        return [command for command in await self._own() if command.state is CommandState.REFUSED]

    async def waiting(self) -> list[Command]:
        """The unsent commands of the signed-in account, oldest first."""
        return [command for command in await self._own() if command.state is CommandState.WAITING]

    async def discard(self, command_id: UUID) -> None:
        """Gives a refused command up; only ever by its author's decision."""
        await self._store.remove_command(command_id)
        await self.flush()

    async def try_again(self, command_id: UUID) -> None:
        """Sends a refused command once more, under its old key, after what stood in its way was removed."""
        async with self._sending:
            for command in await self._own():
                if command.id == command_id:
                    again = msgspec.structs.replace(command, state=CommandState.WAITING, problem=None)
                    await self._store.save_command(again)
            await self._send_all()

    def wake(self) -> None:
        """Lets `run` try at once: the network is back, the app is in front again."""
        self._failures = 0
        self._woken.set()

    async def run(self) -> None:
        """Tries again and again, with growing pauses while the server is away; ends when cancelled."""
        while True:
            await self.flush()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), pause_after(self._failures))
            self._woken.clear()

    async def _own(self) -> list[Command]:
        account = self._session.account
        kept = await self._store.commands() if account else []
        return [command for command in kept if account and command.account_id == account.id]

    async def _send_all(self) -> dict[UUID, Outcome]:
        outcomes: dict[UUID, Outcome] = {}
        account = self._session.account
        if account and account.must_change_password:
            account = None  # until it is, the server refuses everything else, and a refused command would be shelved
        held: set[str] = set()
        for command in sendable(await self._store.commands(), account.id) if account else []:
            if command.subject in held:
                continue
            outcome = await self._send(command)
            if outcome is None:
                break
            outcomes[command.id] = outcome
            if outcome.state is not CommandState.SENT:
                held.add(command.subject)
        await self._count()
        return outcomes

    async def _send(self, command: Command) -> Outcome | None:
        """One attempt; None when the server is away, so that nothing more needs to be tried now."""
        tried = msgspec.structs.replace(command, attempts=command.attempts + 1)
        try:
            answer = await self._api.send(command.method, command.path, command.body, command.id)
        except ServerAway:
            await self._missed(tried)
            self.state.online = False
            return None
        except ApiProblem as refusal:
            self.state.online = True
            return await self._refused(tried, refusal)
        self.state.online = True
        self._failures = 0
        await self._store.remove_command(command.id)
        return Outcome(CommandState.SENT, answer)

    async def _refused(self, tried: Command, refusal: ApiProblem) -> Outcome:
        if refusal.may_pass_later:
            await self._missed(tried)
            return Outcome(CommandState.WAITING)
        problem = Problem(
            status=refusal.status,
            code=refusal.code,
            params=dict(refusal.params),
            fields=list(refusal.fields),
            request_id=refusal.request_id,
        )
        if tried.quiet:
            await self._store.remove_command(tried.id)
        else:
            await self._store.save_command(msgspec.structs.replace(tried, state=CommandState.REFUSED, problem=problem))
        return Outcome(CommandState.REFUSED, problem=problem)

    async def _missed(self, tried: Command) -> None:
        self._failures += 1
        await self._store.save_command(tried)

    async def _count(self) -> None:
        own = await self._own()
        self.state.refused = sum(command.state is CommandState.REFUSED for command in own)
        self.state.waiting = len(own) - self.state.refused
