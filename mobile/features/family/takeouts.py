"""Everything about a child taken home: asked for, watched while it is made, downloaded."""

import asyncio
import contextlib
from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.features.family.repository import FamilyRepository
from mobile.problems import ApiProblem, ServerAway
from mobile.ui.choices import Choices, Pills
from mobile.ui.entries import moment_words
from mobile.ui.feedback import Notice, Problem, Refusal, ScreenState, SkeletonRows, guard
from mobile.ui.forms import Form, Option
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.children import Child
from server.shared.contract.sign_in import LeftChild
from server.shared.contract.takeouts import NewTakeout, Takeout
from server.shared.domain.calendar import school_year_of
from server.shared.i18n import SPOKEN, Translator
from server.shared.ids import uuid7

ASKED_EVERY: Final = 2.0
_YEARS: Final = 4
_UNDER_WAY: Final = ("waiting", "running")


class TakeoutState(ScreenState):
    """The files asked for, the newest first; those being made are asked about until they are ready."""

    def __init__(self, repository: FamilyRepository, year: int, language: str) -> None:
        super().__init__()
        self.takeouts: tuple[Takeout, ...] | None = None
        self.form = Form({"year": str(year), "language": language})
        self._repository = repository
        self._watching: asyncio.Task[None] | None = None

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            self.takeouts = tuple(await self._repository.takeouts())

        if await self.during(fetch(), t):
            self._watch()

    async def ask(self, kind: str, t: Translator) -> None:
        """Asks for a file; it is made on the server, whatever becomes of this screen."""
        year = int(self.form.text("year")) if kind == "portfolio" else None
        wanted = NewTakeout(id=uuid7(), kind=kind, school_year=year, language=self.form.text("language") or t.language)

        async def send() -> None:
            asked = await self._repository.ask_for(wanted)
            self.takeouts = (asked, *(one for one in self.takeouts or () if one.id != asked.id))

        if await self.during(send(), t):
            self._watch()

    def stop_watching(self) -> None:
        if self._watching:
            self._watching.cancel()
        self._watching = None

    @property
    def under_way(self) -> list[Takeout]:
        return [takeout for takeout in self.takeouts or () if takeout.state in _UNDER_WAY]

    def _watch(self) -> None:
        if self.under_way and (self._watching is None or self._watching.done()):
            self._watching = asyncio.create_task(self._ask_again_and_again())

    async def _ask_again_and_again(self) -> None:
        while self.under_way:
            await asyncio.sleep(ASKED_EVERY)
            for takeout in self.under_way:
                with contextlib.suppress(ServerAway, ApiProblem):
                    try:
                        told = await self._repository.takeout(takeout.id)
                    except RuntimeError:  # the session ended meanwhile and closed its way to the server
                        return
                    self.takeouts = tuple(told if one.id == told.id else one for one in self.takeouts or ())


@ft.component
def TakeoutsScreen() -> ft.Control:
    t, params, device = use_words(), ft.use_route_params(), use_device()
    if "child_id" not in params:
        return Body([])
    preschool_id, child_id = UUID(params["preschool_id"]), UUID(params["child_id"])
    left = _left(device, child_id)
    back = "/" if left else f"/children/{preschool_id}/{child_id}"
    parts: list[ft.Control] = [ScreenHead(t("takeouts"), back=back)]
    if left:
        name = f"{left.given_name} {left.family_name}"
        parts.append(Notice(t("takeouts-left", name=name, day=t.date(left.until)), ft.Icons.WAVING_HAND_OUTLINED))
    return Body([*parts, TakeoutList(preschool_id, child_id, t)])


def TakeoutsTab(child: Child, t: Translator) -> ft.Control:
    """The same on a child's own page."""
    first = min((school_year_of(enrolment.starts_on) for enrolment in child.enrolments), default=None)
    return TakeoutList(child.preschool_id, child.id, t, first)


@ft.component
def TakeoutList(preschool_id: UUID, child_id: UUID, t: Translator, first: int | None = None) -> ft.Control:
    """``first`` is the school year in which the child came, where that is known."""
    device = use_device()
    account = device.session.account
    year = school_year_of(account.today) if account else 0
    state = use_kept(lambda: TakeoutState(FamilyRepository(device, preschool_id, child_id), year, t.language))
    form = use_kept(lambda: state.form)

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(guard(t, load), [], cleanup=state.stop_watching)
    if state.takeouts is None:
        return Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)
    languages = [Option(one, t(f"client-language-{one}")) for one in SPOKEN]
    parts: list[ft.Control] = [
        Refusal(state.problem),
        _Archive(state, t),
        _Portfolio(state, form, _years(year, first), t),
        Section(t("takeout-language"), [Pills(form, Choices("language", t("takeout-language-hint"), languages), t)]),
    ]
    if state.takeouts:
        parts.insert(1, Section(t("takeouts-asked"), [_Line(one, device, t) for one in state.takeouts[:20]]))
    return ft.Column(parts, spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Archive(state: TakeoutState, t: Translator) -> ft.Control:
    async def ask(_event: object) -> None:
        await state.ask("archive", t)

    button = ft.FilledButton(
        t("takeout-archive-ask"),
        icon=ft.Icons.INVENTORY_2_OUTLINED,
        height=look.TOUCH_TARGET + 4,
        disabled=state.busy,
        on_click=guard(t, ask),
    )
    return Section(t("takeout-kind-archive"), [ft.Text(t("takeout-archive-means")), button])


def _Portfolio(state: TakeoutState, form: Form, offered: list[int], t: Translator) -> ft.Control:
    async def ask(_event: object) -> None:
        await state.ask("portfolio", t)

    years = [Option(str(one), t("takeout-year", first=str(one), last=str(one + 1))) for one in offered]
    button = ft.FilledTonalButton(
        t("takeout-portfolio-ask"),
        icon=ft.Icons.MENU_BOOK_OUTLINED,
        height=look.TOUCH_TARGET + 4,
        disabled=state.busy or not form.text("year"),
        on_click=guard(t, ask),
    )
    chosen = Pills(form, Choices("year", t("takeout-which-year"), years), t)
    return Section(t("takeout-kind-portfolio"), [ft.Text(t("takeout-portfolio-means")), chosen, button])


def _years(year: int, first: int | None) -> list[int]:
    """The newest first; the present one is always among them."""
    return [year, *(one for one in range(year - 1, year - _YEARS, -1) if first is None or one >= first)]


def _Line(takeout: Takeout, device: Device, t: Translator) -> ft.Control:
    """One file: what it is, how far it is, and the way to it."""
    name = t(f"takeout-kind-{takeout.kind}")
    if takeout.school_year:
        name += " · " + t("takeout-year", first=str(takeout.school_year), last=str(takeout.school_year + 1))
    lines: list[ft.Control] = [
        ft.Text(name, weight=ft.FontWeight.W_600),
        ft.Text(_told(takeout, t), size=14, color=look.DANGER if takeout.state == "failed" else look.INK_MUTED),
    ]
    if takeout.state in _UNDER_WAY:
        lines.append(ft.ProgressBar(value=takeout.progress or None, height=6, border_radius=3))
    if takeout.state == "ready" and takeout.address:
        size = t("takeout-size", size=t.number(max(0.1, takeout.byte_size / 1_000_000), "#,##0.0"))
        lines.append(
            ft.Row(
                [
                    ft.FilledButton(
                        t("takeout-download"),
                        icon=ft.Icons.DOWNLOAD,
                        height=look.TOUCH_TARGET,
                        action=ft.OpenUrl(device.session.address_of(takeout.address), target=ft.UrlTarget.BLANK),
                    ),
                    ft.Text(size, size=14, color=look.INK_MUTED),
                ],
                spacing=WIDE_GAP,
                wrap=True,
            )
        )
    column = ft.Column(lines, spacing=GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Container(column, padding=ft.Padding.symmetric(vertical=GAP), key=str(takeout.id))


def _told(takeout: Takeout, t: Translator) -> str:
    if takeout.state == "failed" and takeout.refusal:
        return t.error(takeout.refusal)
    if takeout.state == "ready" and takeout.expires_at:
        return t("takeout-ready", until=moment_words(takeout.expires_at, t))
    return t(f"takeout-{takeout.state}", asked=moment_words(takeout.asked_at, t))


def _left(device: Device, child_id: UUID) -> LeftChild | None:
    account = device.session.account
    return next(
        (
            child
            for scope in (account.scopes if account else ())
            for child in scope.left_children
            if child.id == child_id
        ),
        None,
    )
