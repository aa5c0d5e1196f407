"""What a handler may ask for by name, and how a service gets what it needs."""

from collections.abc import Callable
from typing import Any, TypeVar

from litestar import Request
from litestar.di import NamedDependency, Provide

from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import NotSignedIn

S = TypeVar("S")


def work_of(request: Request[Any, Any, Any]) -> Work:
    work: Work = request.scope["state"]["work"]
    return work


def actor_of(request: Request[Any, Any, Any], work: NamedDependency[Work]) -> Actor:
    """Asks for the work although it needs none: dependencies that stand side by side get a group of tasks each time."""
    actor: Actor | None = request.scope["state"].get("actor")
    if actor is None:
        raise NotSignedIn
    return actor


def service(make: Callable[[Work, Actor, Clock], S], clock: Clock) -> Provide:
    """Provides a service made from the request's work and actor: the usual shape of a slice's service."""

    def provided(work: NamedDependency[Work], actor: NamedDependency[Actor]) -> Any:
        return make(work, actor, clock)

    return Provide(provided, sync_to_thread=False)


def provide(value: Callable[..., Any]) -> Provide:
    return Provide(value, sync_to_thread=False)
