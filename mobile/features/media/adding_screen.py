"""Adding a resource on the spot, or correcting one: files first, then what it is, who is in it and for whom."""

from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.device.themes import slug_of
from mobile.device.upload import Uploads
from mobile.features.media.adding import MOST_FILES, Adding
from mobile.features.media.adding_set import SetSection
from mobile.features.media.finding import KINDS
from mobile.features.media.in_the_picture import ChildrenSection
from mobile.features.media.licences import CHOSEN_FROM
from mobile.features.media.repository import MediaRepository
from mobile.ui.choices import Choices, Pills
from mobile.ui.dialogs import Muted
from mobile.ui.feedback import Notice, Problem, Refusal, SkeletonRows, guard
from mobile.ui.forms import Form, FormButtons, LongTextInput, Option, SelectInput, TextInput
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.theme import FORM_WIDTH, GAP
from mobile.ui.uploads import PickButton, SentFiles
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media import Limits, ResourceRow
from server.shared.contract.reference import Reference
from server.shared.i18n import LANGUAGES, Translator, content_language

_MEGABYTE = 1024 * 1024


@ft.component
def AddResourceScreen() -> ft.Control:
    return _Form(None, None)


@ft.component
def ChangeResourceScreen() -> ft.Control:
    params = ft.use_route_params()
    if "resource_id" not in params:
        return Body([])
    return _Form(UUID(params["owner_id"]), UUID(params["resource_id"]))


@ft.component
def _Form(owner_id: UUID | None, resource_id: UUID | None) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: _begun(device, t))
    form = use_kept(lambda: state.form)
    uploads = use_kept(lambda: state.uploads)
    nothing: Reference | None = None
    reference, set_reference = ft.use_state(nothing)
    back = f"/media/{owner_id}/{resource_id}" if resource_id else "/media"

    async def load(_event: object = None) -> None:
        set_reference(await device.reference.get())
        if owner_id and resource_id:
            await state.correct(owner_id, resource_id, t)
        else:
            await state.load(t)

    async def save(_event: object) -> None:
        resource = await state.save(t)
        if resource is not None:
            ft.context.page.navigate(f"/media/{resource.owner_id}/{resource.id}")

    async def leave(_event: object) -> None:
        ft.context.page.navigate(back)

    ft.use_effect(guard(t, load), [])
    ft.use_effect(guard(t, state.find_twins), [[file.sha256 for file in uploads.files]])
    if state.limits is None or reference is None or (resource_id and state.corrected is None):
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    parts: list[ft.Control] = [
        ScreenHead(t("media-correct-title" if resource_id else "media-add-title"), back=back),
        _File(state, state.limits, t),
        ft.Column([_Twin(row, t) for row in state.twins], visible=bool(state.twins)),
        SetSection(state) if state.is_set else ft.Container(visible=False),
        _What(state, form, t),
        _ForWhom(form, reference, t),
        ChildrenSection(state),
        _Reach(state, form, t),
        Refusal(state.problem),
        FormButtons(t, save, leave, busy=state.busy or uploads.sending),
    ]
    return Body(parts, limit=FORM_WIDTH)


def _begun(device: Device, t: Translator) -> Adding:
    repository = MediaRepository(device)
    uploads = Uploads(device, repository.preschool_id, "resource", at_most=MOST_FILES)
    return Adding(repository, uploads, content_language(t.language))


def _File(state: Adding, limits: Limits, t: Translator) -> ft.Control:
    """The choosers, and under them the limits, told before anybody has waited."""
    told = [
        t("media-limit", kind=kind, megabytes=limits.max_bytes[kind] // _MEGABYTE)
        for kind in ("picture", "document", "sound", "video", "game")
        if kind in limits.max_bytes
    ]
    choosers = [
        PickButton(state.uploads, t("media-take-photos"), photos=True),
        PickButton(state.uploads, t("media-choose-file"), extensions=limits.extensions),
    ]
    lines: list[ft.Control] = [
        ft.Row(choosers, wrap=True, spacing=GAP, run_spacing=GAP),
        Muted(" · ".join(told)),
        Muted(t("media-set-hint")),
    ]
    if state.uploads.sending:
        lines.append(Notice(t(f"media-sending-{state.uploads.way}"), icon=ft.Icons.CLOUD_UPLOAD_OUTLINED))
    if not state.is_set or state.uploads.sending or any(file.fault for file in state.uploads.files):
        lines.append(SentFiles(state.uploads, t))
    return Section(t("media-file"), lines)


def _Twin(row: ResourceRow, t: Translator) -> ft.Control:
    async def open_twin(_event: object) -> None:
        ft.context.page.navigate(f"/media/{row.owner_id}/{row.id}")

    button = ft.TextButton(t("media-twin-open"), height=look.TOUCH_TARGET, on_click=guard(t, open_twin))
    return Notice(t("media-twin", title=t.chosen(row.title)), icon=ft.Icons.CONTENT_COPY, action=button)


def _What(state: Adding, form: Form, t: Translator) -> ft.Control:
    kinds = [Option(kind, t(f"media-kind-{kind}")) for kind in KINDS]
    state.suggest()
    languages = [Option(language, t(f"client-language-{language}")) for language in LANGUAGES]
    licences = [Option(licence, t(key)) for licence, key in CHOSEN_FROM.items()]
    title = TextInput(form, "title", t("media-title"))
    title.max_length = 200
    return Section(
        t("media-what"),
        [
            title,
            Pills(form, Choices("kind", t("media-kind"), kinds), t),
            Pills(form, Choices("language", t("media-language"), languages), t),
            LongTextInput(form, "description", t("media-description"), 2),
            SelectInput(form, "licence", t("media-licence"), licences),
            TextInput(form, "source", t("media-source")),
        ],
    )


def _ForWhom(form: Form, reference: Reference, t: Translator) -> ft.Control:
    framework = reference.framework
    bands = [Option(band.slug, t.chosen(band.label)) for band in framework.age_bands]
    areas = [Option(area.slug, t.chosen(area.title)) for area in framework.areas]
    themes = [
        Option(slug_of(theme), f"{t.month(theme.month).capitalize()}, {t.chosen(theme.title)}")
        for theme in reference.themes.weeks
    ]
    return Section(
        t("media-for-whom"),
        [
            SelectInput(form, "theme_week", t("media-theme"), themes),
            Pills(form, Choices("age_bands", t("media-age"), bands, several=True), t),
            Pills(form, Choices("areas", t("media-area"), areas, several=True, colours=look.AREA_COLOURS), t),
        ],
    )


def _Reach(state: Adding, form: Form, t: Translator) -> ft.Control:
    """Who will see it, and whether somebody looks at it before; a correction changes nothing of that."""
    if state.corrected:
        return ft.Container(visible=False)
    reaches = [Option(reach, t(f"media-reach-{reach}")) for reach in ("mine", "preschool")]
    hint = t("media-reach-mine-told")
    if form.text("reach") == "preschool":
        hint = t("media-reach-at-once" if state.leads else "media-reach-review")
    return Section(t("media-who-sees"), [Pills(form, Choices("reach", t("media-reach"), reaches), t), Muted(hint)])
