"""The list of children and a child's page."""

from collections.abc import Callable, Sequence
from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.features.children.dynamics import DynamicsCards
from mobile.features.children.growth import GrowthCards
from mobile.features.children.readers import Readers
from mobile.features.children.repository import ChildRepository
from mobile.features.children.state import ChildPage
from mobile.features.children.tabs import Brought, ChildTab
from mobile.features.children.timeline import Timeline
from mobile.ui.aloud import Aloud, use_aloud
from mobile.ui.child_links import child_links
from mobile.ui.feedback import Empty, Problem, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.lists import PagedRows, PagedState, SearchField
from mobile.ui.pictures import Avatar
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.children import Child, ChildRow
from server.shared.contract.sign_in import Account
from server.shared.domain.permissions import Action, Role
from server.shared.i18n import Translator

_TABS = ("timeline", "growth", "about")


@ft.component
def ChildrenScreen() -> ft.Control:
    device = use_device()
    t = use_words()
    preschool_id = _preschool_of(device.session.account)
    if preschool_id is None:
        return Body([Empty(ft.Icons.FACE_OUTLINED, t("children-none"), t("children-none-hint"))])
    return _ChildList(device, preschool_id, t)


@ft.component
def _ChildList(device: Device, preschool_id: UUID, t: Translator) -> ft.Control:
    repository = use_kept(lambda: ChildRepository(device, preschool_id))
    state: PagedState[ChildRow] = use_kept(lambda: PagedState(repository.page, t))

    async def load() -> None:
        await state.load()

    ft.use_effect(load, [])

    def row(child: ChildRow) -> ft.Control:
        drawn: ft.Control = _ChildRow(child, preschool_id, t)
        return drawn

    empty = Empty(ft.Icons.FACE_OUTLINED, t("children-not-found"), t("children-not-found-hint"))
    account = device.session.account
    many = any(scope.role != Role.PARENT for scope in (account.scopes if account else ()))
    search = ft.Container(SearchField(t("children-search"), state.search, t), visible=many)
    return Body([search, PagedRows(state, row, empty, t)])


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _ChildRow(child: ChildRow, preschool_id: UUID, t: Translator) -> ft.Control:
    name = f"{child.given_name} {child.family_name}"

    async def open_child(_event: object) -> None:
        ft.context.page.navigate(f"/children/{preschool_id}/{child.id}")

    tile = ft.ListTile(
        leading=Avatar(name),
        title=ft.Text(name),
        subtitle=ft.Text(" · ".join(part for part in (child.group_name, t.date(child.birth_date, "medium")) if part)),
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED),
        on_click=guard(t, open_child),
    )
    return ft.Card(tile, key=str(child.id))


def child_screen(brought: Brought) -> Callable[[], ft.Control]:
    """The page of one child, with what other slices bring to it."""

    @ft.component
    def ChildScreen() -> ft.Control:
        params = ft.use_route_params()
        if "child_id" not in params:
            return Body([])
        return _Child(UUID(params["preschool_id"]), UUID(params["child_id"]), brought, params.get("tab", _TABS[0]))

    return ChildScreen


@ft.component
def _Child(preschool_id: UUID, child_id: UUID, brought: Brought, tab: str) -> ft.Control:
    device = use_device()
    t = use_words()
    repository = use_kept(lambda: ChildRepository(device, preschool_id))
    state = use_kept(lambda: ChildPage(repository, child_id, tab))
    aloud = use_aloud(device.reading)

    async def load(_event: object = None) -> None:
        await device.reference.get()
        await state.load(t)

    ft.use_effect(guard(t, load), [])
    child = state.child
    if child is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    others = [tab for tab in brought.tabs if _is_offered(tab, device.session.account)]
    chosen = next((tab for tab in others if tab.name == state.tab), None)
    parts: list[ft.Control] = [
        _Head(child, device.session.account, t),
        _Tabs(state, child, [tab.name for tab in others], t),
    ]
    if chosen:
        parts.append(chosen.content(child, t))
    elif state.tab == "timeline":
        parts.append(Timeline(device, repository, child, brought.entry_actions, aloud, t))
    elif state.problem:
        parts.append(Problem(state.problem, t, guard(t, load)))
    elif state.tab == "growth":
        parts += _growth(state, device, preschool_id, aloud, t)
    elif state.tab == "readers":
        parts.append(Readers(state.readers, t) if state.readers is not None else SkeletonRows(t))
    else:
        parts.append(_About(child, t))
    return Body(parts)


def _Head(child: Child, account: Account | None, t: Translator) -> ft.Control:
    name = f"{child.given_name} {child.family_name}"
    running = next((enrolment for enrolment in child.enrolments if enrolment.ends_on is None), None)

    async def observe(_event: object) -> None:
        if running:
            ft.context.page.navigate(f"/observe/{child.preschool_id}/{running.group_id}/{child.id}")

    actions: list[ft.Control] = []
    if running and Action.OBSERVATION_RECORD.value in child.permitted:
        actions.append(
            ft.FilledButton(
                t("child-observe"), icon=ft.Icons.EDIT_NOTE, height=look.TOUCH_TARGET, on_click=guard(t, observe)
            )
        )
    actions += child_links(account, child.preschool_id, child.id, t)
    facts = " · ".join(part for part in (running.group_name if running else "", t.date(child.birth_date)) if part)
    told = ft.Text(facts, color=look.INK_MUTED, expand=True, expand_loose=True)
    who = ft.Row([Avatar(name, 56), told], spacing=WIDE_GAP, tight=True)
    return ft.Column(
        [ScreenHead(name, back="/children"), ft.Row([who, *actions], wrap=True, spacing=WIDE_GAP, run_spacing=GAP)],
        spacing=GAP,
    )


def _is_offered(tab: ChildTab, account: Account | None) -> bool:
    return account is not None and tab.action.value in account.permitted


def _Tabs(state: ChildPage, child: Child, others: Sequence[str], t: Translator) -> ft.Control:
    *first, about = _TABS
    names = [*first, *others, about, *(["readers"] if Action.READ_JOURNAL_READ.value in child.permitted else [])]

    def chip(name: str) -> ft.Control:
        async def show(_event: object) -> None:
            await state.show(name, t)

        return ft.Chip(
            label=t(f"child-tab-{name}"),
            selected=state.tab == name,
            show_checkmark=False,
            on_select=guard(t, show),
            key=name,
        )

    return ft.Row([chip(name) for name in names], wrap=True, spacing=GAP, run_spacing=GAP)


def _growth(state: ChildPage, device: Device, preschool_id: UUID, aloud: Aloud, t: Translator) -> list[ft.Control]:
    """In plain words what a child can do, and for a family the rounds of the year beside it."""
    if state.growth is None:
        return [SkeletonRows(t)]
    cards = GrowthCards(state.growth, preschool_id, device.reference, t, aloud)
    return [*cards, *DynamicsCards(state.dynamics, device.reference, t)] if state.dynamics else cards


def _About(child: Child, t: Translator) -> ft.Control:
    rows: list[ft.Control] = []
    for enrolment in child.enrolments:
        until = t.date(enrolment.ends_on, "medium") if enrolment.ends_on else t("child-until-now")
        rows.append(ft.Text(f"{enrolment.group_name}: {t.date(enrolment.starts_on, 'medium')} – {until}"))
    parts: list[ft.Control] = [Section(t("child-groups"), rows)]
    if child.guardians:
        guardians: list[ft.Control] = [
            ft.ListTile(
                leading=Avatar(guardian.full_name),
                title=ft.Text(guardian.full_name),
                subtitle=ft.Text(
                    " · ".join(
                        part
                        for part in (t(f"kinship-{guardian.kinship}") if guardian.kinship else "", guardian.phone)
                        if part
                    )
                ),
            )
            for guardian in child.guardians
        ]
        parts.append(Section(t("child-guardians"), guardians))
    return ft.Column(parts, spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _preschool_of(account: Account | None) -> UUID | None:
    """The preschool whose children the account sees: that of the first duty inside a preschool."""
    scopes = account.scopes if account else []
    return next((scope.preschool_id for scope in scopes if scope.preschool_id), None)
