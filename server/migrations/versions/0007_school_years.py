"""Observations lie in partitions by school year; what they are about has no id of its own any more"""

import sqlalchemy as sa
from alembic import op

from server.kernel.partitions import PARTITIONED

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_REFERRING = ("message", "observation_child", "observation_photo", "observation_version")
_TABLES = ("observation", "observation_child")
_YEARS = range(2026, 2028)


def upgrade() -> None:
    _part_from_observations()
    _put_aside()
    op.execute("create table observation (like observation_before including defaults) partition by range (id)")
    op.execute("""
        create table observation_child (like observation_child_before including defaults)
        partition by range (observation_id)
    """)
    op.drop_column("observation_child", "id")
    _make_keys(["preschool_id", "observation_id", "child_id"])
    for table in _TABLES:
        for statement in PARTITIONED[table].statements(_YEARS):
            op.execute(statement)
    op.execute("insert into observation select * from observation_before")
    op.execute("""
        insert into observation_child (preschool_id, observation_id, child_id, observed_at)
        select preschool_id, observation_id, child_id, observed_at from observation_child_before
    """)
    _take_back()


def downgrade() -> None:
    _part_from_observations()
    _put_aside()
    op.execute("create table observation (like observation_before including defaults)")
    op.execute("create table observation_child (like observation_child_before including defaults)")
    op.add_column("observation_child", sa.Column("id", sa.Uuid(), nullable=False))
    _make_keys(["preschool_id", "id"])
    op.create_unique_constraint(
        op.f("observation_child_preschool_id_observation_id_child_id_key"),
        "observation_child",
        ["preschool_id", "observation_id", "child_id"],
    )
    op.execute("insert into observation select * from observation_before")
    op.execute("""
        insert into observation_child (preschool_id, id, observation_id, child_id, observed_at)
        select preschool_id, gen_random_uuid(), observation_id, child_id, observed_at from observation_child_before
    """)
    _take_back()


def _part_from_observations() -> None:
    for table in _REFERRING:
        op.drop_constraint(op.f(f"{table}_preschool_id_observation_id_fkey"), table, type_="foreignkey")


def _put_aside() -> None:
    """Under other names, and without keys and indexes, whose names are needed."""
    for table in _TABLES:
        op.rename_table(table, f"{table}_before")
        op.drop_constraint(op.f(f"{table}_pkey"), f"{table}_before", type_="primary")
    op.drop_index("observation_group_id_idx", table_name="observation_before")
    op.drop_index("observation_child_child_id_idx", table_name="observation_child_before")


def _make_keys(of_child: list[str]) -> None:
    op.create_primary_key(op.f("observation_pkey"), "observation", ["preschool_id", "id"])
    op.create_primary_key(op.f("observation_child_pkey"), "observation_child", of_child)
    op.create_index("observation_group_id_idx", "observation", ["preschool_id", "group_id", "observed_at"])
    op.create_index("observation_child_child_id_idx", "observation_child", ["preschool_id", "child_id", "observed_at"])


def _take_back() -> None:
    """What was put aside goes, and every reference stands again, to the new tables."""
    for table in _TABLES:
        op.drop_table(f"{table}_before")
    _refer("observation", "framework_id", "framework")
    _refer("observation", "indicator_id", "indicator")
    _refer_within("observation", "group_id", "preschool_group")
    _refer_within("observation_child", "child_id", "child")
    for table in _REFERRING:
        _refer_within(table, "observation_id", "observation")


def _refer(table: str, column: str, to: str) -> None:
    op.create_foreign_key(op.f(f"{table}_{column}_fkey"), table, to, [column], ["id"])


def _refer_within(table: str, column: str, to: str) -> None:
    name = op.f(f"{table}_preschool_id_{column}_fkey")
    op.create_foreign_key(name, table, to, ["preschool_id", column], ["preschool_id", "id"])
