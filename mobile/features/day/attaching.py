"""Choosing from the library what is shown at an activity: what fits the week's theme and the age group first."""

from collections.abc import Awaitable, Callable
from typing import Final
from uuid import UUID

import flet as ft
from msgspec.structs import replace

from mobile.device.device import use_device
from mobile.device.editing_time import Editing, use_editing_time
from mobile.device.library import Wanted
from mobile.device.reference import ReferenceShelf
from mobile.device.themes import slug_of, theme_of, title_for
from mobile.features.day.activity_repository import ActivityRepository
from mobile.features.day.activity_state import MOST_RESOURCES, AtActivity
from mobile.ui.choices import Pill
from mobile.ui.feedback import Empty, Loading, Notice, Problem, Refusal, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.lists import PagedState, Pager, SearchField
from mobile.ui.resources import KIND_ICONS, Cover, resource_facts
from mobile.ui.theme import GAP, WIDE_GAP, WIDE_WIDTH
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.base import Page
from server.shared.contract.media import ResourceRow
from server.shared.contract.plans import ResourceRef
from server.shared.contract.reference import AgeBand, WeekTheme
from server.shared.i18n import Translator

_QUARTERS: Final[dict[str | ft.ResponsiveRowBreakpoint, int | float]] = {"xs": 6, "md": 4, "lg": 3}


class Finding(PagedState[ResourceRow]):
    """One page of the library, narrowed to the week's theme and the group's age at the beginning."""

    def __init__(self, repository: ActivityRepository, t: Translator) -> None:
        super().__init__(self._page, t)
        self.wanted = Wanted()
        self._repository = repository

    async def begin(self, wanted: Wanted) -> None:
        """Shows what fits; where nothing does, the age is dropped first and then the theme."""
        for narrowed in dict.fromkeys((wanted, replace(wanted, age_band=""), Wanted())):
            self.wanted = narrowed
            await self.load()
            if self.items or self.problem:
                return

    async def want(self, name: str, value: str) -> None:
        """Narrows the list by one mark, or takes the mark back when it was there."""
        taken_back = getattr(self.wanted, name) == value
        self.wanted = replace(self.wanted, **{name: "" if taken_back else value})
        await self.search(self._words)

    async def _page(self, words: str, cursor: str | None) -> Page[ResourceRow]:
        return await self._repository.shelf.page(self.wanted, words, cursor)


class Attaching(AtActivity):
    """The activity and what is attached to it, with what fits its week."""

    def __init__(self, repository: ActivityRepository, activity_id: UUID) -> None:
        super().__init__(repository, activity_id)
        self.theme: WeekTheme | None = None
        self.band: AgeBand | None = None

    @property
    def wanted(self) -> Wanted:
        """What fits the week best."""
        theme, band = self.theme, self.band
        return Wanted(theme_week=slug_of(theme) if theme else "", age_band=band.slug if band else "")

    def is_attached(self, row: ResourceRow) -> bool:
        return _ref(row) in self._refs()

    async def load(self, reference: ReferenceShelf, t: Translator) -> None:
        await self.during(self._load(reference), t)

    async def toggle(self, row: ResourceRow, t: Translator) -> None:
        """Attaches a resource, or takes it off again."""
        ref, refs = _ref(row), self._refs()
        others = [one for one in refs if one != ref]
        if ref not in refs and len(refs) >= MOST_RESOURCES:
            self.problem = t("day-attach-enough", most=MOST_RESOURCES)
            return
        await self.during(self._write(others if ref in refs else [*refs, ref]), t)

    async def _load(self, reference: ReferenceShelf) -> None:
        plan = await self._repository.plan()
        told = await reference.get()
        known = (week for week in told.themes.weeks if week.id == plan.week_theme_id)
        self.theme = next(known, None) or theme_of(told.themes, plan.week_start)
        self.band = next((band for band in told.framework.age_bands if band.slug == plan.age_band), None)
        self.plan = plan


def _ref(row: ResourceRow) -> ResourceRef:
    return ResourceRef(owner_id=row.owner_id, id=row.id)


@ft.component
def AttachScreen() -> ft.Control:
    params = ft.use_route_params()
    if "activity_id" not in params:
        return Body([])
    return _Attach(UUID(params["preschool_id"]), UUID(params["plan_id"]), UUID(params["activity_id"]))


@ft.component
def _Attach(preschool_id: UUID, plan_id: UUID, activity_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    repository = use_kept(lambda: ActivityRepository(device, preschool_id, plan_id))
    state = use_kept(lambda: Attaching(repository, activity_id))
    finding = use_kept(lambda: Finding(repository, t))

    async def load(_event: object = None) -> None:
        await state.load(device.reference, t)
        if state.plan:
            await finding.begin(state.wanted)

    toggling = use_kept(lambda: lambda row: state.toggle(row, t))
    ft.use_effect(guard(t, load), [])
    plan = state.plan if state.editable else None
    use_editing_time(Editing("weekly", preschool_id, plan.group_id, plan_id) if plan else None)
    activity = state.activity
    if activity is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else Loading(t)])
    back = f"/activity/{preschool_id}/{plan_id}/{activity_id}"
    head: list[ft.Control] = [
        ScreenHead(t("day-attach-title"), back=back),
        ft.Text(t("day-attach-to", title=activity.title, count=len(activity.resources)), color=look.INK_MUTED),
    ]
    if not state.editable:
        return Body([*head, Notice(t("day-attach-not-now"))])
    return Body(
        [
            *head,
            Refusal(state.problem),
            SearchField(t("media-search"), finding.search, t),
            _Filters(state, finding, t),
            _Cards(state, finding, toggling, device.session.address_of, t),
        ],
        limit=WIDE_WIDTH,
    )


def _Filters(state: Attaching, finding: Finding, t: Translator) -> ft.Control:
    pills: list[ft.Control] = []
    if state.theme:
        words = t(
            "media-this-week", theme=t.chosen(title_for(state.theme, state.plan.age_band if state.plan else None))
        )
        pills.append(_Filter(finding, "theme_week", slug_of(state.theme), words, t))
    if state.band:
        pills.append(_Filter(finding, "age_band", state.band.slug, t.chosen(state.band.label), t))
    pills += [_Filter(finding, "kind", kind, t(f"media-kind-{kind}"), t) for kind in KIND_ICONS]
    return ft.Row(pills, scroll=ft.ScrollMode.HIDDEN, spacing=GAP)


def _Filter(finding: Finding, name: str, value: str, text: str, t: Translator) -> ft.Control:
    async def press(_event: object) -> None:
        await finding.want(name, value)

    icon = KIND_ICONS.get(value) or (ft.Icons.EVENT_NOTE_OUTLINED if name == "theme_week" else None)
    return Pill(text, getattr(finding.wanted, name) == value, guard(t, press), icon=icon)


def _Cards(
    state: Attaching,
    finding: Finding,
    toggle: Callable[[ResourceRow], Awaitable[None]],
    address_of: Callable[[str], str],
    t: Translator,
) -> ft.Control:
    async def again(_event: object) -> None:
        await finding.load()

    if finding.problem and not finding.items:
        return Problem(finding.problem, t, again)
    if not finding.loaded:
        return Loading(t)
    if not finding.items:
        return Empty(ft.Icons.PERM_MEDIA_OUTLINED, t("media-none"), t("media-none-hint"))
    cards: list[ft.Control] = [
        ft.Container(
            AttachCard(row, state.is_attached(row), toggle, address_of(row.thumb), t), col=_QUARTERS, key=str(row.id)
        )
        for row in finding.items
    ]
    grid = ft.ResponsiveRow(cards, spacing=WIDE_GAP, run_spacing=WIDE_GAP)
    return ft.Column([grid, Pager(finding, t)], spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def AttachCard(
    row: ResourceRow, chosen: bool, toggle: Callable[[ResourceRow], Awaitable[None]], address: str, t: Translator
) -> ft.Control:
    """A resource; a touch attaches it, another takes it off."""
    title = t.chosen(row.title)

    async def press(_event: object) -> None:
        await toggle(row)

    sign = ft.Icon(
        ft.Icons.CHECK_CIRCLE if chosen else ft.Icons.ADD_CIRCLE_OUTLINE,
        color=look.PRIMARY if chosen else look.INK_MUTED,
        size=28,
    )
    words = ft.Column(
        [
            ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_SMALL, max_lines=2, overflow=ft.TextOverflow.ELLIPSIS),
            ft.Text(resource_facts(row, t), size=13, color=look.INK_MUTED, max_lines=2),
        ],
        spacing=2,
        tight=True,
        expand=True,
    )
    foot = ft.Container(
        ft.Row([words, sign], spacing=GAP, vertical_alignment=ft.CrossAxisAlignment.START),
        padding=12,
        height=104,
        bgcolor=look.PRIMARY_SOFT if chosen else look.SURFACE,
    )
    column = ft.Column(
        [Cover(row.kind, address), foot], spacing=0, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )
    card = ft.Container(column, on_click=guard(t, press), ink=True)
    return ft.Card(
        ft.MergeSemantics(content=ft.Semantics(content=card, selected=chosen, button=True)),
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
    )
