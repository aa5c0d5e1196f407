"""The form of a child's route: what it can, what comes next, with which activities, and how it went."""

from uuid import UUID

import flet as ft

from mobile.device.reference import ReferenceShelf
from mobile.features.routes.state import MOST_STEPS, RouteState
from mobile.ui.choices import Labelled, Pill, PillRow
from mobile.ui.dialogs import Muted
from mobile.ui.feedback import Handler, Refusal, guard
from mobile.ui.forms import FormButtons, LongTextInput, TextInput, Toggle, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.layout import Section
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.routes import IndividualRoute, RouteActivity
from server.shared.i18n import Translator

TEXT_LIMIT = 2000


@ft.component
def RouteForm(kept: RouteState, shelf: ReferenceShelf, t: Translator) -> ft.Control:
    """Writes a route; every choice goes into the draft."""
    state = use_kept(lambda: kept)
    form = use_kept(lambda: kept.form)
    route = state.route

    async def save(_event: object) -> None:
        await state.save(t)

    async def leave(_event: object) -> None:
        await state.leave()

    async def keep(_event: object) -> None:
        await state.keep()

    if route is None:
        return ft.Container(visible=False)
    strengths = LongTextInput(form, "strengths", t("route-strengths"), 3)
    review = LongTextInput(form, "review", t("route-review"), 2)
    for field in (strengths, review):
        field.max_length = TEXT_LIMIT
        field.on_blur = guard(t, keep)
    parts: list[ft.Control] = [
        Refusal(state.problem),
        strengths,
        *_strengths(state, route, shelf, t),
        _Steps(state, route, shelf, t),
        _Activities(state, route, t),
        review,
        Toggle(form, "reviewed", t("route-reviewed")),
        FormButtons(t, save, leave, busy=state.busy),
    ]
    column = ft.Column(parts, spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return Section(t(f"route-stage-{route.stage}"), [column])


def _strengths(state: RouteState, route: IndividualRoute, shelf: ReferenceShelf, t: Translator) -> list[ft.Control]:
    """What the card and the observations show that the child can, to be taken into the text."""

    def adding(words: str) -> Handler:
        async def add(_event: object) -> None:
            await state.add_words(words)

        return guard(t, add)

    written = state.form.text("strengths")
    told = [t.chosen(found.title) for one in route.proposed_strengths if (found := shelf.indicator(one))]
    pills = [Pill(words, words in written, adding(words)) for words in told]
    return [Labelled(t("route-proposed-strengths"), PillRow(pills))] if pills else []


def _Steps(state: RouteState, route: IndividualRoute, shelf: ReferenceShelf, t: Translator) -> ft.Control:
    """Next steps: chosen, proposed, and what nobody has seen yet."""

    def turning(indicator_id: UUID) -> Handler:
        async def turn(_event: object) -> None:
            await state.toggle_step(indicator_id)

        return guard(t, turn)

    offered = dict.fromkeys([*state.steps, *route.proposed_steps, *state.further])
    known = {one: found for one in offered if (found := shelf.indicator(one))}
    pills = [
        Pill(
            t.chosen(indicator.title),
            one in state.steps,
            turning(one),
            icon=ft.Icons.LIGHTBULB_OUTLINE if one in route.proposed_steps and one not in state.steps else None,
        )
        for one, indicator in known.items()
    ]
    content: ft.Control = PillRow(pills) if pills else Muted(t("route-no-steps"))
    return Labelled(t("route-steps-up-to", count=MOST_STEPS), content)


def _Activities(state: RouteState, route: IndividualRoute, t: Translator) -> ft.Control:
    def adding(activity: RouteActivity) -> Handler:
        async def add(_event: object) -> None:
            await state.add(activity)

        return guard(t, add)

    chosen = {(one.title, one.activity_id) for one in state.activities}
    proposed = [one for one in route.proposed_activities if (one.title, one.activity_id) not in chosen]
    lines: list[ft.Control] = [_Chosen(state, index, one, t) for index, one in enumerate(state.activities)]
    if proposed:
        pills = [Pill(one.title, False, adding(one), icon=ft.Icons.ADD) for one in proposed]
        lines += [Muted(t("route-proposed-activities")), PillRow(pills)]
    lines.append(_OwnWords(state, t))
    column = ft.Column(lines, spacing=GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return Labelled(t("route-activities"), column)


def _Chosen(state: RouteState, place: int, activity: RouteActivity, t: Translator) -> ft.Control:
    async def remove(_event: object) -> None:
        await state.remove(place)

    icon = ft.Icons.HOME_OUTLINED if activity.at_home else ft.Icons.EXTENSION_OUTLINED
    away = IconAction(ft.Icons.CLOSE, t("route-remove", title=activity.title), guard(t, remove))
    return ft.Row(
        [ft.Icon(icon, color=look.PRIMARY), ft.Text(activity.title, expand=True), away],
        spacing=GAP,
        key=f"{place}:{activity.title}",
    )


@ft.component
def _OwnWords(state: RouteState, t: Translator) -> ft.Control:
    """An activity in one's own words."""
    form = use_form({"title": "", "at_home": False})

    async def add(_event: object) -> None:
        title = form.text("title")
        if title:
            at_home = bool(form["at_home"])
            form.reset({"title": "", "at_home": False})
            await state.add(RouteActivity(title=title, at_home=at_home))

    field = TextInput(form, "title", t("route-own-activity"))
    field.max_length = 200
    field.key = f"own-{len(state.activities)}"
    button = ft.OutlinedButton(t("route-add"), icon=ft.Icons.ADD, height=look.TOUCH_TARGET, on_click=guard(t, add))
    return ft.Column(
        [
            field,
            ft.Row([Toggle(form, "at_home", t("route-at-home")), button], wrap=True, spacing=WIDE_GAP, run_spacing=GAP),
        ],
        spacing=GAP,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
