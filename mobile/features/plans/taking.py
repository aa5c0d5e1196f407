"""Beginning from what is there: a colleague's week, a template; and keeping one's own week as a template."""

from collections.abc import Awaitable, Callable
from typing import Final

import flet as ft
import msgspec

from mobile.features.plans.offers import Offers
from mobile.features.plans.parts import week_words
from mobile.features.plans.week_state import Asked, WeekState
from mobile.ui.dialogs import WIDE_DIALOG, Asking, Muted, Named, Quiet, Strong
from mobile.ui.feedback import Empty, Handler, Problem, Refusal, SkeletonRows, guard, tell
from mobile.ui.forms import TextInput, Toggle, use_form
from mobile.ui.icons import IconAction
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.plans import PlanToTake, TakeWeek
from server.shared.contract.programmes import PlanTemplate
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_NAME_LENGTH: Final = 80
_SHOWN: Final = 20
Take = Callable[[TakeWeek], Awaitable[None]]


class _Row(msgspec.Struct, frozen=True):
    """One week to begin from: its name, what is told of it, what is taken."""

    title: str
    told: str
    wanted: TakeWeek


def use_taking(state: WeekState, offers: Offers, t: Translator) -> None:
    """The colleagues' weeks and the templates this week may take its activities from."""
    asking = state.asked is Asked.TAKE

    async def fetch(_event: object = None) -> None:
        if asking:
            offers.forget()
            await offers.look_around(t)

    async def take(wanted: TakeWeek) -> None:
        page = ft.context.page
        if await offers.take(wanted, t):
            state.ask(None)
            tell(page, t("plan-taken"))

    async def leave(_event: object = None) -> None:
        state.leave(Asked.TAKE)

    ft.use_effect(guard(t, fetch), [asking])
    if not asking:
        ft.use_dialog(None)
        return
    parts = _offered(offers, take, guard(t, fetch), t)
    ft.use_dialog(Asking(t("plan-take-title"), parts, [Quiet(t("client-cancel"), guard(t, leave))], leave, WIDE_DIALOG))


def _offered(offers: Offers, take: Take, again: Handler, t: Translator) -> list[ft.Control]:
    if offers.plans is None or offers.templates is None:
        return [Problem(offers.problem, t, again) if offers.problem else SkeletonRows(t, 4)]
    if not offers.plans and not offers.templates:
        return [Empty(ft.Icons.INVENTORY_2_OUTLINED, t("plan-take-none"), t("plan-take-none-hint"))]
    parts: list[ft.Control] = [Refusal(offers.problem), Muted(t("plan-take-hint"), 15)]
    if offers.plans:
        rows = [_RowToTake(_of_plan(plan, t), take, None, offers.busy, t) for plan in offers.plans[:_SHOWN]]
        parts.append(Named(t("plan-take-plans"), *rows))
    if offers.templates:
        rows = [
            _RowToTake(_of_template(one, t), take, _removing(one, offers, t), offers.busy, t)
            for one in offers.templates[:_SHOWN]
        ]
        parts.append(Named(t("plan-take-templates"), *rows))
    return parts


def _of_plan(plan: PlanToTake, t: Translator) -> _Row:
    told = [plan.group_name, week_words(plan.week_start, t), plan.author_name]
    told.append(t("plan-activities", count=plan.activities))
    if plan.same_theme:
        told.append(t("plan-same-theme"))
    return _Row(t.chosen(plan.theme), " · ".join(told), TakeWeek(plan_id=plan.plan_id))


def _of_template(template: PlanTemplate, t: Translator) -> _Row:
    told = [template.author_name, t("plan-activities", count=template.activities)]
    if template.shared:
        told.append(t("plan-template-shared"))
    return _Row(template.name, " · ".join(told), TakeWeek(template_id=template.id))


def _removing(template: PlanTemplate, offers: Offers, t: Translator) -> Handler | None:
    """What takes a template away, for whoever may."""

    async def remove(_event: object) -> None:
        await offers.remove_template(template.id, t)

    return remove if Action.TEMPLATE_KEEP.value in template.permitted else None


def _RowToTake(row: _Row, take: Take, remove: Handler | None, busy: bool, t: Translator) -> ft.Control:
    async def press(_event: object) -> None:
        await take(row.wanted)

    words = ft.Column(
        [ft.Text(row.title, theme_style=ft.TextThemeStyle.TITLE_SMALL), Muted(row.told)],
        spacing=2,
        tight=True,
        expand=True,
    )
    parts: list[ft.Control] = [words]
    if remove:
        parts.append(IconAction(ft.Icons.DELETE_OUTLINE, t("plan-template-remove", name=row.title), guard(t, remove)))
    parts.append(
        ft.FilledTonalButton(t("plan-take-do"), height=look.TOUCH_TARGET, on_click=guard(t, press), disabled=busy)
    )
    return ft.Container(
        ft.Row(parts, spacing=GAP),
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=GAP),
    )


def use_keeping(state: WeekState, offers: Offers, t: Translator) -> None:
    """The name under which this week is kept as a template."""
    form = use_form()
    asking = state.asked is Asked.KEEP

    async def fill() -> None:
        if asking and state.plan:
            offers.forget()
            form.reset({"name": t.chosen(state.plan.theme)[:_NAME_LENGTH], "shared": False})

    async def keep(_event: object) -> None:
        page = ft.context.page
        if form.require(t, "name") and await offers.keep(form.text("name"), bool(form["shared"]), t):
            state.ask(None)
            tell(page, t("plan-template-kept"))

    async def leave(_event: object = None) -> None:
        state.leave(Asked.KEEP)

    ft.use_effect(fill, [asking])
    if not asking:
        ft.use_dialog(None)
        return
    name = TextInput(form, "name", t("plan-template-name"))
    name.max_length = _NAME_LENGTH
    parts = [Refusal(offers.problem), name, Toggle(form, "shared", t("plan-template-share"))]
    buttons = [
        Quiet(t("client-cancel"), guard(t, leave)),
        Strong(t("client-save"), guard(t, keep), disabled=offers.busy),
    ]
    ft.use_dialog(Asking(t("plan-template-keep"), parts, buttons, leave))
