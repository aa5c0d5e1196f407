"""One resource: its pages, its sound or its video, what it is for, whose it is, and the file itself."""

from collections.abc import Callable
from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.device.themes import slug_of
from mobile.features.media.parts import Fact, Tags
from mobile.features.media.repository import MediaRepository
from mobile.features.media.state import LICENCES, Opened
from mobile.ui.feedback import Caution, Notice, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.players import SoundPlayer, VideoPlayer
from mobile.ui.resources import KIND_ICONS
from mobile.ui.slides import Showing, slides_of
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_breadth, use_words
from server.shared import look
from server.shared.contract.media import Resource
from server.shared.contract.reference import Reference
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_STAGE_HEIGHT = {"phone": 300, "tablet": 420, "desktop": 460}


@ft.component
def ResourceScreen() -> ft.Control:
    params = ft.use_route_params()
    if "resource_id" not in params:
        return Body([])
    return _Resource(UUID(params["owner_id"]), UUID(params["resource_id"]))


@ft.component
def _Resource(owner_id: UUID, resource_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Opened(MediaRepository(device), owner_id, resource_id))
    nothing: Reference | None = None
    reference, set_reference = ft.use_state(nothing)

    async def load(_event: object = None) -> None:
        set_reference(await device.reference.get())
        await state.load(t)
        await state.follow()

    ft.use_effect(guard(t, load), [])
    resource = state.resource
    if resource is None or reference is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    parts: list[ft.Control] = [
        ScreenHead(t.chosen(resource.title), back="/media"),
        Refusal(state.problem),
        _Content(state, resource, device.session.address_of, t),
        _Actions(state, resource, device, t),
        _About(resource, reference, t),
    ]
    return Body(parts)


@ft.component
def _Content(state: Opened, resource: Resource, address_of: Callable[[str], str], t: Translator) -> ft.Control:
    """What there is to see or to hear."""
    if resource.file.state == "waiting":
        return Notice(t("media-being-checked"))
    if resource.file.state == "refused":
        return Caution(t.error(resource.file.refusal, resource.file.refusal_params))
    if resource.kind == "video":
        return VideoPlayer(address_of(resource.play_url), t.chosen(resource.title))
    if resource.kind == "audio":
        return ft.Card(
            ft.Container(
                SoundPlayer(address_of(resource.play_url), resource.file.duration_seconds or 0, t), padding=WIDE_GAP
            )
        )
    return _Pages(state, resource, address_of, t)


@ft.component
def _Pages(state: Opened, resource: Resource, address_of: Callable[[str], str], t: Translator) -> ft.Control:
    """The present page with the ways to its neighbours, and the button that shows it to the group."""
    shown, set_shown = ft.use_state(False)
    breadth = use_breadth()
    state = use_kept(lambda: state)
    addresses = [address_of(page.url) for page in resource.pages]
    if not addresses:
        return ft.Icon(KIND_ICONS.get(resource.kind, ft.Icons.IMAGE_OUTLINED), size=80, color=look.PRIMARY)

    async def show(_event: object) -> None:
        set_shown(True)

    async def back(_event: object) -> None:
        state.turn(state.page - 1)

    async def forward(_event: object) -> None:
        state.turn(state.page + 1)

    name = t("media-page", page=state.page + 1)
    picture = ft.Container(
        ft.Image(addresses[state.page], fit=ft.BoxFit.CONTAIN, semantics_label=name, gapless_playback=True),
        height=_STAGE_HEIGHT[breadth.value],
        bgcolor=look.SURFACE,
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
        alignment=ft.Alignment.CENTER,
        padding=GAP,
        on_click=guard(t, show),
    )
    turning = ft.Row(
        [
            IconAction(ft.Icons.CHEVRON_LEFT, t("media-previous"), guard(t, back)),
            ft.Text(t("media-page-of", page=state.page + 1, count=len(addresses)), color=look.INK_MUTED),
            IconAction(ft.Icons.CHEVRON_RIGHT, t("media-next"), guard(t, forward)),
        ],
        alignment=ft.MainAxisAlignment.CENTER,
        visible=len(addresses) > 1,
    )
    button = ft.FilledButton(
        t("media-show"), icon=ft.Icons.FULLSCREEN, height=look.TOUCH_TARGET + 8, on_click=guard(t, show)
    )
    parts: list[ft.Control] = [picture, turning, button]
    if shown:
        parts.append(Showing(slides_of(resource, address_of, t), state.page, state.turn, lambda: set_shown(False)))
    return ft.Column(parts, spacing=GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Actions(state: Opened, resource: Resource, device: Device, t: Translator) -> ft.Control:
    async def withdraw(_event: object) -> None:
        if await state.withdraw(t):
            ft.context.page.navigate("/media")

    buttons: list[ft.Control] = []
    if resource.download_url:
        address = device.session.address_of(resource.download_url)
        buttons.append(
            ft.OutlinedButton(
                t("media-download"),
                icon=ft.Icons.DOWNLOAD_OUTLINED,
                height=look.TOUCH_TARGET,
                action=ft.OpenUrl(address, target=ft.UrlTarget.BLANK),
            )
        )
    if Action.MEDIA_UPDATE.value in resource.permitted:
        buttons.append(ft.TextButton(t("media-withdraw"), height=look.TOUCH_TARGET, on_click=guard(t, withdraw)))
    return ft.Row(buttons, wrap=True, spacing=GAP, run_spacing=GAP, visible=bool(buttons))


def _About(resource: Resource, reference: Reference, t: Translator) -> ft.Control:
    framework = reference.framework
    bands = {band.slug: t.chosen(band.label) for band in framework.age_bands}
    areas = {area.slug: t.chosen(area.title) for area in framework.areas}
    themes = {slug_of(theme): t.chosen(theme.title) for theme in reference.themes.weeks}
    tags = [t(f"media-kind-{resource.kind}")]
    tags += [bands.get(slug, slug) for slug in resource.age_bands] + [areas.get(slug, slug) for slug in resource.areas]
    lines: list[ft.Control] = [Tags(tags)]
    description = t.chosen(resource.description)
    if description:
        lines.append(ft.Text(description))
    lines += [
        Fact(t("media-themes"), ", ".join(themes.get(slug, slug) for slug in resource.theme_weeks)),
        Fact(t("media-author"), resource.author_name),
        Fact(t("media-licence"), t(LICENCES[resource.licence]) if resource.licence in LICENCES else resource.licence),
        Fact(t("media-source"), resource.source),
        Fact(t("media-added"), t.date(resource.created_at.date())),
    ]
    return Section(t("media-about"), lines)
