"""What the handlers of signals, decisions and tasks ask for by name."""

from typing import Final

from litestar.di import Provide

from server.features.decisions.controllers import (
    DecisionController,
    RegisterController,
    SignalController,
    TaskController,
)
from server.features.decisions.documents import RegisterPapers
from server.features.decisions.service import DecisionService
from server.features.decisions.signals import SignalService
from server.features.decisions.tasks import TaskService
from server.kernel.clock import Clock
from server.kernel.http.dependencies import service

DECISION_CONTROLLERS: Final = (SignalController, DecisionController, RegisterController, TaskController)


def decision_dependencies(clock: Clock) -> dict[str, Provide]:
    return {
        "signals": service(SignalService, clock),
        "decisions": service(DecisionService, clock),
        "decision_tasks": service(TaskService, clock),
        "register_papers": service(RegisterPapers, clock),
    }
