"""Routes of assessment rounds and of development cards."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, Parameter

from server.features.development_cards.dynamics import DynamicsService
from server.features.development_cards.marking import MarkingService
from server.features.development_cards.profile import ProfileService
from server.features.development_cards.rounds import RoundService
from server.features.development_cards.service import CardService
from server.shared.contract import cards as contract
from server.shared.domain.permissions import Action

SchoolYear = Annotated[int, Parameter(ge=2000, le=2100)]


class RoundController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/rounds"
    tags = ("development cards",)

    @get("/", action=Action.ROUND_READ)
    async def rounds(
        self,
        preschool_id: FromPath[UUID],
        school_year: FromQuery[SchoolYear],
        assessment_rounds: NamedDependency[RoundService],
    ) -> list[contract.AssessmentRound]:
        return await assessment_rounds.rounds(preschool_id, school_year)

    @post("/", action=Action.ROUND_MANAGE)
    async def open(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewRound],
        assessment_rounds: NamedDependency[RoundService],
    ) -> contract.AssessmentRound:
        return await assessment_rounds.open(preschool_id, data)

    @put("/{round_id:uuid}", action=Action.ROUND_MANAGE)
    async def move(
        self,
        preschool_id: FromPath[UUID],
        round_id: FromPath[UUID],
        data: JSONBody[contract.RoundDates],
        assessment_rounds: NamedDependency[RoundService],
    ) -> contract.AssessmentRound:
        return await assessment_rounds.move(preschool_id, round_id, data)

    @post("/{round_id:uuid}/close", status_code=204, action=Action.ROUND_MANAGE)
    async def close(
        self,
        preschool_id: FromPath[UUID],
        round_id: FromPath[UUID],
        assessment_rounds: NamedDependency[RoundService],
    ) -> None:
        await assessment_rounds.close(preschool_id, round_id)

    @post("/{round_id:uuid}/reopen", status_code=204, action=Action.ROUND_MANAGE)
    async def reopen(
        self,
        preschool_id: FromPath[UUID],
        round_id: FromPath[UUID],
        assessment_rounds: NamedDependency[RoundService],
    ) -> None:
        await assessment_rounds.reopen(preschool_id, round_id)


class CardController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/rounds/{round_id:uuid}"
    tags = ("development cards",)

    @get("/groups/{group_id:uuid}/card", action=Action.CARD_READ)
    async def of_group(
        self,
        preschool_id: FromPath[UUID],
        round_id: FromPath[UUID],
        group_id: FromPath[UUID],
        development_cards: NamedDependency[CardService],
    ) -> contract.GroupCard:
        return await development_cards.group_card(preschool_id, round_id, group_id)

    @put("/groups/{group_id:uuid}/marks", action=Action.CARD_MARK)
    async def mark(
        self,
        preschool_id: FromPath[UUID],
        round_id: FromPath[UUID],
        group_id: FromPath[UUID],
        data: JSONBody[contract.NewMarks],
        card_marking: NamedDependency[MarkingService],
    ) -> contract.MarksKept:
        return await card_marking.mark(preschool_id, round_id, group_id, data)

    @get("/children/{child_id:uuid}/card", action=Action.CARD_READ)
    async def of_child(
        self,
        preschool_id: FromPath[UUID],
        round_id: FromPath[UUID],
        child_id: FromPath[UUID],
        development_cards: NamedDependency[CardService],
    ) -> contract.ChildCard:
        return await development_cards.child_card(preschool_id, round_id, child_id)

    @post("/children/{child_id:uuid}/completion", status_code=200, action=Action.CARD_MARK)
    async def complete(
        self,
        preschool_id: FromPath[UUID],
        round_id: FromPath[UUID],
        child_id: FromPath[UUID],
        data: JSONBody[contract.CardCompletion],
        development_cards: NamedDependency[CardService],
    ) -> contract.ChildCard:
        return await development_cards.complete(preschool_id, round_id, child_id, data)


class DynamicsController(Controller):
    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("development cards",)

    @get("/children/{child_id:uuid}/dynamics", action=Action.DYNAMICS_READ)
    async def of_child(
        self,
        preschool_id: FromPath[UUID],
        child_id: FromPath[UUID],
        card_dynamics: NamedDependency[DynamicsService],
    ) -> contract.ChildDynamics:
        return await card_dynamics.child_dynamics(preschool_id, child_id)

    @get("/groups/{group_id:uuid}/dynamics", action=Action.CARD_READ)
    async def of_group(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        card_dynamics: NamedDependency[DynamicsService],
    ) -> contract.GroupDynamics:
        return await card_dynamics.group_dynamics(preschool_id, group_id)

    @get("/dynamics", action=Action.DYNAMICS_READ)
    async def of_preschool(
        self,
        preschool_id: FromPath[UUID],
        school_year: FromQuery[SchoolYear],
        card_dynamics: NamedDependency[DynamicsService],
    ) -> contract.PreschoolDynamics:
        return await card_dynamics.preschool_dynamics(preschool_id, school_year)


class ProfileController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/groups/{group_id:uuid}"
    tags = ("development cards",)

    @get("/profile", action=Action.GROUP_PROFILE_READ)
    async def profile(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        group_profiles: NamedDependency[ProfileService],
    ) -> contract.GroupProfile:
        return await group_profiles.profile(preschool_id, group_id)

    @get("/readiness", action=Action.CARD_READ)
    async def readiness(
        self,
        preschool_id: FromPath[UUID],
        group_id: FromPath[UUID],
        group_profiles: NamedDependency[ProfileService],
    ) -> contract.Readiness:
        return await group_profiles.readiness(preschool_id, group_id)
