"""Routes of signals, decisions and tasks."""

from typing import Annotated, Literal
from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from server.features.decisions.documents import RegisterPapers
from server.features.decisions.service import DecisionService
from server.features.decisions.signals import SignalService
from server.features.decisions.tasks import TaskService
from server.features.plan_documents.writing import sent
from server.kernel.http.document import WORKBOOK, file_sent
from server.shared.contract import decisions as contract
from server.shared.domain.permissions import Action

Language = Literal["uz", "uz-Cyrl", "ru", "en"]
SchoolYear = Annotated[int | None, QueryParameter(ge=2000, le=2100)]


class SignalController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/signals"
    tags = ("decisions",)

    @get("/", action=Action.SIGNAL_READ)
    async def listed(
        self,
        preschool_id: FromPath[UUID],
        signals: NamedDependency[SignalService],
        answered: FromQuery[bool] = False,
    ) -> list[contract.Signal]:
        """The open ones, or those of the last months that were answered."""
        return await (signals.answered(preschool_id) if answered else signals.open(preschool_id))

    @post("/{signal_id:uuid}/pass", status_code=200, action=Action.DECISION_WRITE)
    async def put_aside(
        self,
        preschool_id: FromPath[UUID],
        signal_id: FromPath[UUID],
        data: JSONBody[contract.Conclusion],
        signals: NamedDependency[SignalService],
    ) -> contract.Signal:
        return await signals.put_aside(preschool_id, signal_id, data.words)


class DecisionController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/decisions"
    tags = ("decisions",)

    @get("/", action=Action.DECISION_READ)
    async def register(
        self,
        preschool_id: FromPath[UUID],
        decisions: NamedDependency[DecisionService],
        school_year: SchoolYear = None,
    ) -> contract.Register:
        return await decisions.register(preschool_id, school_year)

    @post("/", action=Action.DECISION_WRITE)
    async def decide(
        self,
        preschool_id: FromPath[UUID],
        data: JSONBody[contract.NewDecision],
        decisions: NamedDependency[DecisionService],
    ) -> contract.Decision:
        return await decisions.decide(preschool_id, data)

    @get("/{decision_id:uuid}", action=Action.DECISION_READ)
    async def one(
        self, preschool_id: FromPath[UUID], decision_id: FromPath[UUID], decisions: NamedDependency[DecisionService]
    ) -> contract.Decision:
        return await decisions.one(preschool_id, decision_id)

    @put("/{decision_id:uuid}", action=Action.DECISION_WRITE)
    async def change(
        self,
        preschool_id: FromPath[UUID],
        decision_id: FromPath[UUID],
        data: JSONBody[contract.DecisionChange],
        decisions: NamedDependency[DecisionService],
    ) -> contract.Decision:
        return await decisions.change(preschool_id, decision_id, data)

    @post("/{decision_id:uuid}/drop", status_code=200, action=Action.DECISION_WRITE)
    async def drop(
        self,
        preschool_id: FromPath[UUID],
        decision_id: FromPath[UUID],
        data: JSONBody[contract.Conclusion],
        decisions: NamedDependency[DecisionService],
    ) -> contract.Decision:
        return await decisions.drop(preschool_id, decision_id, data.words)

    @post("/{decision_id:uuid}/conclude", status_code=200, action=Action.DECISION_WRITE)
    async def conclude(
        self,
        preschool_id: FromPath[UUID],
        decision_id: FromPath[UUID],
        data: JSONBody[contract.Conclusion],
        decisions: NamedDependency[DecisionService],
    ) -> contract.Decision:
        return await decisions.conclude(preschool_id, decision_id, data.words)


class TaskController(Controller):
    path = "/api/preschools/{preschool_id:uuid}"
    tags = ("decisions",)

    @get("/tasks", action=Action.TASK_READ)
    async def own(
        self, preschool_id: FromPath[UUID], decision_tasks: NamedDependency[TaskService], whole: FromQuery[bool] = False
    ) -> list[contract.Task]:
        """One's own, or those of the whole preschool for who reads its decisions."""
        return await decision_tasks.own(preschool_id, whole=whole)

    @put("/decisions/{decision_id:uuid}/tasks/{task_id:uuid}/done", action=Action.TASK_DO)
    async def mark(
        self,
        preschool_id: FromPath[UUID],
        decision_id: FromPath[UUID],
        task_id: FromPath[UUID],
        data: JSONBody[contract.TaskDone],
        decision_tasks: NamedDependency[TaskService],
    ) -> contract.Task:
        return await decision_tasks.mark(preschool_id, decision_id, task_id, data)


class RegisterController(Controller):
    """Opened by browsers, which send no header: the grant or the page's cookie tells who asks."""

    path = "/api/preschools/{preschool_id:uuid}/decisions"
    tags = ("decisions",)
    opt = {"by_grant": True, "by_cookie": True}

    @get("/register.pdf", action=Action.DECISION_READ, responses=file_sent("application/pdf"))
    async def as_pdf(
        self,
        preschool_id: FromPath[UUID],
        register_papers: NamedDependency[RegisterPapers],
        school_year: SchoolYear = None,
        language: FromQuery[Language] = "uz",
    ) -> Response[bytes]:
        return sent(await register_papers.register(preschool_id, school_year, language, "pdf"))

    @get("/register.xlsx", action=Action.DECISION_READ, responses=file_sent(WORKBOOK))
    async def as_workbook(
        self,
        preschool_id: FromPath[UUID],
        register_papers: NamedDependency[RegisterPapers],
        school_year: SchoolYear = None,
        language: FromQuery[Language] = "uz",
    ) -> Response[bytes]:
        return sent(await register_papers.register(preschool_id, school_year, language, "xlsx"))
