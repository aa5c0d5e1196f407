"""Adding a resource: the file first, then what it is and for whom."""

import flet as ft

from mobile.device.device import Device, use_device
from mobile.device.themes import slug_of
from mobile.device.upload import Uploads
from mobile.features.media.repository import MediaRepository
from mobile.features.media.state import KINDS, LICENCES, Adding
from mobile.ui.choices import Choices, Pills
from mobile.ui.feedback import Problem, Refusal, SkeletonRows, guard
from mobile.ui.forms import Form, FormButtons, LongTextInput, Option, SelectInput, TextInput
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.theme import FORM_WIDTH
from mobile.ui.uploads import PickButton, SentFiles
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media import Limits
from server.shared.contract.reference import Reference
from server.shared.i18n import LANGUAGES, Translator, content_language

_MEGABYTE = 1024 * 1024


@ft.component
def AddResourceScreen() -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: _begun(device, t))
    form = use_kept(lambda: state.form)
    use_kept(lambda: state.uploads)
    nothing: Reference | None = None
    reference, set_reference = ft.use_state(nothing)

    async def load(_event: object = None) -> None:
        set_reference(await device.reference.get())
        await state.load(t)

    async def save(_event: object) -> None:
        resource = await state.save(t)
        if resource is not None:
            ft.context.page.navigate(f"/media/{resource.owner_id}/{resource.id}")

    async def leave(_event: object) -> None:
        ft.context.page.navigate("/media")

    ft.use_effect(guard(t, load), [])
    if state.limits is None or reference is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    return Body(
        [
            ScreenHead(t("media-add-title"), back="/media"),
            _File(state, state.limits, t),
            _What(state, form, t),
            _ForWhom(form, reference, t),
            Refusal(state.problem),
            FormButtons(t, save, leave, busy=state.busy or state.uploads.sending),
        ],
        limit=FORM_WIDTH,
    )


def _begun(device: Device, t: Translator) -> Adding:
    repository = MediaRepository(device)
    return Adding(repository, Uploads(device.api, repository.preschool_id, "resource"), content_language(t.language))


def _File(state: Adding, limits: Limits, t: Translator) -> ft.Control:
    told = [
        t("media-limit", kind=kind, megabytes=limits.max_bytes[kind] // _MEGABYTE)
        for kind in ("picture", "document", "sound", "video")
        if kind in limits.max_bytes
    ]
    return Section(
        t("media-file"),
        [
            ft.Text(" · ".join(told), color=look.INK_MUTED, size=14),
            ft.Row([PickButton(state.uploads, t("media-choose-file"), extensions=limits.extensions)]),
            SentFiles(state.uploads, t),
        ],
    )


def _What(state: Adding, form: Form, t: Translator) -> ft.Control:
    kinds = [Option(kind, t(f"media-kind-{kind}")) for kind in KINDS]
    if state.kind and not form.text("kind"):
        form.typed("kind", state.kind)  # shown as chosen, and free to be changed
    languages = [Option(language, t(f"client-language-{language}")) for language in LANGUAGES]
    licences = [Option(licence, t(key)) for licence, key in LICENCES.items()]
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
