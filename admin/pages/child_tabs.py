"""The sections of a child's page: which there are, what each of them reads, and the page around them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

import msgspec
from litestar import Response
from litestar.di import NamedDependency

from admin.forms import Form
from admin.rendering import Sheet
from admin.words import words_through_time
from server.features.children.service import ChildService
from server.features.consents.service import ConsentService
from server.features.conversations.service import ConversationService
from server.features.development_cards.dynamics import DynamicsService
from server.features.development_cards.rounds import RoundService
from server.features.frameworks.service import ReferenceShelf
from server.features.individual_routes.difficulties import DifficultyService
from server.features.individual_routes.service import RouteService
from server.features.observations.service import ObservationService
from server.features.preschools.service import PreschoolService
from server.features.takeouts.service import TakeoutService
from server.kernel import paging
from server.kernel.access import Whereabouts
from server.kernel.database import Work
from server.kernel.http.dependencies import provide
from server.shared.contract import children as contract
from server.shared.contract import observations as observation_contract
from server.shared.contract.base import Page
from server.shared.domain.calendar import school_year_of
from server.shared.domain.permissions import Action

ENTRIES_SHOWN: Final = 20
YEARS_SHOWN: Final = 2
"""Cards of the running school year and of the one before it."""
_TABS: Final = (
    ("observations", Action.OBSERVATION_READ),
    ("growth", Action.GROWTH_READ),
    ("card", Action.CARD_READ),
    ("route", Action.DIFFICULTY_READ),
    ("messages", Action.MESSAGE_READ),
    ("consents", Action.CONSENT_READ),
    ("about", Action.CHILD_READ),
    ("takeout", Action.PORTFOLIO_READ),
    ("readers", Action.READ_JOURNAL_READ),
)
"""The sections in their order, each with the right that opens it."""


@dataclass(frozen=True)
class Growing:
    """What is known of a child's growth."""

    observations: ObservationService
    rounds: RoundService
    dynamics: DynamicsService
    difficulties: DifficultyService
    routes: RouteService


@dataclass(frozen=True)
class Family:
    """What lies between the preschool and a child's family."""

    conversations: ConversationService
    consents: ConsentService
    takeouts: TakeoutService


@dataclass(frozen=True)
class Reading:
    """What somebody read of a child in the course of a day: the last time and how often."""

    entry: contract.ReadEntry
    at: datetime
    times: int = 1


@dataclass(frozen=True)
class ChildDesk:
    """What the page of one child looks into."""

    children: ChildService
    preschools: PreschoolService
    growing: Growing
    family: Family
    shelf: ReferenceShelf
    work: Work


def growing(
    observations: NamedDependency[ObservationService],
    assessment_rounds: NamedDependency[RoundService],
    card_dynamics: NamedDependency[DynamicsService],
    difficulties: NamedDependency[DifficultyService],
    routes: NamedDependency[RouteService],
) -> Growing:
    return Growing(observations, assessment_rounds, card_dynamics, difficulties, routes)


def family(
    conversations: NamedDependency[ConversationService],
    consents: NamedDependency[ConsentService],
    takeouts: NamedDependency[TakeoutService],
) -> Family:
    return Family(conversations, consents, takeouts)


def child_desk(
    children: NamedDependency[ChildService],
    preschools: NamedDependency[PreschoolService],
    growing: NamedDependency[Growing],
    family: NamedDependency[Family],
    shelf: NamedDependency[ReferenceShelf],
    work: NamedDependency[Work],
) -> ChildDesk:
    return ChildDesk(children, preschools, growing, family, shelf, work)


CHILD_DESK: Final = {"growing": provide(growing), "family": provide(family), "desk": provide(child_desk)}


async def child_shown(sheet: Sheet, desk: ChildDesk, found: contract.Child, wanted: str, form: Form) -> Response[str]:
    """The page with the section asked for; the first where it is not for this reader."""
    where = Whereabouts(preschool_id=found.preschool_id)
    tabs = [name for name, action in _TABS if sheet.actor.may(action, where)]
    tab = wanted if wanted in tabs else tabs[0]
    cursor = sheet.asked("cursor") or None
    return sheet.page(
        "child.html",
        status=form.status,
        preschool_id=found.preschool_id,
        child=found,
        tabs=tabs,
        tab=tab,
        cursor=cursor,
        words=await words_through_time(desk.work, desk.shelf),
        form=form,
        **await _told(sheet, desk, tab, found, cursor),
    )


async def _told(sheet: Sheet, desk: ChildDesk, tab: str, found: contract.Child, cursor: str | None) -> dict[str, Any]:
    """What the open section shows; the others are not read, and so not noted as read."""
    home, child_id = found.preschool_id, found.id
    match tab:
        case "observations":
            content = await desk.growing.observations.of_child(home, child_id, cursor)
            return {"listed": _newest(msgspec.json.decode(content, type=Page[observation_contract.Observation]))}
        case "growth":
            return {"growth": await desk.growing.observations.growth(home, child_id)}
        case "readers":
            return {"readings": readings(await desk.children.readers(home, child_id), sheet.settings.time_zone)}
        case "card":
            return await _of_card(sheet, desk.growing, found)
        case "route":
            return await _of_route(sheet, desk.growing, found)
        case _:
            return await _of_family(sheet, desk.family, tab, found, cursor)


async def _of_card(sheet: Sheet, growing: Growing, found: contract.Child) -> dict[str, Any]:
    """Rounds of this year and the last, newest first, with what changed from one to another."""
    year = school_year_of(sheet.actor.today)
    rounds = [
        one for back in range(YEARS_SHOWN) for one in await growing.rounds.rounds(found.preschool_id, year - back)
    ]
    return {
        "rounds": sorted(rounds, key=lambda one: (one.school_year, one.number), reverse=True),
        "dynamic": await growing.dynamics.child_dynamics(found.preschool_id, found.id),
    }


async def _of_route(sheet: Sheet, growing: Growing, found: contract.Child) -> dict[str, Any]:
    asked = sheet.asked("stage")
    stage = int(asked) if asked in {"0", "1", "2", "3"} else None
    return {
        "difficulties": await growing.difficulties.of_child(found.preschool_id, found.id),
        "route": await growing.routes.of_child(found.preschool_id, found.id, stage),
        "writing": sheet.actor.may(Action.DIFFICULTY_WRITE, Whereabouts(found.preschool_id)),
    }


async def _of_family(
    sheet: Sheet, family: Family, tab: str, found: contract.Child, cursor: str | None
) -> dict[str, Any]:
    home, where = found.preschool_id, Whereabouts(found.preschool_id)
    if tab == "messages":
        writing = sheet.actor.may(Action.MESSAGE_WRITE, where)
        return {"messages": await family.conversations.messages(home, found.id, cursor), "writing": writing}
    if tab == "consents":
        return {"consents": await family.consents.of_child(home, found.id)}
    if tab == "takeout":
        year = school_year_of(sheet.actor.today)
        years = [(str(one), f"{one}–{one + 1}") for one in range(year, year - YEARS_SHOWN - 1, -1)]
        whole = sheet.actor.may(Action.TAKEOUT_MAKE, where)
        return {"takeouts": await family.takeouts.of_child(home, found.id), "years": years, "whole": whole}
    return {}


def readings(entries: Iterable[contract.ReadEntry], zone: ZoneInfo) -> list[Reading]:
    """Entries of the journal, newest first: what one person read again on one day is one line with its count."""
    told: dict[tuple[object, ...], Reading] = {}
    for entry in entries:
        at = datetime.fromisoformat(entry.at).astimezone(zone)
        key = (at.date(), entry.reader, entry.role, entry.action)
        known = told.get(key)
        told[key] = replace(known, times=known.times + 1) if known else Reading(entry, at)
    return list(told.values())


def _newest(listed: Page[observation_contract.Observation]) -> Page[observation_contract.Observation]:
    """The first entries of a longer page of the service, with the cursor that goes on behind them."""
    if len(listed.items) <= ENTRIES_SHOWN:
        return listed
    shown = listed.items[:ENTRIES_SHOWN]
    return Page(items=shown, next_cursor=paging.encode(shown[-1].observed_at.isoformat(), shown[-1].id))
