"""One resource: what there is to see or hear, what may be done with it, what it is for, whose it is."""

from collections.abc import Sequence
from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.device.themes import slug_of
from mobile.features.media.actions import Actions
from mobile.features.media.leafing import Content
from mobile.features.media.licences import licence_words
from mobile.features.media.opened import Opened
from mobile.features.media.parts import Fact, Tags
from mobile.features.media.rating import HowItWent, WhereUsed
from mobile.features.media.repository import MediaRepository
from mobile.features.media.sharing import SharingSection
from mobile.ui.dialogs import Muted
from mobile.ui.feedback import Notice, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.layout import Body, Halves, ScreenHead, Section
from mobile.ui.theme import WIDE_WIDTH
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media import Resource
from server.shared.contract.reference import Reference
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_MEGABYTE = 1024 * 1024


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
        await state.load(t)
        if state.resource:
            await state.follow()

    async def look_up() -> None:
        set_reference(await device.reference.get())

    ft.use_effect(guard(t, load), [])
    ft.use_effect(guard(t, look_up), [])
    resource = state.resource
    if resource is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    head = ScreenHead(t.chosen(resource.title), back="/media", actions=_head_actions(state, resource, t))
    away = Notice(t("media-offline-one"), icon=ft.Icons.CLOUD_OFF_OUTLINED)
    away.visible = state.offline
    parts = [head, Refusal(state.problem), away]
    right = [_About(state, resource, reference, t), *_besides(state, resource, t)]
    return Body([*parts, Halves(_using(state, resource, device), right)], limit=WIDE_WIDTH)


def _using(state: Opened, resource: Resource, device: Device) -> list[ft.Control]:
    """The question how it went, what there is to see, and what may be done.

    The question keeps its place while it is not asked: a showing would end with the component that moved.
    """
    asked = HowItWent(state, resource) if state.asks_how_it_went else ft.Container(visible=False)
    return [asked, Content(state, resource, device.session.address_of), Actions(state, resource)]


def _besides(state: Opened, resource: Resource, t: Translator) -> list[ft.Control]:
    """Where it is used, and for whoever may change it how far it is shared."""
    parts: list[ft.Control] = [WhereUsed(state.uses, t) if state.uses else ft.Container(visible=False)]
    own = resource.owner_id == state.repository.preschool_id
    if own and Action.MEDIA_UPDATE.value in resource.permitted and not state.offline:
        parts.append(SharingSection(state, resource))
    return parts


def _head_actions(state: Opened, resource: Resource, t: Translator) -> list[ft.Control]:
    """The star of a favourite."""

    async def keep(_event: object) -> None:
        await state.keep(t)

    if not state.may_use:
        return []
    icon = ft.Icons.STAR if resource.favourite else ft.Icons.STAR_OUTLINE
    name = t("media-favourite-off" if resource.favourite else "media-favourite-on")
    return [IconAction(icon, name, guard(t, keep), look.ACCENT if resource.favourite else look.INK_MUTED)]


def _About(state: Opened, resource: Resource, reference: Reference | None, t: Translator) -> ft.Control:
    lines: list[ft.Control] = [Tags(_tags(resource, reference, t))]
    description = t.chosen(resource.description)
    if description:
        lines.append(ft.Text(description))
    themes = {slug_of(theme): t.chosen(theme.title) for theme in reference.themes.weeks} if reference else {}
    known = [themes.get(slug, slug) for slug in resource.theme_weeks]
    lines += [
        Fact(t("media-themes"), ", ".join(known)),
        Fact(t("media-indicators"), "; ".join(_indicators(resource, reference, t))),
        Fact(t("media-author"), resource.author_name),
        Fact(t("media-origin"), resource.origin_name),
        Fact(t("media-licence"), licence_words(resource.licence, t)),
        Fact(t("media-source"), resource.source),
        Fact(t("media-added"), t.date(resource.created_at.date())),
    ]
    if state.may_use:
        lines.append(Fact(t("media-reach"), t(f"media-reach-{resource.reach}")))
    if resource.edition > 1:
        lines.append(Muted(t("media-edition", edition=resource.edition)))
    return Section(t("media-about"), lines)


def _indicators(resource: Resource, reference: Reference | None, t: Translator) -> list[str]:
    """What a resource develops, in the words of the framework in force."""
    areas = reference.framework.areas if reference else []
    words = {one.slug: t.chosen(one.title) for area in areas for sub in area.sub_areas for one in sub.indicators}
    return [words[slug] for slug in resource.indicators if slug in words]


def _tags(resource: Resource, reference: Reference | None, t: Translator) -> list[str]:
    tags = [t(f"media-kind-{resource.kind}")]
    if reference:
        bands = {band.slug: t.chosen(band.label) for band in reference.framework.age_bands}
        areas = {area.slug: t.chosen(area.title) for area in reference.framework.areas}
        tags += _named(resource.age_bands, bands) + _named(resource.areas, areas)
    return tags


def _named(slugs: Sequence[str], names: dict[str, str]) -> list[str]:
    return [names.get(slug, slug) for slug in slugs]
