"""What people do with figures: look at a place, open the rows behind a figure, see what waits for a decision."""

from collections.abc import Mapping
from datetime import date
from typing import Final
from uuid import UUID

from server.features.figures import facts, needs, queries, rows
from server.features.figures.indicators import indicator_of
from server.features.figures.mapping import Sums, by_place, figures_of, figures_side_by_side, total
from server.features.figures.sets import Month
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract import figures as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.figures import history_of, month_of, months_offered
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator, translator

KINDS: Final = ("country", "region", "district", "preschool")
_LEVELS: Final = ("region", "district", "preschool")


class FigureService:
    """The information vertical as far as the actor reaches."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def vertical(self, kind: str, place_id: UUID | None, month: date | None) -> contract.VerticalPage:
        """One place in one month (this one unless told): its figures and those of the places below, from cells only.

        The values of a preschool's groups are counted live. Costs the same statements for any number of places.
        """
        if kind != "country" and place_id is None:
            raise Malformed(FieldProblem(field="id", code="input.missing"))
        chosen = min(month_of(month or self._actor.today), month_of(self._actor.today))
        path = await self._path(kind, place_id)
        where = _whereabouts(path)
        if not self._actor.may(Action.FIGURE_READ, where):
            raise NotVisible
        above = not self._within(where.preschool_id)
        months = history_of(chosen)
        cells = by_place(await queries.sums(self._work, kind, place_id, months), chosen)
        below = (
            await self._groups(place_id, chosen, above)
            if kind == "preschool" and place_id
            else await self._places(kind, place_id, cells, chosen)
        )
        return contract.VerticalPage(
            kind=kind,
            id=place_id,
            name=path[-1].name,
            month=chosen,
            months=months_offered(self._actor.today),
            path=path[:-1],
            figures=figures_of(total(cells, chosen), months, above),
            below=below,
            permitted=self._actor.permitted(where, (Action.FIGURE_ROWS_READ,)),
        )

    async def rows(
        self, preschool_id: UUID, slug: str, month: date | None, group_id: UUID | None
    ) -> list[contract.FigureRow]:
        """The rows behind a figure of a preschool or of one of its groups; reading children's rows is noted."""
        where = Whereabouts(preschool_id=preschool_id)
        if not self._actor.may(Action.FIGURE_ROWS_READ, where):
            raise NotVisible
        indicator = indicator_of(slug)
        if not indicator.has_rows:
            return []
        of_month = Month(month_of(month or self._actor.today), self._actor.today, self._clock.time_zone)
        found = await facts.behind(self._work, slug, preschool_id, of_month, group_id)
        children = {child for row in found for child in row["child_ids"] or ()}
        await audit.record_read(self._work, self._actor, Action.FIGURE_ROWS_READ, preschool_id, children)
        return [rows.to_contract(row, translator(self._actor.language), self._clock.time_zone) for row in found]

    async def needs(self, preschool_id: UUID) -> list[contract.Need]:
        """What waits for a decision of the head today; an empty list is a good day."""
        if not self._actor.may(Action.FIGURE_ROWS_READ, Whereabouts(preschool_id=preschool_id)):
            raise NotVisible
        found = await needs.of_preschool(self._work, preschool_id, self._actor.today)
        children = {row["child_id"] for row in found if row["child_id"]}
        await audit.record_read(self._work, self._actor, Action.FIGURE_ROWS_READ, preschool_id, children)
        return needs.to_contract(found, translator(self._actor.language))

    async def _path(self, kind: str, place_id: UUID | None) -> list[contract.Crumb]:
        """From the country down to the place."""
        t = translator(self._actor.language)
        crumbs = [contract.Crumb(kind="country", id=None, name=t("figures-country"))]
        if kind == "country" or place_id is None:
            return crumbs
        row = await queries.path_to(self._work, kind, place_id)
        if row is None:
            raise NotVisible
        for level in _LEVELS[: KINDS.index(kind)]:
            name = _named(row[f"{level}_name"], t)
            crumbs.append(contract.Crumb(kind=level, id=row[f"{level}_id"], name=name))
        return crumbs

    async def _places(
        self, kind: str, place_id: UUID | None, cells: dict[UUID, Sums], month: date
    ) -> list[contract.PlaceRow]:
        t = translator(self._actor.language)
        found = await queries.below(self._work, kind, place_id)
        shown = figures_side_by_side([cells.get(row["id"], Sums(month)) for row in found], suppressing=True)
        return [
            contract.PlaceRow(
                id=row["id"],
                kind=row["kind"],
                name=_named(row["name"], t),
                preschools=row["preschools"],
                figures=figures,
            )
            for row, figures in zip(found, shown, strict=True)
        ]

    async def _groups(self, preschool_id: UUID, month: date, above: bool) -> list[contract.PlaceRow]:
        of_month = Month(month, self._actor.today, self._clock.time_zone)
        found = await facts.by_group(self._work, preschool_id, of_month)
        counted = by_place(found, month)
        names = {row["place_id"]: row["name"] for row in found}
        now = self._clock.now()
        for sums in counted.values():
            for part in sums.parts.values():
                part.derived_at = now
        shown = figures_side_by_side(list(counted.values()), suppressing=above)
        return [
            contract.PlaceRow(id=group_id, kind="group", name=names[group_id], preschools=0, figures=figures)
            for group_id, figures in zip(counted, shown, strict=True)
        ]

    def _within(self, preschool_id: UUID | None) -> bool:
        return preschool_id is not None and any(scope.preschool_id == preschool_id for scope in self._actor.scopes)


def _whereabouts(path: list[contract.Crumb]) -> Whereabouts:
    ids = {crumb.kind: crumb.id for crumb in path}
    return Whereabouts(preschool_id=ids.get("preschool"), district_id=ids.get("district"), region_id=ids.get("region"))


def _named(name: str | Mapping[str, str], t: Translator) -> str:
    """A preschool has one name, the places above it have one in each language."""
    return name if isinstance(name, str) else t.chosen(name)
