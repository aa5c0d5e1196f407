"""Where people may go: the menu of an actor and the page they begin at."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from server.kernel.access import Actor, Scope
from server.shared.domain.permissions import Action, Role


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of the menu; ``key`` is the key of its text."""

    key: str
    path: str
    current: bool


_FIGURES: Final = "/admin/figures"
_EFFECTS: Final = "/admin/effects"
_LIBRARY: Final = "/admin/library"
_PRESCHOOLS: Final = "/admin/preschools"
_COURSE: Final = "/admin/course"
_BESIDE: Final = {
    "plans": ("weekly-plans/", "programmes/", "planning-time"),
    "rounds": ("dynamics", "calibrations"),
    "effects": ("initial-stage",),
    "announcements": ("conversations", "questionnaires", "consents"),
    "signals": ("decisions", "tasks"),
}
"""Places that lie beside an entry of the menu and belong to it."""
_OF_ALL: Final = (
    ("page-menu-frameworks", "/admin/frameworks", Action.FRAMEWORK_MANAGE),
    ("page-exchange", "/admin/exchange", Action.EXCHANGE_READ),
    ("page-menu-course", _COURSE, Action.COHORT_READ),
    ("page-menu-handbook", "/admin/handbook", Action.HANDBOOK_READ),
)
"""Of the whole installation: last in every menu."""
_ORDER: Final = (
    Role.MINISTRY,
    Role.REGION,
    Role.DISTRICT,
    Role.HEAD,
    Role.METHODIST,
    Role.ADMINISTRATOR,
    Role.TRAINER,
)


def home_of(actor: Actor) -> str | None:
    """The path of the page an actor begins at; None for those whose work is in the application."""
    scope = _first(actor)
    if scope is None:
        return None
    if scope.role is Role.ADMINISTRATOR:
        return _PRESCHOOLS
    if scope.role is Role.TRAINER:
        return _COURSE
    if scope.role is Role.MINISTRY:
        return "/admin/figures/country"
    if scope.role is Role.REGION:
        return f"/admin/figures/region/{scope.region_id}"
    if scope.role is Role.DISTRICT:
        return f"/admin/figures/district/{scope.district_id}"
    return f"/admin/figures/preschool/{scope.preschool_id}"


def own_preschool(actor: Actor) -> UUID | None:
    """The preschool of a head or methodist."""
    led = [scope for scope in actor.scopes if scope.role in {Role.HEAD, Role.METHODIST}]
    return led[0].preschool_id if led else None


def menu_of(actor: Actor | None, path: str) -> list[Item]:
    """What the actor may open from anywhere, the place of the page itself marked."""
    home = home_of(actor) if actor else None
    if actor is None or home is None or actor.must_change_password:
        return []
    wanted = [("page-menu-figures", home)] if actor.has(Action.FIGURE_READ) else []
    preschool = own_preschool(actor)
    if preschool is None and actor.has(Action.EFFECT_READ):
        wanted.append(("page-effects", home.replace(_FIGURES, _EFFECTS)))
    if preschool is not None:
        wanted += _of_preschool(actor, f"/admin/preschools/{preschool}")
    elif actor.has(Action.PRESCHOOL_READ):
        wanted.append(("page-menu-preschools", _PRESCHOOLS))
    if preschool is None and actor.has(Action.MEDIA_READ):
        wanted.append(("page-menu-library", _LIBRARY))
    wanted += [(key, target) for key, target, action in _OF_ALL if actor.has(action)]
    return [Item(key, target, _is_at(path, target)) for key, target in wanted]


def _of_preschool(actor: Actor, base: str) -> list[tuple[str, str]]:
    places = (
        ("page-menu-decisions", "signals", Action.SIGNAL_READ),
        ("page-effects", "effects", Action.EFFECT_READ),
        ("page-menu-groups", "groups", Action.GROUP_READ),
        ("page-menu-plans", "plans", Action.WEEKLY_PLAN_APPROVE),
        ("page-menu-children", "children", Action.CHILD_READ),
        ("page-menu-cards", "rounds", Action.ROUND_READ),
        ("page-menu-families", "announcements", Action.ANNOUNCEMENT_READ),
        ("page-menu-bank", "bank", Action.BANK_READ),
        ("page-menu-library", "library", Action.MEDIA_READ),
        ("page-menu-staff", "staff", Action.STAFF_READ),
        ("page-menu-invitations", "invitations", Action.GUARDIAN_INVITE),
        ("page-menu-calendar", "calendar", Action.GROUP_READ),
        ("page-menu-roster", "roster", Action.ROSTER_IMPORT),
    )
    return [(key, f"{base}/{place}") for key, place, action in places if actor.has(action)]


def _is_at(path: str, target: str) -> bool:
    if target.startswith(_FIGURES):
        return path.startswith(_FIGURES) or "/figures/" in path
    if target.startswith(_EFFECTS):
        return path.startswith(_EFFECTS)
    if target == _LIBRARY and "/library" in path:
        return True
    if target == _PRESCHOOLS and "/library" in path:
        return path.endswith("/library/storage")
    base, _, place = target.rpartition("/")
    if path.startswith(f"{base}/") and path.removeprefix(f"{base}/").startswith(_BESIDE.get(place, ("\n",))):
        return True
    return path == target or path.startswith(target + "/")


def _first(actor: Actor) -> Scope | None:
    ranked = sorted(
        (scope for scope in actor.scopes if scope.role in _ORDER), key=lambda scope: _ORDER.index(scope.role)
    )
    return ranked[0] if ranked else None
