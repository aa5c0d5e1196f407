"""Programmes of the course, cohorts with their timetable, who takes part and what each has done."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfInstallation, short_text


class CourseProgramme(OfInstallation, Base):
    """A version of a programme: a draft until it is published, and unchangeable from then on.

    ``document`` is a ``contract.courses.ProgrammeDocument``; ``minutes`` the sum of its units. New cohorts take the
    version of a slug that is ``in_force``.
    """

    __tablename__ = "course_programme"
    __table_args__ = (
        UniqueConstraint("slug", "version"),
        Index("course_programme_in_force_key", "slug", unique=True, postgresql_where=text("in_force")),
    )
    slug: Mapped[str] = mapped_column(short_text(40))
    version: Mapped[int]
    title: Mapped[dict[str, str]]
    document: Mapped[Json]
    minutes: Mapped[int]
    published_at: Mapped[datetime | None]
    in_force: Mapped[bool] = mapped_column(default=False)
    revision: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Cohort(OfInstallation, Base):
    """People who take a programme together in a region; ``code`` lets somebody join until it is over."""

    __tablename__ = "cohort"
    __table_args__ = (
        CheckConstraint("ends_on >= starts_on", name="ends_after_start"),
        Index("cohort_region_id_idx", "region_id", "starts_on"),
    )
    programme_id: Mapped[UUID] = mapped_column(ForeignKey("course_programme.id"), index=True)
    region_id: Mapped[UUID] = mapped_column(ForeignKey("region.id"))
    trainer_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"), index=True)
    name: Mapped[str]
    venue: Mapped[str] = mapped_column(default="")
    remote: Mapped[bool] = mapped_column(default=False)
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    code: Mapped[str] = mapped_column(short_text(16), unique=True)
    closed_at: Mapped[datetime | None]
    revision: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class CourseSession(OfInstallation, Base):
    """One meeting of a cohort: ``minutes`` of a guided unit."""

    __tablename__ = "course_session"
    __table_args__ = (
        CheckConstraint("minutes > 0", name="minutes"),
        Index("course_session_cohort_id_idx", "cohort_id", "starts_at"),
    )
    cohort_id: Mapped[UUID] = mapped_column(ForeignKey("cohort.id"))
    unit: Mapped[str] = mapped_column(short_text(40))
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    venue: Mapped[str] = mapped_column(default="")


class Participant(OfInstallation, Base):
    """That an account takes part in a cohort; ``full_name`` as it will stand on the certificate."""

    __tablename__ = "participant"
    __table_args__ = (UniqueConstraint("cohort_id", "account_id"), Index("participant_account_id_idx", "account_id"))
    cohort_id: Mapped[UUID] = mapped_column(ForeignKey("cohort.id"))
    account_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    full_name: Mapped[str]
    enrolled_at: Mapped[datetime]
    left_at: Mapped[datetime | None]
    last_seen_at: Mapped[datetime | None]


class CoursePresence(Base):
    """Whether a participant was at a session or made up for it; the later ``noted_at`` wins."""

    __tablename__ = "course_presence"
    session_id: Mapped[UUID] = mapped_column(ForeignKey("course_session.id"), primary_key=True)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participant.id"), primary_key=True, index=True)
    present: Mapped[bool]
    made_up_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")
    noted_at: Mapped[datetime]
    marked_by: Mapped[UUID]
    marked_at: Mapped[datetime]


class CourseReading(Base):
    """What a participant answered at the end of a chapter, and when all was right."""

    __tablename__ = "course_reading"
    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participant.id"), primary_key=True)
    chapter: Mapped[str] = mapped_column(short_text(60), primary_key=True)
    answers: Mapped[Json]
    answered_at: Mapped[datetime]
    done_at: Mapped[datetime | None]


class CoursePractice(Base):
    """A task of the practice preschool that a participant has done, and what was found there."""

    __tablename__ = "course_practice"
    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participant.id"), primary_key=True)
    task: Mapped[str] = mapped_column(short_text(60), primary_key=True)
    found: Mapped[Json]
    done_at: Mapped[datetime]


class CourseProject(OfInstallation, Base):
    """A participant's practice project; ``state`` is submitted, returned, passed or failed."""

    __tablename__ = "course_project"
    __table_args__ = (UniqueConstraint("participant_id", "unit"),)
    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participant.id"))
    unit: Mapped[str] = mapped_column(short_text(40))
    title: Mapped[str]
    text: Mapped[str]
    state: Mapped[str] = mapped_column(short_text(12))
    marks: Mapped[Json]
    share: Mapped[float | None]
    note: Mapped[str] = mapped_column(default="")
    submitted_at: Mapped[datetime]
    marked_at: Mapped[datetime | None]
    marked_by: Mapped[UUID | None]
    marked_by_name: Mapped[str] = mapped_column(default="")
    revision: Mapped[int] = mapped_column(default=1)


class CohortEffect(Base):
    """What changed in real use after a cohort, as last measured; ``found`` is a ``contract.courses.AfterCourse``."""

    __tablename__ = "cohort_effect"
    cohort_id: Mapped[UUID] = mapped_column(ForeignKey("cohort.id"), primary_key=True)
    found: Mapped[Json]
    measured_at: Mapped[datetime]
