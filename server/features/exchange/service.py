"""What people do with the exchange: name places and figures as DHIS2 does, take a month as a file, have it sent."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

import msgspec

from server.features.exchange import names, sheet, values
from server.features.exchange.jobs import SEND
from server.features.exchange.models import ExchangeSending
from server.features.exchange.names import Wanted
from server.features.exchange.sheet import Line
from server.features.figures.indicators import INDICATORS
from server.kernel import audit, jobs
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed
from server.shared.contract import exchange as contract
from server.shared.contract.base import FieldProblem
from server.shared.contract.exchange import ExchangeName, LineFault, NameChange
from server.shared.domain import exchange as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.figures import month_of
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator, translator

NAMES_SET: Final = "exchange.names_set"
SENDING_ASKED: Final = "exchange.send"
_AT_ONCE: Final = 1000
_FIGURES: Final = frozenset(indicator.slug for indicator in INDICATORS)
_SENDINGS: Final = """
    select id, month, level, cells, state, answer, asked_by_name, asked_at, ended_at from exchange_sending
    order by asked_at desc, id desc limit 50
"""


class ExchangeService:
    """The exchange of the whole installation; ``connected`` where a DHIS2 is named in the settings."""

    def __init__(self, work: Work, actor: Actor, clock: Clock, connected: bool) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock
        self._connected = connected

    async def names_of_places(self, wanted: Wanted) -> contract.ExchangeNames:
        """A page of the places of one level."""
        rows = await names.places(self._work, wanted)
        listed = [_place(row, self._t) for row in rows]
        following = str(rows[-1]["id"]) if len(rows) == wanted.most else None
        return self._names(listed, following)

    async def names_of_figures(self, kinds: Sequence[str] = rules.ELEMENTS) -> contract.ExchangeNames:
        """Parts of every figure that is collected, named or not."""
        found = await names.elements(self._work)
        return self._names(
            [
                _element(kind, one.slug, found, self._t(one.title))
                for one in INDICATORS
                if one.collected
                for kind in kinds
            ]
        )

    async def name(self, changes: Sequence[NameChange]) -> None:
        """All of them or none; raises Malformed naming each change that is wrong."""
        await names.lock(self._work)
        kept, faults = await self._checked([_as_line(number, one) for number, one in enumerate(changes)])
        if faults:
            raise Malformed(*(_as_problem(fault) for fault in faults))
        await self._keep(kept)

    async def bring_in(self, content: bytes, *, apply: bool) -> contract.NameImport:
        """What a table of names would bring, or brings; with any fault nothing of it."""
        await names.lock(self._work)
        lines = sheet.read(content)
        changes, faults = await self._checked(lines)
        before = await names.standing(self._work, changes)
        after = [(before.get((one.kind, one.ours), ("", "")), (one.theirs, one.combination)) for one in changes]
        if apply and not faults:
            await self._keep(changes)
        return contract.NameImport(
            new=sum(not old[0] and bool(new[0]) for old, new in after),
            changed=sum(bool(old[0]) and bool(new[0]) and old != new for old, new in after),
            removed=sum(bool(old[0]) and not new[0] for old, new in after),
            unchanged=sum(old == new or not (old[0] or new[0]) for old, new in after),
            faults=faults,
        )

    async def table_as_csv(self) -> AsyncIterator[bytes]:
        """Every name there is and every place and figure without one, some hundred at a time."""
        first = True
        async for some in self._table():
            yield sheet.as_csv(some, first=first)
            first = False

    async def table_as_workbook(self) -> bytes:
        """The same as XLSX, made away from the event loop."""
        everything = [name async for some in self._table() for name in some]
        return await asyncio.to_thread(sheet.as_workbook, everything)

    async def _table(self) -> AsyncIterator[list[ExchangeName]]:
        yield (await self.names_of_figures()).names
        for level in rules.LEVELS:
            wanted: Wanted | None = Wanted(level, most=_AT_ONCE)
            while wanted is not None:
                rows = await names.places(self._work, wanted)
                yield [_place(row, self._t) for row in rows]
                full = len(rows) == wanted.most
                wanted = Wanted(level, after=rows[-1]["id"], most=_AT_ONCE) if full else None

    def data_value_set(self, month: date, level: str) -> AsyncIterator[bytes]:
        """The month as DHIS2 reads it, piece by piece."""
        rules.require_begun(month_of(month), self._actor.today)
        return values.as_json(self._work, month_of(month), level)

    async def send(self, request: contract.NewSending) -> contract.Sendings:
        """Asks for a month to be sent; the same request twice is one sending."""
        month = month_of(request.month)
        rules.require_begun(month, self._actor.today)
        if not self._connected:
            raise RuleViolation("exchange.not_connected")
        if not await names.elements(self._work):
            raise RuleViolation("exchange.no_elements")
        if await self._work.session.get(ExchangeSending, request.id) is None:
            row = ExchangeSending(
                id=request.id,
                month=month,
                level=request.level,
                cells=0,
                asked_by=self._actor.account_id,
                asked_by_name=self._actor.full_name,
                asked_at=self._clock.now(),
            )
            self._work.session.add(row)
            await self._work.flush()
            await jobs.enqueue(self._work, SEND, {"id": request.id}, once=f"{SEND}:{request.id}")
            await audit.record(self._work, self._actor, SENDING_ASKED, request.id, None, {"level": request.level})
        return await self.sendings()

    async def sendings(self) -> contract.Sendings:
        """The newest first."""
        rows = await self._work.raw.fetch(_SENDINGS)
        return contract.Sendings(
            sendings=[_sending(row) for row in rows], connected=self._connected, permitted=self._permitted
        )

    @property
    def _t(self) -> Translator:
        return translator(self._actor.language)

    @property
    def _permitted(self) -> list[str]:
        return [Action.EXCHANGE_MANAGE.value] if self._actor.has(Action.EXCHANGE_MANAGE) else []

    def _names(self, listed: list[ExchangeName], following: str | None = None) -> contract.ExchangeNames:
        return contract.ExchangeNames(
            names=listed, permitted=self._permitted, next_cursor=following, connected=self._connected
        )

    async def _checked(self, lines: Sequence[Line]) -> tuple[list[NameChange], list[LineFault]]:
        """The changes that are sound, with our own ids, and every fault of the others in the order of lines."""
        said = {line.ours for line in lines if line.kind == rules.PLACE}
        known = await names.known_places(self._work, said) if said else {}
        faults = {line.number: fault for line in lines if (fault := _fault(line, known)) is not None}
        sound = {line.number: _change(line, known) for line in lines if line.number not in faults}
        _add_doubles(sound, faults)
        taken = await names.taken(self._work, list(sound.values()))
        for number, change in sound.items():
            if (change.kind, change.ours) in taken:
                faults.setdefault(number, LineFault(line=number, column="theirs", code="exchange.taken"))
        kept = [change for number, change in sound.items() if number not in faults]
        return kept, [faults[number] for number in sorted(faults)]

    async def _keep(self, changes: Sequence[NameChange]) -> None:
        await names.keep(self._work, self._actor, changes)
        await audit.record(self._work, self._actor, NAMES_SET, None, None, {"names": len(changes)})


def _fault(line: Line, known: Mapping[str, str]) -> LineFault | None:
    """The first thing that is wrong in a line."""
    checks = (
        (line.kind in rules.KINDS, "kind", "exchange.unknown_kind"),
        (line.ours in (known if line.kind == rules.PLACE else _FIGURES), "ours", "exchange.unknown_ours"),
        (not line.theirs or rules.is_uid(line.theirs), "theirs", "exchange.wrong_uid"),
        (not line.combination or rules.is_uid(line.combination), "combination", "exchange.wrong_uid"),
        (not (line.combination and line.kind == rules.PLACE), "combination", "exchange.combination_of_place"),
    )
    return next(
        (LineFault(line=line.number, column=column, code=code) for sound, column, code in checks if not sound), None
    )


def _add_doubles(sound: Mapping[int, NameChange], faults: dict[int, LineFault]) -> None:
    """Adds what stands in two lines: the same thing of ours, or two things with one name there."""
    ours: dict[tuple[str, str], int] = {}
    theirs: dict[tuple[bool, str, str], int] = {}
    for number, change in sound.items():
        if ours.setdefault((change.kind, change.ours), number) != number:
            faults[number] = LineFault(line=number, column="ours", code="exchange.twice")
        elif change.theirs:
            name = (change.kind == rules.PLACE, change.theirs, change.combination)
            if theirs.setdefault(name, number) != number:
                faults[number] = LineFault(line=number, column="theirs", code="exchange.taken")


def _change(line: Line, known: Mapping[str, str]) -> NameChange:
    ours = known[line.ours] if line.kind == rules.PLACE else line.ours
    combination = line.combination if line.theirs else ""
    return NameChange(kind=line.kind, ours=ours, theirs=line.theirs, combination=combination)


def _as_line(number: int, change: NameChange) -> Line:
    return Line(number, change.kind, change.ours, change.theirs.strip(), change.combination.strip())


def _as_problem(fault: LineFault) -> FieldProblem:
    return FieldProblem(field=f"names[{fault.line}].{fault.column}", code=fault.code, params=fault.params)


def _place(row: Record, t: Translator) -> ExchangeName:
    around = [t.chosen(row[level]) for level in ("region", "district") if row[level]]
    title = row["name"] if isinstance(row["name"], str) else t.chosen(row["name"])
    return ExchangeName(
        kind=rules.PLACE,
        ours=str(row["id"]),
        title=title,
        theirs=row["theirs"],
        combination="",
        around=" · ".join(around),
    )


def _element(kind: str, slug: str, found: Mapping[tuple[str, str], tuple[str, str]], title: str) -> ExchangeName:
    theirs, combination = found.get((kind, slug), ("", ""))
    return ExchangeName(kind=kind, ours=slug, title=title, theirs=theirs, combination=combination)


def _sending(row: Record) -> contract.Sending:
    told: dict[str, Any] = msgspec.json.decode(row["answer"]) if row["answer"] else {}
    return contract.Sending(
        id=row["id"],
        month=row["month"],
        level=row["level"],
        cells=row["cells"],
        state=row["state"],
        answer=told.get("code", ""),
        asked_by_name=row["asked_by_name"],
        asked_at=row["asked_at"],
        ended_at=row["ended_at"],
        imported=told.get("imported", 0),
        updated=told.get("updated", 0),
        ignored=told.get("ignored", 0),
        conflicts=[contract.Conflict(about=about, words=words) for about, words in told.get("conflicts", ())],
    )
