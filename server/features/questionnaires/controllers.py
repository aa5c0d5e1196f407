"""Routes of questionnaires."""

from uuid import UUID

from litestar import Controller, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from server.features.questionnaires.service import QuestionnaireService
from server.shared.contract import family as contract
from server.shared.domain.permissions import Action


class QuestionnaireController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/questionnaires"
    tags = ("questionnaires",)

    @get("/", action=Action.QUESTIONNAIRE_READ)
    async def all(
        self, preschool_id: FromPath[UUID], questionnaires: NamedDependency[QuestionnaireService]
    ) -> list[contract.Questionnaire]:
        return await questionnaires.all(preschool_id)

    @put("/{questionnaire_id:uuid}", action=Action.QUESTIONNAIRE_MANAGE)
    async def write(
        self,
        preschool_id: FromPath[UUID],
        questionnaire_id: FromPath[UUID],
        data: JSONBody[contract.QuestionnaireWriting],
        questionnaires: NamedDependency[QuestionnaireService],
    ) -> contract.Questionnaire:
        return await questionnaires.write(preschool_id, questionnaire_id, data)

    @delete("/{questionnaire_id:uuid}", action=Action.QUESTIONNAIRE_MANAGE)
    async def remove(
        self,
        preschool_id: FromPath[UUID],
        questionnaire_id: FromPath[UUID],
        questionnaires: NamedDependency[QuestionnaireService],
    ) -> None:
        await questionnaires.remove(preschool_id, questionnaire_id)

    @post("/{questionnaire_id:uuid}/open", status_code=200, action=Action.QUESTIONNAIRE_MANAGE)
    async def open(
        self,
        preschool_id: FromPath[UUID],
        questionnaire_id: FromPath[UUID],
        questionnaires: NamedDependency[QuestionnaireService],
    ) -> contract.Questionnaire:
        return await questionnaires.open(preschool_id, questionnaire_id)

    @post("/{questionnaire_id:uuid}/close", status_code=200, action=Action.QUESTIONNAIRE_MANAGE)
    async def close(
        self,
        preschool_id: FromPath[UUID],
        questionnaire_id: FromPath[UUID],
        questionnaires: NamedDependency[QuestionnaireService],
    ) -> contract.Questionnaire:
        return await questionnaires.close(preschool_id, questionnaire_id)

    @post("/{questionnaire_id:uuid}/answers", status_code=204, action=Action.QUESTIONNAIRE_ANSWER)
    async def answer(
        self,
        preschool_id: FromPath[UUID],
        questionnaire_id: FromPath[UUID],
        data: JSONBody[contract.Answers],
        questionnaires: NamedDependency[QuestionnaireService],
    ) -> None:
        await questionnaires.answer(preschool_id, questionnaire_id, data)

    @get("/{questionnaire_id:uuid}/results", action=Action.QUESTIONNAIRE_READ)
    async def results(
        self,
        preschool_id: FromPath[UUID],
        questionnaire_id: FromPath[UUID],
        questionnaires: NamedDependency[QuestionnaireService],
    ) -> contract.QuestionnaireResults:
        return await questionnaires.results(preschool_id, questionnaire_id)
