"""What an indicator is: its definition in words and the SQL of its formula."""

from dataclasses import dataclass

from server.shared.domain.figures import Definition


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Definition):
    """A figure with its formula as SQL over the sets it ``needs`` (``sets.py``); parameters are named there as well.

    ``counted`` is a SELECT of ``preschool_id, group_id, part, numerator, denominator, entries`` in this order, one row
    for a group (``group_id`` null where ``lowest`` is the preschool). With ``by_area`` each row is of one development
    area, its slug in ``part``, and the whole is their sum; else ``part`` is empty. Sums alone go up: a preschool is the
    sum of its rows, a district that of its preschools.

    ``rows`` is a SELECT of ``preschool_id, group_id, id, title, detail, day, counted, path, child_ids``: what stands
    behind the figure, row by row; ``child_ids`` names the children whose data a row shows, for the read journal.
    ``position`` orders the figures of a facet. A ``slow`` one reads thousands of rows of each preschool: it is derived
    where a note says that marks changed (``dirty_month.marks``) and where a month has no cell yet, and reads
    ``marked_round``.
    """

    position: int
    needs: tuple[str, ...] = ()
    counted: str = ""
    rows: str = ""
    slow: bool = False

    @property
    def has_rows(self) -> bool:
        """Whether the figure opens what stands behind it."""
        return bool(self.rows)
