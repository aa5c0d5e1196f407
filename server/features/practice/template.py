"""The template that practice preschools are copied from: made relative to today, kept for a week."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from server.features.decisions.looking import Look
from server.features.figures.derivation import Derivation
from server.features.practice import queries
from server.features.practice.assessing import assess
from server.features.practice.models import PracticeTemplate
from server.features.practice.observing import observe
from server.features.practice.people import VERSION
from server.features.practice.planning import plan
from server.features.practice.removing import remove_preschool
from server.features.practice.scene import Scene
from server.features.practice.settling import settle
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.shared.ids import NOWHERE, uuid7

KEPT_FOR: Final = timedelta(days=7)


async def ready_template(work: Work, clock: Clock) -> Record | None:
    """The template of this version that is no older than a week; None where one is to be made."""
    return await queries.ready_template(work, VERSION, clock.today() - KEPT_FOR)


async def make_template(work: Work, clock: Clock) -> UUID:
    """The id of the template's preschool: the ready one, or a new one in place of those before it.

    Takes seconds: a preschool is founded, planned, observed and assessed through what people use for that.
    """
    ready = await ready_template(work, clock)
    if ready is not None:
        found: UUID = ready["template_preschool_id"]
        return found
    scene = Scene(work, clock, uuid7())
    for step in (settle, observe, plan, assess):
        await step(scene)
    await Derivation(clock).rebuild_some(work, NOWHERE, scene.preschool_id)
    await Look(clock).at(work, [scene.preschool_id])
    for old in await queries.templates(work):
        await remove_preschool(work, old["template_preschool_id"])
        await queries.forget_template(work, old["id"])
    await _keep(scene)
    return scene.preschool_id


async def _keep(scene: Scene) -> None:
    scene.work.session.add(
        PracticeTemplate(
            id=uuid7(),
            template_preschool_id=scene.preschool_id,
            version=VERSION,
            made_on=scene.today,
            ready_at=scene.clock.now(),
        )
    )
    await scene.work.flush()
