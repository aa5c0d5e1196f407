"""Choosing instead of writing: what could stand in the place of an activity, what could be added at a place."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final

import flet as ft
import msgspec

from mobile.features.plans.activity_form import at_place
from mobile.features.plans.names import FrameworkNames, because_words
from mobile.features.plans.offers import Offers
from mobile.features.plans.week_state import Asked, WeekState
from mobile.ui.choices import Choices, Pills
from mobile.ui.dialogs import WIDE_DIALOG, Asking, Muted, Quiet
from mobile.ui.entries import AreaSign
from mobile.ui.feedback import Empty, Handler, Problem, SkeletonRows, guard
from mobile.ui.forms import Form, Option, use_form
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.plans import Activity, Proposal
from server.shared.domain.weekly_plans import CENTRES, PARTS_OF_DAY
from server.shared.i18n import Translator

_SHOWN: Final = 12
Take = Callable[[Proposal], Awaitable[None]]


def use_swap(state: WeekState, offers: Offers, names: FrameworkNames, t: Translator) -> None:
    """What could stand in the place of the activity."""
    activity = state.activity if state.asked is Asked.SWAP else None

    async def fetch(_event: object = None) -> None:
        if activity:
            offers.forget()
            await offers.instead_of(activity, t)

    async def take(proposal: Proposal) -> None:
        if activity:
            state.ask(None)
            await state.put(_instead(activity, proposal.activity))

    async def leave(_event: object = None) -> None:
        state.leave(Asked.SWAP)

    ft.use_effect(guard(t, fetch), [activity.id if activity else None])
    if activity is None:
        ft.use_dialog(None)
        return
    head = Muted(t("plan-swap-hint", title=activity.title), 15)
    parts = [head, *_Proposals(offers, names, t("plan-swap-take"), take, guard(t, fetch), t)]
    ft.use_dialog(Asking(t("plan-swap-title"), parts, [Quiet(t("client-cancel"), guard(t, leave))], leave, WIDE_DIALOG))


def use_adding(state: WeekState, offers: Offers, names: FrameworkNames, t: Translator) -> None:
    """What could be added at a place of the week, or something of one's own there."""
    form = use_form()
    asking = state.asked is Asked.ADD
    day, part, centre = _chosen(form, state)
    leave = _leaving(state)

    async def fill() -> None:
        if asking:
            form.reset({"weekday": str(state.day), "part_of_day": "centres", "centre": _free_centre(state)})

    async def fetch(_event: object = None) -> None:
        if asking and form.text("weekday"):
            offers.forget()
            await offers.for_place(day, part, centre, t)

    async def take(proposal: Proposal) -> None:
        state.ask(None)
        state.turn(proposal.activity.weekday)
        await state.put(proposal.activity)

    async def own(_event: object) -> None:
        state.ask(Asked.WRITE, at_place(day, part, centre))

    ft.use_effect(fill, [asking])
    ft.use_effect(guard(t, fetch), [asking, form.text("weekday"), day, part, centre])
    buttons: list[ft.Control] = [
        Quiet(t("client-cancel"), guard(t, leave)),
        ft.OutlinedButton(
            t("plan-add-own"), icon=ft.Icons.EDIT_OUTLINED, height=look.TOUCH_TARGET, on_click=guard(t, own)
        ),
    ]
    dialog = None
    if asking:
        offered = _Proposals(offers, names, t("plan-take"), take, guard(t, fetch), t)
        dialog = Asking(t("plan-add"), [*_place(form, state, t), *offered], buttons, leave, WIDE_DIALOG)
    ft.use_dialog(dialog)


def _leaving(state: WeekState) -> Handler:
    async def leave(_event: object = None) -> None:
        state.leave(Asked.ADD)

    return leave


def _chosen(form: Form, state: WeekState) -> tuple[int, str, str]:
    """The place something is to be added at: day of the week, part of the day, centre."""
    part = form.text("part_of_day") or PARTS_OF_DAY[0]
    centre = form.text("centre") or _free_centre(state)
    return int(form.text("weekday") or state.day), part, centre if part == "centres" else ""


def _free_centre(state: WeekState) -> str:
    """The first centre nothing is planned in on the day in front; the first of all where every one is taken."""
    taken = {activity.centre for activity in state.on(state.day)}
    return next((centre for centre in CENTRES if centre not in taken), CENTRES[0])


def _place(form: Form, state: WeekState, t: Translator) -> list[ft.Control]:
    """Day, part of the day and, where there are centres, which of them."""
    days = state.plan.working_days if state.plan else []
    weekdays = [Option(str(day.weekday()), t(f"plan-day-{day.weekday()}")) for day in days]
    parts = [Option(part, t(f"part-{part}")) for part in PARTS_OF_DAY]
    asked = [
        Pills(form, Choices("weekday", t("plan-day"), weekdays), t),
        Pills(form, Choices("part_of_day", t("plan-part-of-day"), parts), t),
    ]
    if form.text("part_of_day") == "centres":
        centres = [Option(centre, t(f"plan-centre-{centre}")) for centre in CENTRES]
        asked.append(Pills(form, Choices("centre", t("plan-centre"), centres), t))
    return asked


def _Proposals(
    offers: Offers,
    names: FrameworkNames,
    button: str,
    take: Take,
    again: Handler,
    t: Translator,
) -> Sequence[ft.Control]:
    if offers.problem:
        return [Problem(offers.problem, t, again)]
    if offers.proposals is None:
        return [SkeletonRows(t, 3)]
    if not offers.proposals:
        return [Empty(ft.Icons.LIGHTBULB_OUTLINE, t("plan-no-proposals"), t("plan-no-proposals-hint"))]
    return [ProposalCard(one, names, button, take, t) for one in offers.proposals[:_SHOWN]]


def ProposalCard(proposal: Proposal, names: FrameworkNames, button: str, take: Take, t: Translator) -> ft.Control:
    """An activity on offer: what it is, why, and the button that takes it."""
    activity = proposal.activity

    async def press(_event: object) -> None:
        await take(proposal)

    area = next((one for one in names.areas if one.slug == activity.area), None)
    told = [t("plan-minutes", minutes=activity.minutes)]
    if activity.component == "local":
        told.append(t("plan-component-local"))
    if proposal.author_name:
        told.append(proposal.author_name)
    if proposal.uses:
        told.append(t("plan-uses", uses=proposal.uses))
    lines: list[ft.Control] = [
        ft.Text(activity.title, theme_style=ft.TextThemeStyle.TITLE_SMALL),
        ft.Row([AreaSign(area, activity.area, t), Muted(" · ".join(told))], wrap=True, spacing=GAP, run_spacing=4),
    ]
    if activity.aim:
        lines.append(ft.Text(activity.aim, size=15, max_lines=3, overflow=ft.TextOverflow.ELLIPSIS))
    lines += [ft.Text(words, size=14, color=look.PRIMARY_DARK) for words in because_words(activity.because, names, t)]
    taking = ft.FilledTonalButton(button, height=look.TOUCH_TARGET, on_click=guard(t, press))
    lines.append(ft.Row([taking], alignment=ft.MainAxisAlignment.END))
    return ft.Container(
        ft.Column(lines, spacing=6, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
        padding=WIDE_GAP,
        key=str(activity.id),
    )


def _instead(activity: Activity, proposed: Activity) -> Activity:
    """What is proposed in the place of an activity: the same line of the week with other content."""
    return msgspec.structs.replace(
        proposed,
        id=activity.id,
        revision=activity.revision,
        weekday=activity.weekday,
        part_of_day=activity.part_of_day,
        centre=activity.centre or proposed.centre,
        position=activity.position,
        remark=activity.remark,
    )
