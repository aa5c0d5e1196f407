"""A certificate may be given anew after one was taken back; attempts that ran out of time are found by an index"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_constraint(op.f("certificate_participant_id_key"), "certificate", type_="unique")
    op.create_index(op.f("certificate_participant_id_idx"), "certificate", ["participant_id"], unique=False)
    op.create_index(
        "certificate_standing_key",
        "certificate",
        ["participant_id"],
        unique=True,
        postgresql_where=sa.text("revoked_at is null"),
    )
    op.create_index(
        "course_attempt_due_idx",
        "course_attempt",
        ["due_at"],
        unique=False,
        postgresql_where=sa.text("submitted_at is null"),
    )


def downgrade() -> None:
    """Refused by the database once somebody was given a certificate anew: neither of the two may go."""
    op.drop_index(
        "course_attempt_due_idx", table_name="course_attempt", postgresql_where=sa.text("submitted_at is null")
    )
    op.drop_index("certificate_standing_key", table_name="certificate", postgresql_where=sa.text("revoked_at is null"))
    op.drop_index(op.f("certificate_participant_id_idx"), table_name="certificate")
    op.create_unique_constraint(op.f("certificate_participant_id_key"), "certificate", ["participant_id"])
