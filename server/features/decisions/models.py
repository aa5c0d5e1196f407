"""Signals of a preschool, decisions upon them, their tasks."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from server.kernel.models import Base, Json, OfPreschool, short_text


class Signal(OfPreschool, Base):
    """A figure of a preschool has crossed what a rule allows: raised once, kept up while it lasts.

    ``rule`` is the slug of the rule, ``figure`` and ``part`` what it watches; ``reason`` holds what the words of the
    rule are said with (value, threshold, change, groups). ``state`` is open, decided (by a decision), passed (put aside
    with ``words``) or over (the figure recovered by itself). While it is open or decided no second one is raised.
    """

    __tablename__ = "signal"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        ForeignKeyConstraint(["preschool_id", "decision_id"], ["decision.preschool_id", "decision.id"]),
        Index(
            "signal_standing_key",
            "preschool_id",
            "rule",
            "part",
            unique=True,
            postgresql_where=text("state in ('open', 'decided')"),
        ),
        Index("signal_raised_at_idx", "preschool_id", "raised_at"),
    )
    rule: Mapped[str] = mapped_column(short_text(40))
    figure: Mapped[str] = mapped_column(short_text(40))
    part: Mapped[str] = mapped_column(short_text(40), default="")
    month: Mapped[date]
    value: Mapped[float | None]
    reason: Mapped[Json]
    severity: Mapped[int]
    state: Mapped[str] = mapped_column(short_text(8), default="open")
    raised_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[UUID | None]
    closed_by_name: Mapped[str] = mapped_column(default="")
    words: Mapped[str] = mapped_column(default="")
    decision_id: Mapped[UUID | None]


class Decision(OfPreschool, Base):
    """What a head decided upon one figure: what is expected by when, and what was measured then.

    ``number`` counts the decisions of the preschool, as its register does. ``baseline`` and ``measured`` are values of
    ``figure`` (its ``part``) in ``baseline_month`` and ``measured_month``; ``peers_before`` and ``peers_after`` the
    medians of similar preschools in the same months. ``evidence`` lists what the decision rests on (signals, rows,
    words). ``state`` is running, measured or dropped (with ``conclusion``).
    """

    __tablename__ = "decision"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id"], ["preschool.id"]),
        UniqueConstraint("preschool_id", "number"),
        CheckConstraint("due_on > decided_on", name="due_after_decided"),
        Index("decision_due_on_idx", "due_on", postgresql_where=text("state = 'running'")),
        Index("decision_decided_on_idx", "preschool_id", "decided_on"),
    )
    number: Mapped[int]
    figure: Mapped[str] = mapped_column(short_text(40))
    part: Mapped[str] = mapped_column(short_text(40), default="")
    title: Mapped[str]
    why: Mapped[str] = mapped_column(default="")
    evidence: Mapped[list[Json]]
    baseline: Mapped[float | None]
    baseline_month: Mapped[date]
    expected: Mapped[float]
    due_on: Mapped[date]
    decided_on: Mapped[date]
    decided_at: Mapped[datetime] = mapped_column(server_default=func.now())
    decided_by: Mapped[UUID]
    decided_by_name: Mapped[str]
    state: Mapped[str] = mapped_column(short_text(8), default="running")
    measured: Mapped[float | None]
    measured_month: Mapped[date | None]
    measured_at: Mapped[datetime | None]
    met: Mapped[bool | None]
    peers_before: Mapped[float | None]
    peers_after: Mapped[float | None]
    conclusion: Mapped[str] = mapped_column(default="")
    closed_at: Mapped[datetime | None]
    revision: Mapped[int] = mapped_column(default=1)


class DecisionTask(OfPreschool, Base):
    """One thing to do for a decision: whose it is, until when, and when it was done."""

    __tablename__ = "decision_task"
    __table_args__ = (
        ForeignKeyConstraint(["preschool_id", "decision_id"], ["decision.preschool_id", "decision.id"]),
        ForeignKeyConstraint(["preschool_id", "owner_id"], ["staff_member.preschool_id", "staff_member.id"]),
        Index("decision_task_owner_id_idx", "preschool_id", "owner_id", "due_on"),
        Index("decision_task_decision_id_idx", "preschool_id", "decision_id"),
    )
    decision_id: Mapped[UUID]
    position: Mapped[int] = mapped_column(default=0)
    what: Mapped[str]
    owner_id: Mapped[UUID]
    due_on: Mapped[date]
    done_at: Mapped[datetime | None]
    done_by_name: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")
    reminded_on: Mapped[date | None]
    revision: Mapped[int] = mapped_column(default=1)
