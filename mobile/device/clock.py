"""The hour at the preschool, whatever zone the device is set to."""

from datetime import UTC, datetime

from server.shared.domain.calendar import PRESCHOOL_TIME


def preschool_now() -> datetime:
    """The moment in the preschool's own time."""
    return datetime.now(UTC).astimezone(PRESCHOOL_TIME)
