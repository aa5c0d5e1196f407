"""What people do with figures: look at a place or at one figure of it, open the rows behind, see what waits."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from textwrap import dedent
from uuid import UUID
from zoneinfo import ZoneInfo

from server.features.effects import looks
from server.features.figures import facts, needs, queries, rows
from server.features.figures.indicator import Indicator
from server.features.figures.indicators import INDICATORS, indicator_of
from server.features.figures.mapping import Sums, area_parts, courses, figure_of, spread_of
from server.features.figures.places import Below, PlaceReading
from server.features.figures.queries import Span
from server.features.figures.sets import Month
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.kernel.searching import pattern_of
from server.shared.contract import figures as contract
from server.shared.domain.figures import history_of, month_of, months_offered, previous_month
from server.shared.domain.permissions import Action, Role
from server.shared.i18n import translator

_LEADING = frozenset({Role.HEAD, Role.METHODIST})
_PERMITTED = (Action.FIGURE_ROWS_READ, Action.DECISION_WRITE)


class FigureService:
    """The information vertical as far as the actor reaches."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock
        self._places = PlaceReading(work, actor, clock)

    @property
    def now(self) -> datetime:
        """The moment of what is answered, in the zone of the installation."""
        return self._clock.now().astimezone(self._clock.time_zone)

    async def vertical(self, kind: str, place_id: UUID | None, month: date | None) -> contract.VerticalPage:
        """One place in one month (this one unless told): its figures and those of the places below, from cells only.

        The values of a preschool's groups are counted live. Costs the same statements for any number of places.
        """
        place, chosen = await self._places.place(kind, place_id), self._chosen(month)
        months = history_of(chosen)
        span = Span(months[0], chosen)
        sums = await self._places.cells(place, span)
        below = await self._places.below(place, sums, Span(chosen, chosen))
        peers = await self._places.compared(place, sums, span)
        return contract.VerticalPage(
            kind=kind,
            id=place.id,
            name=place.name,
            month=chosen,
            months=months_offered(self._actor.today),
            path=list(place.path[:-1]),
            figures=[_told(one, sums, peers, months) for one in INDICATORS],
            below=[_row(one, INDICATORS) for one in below],
            permitted=self._actor.permitted(place.where, _PERMITTED),
        )

    async def one(self, kind: str, place_id: UUID | None, slug: str, month: date | None) -> contract.FigurePage:
        """One figure at one place, explained; a leader's look at it is noted."""
        indicator, place, chosen = indicator_of(slug), await self._places.place(kind, place_id), self._chosen(month)
        months = [one for one in months_offered(chosen) if one <= chosen][::-1]
        span = Span(months[0], chosen, {slug})
        sums = await self._places.cells(place, span)
        found = await self._places.below(place, sums, Span(previous_month(chosen), chosen, {slug}))
        peers = await self._places.compared(place, sums, span)
        figure = _told(indicator, sums, peers, history_of(chosen))
        if indicator.by_area:
            figure.areas = area_parts(indicator, sums, await queries.areas(self._work))
        below = [_row(one, [indicator]) for one in found]
        await self.note_look(kind, place.id, [figure])
        return contract.FigurePage(
            kind=kind,
            id=place.id,
            name=place.name,
            month=chosen,
            months=months_offered(self._actor.today),
            path=list(place.path[:-1]),
            figure=figure,
            version=indicator.version,
            fresh_days=indicator.fresh_days,
            direction=indicator.direction,
            formula_code=dedent(indicator.counted).strip(),
            years=courses(indicator, sums, months),
            spread=spread_of(indicator, [value for row in below if (value := row.figures[0].value) is not None]),
            below=below,
            permitted=self._actor.permitted(place.where, _PERMITTED),
        )

    def indicators(self) -> list[contract.IndicatorWords]:
        """Everything that is measured, and how."""
        t = translator(self._actor.language)
        return [
            contract.IndicatorWords(
                slug=one.slug,
                facet=one.facet.value,
                unit=one.unit.value,
                title=t(one.title),
                formula=t(one.formula),
                formula_code=dedent(one.counted).strip(),
                direction=one.direction,
                lowest=one.lowest,
                by_area=one.by_area,
                collected=one.collected,
                fresh_days=one.fresh_days,
                version=one.version,
            )
            for one in INDICATORS
        ]

    async def find(self, kind: str, place_id: UUID | None, search: str) -> list[contract.PlaceFound]:
        """Districts and preschools within a place whose names match, in either script; a few of each."""
        place, pattern = await self._places.place(kind, place_id), pattern_of(search)
        if not pattern or kind == "preschool":
            return []
        t = translator(self._actor.language)
        found = await queries.find(self._work, pattern, place.ids.get("region"), place.ids.get("district"))
        return [
            contract.PlaceFound(
                kind=row["kind"],
                id=row["id"],
                name=row["plain"] or t.chosen(row["name"]),
                within=t.chosen(row["within"]),
            )
            for row in found
        ]

    async def rows(
        self, preschool_id: UUID, slug: str, month: date | None, group_id: UUID | None
    ) -> list[contract.FigureRow]:
        """The rows behind a figure of a preschool or of one of its groups; reading children's rows is noted."""
        where = Whereabouts(preschool_id=preschool_id)
        if not self._actor.may(Action.FIGURE_ROWS_READ, where):
            raise NotVisible
        indicator, today = indicator_of(slug), self._actor.today
        if not indicator.has_rows:
            return []
        of_month = Month(month_of(month or today), today, self._clock.time_zone)
        found = await facts.behind(self._work, slug, preschool_id, of_month, group_id)
        children = {child for row in found for child in row["child_ids"] or ()}
        await audit.record_read(self._work, self._actor, Action.FIGURE_ROWS_READ, preschool_id, children)
        if self._leads(preschool_id):
            await looks.note(self._work, preschool_id, self._actor.account_id, [slug], [slug], today)
        return [rows.to_contract(row, translator(self._actor.language), self._clock.time_zone) for row in found]

    async def needs(self, preschool_id: UUID) -> list[contract.Need]:
        """What waits for a decision of the head today; an empty list is a good day."""
        if not self._actor.may(Action.FIGURE_ROWS_READ, Whereabouts(preschool_id=preschool_id)):
            raise NotVisible
        found = await needs.of_preschool(self._work, preschool_id, self._actor.today)
        children = {row["child_id"] for row in found if row["child_id"]}
        await audit.record_read(self._work, self._actor, Action.FIGURE_ROWS_READ, preschool_id, children)
        return needs.to_contract(found, translator(self._actor.language))

    async def note_look(self, kind: str, place_id: UUID | None, figures: Collection[contract.Figure]) -> None:
        """That somebody who leads a preschool has these figures before their eyes; of places above nothing is kept."""
        if kind != "preschool" or place_id is None or not self._leads(place_id):
            return
        seen = [figure for figure in figures if figure.value is not None]
        account_id, today, zone = self._actor.account_id, self._actor.today, self._clock.time_zone
        fresh = [one.slug for one in seen if not is_stale(one, indicator_of(one.slug).fresh_days, today, zone)]
        await looks.note(self._work, place_id, account_id, [figure.slug for figure in seen], fresh, today)

    def _leads(self, preschool_id: UUID) -> bool:
        return any(scope.role in _LEADING and scope.preschool_id == preschool_id for scope in self._actor.scopes)

    def _chosen(self, month: date | None) -> date:
        return min(month_of(month or self._actor.today), month_of(self._actor.today))


def is_stale(figure: contract.Figure, fresh_days: int, today: date, zone: ZoneInfo) -> bool:
    """Whether a figure was derived longer ago than it may be; one that never was is told as missing, not as old."""
    return figure.derived_at is not None and (today - figure.derived_at.astimezone(zone).date()).days > fresh_days


def _told(one: Indicator, sums: Sums, peers: dict[str, contract.Peers], months: Sequence[date]) -> contract.Figure:
    figure = figure_of(one, sums, months)
    if not figure.suppressed:
        figure.peers = peers.get(one.slug)
    return figure


def _row(one: Below, indicators: Sequence[Indicator]) -> contract.PlaceRow:
    return contract.PlaceRow(
        id=one.id,
        kind=one.kind,
        name=one.name,
        preschools=0 if one.kind == "group" else one.sums.preschools,
        figures=[figure_of(indicator, one.sums) for indicator in indicators],
        iso=one.iso,
    )
