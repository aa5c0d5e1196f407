"""Lost passwords: an invitation may open an account again"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invitation", sa.Column("account_id", sa.Uuid(), nullable=True))
    op.create_index(op.f("invitation_account_id_idx"), "invitation", ["account_id"], unique=False)
    op.create_foreign_key(op.f("invitation_account_id_fkey"), "invitation", "account", ["account_id"], ["id"])


def downgrade() -> None:
    op.drop_constraint(op.f("invitation_account_id_fkey"), "invitation", type_="foreignkey")
    op.drop_index(op.f("invitation_account_id_idx"), table_name="invitation")
    op.drop_column("invitation", "account_id")
