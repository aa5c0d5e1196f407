"""The two ways a call to the server fails: it said no, or it was not reached."""

from collections.abc import Mapping, Sequence

from server.shared.contract.base import FieldProblem, Problem


class ServerAway(Exception):
    """The server was not reached, or did not finish; whether it acted is unknown."""


class WindowClosed(ServerAway):
    """The window has closed and with it the way to the server: nothing that it asks for is asked any more."""


class ApiProblem(Exception):
    """The server refused: a status, a code of the catalogue with its parameters, and the fields concerned."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.status} {problem.code}")
        self.status: int = problem.status
        self.code: str = problem.code
        self.params: Mapping[str, str | int | float] = problem.params
        self.fields: Sequence[FieldProblem] = problem.fields
        self.request_id: str = problem.request_id

    @property
    def may_pass_later(self) -> bool:
        """Whether the very same request can succeed without anybody changing anything."""
        return self.status >= 500 or self.status in (401, 408, 425, 429)
