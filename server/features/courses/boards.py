"""The trainer's board: who is where, who is behind and in what."""

from server.features.courses import queries
from server.features.courses.finding import Found
from server.features.courses.mapping import ON_COHORTS, completed_of, to_cohort, to_presence, to_standing, where_of
from server.kernel.access import Actor
from server.kernel.database import Work
from server.shared.contract import courses as contract
from server.shared.domain.courses import Course, Done


async def board(work: Work, actor: Actor, found: Found) -> contract.Board:
    """Three statements: people, what they have done, their attendance."""
    cohort_id = found.row["id"]
    people = await queries.people(work, cohort_id, actor.today)
    facts = await queries.facts_of_cohort(work, cohort_id)
    presences = await queries.presences(work, cohort_id)
    course = Course(
        document=found.document,
        meetings=tuple(found.meetings),
        ends_on=found.row["ends_on"],
        noted=frozenset(row["session_id"] for row in presences),
    )
    staying = [facts.get(row["id"], Done()) for row in people if row["left_at"] is None]
    completed = completed_of(found.document, staying, found.meetings)
    return contract.Board(
        cohort=to_cohort(found.row, actor, completed, found.sessions),
        modules=found.document.modules,
        standings=[to_standing(row, course, facts.get(row["id"], Done()), actor) for row in people],
        presences=[to_presence(row) for row in presences],
        permitted=actor.permitted(where_of(found.row), ON_COHORTS),
    )
