"""What people do with the six effects: look at a preschool's, set its initial stage, see how a place's are spread."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final
from uuid import UUID

import msgspec

from server.features.effects import places, queries, stages
from server.features.effects.paper import effects_sheet
from server.features.effects.queries import Span
from server.features.effects.scoring import Tally, effects_of, tallies_of
from server.features.figures.indicators import INDICATORS
from server.features.plan_documents.writing import Paper, paper_of
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract import effects as contract
from server.shared.contract.base import FieldProblem
from server.shared.contract.figures import Crumb
from server.shared.contract.plan_documents import Form
from server.shared.domain import effects as rules
from server.shared.domain.calendar import bounds_of, school_year_of
from server.shared.domain.figures import month_of
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator, translator

KEYS: Final = tuple(indicator.slug for indicator in INDICATORS if indicator.key)
"""What a head has to know."""


class EffectService:
    """The six effects as far as the actor reaches."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_preschool(
        self, preschool_id: UUID, starts_on: date | None = None, ends_on: date | None = None
    ) -> contract.Effects:
        """The six over a span (the running school year unless told), beside the initial stage.

        Costs the same statements for any number of entries; days after today are not waited for.
        """
        row, where = await self._seen(preschool_id)
        span = self._span(starts_on, ends_on)
        found = await tallies_of(await queries.found(self._work, [preschool_id], span, KEYS))
        kept = await stages.all_of(self._work, preschool_id)
        told = effects_of(found.get(preschool_id, Tally()), span, KEYS)
        return contract.Effects(
            name=row["name"],
            starts_on=span.starts_on,
            ends_on=span.ends_on,
            effects=[_dated(one, kept[0].starts_on if kept else None) for one in told],
            initial_stage=kept[0] if kept else None,
            stages=kept,
            permitted=self._actor.permitted(where, (Action.INITIAL_STAGE_SET,)),
        )

    async def paper(self, shown: contract.Effects, preschool_id: UUID, form: Form, language: str) -> Paper:
        """What is shown as a protocol on paper: the initial stage beside now, six rows."""
        row, _ = await self._seen(preschool_id)
        return await paper_of(effects_sheet(shown, row, translator(language)), form)

    async def set_stage(self, preschool_id: UUID, request: contract.NewInitialStage) -> contract.Effects:
        """A new version of the initial stage speaks from now on; earlier ones are kept. Sent twice it is kept once."""
        await self._to_set(preschool_id)
        stages.require_sound(request, self._actor.today)
        if await stages.keep(self._work, self._actor, self._clock, preschool_id, request):
            told = {"entries": len(request.figures)}
            await audit.record(self._work, self._actor, Action.INITIAL_STAGE_SET, request.id, preschool_id, told)
        return await self.of_preschool(preschool_id)

    async def stage_to_change(self, preschool_id: UUID) -> tuple[contract.InitialStage | None, dict[str, float]]:
        """The stage in force, and what the first full month of the preschool's own record says."""
        await self._to_set(preschool_id)
        kept = await stages.all_of(self._work, preschool_id)
        found = await stages.proposed(self._work, self._clock, preschool_id, KEYS)
        return (kept[0] if kept else None), found

    async def of_place(self, kind: str, place_id: UUID | None, month: date | None = None) -> contract.PlaceEffects:
        """How the effects of a place's preschools are spread in a month (the newest told), from what was derived."""
        if kind != "country" and place_id is None:
            raise Malformed(FieldProblem(field="id", code="input.missing"))
        path = await self._path(kind, place_id)
        ids = {crumb.kind: crumb.id for crumb in path}
        where = Whereabouts(region_id=ids.get("region"), district_id=ids.get("district"))
        if not self._actor.may(Action.EFFECT_READ, where):
            raise NotVisible
        own = place_id if kind != "country" else None
        months = await places.months(self._work, own)
        chosen = month_of(month) if month else (months[0] if months else month_of(self._actor.today))
        under = await places.below(self._work, kind, own)
        spreads = _by_place(await places.spreads(self._work, chosen, [own, *(row["id"] for row in under)]))
        count = await places.preschools(self._work, kind, own)
        t = translator(self._actor.language)
        return contract.PlaceEffects(
            kind=kind,
            id=own,
            name=path[-1].name,
            effects=[_spread(slug, count, spreads.get(own, {}).get(slug)) for slug in rules.EFFECTS],
            permitted=[],
            month=chosen,
            months=months,
            below=[_below(row, spreads.get(row["id"], {}), t) for row in under],
            path=path[:-1],
        )

    async def _seen(self, preschool_id: UUID) -> tuple[Record, Whereabouts]:
        row = await queries.whereabouts(self._work, preschool_id, self._actor.today)
        if row is None:
            raise NotVisible
        ids = {name: row[name] for name in ("district_id", "region_id", "practice")}
        where = Whereabouts(preschool_id, **ids)
        if not self._actor.may(Action.EFFECT_READ, where):
            raise NotVisible
        return row, where

    async def _to_set(self, preschool_id: UUID) -> None:
        _, where = await self._seen(preschool_id)
        self._actor.require(Action.INITIAL_STAGE_SET, where)

    def _span(self, starts_on: date | None, ends_on: date | None) -> Span:
        today = self._actor.today
        first, _ = bounds_of(school_year_of(today))
        begins, ends = starts_on or min(first, ends_on or today), min(ends_on or today, today)
        rules.require_span(begins, ends)
        return Span(begins, ends, self._clock.time_zone, today)

    async def _path(self, kind: str, place_id: UUID | None) -> list[Crumb]:
        """From the country down to the place."""
        t = translator(self._actor.language)
        crumbs = [Crumb(kind="country", id=None, name=t("figures-country"))]
        if kind == "country" or place_id is None:
            return crumbs
        row = await places.path_to(self._work, kind, place_id)
        if row is None:
            raise NotVisible
        crumbs.append(Crumb(kind="region", id=row["region_id"], name=t.chosen(row["region_name"])))
        if kind == "district":
            crumbs.append(Crumb(kind="district", id=row["district_id"], name=t.chosen(row["district_name"])))
        return crumbs


def _dated(effect: contract.Effect, since: date | None) -> contract.Effect:
    """With the day of the initial stage, where it is compared with anything of it."""
    compared = any(part.baseline is not None for part in effect.parts)
    return msgspec.structs.replace(effect, since=since) if compared else effect


def _by_place(rows: Sequence[Record]) -> dict[UUID | None, dict[str, Record]]:
    found: dict[UUID | None, dict[str, Record]] = {}
    for row in rows:
        place = row["place_id"] if row["place_id"].int else None
        found.setdefault(place, {})[row["effect"]] = row
    return found


def _spread(slug: str, preschools: int, row: Record | None) -> contract.EffectSpread:
    if row is None:
        return contract.EffectSpread(slug=slug, preschools=preschools, telling=0, lower=None, median=None, upper=None)
    return contract.EffectSpread(
        slug=slug,
        preschools=preschools,
        telling=row["telling"],
        lower=row["lower"],
        median=row["median"],
        upper=row["upper"],
    )


def _below(row: Record, spreads: Mapping[str, Record], t: Translator) -> contract.PlaceBelow:
    medians = [spreads[slug]["median"] if slug in spreads else None for slug in rules.EFFECTS]
    return contract.PlaceBelow(kind=row["kind"], id=row["id"], name=t.chosen(row["name"]), medians=medians)
