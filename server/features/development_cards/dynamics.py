"""Round against round: of one child, of a group, of every group of a preschool."""

from collections.abc import Sequence
from uuid import UUID

from server.features.development_cards import dynamics_queries as queries
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import cards as contract
from server.shared.domain.card_dynamics import Course, Point, Size, Tally, courses
from server.shared.domain.permissions import Action


class DynamicsService:
    """What the marks of several rounds show together; families are told of closed rounds only."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def child_dynamics(self, preschool_id: UUID, child_id: UUID) -> contract.ChildDynamics:
        """A child's areas, competences and strands through all its rounds; the reading is noted."""
        staff = await queries.seen_as_staff(self._work, self._actor, preschool_id, child_id)
        sizes, tallies = await queries.counted(
            self._work, queries.OF_CHILD, preschool_id, queries.ALL_KINDS, child_id, not staff
        )
        await audit.record_read(self._work, self._actor, Action.DYNAMICS_READ, preschool_id, [child_id])
        by_kind = {kind: _courses(sizes, tallies, kind) for kind in queries.ALL_KINDS}
        return contract.ChildDynamics(
            child_id=child_id,
            areas=[_to_area(course) for course in by_kind["area"]],
            competences=[_to_area(course) for course in by_kind["competence"]],
            strands=[_to_area(course) for course in by_kind["strand"]],
        )

    async def group_dynamics(self, preschool_id: UUID, group_id: UUID) -> contract.GroupDynamics:
        """A group's areas through the rounds of its school year, for its staff."""
        if not self._actor.may(Action.CARD_READ, Whereabouts.of_group(preschool_id, group_id)):
            raise NotVisible
        group = await queries.group(self._work, preschool_id, group_id)
        sizes, tallies = await queries.counted(
            self._work, queries.OF_GROUP, preschool_id, queries.AREAS, group_id, group["school_year"]
        )
        return _to_group(group, sizes, tallies)

    async def preschool_dynamics(self, preschool_id: UUID, school_year: int) -> contract.PreschoolDynamics:
        """Every group of a school year by name, for who leads the preschool."""
        if not self._actor.may(Action.DYNAMICS_READ, Whereabouts(preschool_id=preschool_id)):
            raise NotVisible
        groups = await queries.groups(self._work, preschool_id, school_year)
        sizes, tallies = await queries.counted(
            self._work, queries.OF_PRESCHOOL, preschool_id, queries.AREAS, school_year
        )
        return contract.PreschoolDynamics(
            school_year=school_year,
            groups=[_to_group(group, _of(group, sizes), _of(group, tallies)) for group in groups],
        )


def _of(group: Record, rows: Sequence[Record]) -> list[Record]:
    return [row for row in rows if row["group_id"] == group["id"]]


def _courses(sizes: Sequence[Record], tallies: Sequence[Record], kind: str) -> list[Course]:
    return courses(
        [Size(_moment(row), row["part"], row["indicators"]) for row in sizes if row["kind"] == kind],
        [
            Tally(_moment(row), row["part"], row["level"], row["before"], row["marks"])
            for row in tallies
            if row["kind"] == kind
        ],
    )


def _moment(row: Record) -> tuple[int, int]:
    return row["school_year"], row["number"]


def _to_group(group: Record, sizes: Sequence[Record], tallies: Sequence[Record]) -> contract.GroupDynamics:
    last = max((_moment(row) for row in sizes), default=None)
    return contract.GroupDynamics(
        group_id=group["id"],
        group_name=group["name"],
        children=max((row["cards"] for row in sizes if _moment(row) == last), default=0),
        areas=[
            contract.GroupAreaDynamics(
                area=course.part,
                points=[_to_point(point) for point in course.points],
                shares=[
                    [contract.LevelShare(level=level, marks=marks) for level, marks in point.shares]
                    for point in course.points
                ],
                change=course.change,
            )
            for course in _courses(sizes, tallies, "area")
        ],
    )


def _to_area(course: Course) -> contract.AreaDynamics:
    return contract.AreaDynamics(
        area=course.part, points=[_to_point(point) for point in course.points], change=course.change
    )


def _to_point(point: Point) -> contract.RoundPoint:
    school_year, number = point.moment
    return contract.RoundPoint(
        school_year=school_year, number=number, mean=point.mean, marked=point.marked, indicators=point.indicators
    )
