"""A noted month says whether marks on cards changed"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("dirty_month", sa.Column("marks", sa.Boolean(), server_default="false", nullable=False))


def downgrade() -> None:
    op.drop_column("dirty_month", "marks")
