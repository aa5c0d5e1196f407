"""Gathers what a family may see of its child, by the family's own rights: what is hidden from it stays hidden here."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from server.features.accounts.models import Account
from server.features.observations.service import ObservationService
from server.features.takeouts import content, reading
from server.features.takeouts.models import Takeout
from server.kernel.access import Actor, Scope
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.shared.contract import observations as observations_contract
from server.shared.contract.base import Page
from server.shared.domain.calendar import bounds_of
from server.shared.domain.permissions import Role
from server.shared.i18n import Translator, translator
from server.shared.ids import NOWHERE

_PAGES: Final = msgspec.json.Decoder(Page[observations_contract.Observation])
Texts = Mapping[str, str]
_EVER: Final = datetime(9999, 1, 1, tzinfo=UTC)


async def family_of(work: Work, takeout: Takeout, today: date) -> Actor:
    """Whoever asked, with the rights of the child's family and no others, also where staff asked for them."""
    account = await work.session.get_one(Account, takeout.asked_by)
    return Actor(
        account_id=account.id,
        session_id=NOWHERE,
        login=account.login,
        full_name=account.full_name,
        language=takeout.language,
        today=today,
        scopes=(Scope(role=Role.PARENT, preschool_id=takeout.preschool_id, child_ids=frozenset({takeout.child_id})),),
    )


async def gather(work: Work, family: Actor, clock: Clock, zone: ZoneInfo, takeout: Takeout) -> content.Everything:
    """All of it for an archive, the entries of a school year for a portfolio; no picture has a file yet."""
    home, child_id = takeout.preschool_id, takeout.child_id
    t, titles = translator(takeout.language), await reading.area_titles(work)
    child = await reading.child(work, home, child_id)
    service = ObservationService(work, family, clock)
    shown = await _shown(service, takeout, zone)
    states = [photo.state for entry in shown for photo in entry.photos if not photo.view]
    everything = content.Everything(
        made_at=takeout.asked_at.astimezone(zone),
        language=t.language,
        preschool=child["preschool"],
        child=content.ChildFacts(
            **{name: child[name] for name in ("id", "given_name", "family_name", "patronymic", "birth_date")}
        ),
        stays=[content.Stay(**row) for row in await reading.stays(work, home, child_id)],
        entries=await _entries(work, shown, takeout, _Words(t, zone, titles)),
        growth=[],
        cards=[],
        routes=[],
        messages=[],
        withheld=states.count("withheld"),
        missing=len(states) - states.count("withheld"),
    )
    if takeout.kind == "archive":
        growth = await service.growth(home, child_id)
        everything.growth = await _growth(work, growth, titles, t)
        everything.cards = [_card(row, t) for row in await reading.cards(work, home, child_id)]
        everything.routes = [_route(row, t) for row in await reading.routes(work, home, child_id)]
        heard_by = _EVER if takeout.as_family else clock.now()
        everything.messages = [_message(row, zone) for row in await reading.messages(work, home, child_id, heard_by)]
    return everything


class _Words:
    """How entries are told: language, local time, titles of areas."""

    def __init__(self, t: Translator, zone: ZoneInfo, areas: Mapping[str, Texts]) -> None:
        self._t = t
        self._zone = zone
        self._areas = areas

    def entry(
        self, entry: observations_contract.Observation, others: frozenset[UUID], words: Mapping[UUID, Record]
    ) -> content.Entry:
        indicator = words.get(entry.indicator_id) if entry.indicator_id else None
        return content.Entry(
            id=entry.id,
            at=entry.observed_at.astimezone(self._zone),
            author=entry.author_name,
            text=entry.text,
            area=entry.area,
            area_title=self._t.chosen(self._areas.get(entry.area, {})) or entry.area,
            indicator=self._t.chosen(indicator["parent"]) if indicator else "",
            level=entry.level,
            from_home=entry.from_home,
            with_others=entry.id in others,
            pictures=[content.Picture(photo.file_id, photo.caption) for photo in entry.photos if photo.view],
        )


async def _shown(
    service: ObservationService, takeout: Takeout, zone: ZoneInfo
) -> list[observations_contract.Observation]:
    """What the child's timeline shows its family, the oldest first; of one school year for a portfolio."""
    found: list[observations_contract.Observation] = []
    cursor, more = None, True
    while more:
        page = _PAGES.decode(await service.of_child(takeout.preschool_id, takeout.child_id, cursor))
        found += page.items
        cursor, more = page.next_cursor, page.next_cursor is not None
    if takeout.school_year is not None:
        first, last = bounds_of(takeout.school_year)
        found = [entry for entry in found if first <= entry.observed_at.astimezone(zone).date() <= last]
    return found[::-1]


async def _entries(
    work: Work, shown: Sequence[observations_contract.Observation], takeout: Takeout, words: _Words
) -> list[content.Entry]:
    others = await reading.with_others(work, takeout.preschool_id, [entry.id for entry in shown])
    titles = await reading.words(work, list({entry.indicator_id for entry in shown if entry.indicator_id}))
    return [words.entry(entry, others, titles) for entry in shown]


async def _growth(
    work: Work, growth: observations_contract.Growth, titles: Mapping[str, Texts], t: Translator
) -> list[content.AreaGrowth]:
    ids = {own for area in growth.areas for own in (*area.can, *area.learns, *area.next)}
    words = await reading.words(work, list(ids))

    def told(indicator_ids: Iterable[UUID], part: str) -> list[str]:
        return [t.chosen(words[own][part]) for own in indicator_ids if own in words]

    return [
        content.AreaGrowth(
            area=area.area,
            area_title=t.chosen(titles.get(area.area, {})) or area.area,
            can=told(area.can, "parent"),
            learns=told(area.learns, "parent"),
            next=told(area.next, "next_step"),
        )
        for area in growth.areas
        if area.can or area.learns
    ]


def _card(row: Record, t: Translator) -> content.Card:
    labels = {float(level["value"]): t.chosen(level["label"]) for level in row["levels"] or ()}
    return content.Card(
        school_year=row["school_year"],
        number=row["number"],
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        age_band=row["age_band"],
        summary=row["summary"],
        areas=_in_areas(row["marks"] or [], labels, t.chosen),
    )


def _in_areas(
    marks: Sequence[Mapping[str, Any]], labels: Mapping[float, str], chosen: Callable[[Texts], str]
) -> list[content.CardArea]:
    areas = []
    for slug, of_area in groupby(marks, key=lambda mark: str(mark["area"])):
        own = list(of_area)
        told = [
            content.CardMark(chosen(mark["indicator"]), float(mark["level"]), labels.get(float(mark["level"]), ""))
            for mark in own
        ]
        areas.append(content.CardArea(slug, chosen(own[0]["area_title"]), told))
    return areas


def _route(row: Record, t: Translator) -> content.Route:
    return content.Route(
        school_year=row["school_year"],
        stage=row["stage"],
        strengths=row["strengths"],
        next_steps=[t.chosen(step["next_step"]) or t.chosen(step["title"]) for step in row["steps"] or ()],
        activities=[str(activity["title"]) for activity in row["activities"]],
        review=row["review"],
    )


def _message(row: Record, zone: ZoneInfo) -> content.Message:
    return content.Message(row["at"].astimezone(zone), row["author"], row["from_family"], row["text"])
