"""Packs: choosing what goes along, hearing how large it becomes, waiting for it, taking it."""

import asyncio
from collections.abc import Callable
from typing import Final

import flet as ft

from mobile.device.device import use_device
from mobile.device.themes import slug_of
from mobile.features.media.finding import KINDS
from mobile.features.media.shelves import PackRepository
from mobile.ui.choices import Choices, Pills
from mobile.ui.dialogs import Muted, Strong
from mobile.ui.feedback import Notice, Problem, Refusal, ScreenState, SkeletonRows, guard
from mobile.ui.forms import Form, Option, SelectInput, TextInput
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, Halves, ScreenHead, Section
from mobile.ui.theme import WIDE_WIDTH
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.packs import NewPack, Pack, PackSize, PackWish
from server.shared.contract.reference import Reference
from server.shared.i18n import LANGUAGES, Translator
from server.shared.ids import uuid7

_PAUSE: Final = 2.0
_MEGABYTE: Final = 1024 * 1024
_MOST: Final = 20
_BEING_MADE: Final = frozenset({"waiting", "running"})


class Packing(ScreenState):
    """The packs there are, and the one being put together."""

    def __init__(self, repository: PackRepository) -> None:
        super().__init__()
        self.packs: tuple[Pack, ...] = ()
        self.loaded = False
        self.size: PackSize | None = None
        self.form = Form()
        self._repository = repository
        self._asked = 0

    @property
    def wish(self) -> PackWish:
        theme = self.form.text("theme")
        return PackWish(
            theme_weeks=[theme] if theme else [],
            age_bands=self.form.chosen("age_bands"),
            kinds=self.form.chosen("kinds"),
            languages=self.form.chosen("languages"),
        )

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def weigh(self, t: Translator) -> None:
        """How large the wish would become; only the answer to the last wish counts."""
        self._asked += 1
        asked = self._asked

        async def weigh() -> None:
            size = await self._repository.size(self.wish)
            if asked == self._asked:
                self.size = size

        await self.during(weigh(), t)

    async def make(self, t: Translator) -> None:
        async def make() -> None:
            title = self.form.text("title")
            await self._repository.make(NewPack(id=uuid7(), title=title, wish=self.wish))
            await self._load()

        if self.form.require(t, "title"):
            await self.during(make(), t)

    async def follow(self) -> None:
        """Asks again while one is being made; belongs into an effect, which ends with its screen."""
        while True:
            await asyncio.sleep(_PAUSE)
            if any(pack.state in _BEING_MADE for pack in self.packs):
                await self._load()

    async def _load(self) -> None:
        self.packs = tuple((await self._repository.all())[:_MOST])
        self.loaded = True


@ft.component
def PacksScreen() -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Packing(PackRepository(device)))
    form = use_kept(lambda: state.form)
    nothing: Reference | None = None
    reference, set_reference = ft.use_state(nothing)

    async def load(_event: object = None) -> None:
        await state.load(t)
        set_reference(await device.reference.get())

    async def weigh() -> None:
        await state.weigh(t)

    ft.use_effect(guard(t, load), [])
    ft.use_effect(guard(t, weigh), [form.version])
    ft.use_effect(guard(t, state.follow), [])
    head = ScreenHead(t("media-packs"), back="/media")
    if reference is None:
        return Body([head, Problem(state.problem, t, load) if state.problem else SkeletonRows(t)])
    left: list[ft.Control] = [_Wish(state, form, reference, t)]
    right: list[ft.Control] = [_Packs(state, device.session.address_of, t)]
    return Body([head, Notice(t("media-packs-hint")), Refusal(state.problem), Halves(left, right)], limit=WIDE_WIDTH)


def _Wish(state: Packing, form: Form, reference: Reference, t: Translator) -> ft.Control:
    async def make(_event: object) -> None:
        await state.make(t)

    bands = [Option(band.slug, t.chosen(band.label)) for band in reference.framework.age_bands]
    kinds = [Option(kind, t(f"media-kind-{kind}")) for kind in KINDS]
    languages = [Option(language, t(f"client-language-{language}")) for language in LANGUAGES]
    themes = [Option("", t("media-pack-any-theme"))]
    themes += [
        Option(slug_of(theme), f"{t.month(theme.month).capitalize()}, {t.chosen(theme.title)}")
        for theme in reference.themes.weeks
    ]
    title = TextInput(form, "title", t("media-pack-title"))
    title.max_length = 120
    size = state.size
    told = t("media-pack-size", count=size.resources, megabytes=_megabytes(size.byte_size, t)) if size else "…"
    making = Strong(t("media-pack-make"), guard(t, make), disabled=state.busy or not (size and size.resources))
    return Section(
        t("media-pack-new"),
        [
            title,
            SelectInput(form, "theme", t("media-theme"), themes),
            Pills(form, Choices("age_bands", t("media-age"), bands, several=True), t),
            Pills(form, Choices("kinds", t("media-kind"), kinds, several=True), t),
            Pills(form, Choices("languages", t("media-language"), languages, several=True), t),
            ft.Text(told, theme_style=ft.TextThemeStyle.TITLE_MEDIUM),
            ft.Row([making]),
        ],
    )


def _Packs(state: Packing, address_of: Callable[[str], str], t: Translator) -> ft.Control:
    made = [pack for pack in state.packs if pack.direction != "in"]
    if not made:
        return Section(t("media-packs-made"), [Muted(t("media-packs-none"))])
    return Section(t("media-packs-made"), [_Pack(pack, address_of, t) for pack in made])


def _Pack(pack: Pack, address_of: Callable[[str], str], t: Translator) -> ft.Control:
    lines: list[ft.Control] = [ft.Text(pack.title, theme_style=ft.TextThemeStyle.TITLE_SMALL)]
    if pack.state in _BEING_MADE:
        lines += [Muted(t("media-pack-being-made")), ft.ProgressBar(value=pack.progress or None, height=6)]
    elif pack.refusal:
        lines.append(ft.Text(t.error(pack.refusal), color=look.DANGER))
    else:
        told = [t("media-items", count=pack.resources), t("media-megabytes", megabytes=_megabytes(pack.byte_size, t))]
        if pack.expires_at:
            told.append(t("media-pack-until", day=t.day_and_month(pack.expires_at.date())))
        lines.append(Muted(" · ".join(told)))
    if pack.url:
        opening = ft.OpenUrl(address_of(pack.url), target=ft.UrlTarget.BLANK)
        taking = ft.OutlinedButton(
            t("media-pack-take"), icon=ft.Icons.DOWNLOAD_OUTLINED, height=look.TOUCH_TARGET, action=opening
        )
        lines.append(ft.Row([taking], wrap=True))
    if pack.code:
        lines.append(ft.Text(t("media-pack-code", code=pack.code)))
    column = ft.Column(lines, spacing=4, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Container(
        column, padding=12, border=ft.Border.all(1, look.LINE), border_radius=look.RADIUS, key=str(pack.id)
    )


def _megabytes(size: int, t: Translator) -> str:
    return t.number(max(size / _MEGABYTE, 0.1), "#,##0.0")
