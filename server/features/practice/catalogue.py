"""The tables that hold rows of a preschool."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Table

from server.tables import metadata

PRESCHOOL: Final = "preschool_id"


def tables_of_a_preschool() -> Sequence[Table]:
    """Those first that others refer to."""
    return [table for table in metadata.sorted_tables if PRESCHOOL in table.c]
