"""Routes of calibrations."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, Parameter

from server.features.calibration.service import CalibrationService
from server.shared.contract import calibration as contract
from server.shared.domain.permissions import Action

Slug = Annotated[str, Parameter(max_length=24)]


class CalibrationController(Controller):
    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("calibration",)

    @get("/calibration-cases", action=Action.CALIBRATION_TAKE)
    async def cases(
        self,
        preschool_id: FromPath[UUID],
        calibrations: NamedDependency[CalibrationService],
        age_band: FromQuery[Slug] = "",
    ) -> list[contract.CalibrationCase]:
        """Described children, who do not exist; our own judgement of them is not told here."""
        return await calibrations.cases(preschool_id, age_band)

    @get("/calibrations", action=Action.CALIBRATION_TAKE)
    async def all(
        self, preschool_id: FromPath[UUID], calibrations: NamedDependency[CalibrationService]
    ) -> list[contract.CalibrationRow]:
        return await calibrations.all(preschool_id)

    @post("/calibrations", action=Action.CALIBRATION_TAKE)
    async def begin(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewCalibration],
        calibrations: NamedDependency[CalibrationService],
    ) -> contract.Calibration:
        return await calibrations.begin(preschool_id, data)

    @get("/calibrations/{calibration_id:uuid}", action=Action.CALIBRATION_TAKE)
    async def one(
        self,
        preschool_id: FromPath[UUID],
        calibration_id: FromPath[UUID],
        calibrations: NamedDependency[CalibrationService],
    ) -> contract.Calibration:
        """Others' levels only after all of one's own are given; whoever leads sees all."""
        return await calibrations.one(preschool_id, calibration_id)

    @put("/calibrations/{calibration_id:uuid}/marks", action=Action.CALIBRATION_TAKE)
    async def mark(
        self,
        preschool_id: FromPath[UUID],
        calibration_id: FromPath[UUID],
        data: JSONBody[contract.CaseMarks],
        calibrations: NamedDependency[CalibrationService],
    ) -> contract.Calibration:
        return await calibrations.mark(preschool_id, calibration_id, data)

    @post("/calibrations/{calibration_id:uuid}/close", status_code=200, action=Action.CALIBRATION_TAKE)
    async def close(
        self,
        preschool_id: FromPath[UUID],
        calibration_id: FromPath[UUID],
        calibrations: NamedDependency[CalibrationService],
    ) -> contract.Calibration:
        return await calibrations.close(preschool_id, calibration_id)
