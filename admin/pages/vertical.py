"""The vertical: a place with its figures, one figure explained, what waits for a decision, the rows behind."""

from collections.abc import Iterable
from datetime import date
from typing import Final
from uuid import UUID

from litestar import Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.navigation import home_of
from admin.pages.decisions.home import HomeDesk, home_desk
from admin.pages.decisions.shown import said_to
from admin.pages.vertical_shown import (
    Choice,
    Told,
    among,
    by_facet,
    choice_of,
    columns_of,
    months_by_year,
    ordered,
    ordered_by_figure,
    part_of,
    reachable,
    stale_in,
    standing_out,
    ticks_of,
    tinted,
    told_of,
)
from admin.rendering import Sheet, see
from admin.tiles import Scale, Tile, scale_of, tile_map
from media_library.sharing.service import SharingService
from server.features.decisions.signals import Home
from server.features.figures.documents import value_in_words
from server.features.figures.indicator import Indicator
from server.features.figures.indicators import INDICATORS, indicator_of
from server.features.figures.mapping import spread_of
from server.features.figures.service import FigureService, is_stale
from server.kernel.access import Actor
from server.kernel.errors import NotVisible
from server.kernel.http.copied import above_preschools
from server.kernel.http.dependencies import provide
from server.shared.contract import figures as contract
from server.shared.domain.permissions import Action
from server.shared.i18n import translator

_REVIEWS_SHOWN: Final = 3
_KINDS: Final = frozenset({"region", "district", "preschool"})


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
    shown = await figures.vertical("country", None, month)
    return _place_page(sheet, shown, found=await _found(sheet, figures, shown))


@get("/figures/country/{slug:str}", action=Action.FIGURE_READ, replica=True)
async def country_figure(
    sheet: NamedDependency[Sheet],
    figures: NamedDependency[FigureService],
    slug: FromPath[str],
    month: FromQuery[date | None] = None,
) -> Response[str]:
    return _figure_page(sheet, await figures.one("country", None, slug, month))


@get(
    "/figures/{kind:str}/{place_id:uuid}",
    action=Action.FIGURE_READ,
    replica=above_preschools,
    dependencies={"home_desk": provide(home_desk)},
)
async def place(
    sheet: NamedDependency[Sheet],
    figures: NamedDependency[FigureService],
    home_desk: NamedDependency[HomeDesk],
    kind: FromPath[str],
    place_id: FromPath[UUID],
    month: FromQuery[date | None] = None,
) -> Response[str]:
    if kind not in _KINDS:
        raise NotVisible
    shown = await figures.vertical(kind, place_id, month)
    decides = kind == "preschool" and Action.FIGURE_ROWS_READ.value in shown.permitted
    needs = [*await figures.needs(place_id), *await _to_review(sheet, home_desk.sharing, place_id)] if decides else None
    waiting = await home_desk.signals.home(place_id) if decides else None
    return _place_page(sheet, shown, needs, await _found(sheet, figures, shown), waiting)


@get("/figures/{kind:str}/{place_id:uuid}/{slug:str}", action=Action.FIGURE_READ, replica=above_preschools)
async def figure(
    sheet: NamedDependency[Sheet],
    figures: NamedDependency[FigureService],
    kind: FromPath[str],
    place_id: FromPath[UUID],
    slug: FromPath[str],
    month: FromQuery[date | None] = None,
) -> Response[str]:
    if kind not in _KINDS:
        raise NotVisible
    return _figure_page(sheet, await figures.one(kind, place_id, slug, month))


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
    shown = await figures.one("preschool", preschool_id, slug, month)
    group = next((row for row in shown.below if row.id == group_id), None)
    return sheet.page(
        "rows.html",
        shown=shown,
        rows=part_of(found, choice_of(sheet, shown.month).part),
        group=group,
        definition=indicator_of(slug),
        figure=group.figures[0] if group else shown.figure,
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


async def _found(
    sheet: Sheet, figures: FigureService, shown: contract.VerticalPage
) -> list[contract.PlaceFound] | None:
    """The places whose names match what was searched for; None while nothing was."""
    search = choice_of(sheet, shown.month).find
    return await figures.find(shown.kind, shown.id, search) if search else None


def _place_page(
    sheet: Sheet,
    shown: contract.VerticalPage,
    needs: list[contract.Need] | None = None,
    found: list[contract.PlaceFound] | None = None,
    waiting: Home | None = None,
) -> Response[str]:
    choice = choice_of(sheet, shown.month)
    told = _told(sheet, zip(INDICATORS, shown.figures, strict=True))
    if shown.kind == "country":
        told = among(told, shown.below)
    one, stale = tinted(choice), stale_in(told)
    column = list(INDICATORS).index(one)
    values = [row.figures[column].value for row in shown.below]
    scale = scale_of(values, one.direction)
    return sheet.page(
        "vertical.html",
        shown=shown,
        choice=choice,
        base=_base(shown.kind, shown.id),
        years=months_by_year(shown.months),
        needs=needs,
        waiting=waiting,
        said=said_to(sheet.actor.language),
        found=found,
        told=told,
        stale=stale,
        standing_out=standing_out(told, all_stale=bool(stale)),
        compares=any(each.standing or each.among for each in told),
        facets=by_facet(told, choice.facet),
        derived_at=min((each.derived_at for each in shown.figures if each.derived_at), default=None),
        columns=[(list(INDICATORS).index(each), each) for each in columns_of(choice.facet)],
        tint=(column, one),
        tints=[each for each in INDICATORS if each.collected],
        scale=scale,
        spread=spread_of(one, [value for value in values if value is not None]) if shown.kind == "district" else [],
        map=_map(sheet, shown, choice, one, scale) if shown.kind == "country" else None,
        below=part_of(ordered(shown.below, choice), choice.part),
        reachable=reachable(sheet.actor, shown.path),
    )


def _map(sheet: Sheet, shown: contract.VerticalPage, choice: Choice, one: Indicator, scale: Scale | None) -> str:
    t, column = translator(sheet.actor.language), list(INDICATORS).index(one)
    tiles = [
        Tile(
            iso=row.iso,
            name=row.name,
            href=f"/admin/figures/region/{row.id}{choice.place_only}",
            told="•••" if figure.suppressed else value_in_words(figure.value, figure.unit, t),
            step=scale.step_of(figure.value) if scale else 0,
        )
        for row in shown.below
        for figure in (row.figures[column],)
    ]
    return tile_map(tiles, t(one.title))


def _figure_page(sheet: Sheet, shown: contract.FigurePage) -> Response[str]:
    choice, one, t = choice_of(sheet, shown.month), indicator_of(shown.figure.slug), translator(sheet.actor.language)
    (told,) = _told(sheet, [(one, shown.figure)])
    part = part_of(ordered_by_figure(shown.below, one, choice), choice.part)
    return sheet.page(
        "figure.html",
        shown=shown,
        choice=choice,
        base=f"{_base(shown.kind, shown.id)}/{one.slug}",
        place_base=_base(shown.kind, shown.id),
        years=months_by_year(shown.months),
        told=told,
        others=[each for each in INDICATORS if each.facet is one.facet and each.slug != one.slug],
        month_names=[_brief(t.month((number + 8) % 12 + 1)) for number in range(12)],
        ticks=[(value, value_in_words(value, one.unit, t)) for value in ticks_of(shown.years, one)],
        below=part,
        reachable=reachable(sheet.actor, shown.path),
        told_below=[_told(sheet, [(one, row.figures[0])])[0] for row in part.rows],
    )


def _told(sheet: Sheet, figures: Iterable[tuple[Indicator, contract.Figure]]) -> list[Told]:
    today, zone = sheet.actor.today, sheet.settings.time_zone
    return told_of(figures, lambda figure, days: is_stale(figure, days, today, zone))


def _brief(month: str) -> str:
    """A month's name under a chart: whole when it is short, so that no two are alike."""
    return month if len(month) < 5 else month[:3]


def _base(kind: str, place_id: UUID | None) -> str:
    return f"/admin/figures/{kind}/{place_id}" if place_id else f"/admin/figures/{kind}"


VERTICAL_ROUTES = (country, country_figure, place, figure, rows)
