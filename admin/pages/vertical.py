"""The vertical: a place with its figures, what waits for a decision there, and the rows behind a figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.navigation import home_of
from admin.rendering import Sheet, see
from media_library.sharing.service import SharingService
from server.features.figures.indicators import INDICATORS, indicator_of
from server.features.figures.service import FigureService
from server.kernel.access import Actor, Whereabouts
from server.kernel.errors import NotVisible
from server.kernel.http.copied import above_preschools
from server.shared.contract import figures as contract
from server.shared.domain.figures import Definition, Facet
from server.shared.domain.permissions import Action
from server.shared.i18n import translator

PLACES_SHOWN: Final = 50
_REVIEWS_SHOWN: Final = 3
FEW_PLACES: Final = 4
"""From so many places on a distribution over them says something."""


@get("/", action=Action.ACCOUNT_OWN)
async def home(sheet: NamedDependency[Sheet], actor: NamedDependency[Actor]) -> Response[str] | Redirect:
    """Everybody begins at their own level; whose work is in the application is told so."""
    path = home_of(actor)
    return see(path) if path else sheet.page("elsewhere.html", status=403)


@get("/figures/country", action=Action.FIGURE_READ, replica=True)
async def country(
    sheet: NamedDependency[Sheet],
    figures: NamedDependency[FigureService],
    month: FromQuery[date | None] = None,
) -> Response[str]:
    return _shown(sheet, await figures.vertical("country", None, month))


@get("/figures/{kind:str}/{place_id:uuid}", action=Action.FIGURE_READ, replica=above_preschools)
async def place(
    sheet: NamedDependency[Sheet],
    figures: NamedDependency[FigureService],
    sharing: NamedDependency[SharingService],
    kind: FromPath[str],
    place_id: FromPath[UUID],
    month: FromQuery[date | None] = None,
) -> Response[str]:
    if kind not in {"region", "district", "preschool"}:
        raise NotVisible
    shown = await figures.vertical(kind, place_id, month)
    decides = kind == "preschool" and Action.FIGURE_ROWS_READ.value in shown.permitted
    needs = [*await figures.needs(place_id), *await _to_review(sheet, sharing, place_id)] if decides else None
    return _shown(sheet, shown, needs)


@get("/preschools/{preschool_id:uuid}/figures/{slug:str}", action=Action.FIGURE_ROWS_READ)
async def rows(
    sheet: NamedDependency[Sheet],
    figures: NamedDependency[FigureService],
    preschool_id: FromPath[UUID],
    slug: FromPath[str],
    month: FromQuery[date | None] = None,
    group_id: FromQuery[UUID | None] = None,
) -> Response[str]:
    found = await figures.rows(preschool_id, slug, month, group_id)
    shown = await figures.vertical("preschool", preschool_id, month)
    group = next((row for row in shown.below if row.id == group_id), None)
    of = group.figures if group else shown.figures
    return sheet.page(
        "rows.html",
        shown=shown,
        rows=found,
        group=group,
        definition=indicator_of(slug),
        figure=next(figure for figure in of if figure.slug == slug),
    )


async def _to_review(sheet: Sheet, sharing: SharingService, preschool_id: UUID) -> list[contract.Need]:
    """What staff would like to put into the library and nobody has let in yet; nothing where nothing waits."""
    waiting = [one for one in await sharing.waiting() if one.preschool_id == preschool_id]
    title = translator(sheet.actor.language).chosen
    first = [
        contract.FigureRow(
            id=one.id,
            title=title(one.title),
            detail=one.asked_by_name,
            counted=True,
            path=f"library/requests/{one.id}",
        )
        for one in waiting[:_REVIEWS_SHOWN]
    ]
    return [contract.Need("sharing_waiting", len(waiting), first)] if waiting else []


def _shown(
    sheet: Sheet,
    shown: contract.VerticalPage,
    needs: list[contract.Need] | None = None,
) -> Response[str]:
    by, asked = sheet.asked("by"), sheet.asked("part")
    ordered, part = _ordered(shown.below, by), int(asked) if asked.isdecimal() and len(asked) < 6 else 1
    first = max(part - 1, 0) * PLACES_SHOWN
    return sheet.page(
        "vertical.html",
        shown=shown,
        needs=needs,
        facets=_by_facet(shown),
        columns=list(INDICATORS),
        below=ordered[first : first + PLACES_SHOWN],
        by=by,
        part=max(part, 1),
        last_part=-(-len(ordered) // PLACES_SHOWN),
        reachable=_reachable(sheet.actor, shown),
    )


@dataclass(frozen=True, slots=True)
class Told:
    """One figure as its card tells it: of shares the values of the places below, and how many of those tell any."""

    definition: Definition
    figure: contract.Figure
    spread: list[float]
    telling: int
    places: int


def _by_facet(shown: contract.VerticalPage) -> list[tuple[Facet, list[Told]]]:
    told = [_told(shown, number, one) for number, one in enumerate(INDICATORS)]
    return [(facet, [one for one in told if one.definition.facet is facet]) for facet in Facet]


def _told(shown: contract.VerticalPage, number: int, definition: Definition) -> Told:
    places = [row.figures[number] for row in shown.below if row.kind != "group"]
    telling = sum(figure.derived_at is not None for figure in places)
    return Told(definition, shown.figures[number], _spread(shown.below, number), telling, len(places))


def _reachable(actor: Actor, shown: contract.VerticalPage) -> set[str]:
    """The kinds of places above which the reader may open as well."""
    ids = {crumb.kind: crumb.id for crumb in shown.path}
    where = {
        "country": Whereabouts(),
        "region": Whereabouts(region_id=ids.get("region")),
        "district": Whereabouts(region_id=ids.get("region"), district_id=ids.get("district")),
    }
    return {kind for kind in ids if actor.may(Action.FIGURE_READ, where[kind])}


def _spread(below: Sequence[contract.PlaceRow], number: int) -> list[float]:
    figures = [row.figures[number] for row in below]
    values = [figure.value for figure in figures if figure.value is not None and figure.unit == "share"]
    return values if len(values) >= FEW_PLACES else []


def _ordered(below: Sequence[contract.PlaceRow], by: str) -> list[contract.PlaceRow]:
    """By name as they come, or by one figure, what needs most support first and what has no value last."""
    column = next((number for number, one in enumerate(INDICATORS) if one.slug == by), None)
    if column is None:
        return list(below)
    direction = INDICATORS[column].direction
    return sorted(below, key=lambda row: _place_in_order(row.figures[column].value, direction))


def _place_in_order(value: float | None, direction: int) -> tuple[bool, float]:
    return (value is None, (value or 0) * direction)


VERTICAL_ROUTES = (country, place, rows)
