"""Preschools are listed by what the numbers in their names are worth"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_IN_ORDER = r"""
    regexp_replace(regexp_replace(uz_fold(name || ' ' || number), '(\d+)', '00000000\1', 'g'),
      '\d*(\d{8})(?!\d)', '\1', 'g')
"""


def upgrade() -> None:
    op.add_column("preschool", sa.Column("sort_key", sa.Text(), sa.Computed(_IN_ORDER, persisted=True), nullable=False))
    op.create_index("preschool_sort_key_idx", "preschool", ["sort_key", "id"], unique=False)


def downgrade() -> None:
    op.drop_index("preschool_sort_key_idx", table_name="preschool")
    op.drop_column("preschool", "sort_key")
