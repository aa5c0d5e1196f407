"""Assessment rounds, development cards, marks and what they show over time."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct
from server.shared.contract.observations import ChildName, Level

Confidence = Annotated[int, Meta(ge=1, le=3)]
Reason = Annotated[str, Meta(max_length=400)]


class AssessmentRound(WireStruct):
    """``number`` is 1 (initial), 2 (basic) or 3 (final); ``closed_at`` None while it is open."""

    id: UUID
    school_year: int
    number: int
    framework_id: UUID
    starts_on: date
    ends_on: date
    opened_at: datetime
    closed_at: datetime | None
    children: int
    completed: int
    permitted: list[str]


class NewRound(WireStruct):
    """Opens a round; one of a number and a school year only."""

    id: UUID
    school_year: Annotated[int, Meta(ge=2000, le=2100)]
    number: Annotated[int, Meta(ge=1, le=3)]
    starts_on: date
    ends_on: date


class RoundDates(WireStruct):
    starts_on: date
    ends_on: date


class MarkProposal(WireStruct):
    """The level that the evidence speaks for, with why.

    ``because`` is a code with ``params``: latest_seen (level, days), several_seen (count), once_seen, not_seen,
    earlier_round (number, level). ``evidence`` are ids of observations, newest first; ``level`` None where nothing
    speaks.
    """

    level: float | None
    confidence: int
    because: str
    params: dict[str, str | int | float] = {}
    evidence: list[UUID] = []


class CardMark(WireStruct):
    """A mark as it stands; ``revision`` is what a rewriting must name."""

    indicator_id: UUID
    level: float
    confidence: int
    evidence: list[UUID]
    rater_name: str
    marked_at: datetime
    revision: int


class CardLine(WireStruct):
    """One child in the grid of a group: marks and proposals lie beside the indicators of the grid, in their order.

    ``levels[i]``, ``revisions[i]`` (0: no mark yet), ``proposed[i]`` and ``confidences[i]`` belong to the i-th of
    ``GroupCard.indicator_ids``; ``confidences`` speak of the mark or, without one, of the proposal.
    """

    child: ChildName
    card_id: UUID | None
    completed_at: datetime | None
    levels: list[float | None]
    revisions: list[int]
    proposed: list[float | None]
    confidences: list[int]


class GroupCard(WireStruct):
    """A whole group in one round: 25 children × 60 indicators in one answer of columns."""

    round: AssessmentRound
    group_id: UUID
    group_name: str
    age_band: str
    indicator_ids: list[UUID]
    lines: list[CardLine]
    permitted: list[str]


class NewMark(WireStruct):
    """``level`` None takes the mark back; ``revision`` is the one it was made over (0: none).

    ``evidence`` left empty is that of the proposal, where the proposed level is set, or what the mark has already.
    ``reason`` is required where the round is closed or the card is complete.
    """

    child_id: UUID
    indicator_id: UUID
    level: Level | None
    revision: Annotated[int, Meta(ge=0)] = 0
    confidence: Confidence = 2
    evidence: Annotated[list[UUID], Meta(max_length=20)] = []
    reason: Reason = ""


class NewMarks(WireStruct):
    marks: Annotated[list[NewMark], Meta(min_length=1, max_length=400)]


class MarkKept(WireStruct):
    """What became of a mark; ``clashed`` where somebody else had rewritten it: theirs is told, ours not kept."""

    child_id: UUID
    indicator_id: UUID
    level: float | None
    revision: int
    clashed: bool = False
    rater_name: str = ""


class MarksKept(WireStruct):
    marks: list[MarkKept]


class MarkVersion(WireStruct):
    """A mark as it stood until ``replaced_at``; ``level`` None where there was none."""

    indicator_id: UUID
    revision: int
    level: float | None
    rater_name: str
    marked_at: datetime
    replaced_at: datetime
    replaced_by_name: str
    reason: str


class CardIndicator(WireStruct):
    """One indicator of a child's card: the mark, what is proposed, what it was in the rounds before."""

    indicator_id: UUID
    mark: CardMark | None
    proposal: MarkProposal
    before: list[float | None]


class ChildCard(WireStruct):
    """The card of one child; ``before`` of its lines follows ``rounds_before``."""

    card_id: UUID | None
    round: AssessmentRound
    child: ChildName
    group_id: UUID
    age_band: str
    rounds_before: list[int]
    indicators: list[CardIndicator]
    versions: list[MarkVersion]
    summary: str
    completed_at: datetime | None
    completed_by_name: str
    permitted: list[str]


class CardCompletion(WireStruct):
    """Says that a card is whole (or opens it again while the round is open)."""

    completed: bool
    summary: Annotated[str, Meta(max_length=2000)] = ""


class RoundPoint(WireStruct):
    """The mean level (0 to 1) of an area in one round, of how many marks out of how many indicators."""

    school_year: int
    number: int
    mean: float | None
    marked: int
    indicators: int


class AreaDynamics(WireStruct):
    """``change``: the last round's mean minus that of the round before, over what was marked in both; None: unknown."""

    area: str
    points: list[RoundPoint]
    change: float | None


class ChildDynamics(WireStruct):
    """Round against round for one child; families are told of closed rounds only."""

    child_id: UUID
    areas: list[AreaDynamics]
    competences: list[AreaDynamics]
    strands: list[AreaDynamics]


class LevelShare(WireStruct):
    """How many of a group's marks stand at a level in a round."""

    level: float
    marks: int


class GroupAreaDynamics(WireStruct):
    """``shares[i]`` belong to ``points[i]``; children are never listed beside each other."""

    area: str
    points: list[RoundPoint]
    shares: list[list[LevelShare]]
    change: float | None


class GroupDynamics(WireStruct):
    """``children`` in the last round; with fewer than five of them nothing is told above the preschool."""

    group_id: UUID
    group_name: str
    children: int
    areas: list[GroupAreaDynamics]


class PreschoolDynamics(WireStruct):
    school_year: int
    groups: list[GroupDynamics]


class ProfileNeed(WireStruct):
    """An indicator that next week's plan should touch: how many children are still on the way, by which evidence."""

    indicator_id: UUID
    area: str
    not_yet: int
    with_help: int
    can: int
    unknown: int
    planned_lately: int


class ChildToSee(WireStruct):
    """The next most useful observation: this child, this indicator, because of that.

    ``because``: never_seen, not_seen_lately (days), step_open, card_gap (number).
    """

    child: ChildName
    indicator_id: UUID | None
    area: str
    because: str
    params: dict[str, str | int | float] = {}


class GroupProfile(WireStruct):
    """What a group can, is on the way to and nobody knows yet; what its next plan should touch, most needed first."""

    group_id: UUID
    age_band: str
    areas: list[RoundPoint]
    area_slugs: list[str]
    needs: list[ProfileNeed]
    next_observations: list[ChildToSee]
    permitted: list[str]


class ReadinessArea(WireStruct):
    """Of one area: how many of the age's indicators a child does independently, with help, not yet, unmarked."""

    area: str
    independently: int
    with_help: int
    not_yet: int
    unmarked: int


class ReadinessLine(WireStruct):
    child: ChildName
    round_number: int | None
    areas: list[ReadinessArea]
    certificate_ready: bool


class Readiness(WireStruct):
    """A preparatory group before school, child by child in the order of names; nobody is ranked."""

    group_id: UUID
    group_name: str
    school_year: int
    lines: list[ReadinessLine]
