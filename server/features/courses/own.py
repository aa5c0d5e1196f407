"""One's own way through the course: what is done, what comes next, when and where one meets."""

from uuid import UUID
from zoneinfo import ZoneInfo

from server.features.courses import queries
from server.features.courses.mapping import to_modules, to_own_presence, to_project
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.shared.contract import courses as contract
from server.shared.domain import courses as rules
from server.shared.domain.courses import Done, Form, Meeting
from server.shared.domain.permissions import Action


async def courses(
    work: Work, actor: Actor, zone: ZoneInfo, participant_id: UUID | None = None
) -> list[contract.MyCourse]:
    """Six statements however many cohorts; one when there is none."""
    rows = await queries.own(work, actor.account_id, participant_id)
    if not rows:
        return []
    people = [row["participant_id"] for row in rows]
    documents = await queries.documents(work, [row["programme_id"] for row in rows])
    timetables = await queries.timetables(work, {row["id"] for row in rows}, zone)
    facts = await queries.facts_of_people(work, people)
    presences = await queries.own_presences(work, people)
    projects = await queries.projects_of_people(work, people)
    return [
        _course(
            row,
            documents[row["programme_id"]],
            (facts[row["participant_id"]], timetables.meetings[row["id"]]),
            timetables.rows[row["id"]],
            [to_own_presence(one) for one in presences if one["participant_id"] == row["participant_id"]],
            next((one for one in projects if one["participant_id"] == row["participant_id"]), None),
        )
        for row in rows
    ]


def _course(  # the parts of one answer
    row: Record,
    document: contract.ProgrammeDocument,
    did: tuple[Done, list[Meeting]],
    sessions: list[contract.Session],
    presences: list[contract.Presence],
    project: Record | None,
) -> contract.MyCourse:
    done, meetings = did
    modules = to_modules(document, done, meetings)
    closed = row["closed_at"] is not None
    plan = next((unit.project for unit in rules.units_of(document) if unit.form == Form.PROJECT), None)
    may = [] if closed else [Action.COURSE_TAKE]
    return contract.MyCourse(
        id=row["participant_id"],
        cohort_id=row["id"],
        name=row["name"],
        programme_title=row["programme_title"],
        trainer_name=row["trainer_name"],
        venue=row["venue"],
        remote=row["remote"],
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        minutes=sum(module.minutes for module in modules),
        counted=sum(module.counted for module in modules),
        modules=modules,
        sessions=sessions,
        presences=presences,
        next_unit=rules.next_unit(document, done, meetings),
        certificate="" if row["revoked_at"] else row["certificate"],
        certificate_revoked_at=row["revoked_at"],
        full_name=row["full_name"],
        project=to_project(project, _on_project(project, may)) if project else None,
        project_plan=plan,
        permitted=[action.value for action in may],
    )


def _on_project(project: Record, may: list[Action]) -> list[Action]:
    """Another version may be handed in until the project is passed or failed."""
    return may if project["state"] in {rules.ProjectState.SUBMITTED, rules.ProjectState.RETURNED} else []
