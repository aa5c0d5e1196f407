"""The vertical at the scale of a country"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from server.kernel.partitions import PARTITIONED

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "dirty_roll_up",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("region_id", sa.Uuid(), nullable=False),
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("dirty_roll_up_pkey")),
    )
    op.create_index("dirty_roll_up_place_idx", "dirty_roll_up", ["region_id", "district_id", "month"], unique=False)
    op.create_table(
        "exchange_name",
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("ours", sa.String(length=80), nullable=False),
        sa.Column("theirs", sa.String(length=11), nullable=False),
        sa.Column("combination", sa.String(length=11), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("changed_by_name", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("exchange_name_pkey")),
        sa.UniqueConstraint("kind", "ours", name=op.f("exchange_name_kind_ours_key")),
    )
    op.create_table(
        "exchange_sending",
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("level", sa.String(length=12), nullable=False),
        sa.Column("cells", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Uuid(), nullable=False),
        sa.Column("asked_by_name", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("exchange_sending_pkey")),
    )
    op.create_table(
        "figure_peer_cell",
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("ownership", sa.String(length=24), nullable=False),
        sa.Column("size", sa.String(length=12), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("figure", sa.String(length=40), nullable=False),
        sa.Column("preschools", sa.Integer(), nullable=False),
        sa.Column("lowest", sa.Double(), nullable=False),
        sa.Column("lower", sa.Double(), nullable=False),
        sa.Column("median", sa.Double(), nullable=False),
        sa.Column("upper", sa.Double(), nullable=False),
        sa.Column("highest", sa.Double(), nullable=False),
        sa.Column("derived_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("place_id", "ownership", "size", "month", "figure", name=op.f("figure_peer_cell_pkey")),
    )
    op.create_table(
        "figure_region_cell",
        sa.Column("region_id", sa.Uuid(), nullable=False),
        sa.Column("preschools", sa.Integer(), nullable=False),
        sa.Column("telling", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("figure", sa.String(length=40), nullable=False),
        sa.Column("part", sa.String(length=40), nullable=False),
        sa.Column("numerator", sa.Numeric(precision=14, scale=3), nullable=False),
        sa.Column("denominator", sa.Numeric(precision=14, scale=3), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("derived_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["region_id"], ["region.id"], name=op.f("figure_region_cell_region_id_fkey")),
        sa.PrimaryKeyConstraint("region_id", "month", "figure", "part", name=op.f("figure_region_cell_pkey")),
    )
    op.create_table(
        "decision",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("figure", sa.String(length=40), nullable=False),
        sa.Column("part", sa.String(length=40), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("evidence", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("baseline", sa.Double(), nullable=True),
        sa.Column("baseline_month", sa.Date(), nullable=False),
        sa.Column("expected", sa.Double(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("decided_by", sa.Uuid(), nullable=False),
        sa.Column("decided_by_name", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("measured", sa.Double(), nullable=True),
        sa.Column("measured_month", sa.Date(), nullable=True),
        sa.Column("measured_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("met", sa.Boolean(), nullable=True),
        sa.Column("peers_before", sa.Double(), nullable=True),
        sa.Column("peers_after", sa.Double(), nullable=True),
        sa.Column("conclusion", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("preschool_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("due_on > decided_on", name=op.f("decision_due_after_decided_check")),
        sa.ForeignKeyConstraint(["preschool_id"], ["preschool.id"], name=op.f("decision_preschool_id_fkey")),
        sa.PrimaryKeyConstraint("preschool_id", "id", name=op.f("decision_pkey")),
        sa.UniqueConstraint("preschool_id", "number", name=op.f("decision_preschool_id_number_key")),
    )
    op.create_index("decision_decided_on_idx", "decision", ["preschool_id", "decided_on"], unique=False)
    op.create_index(
        "decision_due_on_idx", "decision", ["due_on"], unique=False, postgresql_where=sa.text("state = 'running'")
    )
    op.create_table(
        "figure_look",
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("figure", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("fresh", sa.Boolean(), nullable=False),
        sa.Column("preschool_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["preschool_id"], ["preschool.id"], name=op.f("figure_look_preschool_id_fkey")),
        sa.PrimaryKeyConstraint("preschool_id", "id", name=op.f("figure_look_pkey")),
        sa.UniqueConstraint(
            "preschool_id",
            "account_id",
            "figure",
            "day",
            name=op.f("figure_look_preschool_id_account_id_figure_day_key"),
        ),
    )
    op.create_index("figure_look_day_idx", "figure_look", ["preschool_id", "day"], unique=False)
    op.create_table(
        "initial_stage",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("figures", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("set_by", sa.Uuid(), nullable=False),
        sa.Column("set_by_name", sa.Text(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("preschool_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["preschool_id"], ["preschool.id"], name=op.f("initial_stage_preschool_id_fkey")),
        sa.PrimaryKeyConstraint("preschool_id", "id", name=op.f("initial_stage_pkey")),
        sa.UniqueConstraint("preschool_id", "number", name=op.f("initial_stage_preschool_id_number_key")),
    )
    op.create_table(
        "decision_task",
        sa.Column("decision_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_by_name", sa.Text(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("preschool_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["preschool_id", "decision_id"],
            ["decision.preschool_id", "decision.id"],
            name=op.f("decision_task_preschool_id_decision_id_fkey"),
        ),
        sa.ForeignKeyConstraint(
            ["preschool_id", "owner_id"],
            ["staff_member.preschool_id", "staff_member.id"],
            name=op.f("decision_task_preschool_id_owner_id_fkey"),
        ),
        sa.PrimaryKeyConstraint("preschool_id", "id", name=op.f("decision_task_pkey")),
    )
    op.create_index("decision_task_decision_id_idx", "decision_task", ["preschool_id", "decision_id"], unique=False)
    op.create_index("decision_task_owner_id_idx", "decision_task", ["preschool_id", "owner_id", "due_on"], unique=False)
    op.create_table(
        "signal",
        sa.Column("rule", sa.String(length=40), nullable=False),
        sa.Column("figure", sa.String(length=40), nullable=False),
        sa.Column("part", sa.String(length=40), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("reason", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("severity", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.Uuid(), nullable=True),
        sa.Column("closed_by_name", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("decision_id", sa.Uuid(), nullable=True),
        sa.Column("preschool_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["preschool_id", "decision_id"],
            ["decision.preschool_id", "decision.id"],
            name=op.f("signal_preschool_id_decision_id_fkey"),
        ),
        sa.ForeignKeyConstraint(["preschool_id"], ["preschool.id"], name=op.f("signal_preschool_id_fkey")),
        sa.PrimaryKeyConstraint("preschool_id", "id", name=op.f("signal_pkey")),
    )
    op.create_index("signal_raised_at_idx", "signal", ["preschool_id", "raised_at"], unique=False)
    op.create_index(
        "signal_standing_key",
        "signal",
        ["preschool_id", "rule", "part"],
        unique=True,
        postgresql_where=sa.text("state in ('open', 'decided')"),
    )
    op.create_table(
        "effect_cell",
        sa.Column("preschool_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("effect", sa.String(length=20), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("partial", sa.Boolean(), nullable=False),
        sa.Column("derived_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["preschool_id"], ["preschool.id"], name=op.f("effect_cell_preschool_id_fkey")),
        sa.PrimaryKeyConstraint("preschool_id", "month", "effect", name=op.f("effect_cell_pkey")),
    )
    op.create_index("effect_cell_month_idx", "effect_cell", ["month"], unique=False)
    op.create_table(
        "effect_spread",
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("effect", sa.String(length=20), nullable=False),
        sa.Column("telling", sa.Integer(), nullable=False),
        sa.Column("lower", sa.Double(), nullable=True),
        sa.Column("median", sa.Double(), nullable=True),
        sa.Column("upper", sa.Double(), nullable=True),
        sa.Column("derived_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("place_id", "month", "effect", name=op.f("effect_spread_pkey")),
    )
    _cells_anew()


def downgrade() -> None:
    _cells_as_before()
    op.drop_table("effect_spread")
    op.drop_index("effect_cell_month_idx", table_name="effect_cell")
    op.drop_table("effect_cell")
    op.drop_index("signal_standing_key", table_name="signal", postgresql_where=sa.text("state in ('open', 'decided')"))
    op.drop_index("signal_raised_at_idx", table_name="signal")
    op.drop_table("signal")
    op.drop_index("decision_task_owner_id_idx", table_name="decision_task")
    op.drop_index("decision_task_decision_id_idx", table_name="decision_task")
    op.drop_table("decision_task")
    op.drop_table("initial_stage")
    op.drop_index("figure_look_day_idx", table_name="figure_look")
    op.drop_table("figure_look")
    op.drop_index("decision_due_on_idx", table_name="decision", postgresql_where=sa.text("state = 'running'"))
    op.drop_index("decision_decided_on_idx", table_name="decision")
    op.drop_table("decision")
    op.drop_table("figure_region_cell")
    op.drop_table("figure_peer_cell")
    op.drop_table("exchange_sending")
    op.drop_table("exchange_name")
    op.drop_index("dirty_roll_up_place_idx", table_name="dirty_roll_up")
    op.drop_table("dirty_roll_up")


def _cells_anew() -> None:
    """Cells are derived, so that they are not carried over: every preschool is noted to be derived from the facts."""
    op.drop_table("figure_cell")
    op.drop_table("figure_district_cell")
    op.create_table(
        "figure_cell",
        sa.Column("preschool_id", sa.Uuid(), nullable=False),
        *_cell_columns(),
        sa.ForeignKeyConstraint(["preschool_id"], ["preschool.id"], name=op.f("figure_cell_preschool_id_fkey")),
        sa.PrimaryKeyConstraint("preschool_id", "month", "figure", "part", name=op.f("figure_cell_pkey")),
        postgresql_partition_by="RANGE (month)",
    )
    for statement in PARTITIONED["figure_cell"].statements(range(2026, 2028)):
        op.execute(statement)
    op.create_table(
        "figure_district_cell",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("preschools", sa.Integer(), nullable=False),
        sa.Column("telling", sa.Integer(), nullable=False),
        *_cell_columns(),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("figure_district_cell_district_id_fkey")),
        sa.PrimaryKeyConstraint("district_id", "month", "figure", "part", name=op.f("figure_district_cell_pkey")),
    )
    op.execute("""
        insert into dirty_month (preschool_id, month)
        select preschool_id, make_date(min(school_year), 9, 1) from preschool_group group by preschool_id
    """)


def _cell_columns() -> list[sa.Column[object]]:
    return [
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("figure", sa.String(length=40), nullable=False),
        sa.Column("part", sa.String(length=40), nullable=False),
        sa.Column("numerator", sa.Numeric(precision=14, scale=3), nullable=False),
        sa.Column("denominator", sa.Numeric(precision=14, scale=3), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("derived_at", sa.DateTime(timezone=True), nullable=False),
    ]


def _cells_as_before() -> None:
    op.drop_table("figure_cell")
    op.drop_table("figure_district_cell")
    op.create_table(
        "figure_cell",
        sa.Column("preschool_id", sa.Uuid(), nullable=False),
        *_cell_columns(),
        sa.ForeignKeyConstraint(["preschool_id"], ["preschool.id"], name=op.f("figure_cell_preschool_id_fkey")),
        sa.PrimaryKeyConstraint("preschool_id", "figure", "month", name=op.f("figure_cell_pkey")),
    )
    op.create_index("figure_cell_month_idx", "figure_cell", ["month", "figure"])
    op.create_table(
        "figure_district_cell",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("preschools", sa.Integer(), nullable=False),
        *_cell_columns(),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("figure_district_cell_district_id_fkey")),
        sa.PrimaryKeyConstraint("district_id", "figure", "month", name=op.f("figure_district_cell_pkey")),
    )
    for table in ("figure_cell", "figure_district_cell"):
        op.drop_column(table, "part")
