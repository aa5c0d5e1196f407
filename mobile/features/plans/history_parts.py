"""Pieces of a plan's history, of a week's as of a year's: who handed it on when, and what was changed after."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

import flet as ft

from mobile.features.plans.week_state import ROWS_AT_ONCE
from mobile.ui.dialogs import Muted
from mobile.ui.entries import moment_words
from mobile.ui.feedback import Empty, Handler, Problem, Refusal, ScreenState, SkeletonRows, guard
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.plans import PlanVersion
from server.shared.i18n import Translator

D = TypeVar("D")
D_co = TypeVar("D_co", covariant=True)
_COLOURS = {"added": look.GOOD, "removed": look.DANGER, "changed": look.WARNING}


class Versions(Protocol[D_co]):
    """Where the versions of one plan come from."""

    async def versions(self) -> list[PlanVersion]:
        """Each time the plan was handed on."""

    async def difference(self, earlier: int, later: int) -> D_co:
        """What is otherwise in ``later`` than in ``earlier``; 0 as ``later`` is the plan as it stands."""


class HistoryState(ScreenState, Generic[D]):
    """The versions, newest first, and the difference that is looked at: from one of them to the next one."""

    def __init__(self, repository: Versions[D]) -> None:
        super().__init__()
        self.versions: tuple[PlanVersion, ...] | None = None
        self.opened: int | None = None
        self.difference: D | None = None
        self._repository = repository

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            versions = await self._repository.versions()
            self.versions = tuple(sorted(versions, key=lambda one: -one.version))[:ROWS_AT_ONCE]

        await self.during(fetch(), t)

    async def open(self, version: int, t: Translator) -> None:
        """Looks at what was changed after a version: until the next one, or until now. A second touch closes it."""
        if self.opened == version:
            self.opened = self.difference = None
            return
        self.opened, self.difference = version, None
        await self.during(self._compare(version, self.next_after(version)), t)

    def next_after(self, version: int) -> int:
        """The number of the version that followed; 0 for the plan as it stands now."""
        return min((one.version for one in self.versions or () if one.version > version), default=0)

    async def _compare(self, version: int, later: int) -> None:
        difference = await self._repository.difference(version, later)
        if self.opened == version:
            self.difference = difference


def HistoryBody(
    state: HistoryState[D], back: str, tell: Callable[[D], list[ft.Control]], load: Handler, t: Translator
) -> ft.Control:
    """The versions as cards, one of them open with what ``tell`` says of the difference."""
    head = ScreenHead(t("plan-history"), back=back)
    if state.versions is None:
        return Body([head, Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if not state.versions:
        return Body([head, Empty(ft.Icons.HISTORY, t("plan-history-none"), t("plan-history-none-hint"))])
    cards = [_Version(state, version, tell, t) for version in state.versions]
    return Body([head, Muted(t("plan-history-hint"), 15), *cards])


def _Version(
    state: HistoryState[D], version: PlanVersion, tell: Callable[[D], list[ft.Control]], t: Translator
) -> ft.Control:
    opened = state.opened == version.version

    async def press(_event: object) -> None:
        await state.open(version.version, t)

    title = t("plan-version", number=version.version, step=t(f"plan-step-{version.step}"))
    words: list[ft.Control] = [
        ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_SMALL),
        Muted(t("entry-told", author=version.made_by_name, moment=moment_words(version.made_at, t))),
    ]
    if version.remark:
        words.append(ft.Text(version.remark, size=15, color=look.DANGER))
    head = ft.Container(
        ft.Row(
            [
                ft.Column(words, spacing=2, tight=True, expand=True),
                ft.Icon(ft.Icons.EXPAND_LESS if opened else ft.Icons.EXPAND_MORE, color=look.INK_MUTED),
            ]
        ),
        on_click=guard(t, press),
        ink=True,
        padding=WIDE_GAP,
    )
    parts: list[ft.Control] = [ft.MergeSemantics(content=head)]
    if opened:
        parts.append(ft.Container(_Difference(state, version.version, tell, t), padding=WIDE_GAP))
    column = ft.Column(parts, spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(column, clip_behavior=ft.ClipBehavior.ANTI_ALIAS, key=str(version.version))


def _Difference(
    state: HistoryState[D], version: int, tell: Callable[[D], list[ft.Control]], t: Translator
) -> ft.Control:
    if state.difference is None:
        return Refusal(state.problem) if state.problem else SkeletonRows(t, 2)
    later = state.next_after(version)
    title = t("plan-changed-until", number=later) if later else t("plan-changed-since")
    return Section(title, tell(state.difference))


def Changed(kind: str, place: str, words: list[ft.Control], t: Translator) -> ft.Control:
    """One thing that was added, taken out or changed: how, where it stands, and what is said of it."""
    head = ft.Text(f"{t(f'plan-line-{kind}')} · {place}", size=13, color=_COLOURS[kind])
    strip = ft.Container(width=4, height=44, border_radius=2, bgcolor=_COLOURS[kind])
    return ft.Row(
        [strip, ft.Column([head, *words], spacing=2, tight=True, expand=True)],
        spacing=GAP + 4,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
