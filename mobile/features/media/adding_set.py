"""Making a set on the tablet: its pictures in their order, a word beneath each in the chosen languages, its backs."""

from collections.abc import Sequence

import flet as ft

from mobile.device.device import use_device
from mobile.device.upload import SentFile, Stage
from mobile.features.media.adding import WORD_LANGUAGES, Adding, Card, word_field
from mobile.ui.choices import Choices, Pills
from mobile.ui.dialogs import Muted
from mobile.ui.feedback import Handler, guard, say
from mobile.ui.forms import Form, Option, TextInput
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.layout import Section
from mobile.ui.theme import GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.i18n import Translator

_PICTURE = 96
_LONGEST_WORD = 80


@ft.component
def SetSection(state: Adding) -> ft.Control:
    t = use_words()
    state = use_kept(lambda: state)
    form = use_kept(lambda: state.form)
    use_kept(lambda: state.uploads)
    cards = state.cards
    languages = [Option(language, t(f"client-language-{language}")) for language in WORD_LANGUAGES]
    spoken = [language for language in WORD_LANGUAGES if language in form.chosen("word_languages")]
    lines: list[ft.Control] = [
        Pills(form, Choices("word_languages", t("media-word-languages"), languages, several=True), t),
        *(_Card(state, form, card, (number, len(cards)), spoken) for number, card in enumerate(cards)),
    ]
    return Section(t("media-set-title", count=len(cards)), lines)


@ft.component
def _Card(state: Adding, form: Form, card: Card, place: tuple[int, int], spoken: Sequence[str]) -> ft.Control:
    """One card: its picture, its words, and what may be done with it."""
    device, t = use_device(), use_words()
    number, count = place
    front = card.front

    def doing(step: str) -> Handler:
        async def do(_event: object) -> None:
            if step == "back":
                state.turn_over(front.id)
            elif step == "remove":
                state.uploads.remove(front.id)
            else:
                state.move(front.id, -1 if step == "up" else 1)

        return guard(t, do)

    name = t("media-card", number=number + 1)
    up = IconAction(ft.Icons.ARROW_UPWARD, t("media-move-up", title=name), doing("up"))
    down = IconAction(ft.Icons.ARROW_DOWNWARD, t("media-move-down", title=name), doing("down"))
    up.disabled, down.disabled = number == 0, number == count - 1
    away = IconAction(ft.Icons.CLOSE, t("media-take-out", title=name), doing("remove"))
    actions: list[ft.Control] = [up, down, away]
    if state.kind == "card_set" and (card.back or number):
        turn = t("media-back-off" if card.back else "media-back-of-previous")
        actions.insert(0, IconAction(ft.Icons.FLIP_TO_BACK_OUTLINED, turn, doing("back"), _colour(card)))
    address_of = device.session.address_of
    pictures: list[ft.Control] = [_Picture(card.front, address_of(state.thumb_path(front.id)), name)]
    if card.back:
        pictures.append(_Picture(card.back, address_of(state.thumb_path(card.back.id)), t("media-back")))
    fields: list[ft.Control] = [_Word(form, card, language, t) for language in spoken]
    if front.fault:
        fields.insert(0, ft.Text(say(front.fault, t), color=look.DANGER, size=13))
    head = ft.Row([Muted(name), ft.Row(actions, spacing=0, tight=True)], alignment=ft.MainAxisAlignment.SPACE_BETWEEN)
    body = ft.Row(
        [
            ft.Row(pictures, spacing=4, tight=True),
            ft.Column(fields, spacing=GAP, expand=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        ],
        spacing=GAP + 4,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    return ft.Container(
        ft.Column([head, body], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        padding=8,
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
        key=str(front.id),
    )


def _colour(card: Card) -> str:
    return look.PRIMARY if card.back else look.INK_MUTED


def _Picture(file: SentFile, address: str, name: str) -> ft.Control:
    """Small; while it is on its way or being checked there is only a sign of it."""
    stage, size = file.stage, _PICTURE
    shown: ft.Control = ft.ProgressRing(width=24, height=24)
    if stage is Stage.FAILED:
        shown = ft.Icon(ft.Icons.BROKEN_IMAGE_OUTLINED, color=look.DANGER)
    elif stage is Stage.READY:
        broken = ft.Icon(ft.Icons.IMAGE_OUTLINED, color=look.PRIMARY)
        shown = ft.Image(
            address, width=size, height=size, fit=ft.BoxFit.COVER, error_content=broken, semantics_label=name
        )
    return ft.Container(
        shown,
        width=size,
        height=size,
        bgcolor=look.PRIMARY_SOFT,
        border_radius=look.RADIUS,
        alignment=ft.Alignment.CENTER,
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
    )


def _Word(form: Form, card: Card, language: str, t: Translator) -> ft.Control:
    field = TextInput(
        form, word_field(card.front.id, language), t("media-word-in", language=t(f"client-language-{language}"))
    )
    field.max_length = _LONGEST_WORD
    field.counter = ft.Container(width=0, height=0)
    field.content_padding = ft.Padding.symmetric(horizontal=12, vertical=12)
    return field
