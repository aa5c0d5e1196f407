"""Routes of templates of weeks."""

from uuid import UUID

from litestar import Controller, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from server.features.plan_templates.service import PlanTemplateService
from server.shared.contract import programmes as contract
from server.shared.domain.permissions import Action


class PlanTemplateController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/plan-templates"
    tags = ("plan_templates",)

    @get("/", action=Action.TEMPLATE_KEEP)
    async def of_preschool(
        self, preschool_id: FromPath[UUID], plan_templates: NamedDependency[PlanTemplateService]
    ) -> list[contract.PlanTemplate]:
        return await plan_templates.of_preschool(preschool_id)

    @post("/", action=Action.TEMPLATE_KEEP)
    async def keep(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewPlanTemplate],
        plan_templates: NamedDependency[PlanTemplateService],
    ) -> contract.PlanTemplate:
        return await plan_templates.keep(preschool_id, data)

    @delete("/{template_id:uuid}", action=Action.TEMPLATE_KEEP)
    async def remove(
        self,
        preschool_id: FromPath[UUID],
        template_id: FromPath[UUID],
        plan_templates: NamedDependency[PlanTemplateService],
    ) -> None:
        await plan_templates.remove(preschool_id, template_id)
