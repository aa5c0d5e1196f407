"""A line of the week in words, and how it differs from another state of itself."""

from collections.abc import Callable, Mapping
from typing import Final

import flet as ft

from mobile.features.plans.names import FrameworkNames
from mobile.ui.dialogs import Muted
from server.shared import look
from server.shared.contract.plans import Activity
from server.shared.domain.plan_differences import fields_changed
from server.shared.i18n import Translator

_NOTHING: Final = "–"
_ALONE: Final = ("weekday", "part_of_day", "minutes")
_Words = Callable[[Activity, FrameworkNames, Translator], str]

FIELDS: Final[Mapping[str, tuple[str, _Words]]] = {
    "weekday": ("plan-day", lambda line, _, t: t(f"plan-day-{line.weekday}")),
    "part_of_day": ("plan-part-of-day", lambda line, _, t: t(f"part-{line.part_of_day}")),
    "centre": ("plan-centre", lambda line, _, t: t(f"plan-centre-{line.centre}") if line.centre else _NOTHING),
    "area": ("plan-area", lambda line, names, t: names.area(line.area, t)),
    "title": ("plan-title", lambda line, _names, _t: line.title),
    "aim": ("plan-aim", lambda line, _names, _t: line.aim or _NOTHING),
    "minutes": ("plan-length", lambda line, _, t: t("plan-minutes", minutes=line.minutes)),
    "component": ("plan-component", lambda line, _, t: t(f"plan-component-{line.component}")),
    "course": ("plan-course", lambda line, _names, _t: "; ".join(line.course) or _NOTHING),
    "materials": ("plan-materials", lambda line, _names, _t: ", ".join(line.materials) or _NOTHING),
    "indicators": (
        "plan-indicators",
        lambda line, names, t: "; ".join(names.indicator(slug, t) for slug in line.indicators) or _NOTHING,
    ),
}
"""The fields people read: the key of the field's name, and what stands in it. Order and references say nothing."""


def line_words(line: Activity | None, other: Activity | None, names: FrameworkNames, t: Translator) -> list[ft.Control]:
    """A line by its title and by what differs from the other one; a line taken out says so."""
    if line is None:
        return [ft.Text(t("plan-line-gone"), color=look.DANGER)]
    fields = fields_changed(line, other) if other else _ALONE
    words: list[ft.Control] = [ft.Text(line.title, theme_style=ft.TextThemeStyle.TITLE_SMALL)]
    for name in fields:
        if name in FIELDS and name != "title":
            key, tell = FIELDS[name]
            words.append(Muted(t("plan-field", field=t(key), words=tell(line, names, t))))
    return words
