"""The tasks of the practice preschool, one file each: what each looks for among what was really done there."""

from collections.abc import Mapping
from typing import Final

from server.features.practice.tasks import (
    adapt_activity,
    close_round,
    media_on_activity,
    observe_two,
    plan_week,
    why_it_fell,
)
from server.features.practice.tasks.looking import Task

TASKS: Final[Mapping[str, Task]] = {
    module.TASK.slug: module.TASK
    for module in (plan_week, adapt_activity, observe_two, close_round, media_on_activity, why_it_fell)
}
"""By their slugs, as programmes name them."""
