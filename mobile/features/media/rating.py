"""How it went: three faces and perhaps a word, asked once after showing or playing, and what colleagues noted."""

from typing import Final

import flet as ft

from mobile.features.media.opened import Opened
from mobile.ui.dialogs import Muted, Quiet, Strong
from mobile.ui.feedback import Handler, guard
from mobile.ui.forms import TextInput, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Section
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media import Resource
from server.shared.contract.media_use import ResourceUses
from server.shared.i18n import Translator

_FACES: Final = {
    3: (ft.Icons.SENTIMENT_VERY_SATISFIED_OUTLINED, look.GOOD),
    2: (ft.Icons.SENTIMENT_NEUTRAL_OUTLINED, look.WARNING),
    1: (ft.Icons.SENTIMENT_DISSATISFIED_OUTLINED, look.DANGER),
}
_LONGEST: Final = 300


@ft.component
def HowItWent(state: Opened, resource: Resource) -> ft.Control:
    """The question itself: one touch on a face is the whole answer, a word may follow."""
    t = use_words()
    state = use_kept(lambda: state)
    own = resource.own_rating
    form = use_form({"words": own.words if own else ""})
    chosen, set_chosen = ft.use_state(own.rating if own else 0)

    def choosing(rating: int) -> Handler:
        async def choose(_event: object) -> None:
            set_chosen(rating)
            await state.rate(rating, form.text("words"), t)

        return guard(t, choose)

    async def say(_event: object) -> None:
        await state.rate(chosen, form.text("words"), t)
        await state.ask_no_more()

    async def not_now(_event: object) -> None:
        await state.ask_no_more()

    faces = ft.Row([_Face(rating, rating == chosen, choosing(rating), t) for rating in _FACES], spacing=GAP)
    lines: list[ft.Control] = [faces]
    if chosen:
        words = TextInput(form, "words", t("media-rate-words"))
        words.max_length = _LONGEST
        lines += [words, ft.Row([Strong(t("media-rate-say"), guard(t, say))])]
    else:
        lines.append(ft.Row([Quiet(t("media-rate-not-now"), guard(t, not_now))]))
    return Section(t("media-rate-title"), lines)


def _Face(rating: int, chosen: bool, press: Handler, t: Translator) -> ft.Control:
    icon, colour = _FACES[rating]
    face = ft.Container(
        ft.Column(
            [
                ft.Icon(icon, size=40, color=look.SURFACE if chosen else colour),
                ft.Text(
                    t(f"media-rate-{rating}"),
                    size=14,
                    color=look.SURFACE if chosen else look.INK,
                    text_align=ft.TextAlign.CENTER,
                ),
            ],
            spacing=4,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        ),
        bgcolor=colour if chosen else look.SURFACE,
        border=ft.Border.all(1, colour if chosen else look.LINE),
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=4, vertical=10),
        height=108,
        on_click=press,
        ink=True,
    )
    return ft.MergeSemantics(content=ft.Semantics(content=face, selected=chosen, button=True), expand=True)


def WhereUsed(uses: ResourceUses, t: Translator) -> ft.Control:
    """How often it was used, by how many, in which weeks, and what colleagues noted of it."""
    if not uses.uses and not uses.planned_in:
        return Section(t("media-where-used"), [Muted(t("media-never-used"))])
    told = [t("media-used-times", count=uses.uses)]
    if uses.reused_by:
        told.append(t("media-reused-by", count=uses.reused_by))
    if uses.rated:
        told.append(t("media-helped-of", helped=uses.helped, rated=uses.rated))
    how = [t(f"media-how-{name}", count=count) for name, count in uses.by_how.items() if count]
    lines: list[ft.Control] = [ft.Text(" · ".join(told)), Muted(" · ".join(how))]
    lines[1].visible = bool(how)
    lines += [
        _Line(
            ft.Icons.EVENT_NOTE_OUTLINED,
            f"{one.group_name}: {one.activity}",
            t("media-planned-week", day=t.day_and_month(one.week_start)),
        )
        for one in uses.planned_in[:8]
    ]
    lines += [
        _Line(_FACES[one.rating][0], one.words or t(f"media-rate-{one.rating}"), one.author_name, _FACES[one.rating][1])
        for one in uses.noted[:8]
    ]
    return Section(t("media-where-used"), lines)


def _Line(icon: ft.IconData, text: str, beneath: str, colour: str = look.PRIMARY) -> ft.Control:
    words = ft.Column([ft.Text(text), Muted(beneath, 13)], spacing=0, tight=True, expand=True)
    return ft.Row([ft.Icon(icon, color=colour, size=22), words], spacing=WIDE_GAP)
