"""How alive the plans of a group are: for its educator first, in plain words, and never as a reproach."""

from typing import Final

import flet as ft

from mobile.ui.layout import Section
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.plans import LivingPlan
from server.shared.i18n import Translator

_DONE: Final = look.PRIMARY
_ADAPTED: Final = look.AREA_COLOURS["speech"]
_LEFT_OUT: Final = look.INK_MUTED
_UNEXPLAINED: Final = look.LINE
_HEIGHT: Final = 14


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def LifeCard(life: LivingPlan, t: Translator) -> ft.Control:
    """The last weeks: done, adapted with a reason, left out with a reason, without a word; the share, the days."""
    if life.alive is None:
        return Section(t("day-life"), [ft.Text(t("day-life-nothing"), color=look.INK_MUTED)])
    told = [
        ("day-life-done", life.done, _DONE),
        ("day-life-adapted", life.adapted, _ADAPTED),
        ("day-life-left-out", life.not_done_with_reason, _LEFT_OUT),
        ("day-life-unexplained", life.unexplained, _UNEXPLAINED),
    ]
    strips: list[ft.Control] = [
        ft.Container(height=_HEIGHT, expand=count, bgcolor=colour) for _, count, colour in told if count
    ]
    words = t("day-life-share", share=t.percent(life.alive))
    days = t("day-life-reflected", reflected=life.reflected_days, days=life.working_days)
    return Section(
        t("day-life"),
        [
            ft.Text(words, theme_style=ft.TextThemeStyle.TITLE_MEDIUM, color=look.PRIMARY_DARK),
            ft.Semantics(
                content=ft.Container(
                    ft.Row(strips, spacing=2),
                    border_radius=_HEIGHT / 2,
                    clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
                ),
                exclude_semantics=True,
            ),
            *(_Count(t(key, count=count), colour) for key, count, colour in told if count),
            ft.Text(days, color=look.INK_MUTED, size=14),
            ft.Text(t("day-life-hint"), color=look.INK_MUTED, size=14),
        ],
    )


def _Count(text: str, colour: str) -> ft.Control:
    dot = ft.Container(width=12, height=12, border_radius=6, bgcolor=colour, border=ft.Border.all(1, look.INK_MUTED))
    if colour != _UNEXPLAINED:
        dot.border = None
    return ft.Row([dot, ft.Text(text, expand=True)], spacing=GAP)
