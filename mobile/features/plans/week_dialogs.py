"""What is asked about a whole week: what to change in it, and what drafting it again would do."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

import flet as ft

from mobile.features.plans.offers import Offers
from mobile.features.plans.week_state import ROWS_AT_ONCE, Asked, WeekState
from mobile.ui.dialogs import WIDE_DIALOG, Asking, Muted, Named, Quiet, Strong
from mobile.ui.feedback import Empty, Handler, Problem, Refusal, SkeletonRows, guard, tell
from mobile.ui.forms import LongTextInput, use_form
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.plans import LineThen
from server.shared.i18n import Translator

_REMARK_LENGTH: Final = 400
_KINDS: Final = ("added", "changed", "removed")


def use_return(state: WeekState, t: Translator) -> None:
    """The question what to change, of whoever returns a plan."""
    form = use_form()

    async def give_back(_event: object) -> None:
        if await state.decide(False, form.text("remark"), t):
            form.reset()
            state.ask(None)

    async def leave(_event: object = None) -> None:
        state.leave(Asked.RETURN)

    if state.asked is not Asked.RETURN:
        ft.use_dialog(None)
        return
    remark = LongTextInput(form, "remark", t("plan-remark"), 3)
    remark.max_length = _REMARK_LENGTH
    parts: list[ft.Control] = [Refusal(state.problem), remark]
    titles = {activity.id: activity.title for activity in state.activities}
    told = [ft.Text(f"{titles[line]}: {words}") for line, words in state.remarks.items() if line in titles]
    if told:
        parts.append(Named(t("plan-remarks-at-lines"), *told))
    buttons = [
        Quiet(t("client-cancel"), guard(t, leave)),
        Strong(t("plan-return"), guard(t, give_back), disabled=state.busy),
    ]
    dialog = Asking(t("plan-return-title"), parts, buttons, leave)
    dialog.modal = True
    ft.use_dialog(dialog)


def use_redraft(state: WeekState, offers: Offers, t: Translator) -> None:
    """What drafting the week again would do, before it is done."""
    asking = state.asked is Asked.REDRAFT

    async def fetch(_event: object = None) -> None:
        if asking:
            offers.forget()
            await offers.look_ahead(t)

    async def draft(_event: object) -> None:
        page = ft.context.page
        if await offers.redraft(t):
            state.ask(None)
            tell(page, t("plan-redrafted"))

    async def leave(_event: object = None) -> None:
        state.leave(Asked.REDRAFT)

    ft.use_effect(guard(t, fetch), [asking])
    if not asking:
        ft.use_dialog(None)
        return
    changing = [line for line in offers.lines or () if line.kind != "kept"]
    buttons: list[ft.Control] = [Quiet(t("client-cancel"), guard(t, leave))]
    if changing:
        buttons.append(Strong(t("plan-redraft-do"), guard(t, draft), disabled=offers.busy))
    ft.use_dialog(
        Asking(t("plan-redraft-title"), _ahead(offers, changing, guard(t, fetch), t), buttons, leave, WIDE_DIALOG)
    )


def _ahead(offers: Offers, changing: Sequence[LineThen], again: Handler, t: Translator) -> list[ft.Control]:
    if offers.problem:
        return [Problem(offers.problem, t, again)]
    if offers.lines is None:
        return [SkeletonRows(t, 4)]
    if not changing:
        return [Empty(ft.Icons.DONE_ALL, t("plan-redraft-nothing"), t("plan-redraft-nothing-hint"))]
    counts = {kind: sum(line.kind == kind for line in offers.lines) for kind in (*_KINDS, "kept")}
    parts: list[ft.Control] = [Muted(t("plan-redraft-hint", **counts), 15)]
    shown = sorted(changing, key=lambda line: (_KINDS.index(line.kind), _weekday(line)))[:ROWS_AT_ONCE]
    for kind, lines in groupby(shown, key=lambda line: line.kind):
        rows = ft.Column([LineChanged(line, t) for line in lines], spacing=GAP + 2, tight=True)
        parts.append(Named(t(f"plan-line-{kind}"), rows))
    return parts


def LineChanged(line: LineThen, t: Translator) -> ft.Control:
    """What becomes of one line: how it is, and how it will be."""
    before, after = line.before, line.after
    words: list[ft.Control] = []
    if before:
        crossed = ft.TextStyle(decoration=ft.TextDecoration.LINE_THROUGH) if line.kind != "kept" else None
        words.append(ft.Text(before.title, size=15, color=look.INK_MUTED, style=crossed))
    if after and (not before or after.title != before.title or line.kind == "changed"):
        words.append(ft.Text(after.title, size=15))
    one = after or before
    place = f"{t(f'plan-day-{one.weekday}')} · {t(f'part-{one.part_of_day}')}" if one else ""
    return ft.Row(
        [
            ft.Container(width=5, height=40, border_radius=3, bgcolor=look.AREA_COLOURS.get(one.area if one else "")),
            ft.Column([Muted(place, 13), *words], spacing=2, tight=True, expand=True),
        ],
        spacing=GAP,
    )


def _weekday(line: LineThen) -> int:
    one = line.after or line.before
    return one.weekday if one else 0
