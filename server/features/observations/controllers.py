"""Routes of observations and of growth."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, Parameter

from server.features.observations.correction import CorrectionService
from server.features.observations.from_home import HomeObservationService
from server.features.observations.service import ObservationService
from server.kernel.http.encoded import Encoded
from server.shared.contract import observations as contract
from server.shared.contract.base import Page
from server.shared.domain.permissions import Action

Days = Annotated[int, Parameter(ge=1, le=366)]


class ObservationController(Controller):
    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("observations",)

    @post("/observations", action=Action.OBSERVATION_RECORD)
    async def record(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewObservations],
        observations: NamedDependency[ObservationService],
    ) -> contract.Recorded:
        return await observations.record(preschool_id, data)

    @get("/groups/{group_id:uuid}/observations", action=Action.OBSERVATION_READ)
    async def of_group(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        observations: NamedDependency[ObservationService],
        cursor: FromQuery[str | None] = None,
    ) -> Encoded[Page[contract.Observation]]:
        return Encoded(await observations.of_group(preschool_id, group_id, cursor))

    @get("/children/{child_id:uuid}/observations", action=Action.OBSERVATION_READ)
    async def of_child(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        observations: NamedDependency[ObservationService],
        cursor: FromQuery[str | None] = None,
    ) -> Encoded[Page[contract.Observation]]:
        return Encoded(await observations.of_child(preschool_id, child_id, cursor))

    @get("/observations/{observation_id:uuid}", action=Action.OBSERVATION_READ)
    async def one(
        self,
        preschool_id: FromPath[UUID],
        observation_id: FromPath[UUID],
        observations: NamedDependency[ObservationService],
    ) -> contract.Observation:
        return await observations.one(preschool_id, observation_id)

    @put("/observations/{observation_id:uuid}", action=Action.OBSERVATION_UPDATE)
    async def correct(
        self,
        preschool_id: FromPath[UUID],
        observation_id: FromPath[UUID],
        data: JSONBody[contract.ObservationChange],
        corrections: NamedDependency[CorrectionService],
    ) -> contract.Observation:
        return await corrections.correct(preschool_id, observation_id, data)

    @post("/observations/{observation_id:uuid}/withdraw", status_code=204, action=Action.OBSERVATION_UPDATE)
    async def withdraw(
        self,
        preschool_id: FromPath[UUID],
        observation_id: FromPath[UUID],
        corrections: NamedDependency[CorrectionService],
    ) -> None:
        await corrections.withdraw(preschool_id, observation_id)

    @get("/observations/{observation_id:uuid}/versions", action=Action.OBSERVATION_RECORD)
    async def versions(
        self,
        preschool_id: FromPath[UUID],
        observation_id: FromPath[UUID],
        corrections: NamedDependency[CorrectionService],
    ) -> list[contract.ObservationVersion]:
        """For staff alone: a family reads an entry as it stands now."""
        return await corrections.versions(preschool_id, observation_id)

    @post("/children/{child_id:uuid}/home-observations", action=Action.OBSERVATION_FROM_HOME)
    async def from_home(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        data: JSONBody[contract.HomeObservation],
        home_observations: NamedDependency[HomeObservationService],
    ) -> contract.Observation:
        return await home_observations.observe(preschool_id, child_id, data)

    @get("/children/{child_id:uuid}/growth", action=Action.GROWTH_READ)
    async def growth(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        observations: NamedDependency[ObservationService],
    ) -> contract.Growth:
        return await observations.growth(preschool_id, child_id)

    @get("/groups/{group_id:uuid}/not-seen", action=Action.OBSERVATION_RECORD)
    async def not_seen(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        observations: NamedDependency[ObservationService],
        days: FromQuery[Days] = 14,
    ) -> list[contract.NotSeen]:
        return await observations.not_seen(preschool_id, group_id, days)
