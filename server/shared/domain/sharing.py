"""Sharing a resource wider: the ladder, who decides which step, how a request goes, what a step needs."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Role

Answers = Mapping[UUID, bool | None]
"""What the families of the children in a resource said of a purpose: True given, False refused, None not asked yet."""


class ResourceReach(StrEnum):
    """For whom a resource is, narrowest first."""

    MINE = "mine"
    PRESCHOOL = "preschool"
    DISTRICT = "district"
    EVERYBODY = "everybody"


class RequestState(StrEnum):
    WAITING = "waiting"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class RequestStep(StrEnum):
    ACCEPT = "accept"
    RETURN = "return"
    DECLINE = "decline"
    ANSWER = "answer"
    WITHDRAW = "withdraw"


LADDER: Final = tuple(ResourceReach)
OPEN: Final = frozenset({RequestState.WAITING, RequestState.RETURNED})
"""As long as one request of a resource is open, no other is made."""
WIDER: Final = frozenset({ResourceReach.DISTRICT, ResourceReach.EVERYBODY})
"""Beyond the preschool: an edition of its own, whose every step is reviewed by somebody above."""
DECIDED_BY: Final[Mapping[ResourceReach, frozenset[Role]]] = {
    ResourceReach.MINE: frozenset({Role.HEAD, Role.METHODIST}),
    ResourceReach.PRESCHOOL: frozenset({Role.HEAD, Role.METHODIST}),
    ResourceReach.DISTRICT: frozenset({Role.DISTRICT}),
    ResourceReach.EVERYBODY: frozenset({Role.MINISTRY}),
}
"""Whose word opens a resource to this reach, and closes it again after a report; a region reads along."""
SHARED_LICENCES: Final = frozenset(
    {
        "CC0-1.0",
        "CC-BY-4.0",
        "CC-BY-SA-4.0",
        "CC-BY-NC-4.0",
        "CC-BY-NC-SA-4.0",
        "CC-BY-ND-4.0",
        "CC-BY-NC-ND-4.0",
        "public-domain",
    }
)
"""Licences that let a work be handed on unchanged; any other keeps it in its preschool."""
_AFTER: Final[Mapping[tuple[RequestState, RequestStep], RequestState]] = {
    (RequestState.WAITING, RequestStep.ACCEPT): RequestState.ACCEPTED,
    (RequestState.WAITING, RequestStep.RETURN): RequestState.RETURNED,
    (RequestState.WAITING, RequestStep.DECLINE): RequestState.DECLINED,
    (RequestState.WAITING, RequestStep.WITHDRAW): RequestState.WITHDRAWN,
    (RequestState.RETURNED, RequestStep.ANSWER): RequestState.WAITING,
    (RequestState.RETURNED, RequestStep.WITHDRAW): RequestState.WITHDRAWN,
    (RequestState.ACCEPTED, RequestStep.WITHDRAW): RequestState.WITHDRAWN,
}
_NEEDS_WORDS: Final = frozenset({RequestStep.RETURN, RequestStep.DECLINE, RequestStep.ANSWER})


@dataclass(frozen=True)
class Standing:
    """What of a resource decides whether it may be shared wider.

    ``accepted`` and ``open`` are the reaches of its requests that were accepted (and not taken back) and that wait or
    were returned; ``ready`` says that every file of it was judged and kept; ``taken_in`` that it is another's work,
    which came in a pack.
    """

    reach: str
    licence: str
    ready: bool = True
    taken_in: bool = False
    accepted: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()


def state_after(state: str, step: RequestStep) -> RequestState:
    """The state of a request after a step; ``sharing.wrong_step`` for one that it does not have."""
    try:
        return _AFTER[RequestState(state), step]
    except KeyError:
        raise RuleViolation("sharing.wrong_step", state=state, step=step.value) from None


def may_decide(reach: str, roles: Collection[Role]) -> bool:
    """Whether one of the roles, each held where the resource comes from, decides on this reach."""
    return not DECIDED_BY[ResourceReach(reach)].isdisjoint(roles)


def require_words(step: RequestStep, words: str) -> None:
    """``sharing.words_needed``: who returns, declines or answers says why."""
    if step in _NEEDS_WORDS and not words.strip():
        raise RuleViolation("sharing.words_needed", step=step.value)


def require_step(wanted: str, standing: Standing) -> None:
    """Raises unless a resource that stands so may be asked to be shared as far as ``wanted``.

    Codes: ``sharing.not_ours``, ``sharing.already_there``, ``sharing.already_asked``, ``sharing.step_first``,
    ``sharing.licence``, ``sharing.file_not_ready``. What is shared already may be asked for again: that is its next
    edition; within the preschool there are no editions.
    """
    reach = ResourceReach(wanted)
    if standing.taken_in and reach in WIDER:
        raise RuleViolation("sharing.not_ours")
    if reach is ResourceReach.MINE or (reach is ResourceReach.PRESCHOOL and standing.reach != ResourceReach.MINE):
        raise RuleViolation("sharing.already_there", reach=wanted)
    if standing.open:
        raise RuleViolation("sharing.already_asked", reach=min(standing.open, key=LADDER.index))
    _require_step_before(reach, standing)
    if reach in WIDER and standing.licence not in SHARED_LICENCES:
        raise RuleViolation("sharing.licence")
    require_ready(reach, standing.ready)


def require_ready(reach: str, ready: bool) -> None:
    """``sharing.file_not_ready``: nobody reviews or publishes what was not judged yet; at home it may wait."""
    if reach in WIDER and not ready:
        raise RuleViolation("sharing.file_not_ready")


def _require_step_before(reach: ResourceReach, standing: Standing) -> None:
    if reach in WIDER and standing.reach == ResourceReach.MINE:
        raise RuleViolation("sharing.step_first", needed=ResourceReach.PRESCHOOL.value)
    if reach is ResourceReach.EVERYBODY and ResourceReach.DISTRICT not in standing.accepted:
        raise RuleViolation("sharing.step_first", needed=ResourceReach.DISTRICT.value)


def require_not_under_review(open_reaches: Collection[str]) -> None:
    """``sharing.under_review``: what waits for somebody above is shared as they saw it, so it does not change."""
    if not WIDER.isdisjoint(open_reaches):
        raise RuleViolation("sharing.under_review")


def taken_back_with(reach: str) -> frozenset[str]:
    """The reaches that end when this one is taken back: itself and all that were reached by way of it."""
    return frozenset(LADDER[LADDER.index(ResourceReach(reach)) :])


def consents_missing(reach: str, photos: Answers, sharing: Answers) -> frozenset[UUID]:
    """The children whose families have not allowed that a resource in which they are goes as far as ``reach``.

    In the library of the preschool it takes their consent to pictures, beyond it also that to sharing; ``photos`` and
    ``sharing`` hold every child in the resource.
    """
    missing = {child_id for child_id, said in photos.items() if said is not True}
    if reach in WIDER:
        missing |= {child_id for child_id, said in sharing.items() if said is not True}
    return frozenset(missing)


def ends(purpose: str) -> frozenset[str]:
    """The reaches whose editions end when a family takes back its consent to a purpose."""
    return frozenset(WIDER) if purpose in {"photos", "sharing"} else frozenset()


def require_consents(missing: Mapping[UUID, str], told: bool) -> None:
    """``media.consent_missing``; ``names`` are for staff of the preschool (``told``), others learn only how many."""
    if missing:
        names = ", ".join(missing.values()) if told else ""
        raise RuleViolation("media.consent_missing", names=names, named=int(told), count=len(missing))
