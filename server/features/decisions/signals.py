"""What people do with signals: look at them, put them aside with words; decisions are made in ``service``."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from server.features.decisions import queries
from server.features.decisions.groups import as_standing, name_groups
from server.features.decisions.looking import SIGNAL
from server.features.decisions.mapping import to_signal
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.dirty_months import note_month
from server.kernel.errors import NotVisible
from server.kernel.texts import written
from server.shared.contract import decisions as contract
from server.shared.domain import decisions as rules
from server.shared.domain.permissions import Action

PASSED: Final = "signal.passed"
ANSWERED_SHOWN: Final = timedelta(days=90)
HOME_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class Home:
    """What a head's first page shows of the slice: the gravest open signals, and how much waits."""

    signals: list[contract.Signal]
    open: int
    late_tasks: int
    running: int


class SignalService:
    """The signals of a preschool."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def open(self, preschool_id: UUID) -> list[contract.Signal]:
        """Those that wait for an answer, the gravest first."""
        self._require_reader(preschool_id)
        return await self._named(await queries.signals(self._work, preschool_id))

    async def answered(self, preschool_id: UUID) -> list[contract.Signal]:
        """Those of the last months that were decided upon, put aside, or over by themselves."""
        self._require_reader(preschool_id)
        since: date = self._actor.today - ANSWERED_SHOWN
        return [to_signal(row, self._actor) for row in await queries.signals(self._work, preschool_id, since)]

    async def home(self, preschool_id: UUID) -> Home:
        """What waits, for the first page of whoever leads the preschool."""
        self._require_reader(preschool_id)
        counted = await queries.home(self._work, preschool_id, self._actor.today)
        found = await queries.signals(self._work, preschool_id) if counted["signals"] else []
        shown = [to_signal(row, self._actor) for row in found[:HOME_SHOWN]]
        return Home(shown, counted["signals"], counted["late_tasks"], counted["running"])

    async def put_aside(self, preschool_id: UUID, signal_id: UUID, words: str) -> contract.Signal:
        """Answers a signal by words instead of a decision; the same words again change nothing."""
        self._require_reader(preschool_id)
        self._actor.require(Action.DECISION_WRITE, Whereabouts(preschool_id=preschool_id))
        said = written(words, "words")
        found = await queries.signals_to_answer(self._work, preschool_id, [signal_id])
        if not found:
            raise NotVisible
        if (found[0]["state"], found[0]["words"]) != (rules.SignalState.PASSED, said):
            rules.require_open(found[0]["state"])
            by = (self._actor.account_id, self._actor.full_name)
            await queries.put_aside(self._work, (preschool_id, signal_id), self._clock.now(), *by, said)
            await audit.record(self._work, self._actor, PASSED, signal_id, preschool_id)
            await changes.note(self._work, preschool_id, SIGNAL, signal_id)
            await note_month(self._work, preschool_id, self._actor.today)
        return to_signal((await queries.these_signals(self._work, preschool_id, [signal_id]))[0], self._actor)

    async def _named(self, rows: Sequence[Record]) -> list[contract.Signal]:
        """Whose groups the look left out, for it had too many to name at once, are counted here."""
        found = [to_signal(row, self._actor) for row in rows]
        bare = [one for one, row in zip(found, rows, strict=True) if "groups" not in row["reason"]]
        standing = [as_standing(row) for row in rows if "groups" not in row["reason"]]
        await name_groups(self._work, self._clock, standing)
        for one, named in zip(bare, standing, strict=True):
            groups = named.reason.get("groups", [])
            one.groups = list(groups) if isinstance(groups, list) else []
        return found

    def _require_reader(self, preschool_id: UUID) -> None:
        if not self._actor.may(Action.SIGNAL_READ, Whereabouts(preschool_id=preschool_id)):
            raise NotVisible
