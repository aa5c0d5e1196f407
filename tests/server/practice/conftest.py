"""A template, made when there is none, and participants who learn from copies of it."""

from uuid import UUID

import pytest_asyncio

from server.features.practice.template import make_template
from tests.server.practice.learning import Learner, a_learner
from tests.support.app import BEGINNING, App
from tests.support.plans import load_reference
from tests.support.world import World


@pytest_asyncio.fixture(loop_scope="session")
async def template(app: App) -> UUID:
    """The id of its preschool."""
    app.clock.moment = BEGINNING
    await load_reference(app)
    async with app.parts.database.writing() as work:
        return await make_template(work, app.clock)


@pytest_asyncio.fixture(loop_scope="session")
async def learner(world: World, template: UUID) -> Learner:
    """An educator of the world who takes part in a running cohort and has entered the practice preschool."""
    return await a_learner(world)
