"""From rows and progress to what goes over the wire."""

from collections.abc import Iterable, Sequence
from typing import Final

from server.kernel.access import Actor, Whereabouts
from server.kernel.database import Record
from server.shared.contract import courses as contract
from server.shared.domain import courses as rules
from server.shared.domain.codes import shown_code
from server.shared.domain.courses import Done, Meeting
from server.shared.domain.permissions import Action

ON_COHORTS: Final = (
    Action.COHORT_READ,
    Action.COHORT_MANAGE,
    Action.CERTIFICATE_ISSUE,
    Action.CERTIFICATE_REVOKE,
)


def where_of(row: Record) -> Whereabouts:
    """Where a cohort lies: its region."""
    return Whereabouts(region_id=row["region_id"])


def to_cohort(row: Record, actor: Actor, completed: int, sessions: Sequence[contract.Session] = ()) -> contract.Cohort:
    where = where_of(row)
    return contract.Cohort(
        id=row["id"],
        programme_id=row["programme_id"],
        programme_title=row["programme_title"],
        region_id=row["region_id"],
        region_name=row["region_name"],
        name=row["name"],
        venue=row["venue"],
        remote=row["remote"],
        trainer_id=row["trainer_id"],
        trainer_name=row["trainer_name"],
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        state=rules.state_of(row["starts_on"], row["ends_on"], row["closed_at"], actor.today),
        code=shown_code(row["code"]) if actor.may(Action.COHORT_MANAGE, where) else "",
        participants=row["participants"],
        completed=completed,
        revision=row["revision"],
        permitted=actor.permitted(where, ON_COHORTS),
        sessions=list(sessions),
    )


def completed_of(document: contract.ProgrammeDocument, done: Iterable[Done], meetings: Sequence[Meeting]) -> int:
    """How many have every unit whole."""
    return sum(rules.is_complete(document, one, meetings) for one in done)


def to_unit(unit: contract.Unit, done: Done, meetings: Sequence[Meeting]) -> contract.UnitState:
    progress = rules.progress(unit, done, meetings)
    return contract.UnitState(
        slug=unit.slug,
        title=unit.title,
        form=unit.form,
        minutes=unit.minutes,
        counted=progress.counted,
        state=progress.standing,
        done=progress.done,
        whole=progress.whole,
        chapters=unit.chapters,
        tasks=unit.tasks,
        read=[chapter for chapter in unit.chapters if chapter in done.chapters],
    )


def to_modules(
    document: contract.ProgrammeDocument, done: Done, meetings: Sequence[Meeting]
) -> list[contract.ModuleState]:
    return [_module(module, [to_unit(unit, done, meetings) for unit in module.units]) for module in document.modules]


def _module(module: contract.Module, units: list[contract.UnitState]) -> contract.ModuleState:
    return contract.ModuleState(
        slug=module.slug,
        title=module.title,
        outcomes=module.outcomes,
        minutes=sum(unit.minutes for unit in units),
        counted=sum(unit.counted for unit in units),
        units=units,
    )


def to_presence(row: Record) -> contract.Presence:
    return contract.Presence(
        session_id=row["session_id"],
        participant_id=row["participant_id"],
        present=row["present"],
        made_up_on=row["made_up_on"],
        note=row["note"],
        noted_at=row["noted_at"],
    )


def to_own_presence(row: Record) -> contract.Presence:
    """Without the trainer's note, which is for trainers."""
    told = to_presence(row)
    told.note = ""
    return told


def to_standing(row: Record, course: rules.Course, done: Done, actor: Actor) -> contract.Standing:
    units = [to_unit(unit, done, course.meetings) for unit in rules.units_of(course.document)]
    left = row["left_at"] is not None
    return contract.Standing(
        participant_id=row["id"],
        full_name=row["full_name"],
        login=row["login"],
        preschool=row["preschool"],
        minutes=sum(unit.minutes for unit in units),
        counted=sum(unit.counted for unit in units),
        behind=[] if left else rules.behind(course, done, actor.today),
        units=units,
        last_seen_at=row["last_seen_at"],
        certificate=row["certificate"],
        certificate_id=row["certificate_id"],
        revoked=row["revoked"],
        left=left,
    )


def to_project(row: Record, permitted: Sequence[Action]) -> contract.Project:
    return contract.Project(
        id=row["id"],
        participant_id=row["participant_id"],
        full_name=row["full_name"],
        unit=row["unit"],
        title=row["title"],
        text=row["text"],
        state=row["state"],
        marks=row["marks"],
        share=row["share"],
        note=row["note"],
        submitted_at=row["submitted_at"],
        marked_at=row["marked_at"],
        marked_by_name=row["marked_by_name"],
        revision=row["revision"],
        permitted=[action.value for action in permitted],
    )


def to_programme(row: Record, actor: Actor) -> contract.Programme:
    return contract.Programme(
        id=row["id"],
        slug=row["slug"],
        version=row["version"],
        title=row["title"],
        minutes=row["minutes"],
        published_at=row["published_at"],
        in_force=row["in_force"],
        cohorts=row["cohorts"],
        revision=row["revision"],
        permitted=actor.permitted(Whereabouts(), (Action.COURSE_MANAGE,)),
    )
