"""The register of decisions, one decision with what came of it, and its end."""

from collections.abc import Awaitable, Callable
from typing import Final
from uuid import UUID

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form, empty
from admin.pages.decisions.shown import is_soon, said_to
from admin.rendering import Sheet, see
from server.features.decisions.service import DecisionService
from server.shared.domain.permissions import Action

_BASE: Final = "/preschools/{preschool_id:uuid}/decisions"
_ONE: Final = _BASE + "/{decision_id:uuid}"


@get(_BASE, action=Action.DECISION_READ)
async def decisions_page(
    sheet: NamedDependency[Sheet],
    decisions: NamedDependency[DecisionService],
    preschool_id: FromPath[UUID],
    school_year: FromQuery[int | None] = None,
) -> Response[str]:
    found = await decisions.register(preschool_id, school_year)
    return sheet.page(
        "decisions/register.html",
        preschool_id=preschool_id,
        found=found,
        deciding=Action.DECISION_WRITE.value in found.permitted,
        said=said_to(sheet.actor.language),
    )


@get(_ONE, action=Action.DECISION_READ)
async def decision_page(
    sheet: NamedDependency[Sheet],
    decisions: NamedDependency[DecisionService],
    preschool_id: FromPath[UUID],
    decision_id: FromPath[UUID],
) -> Response[str]:
    return await _shown(sheet, decisions, preschool_id, decision_id, Form())


@post(_ONE + "/drop", action=Action.DECISION_WRITE)
async def drop_decision(
    sheet: NamedDependency[Sheet],
    decisions: NamedDependency[DecisionService],
    preschool_id: FromPath[UUID],
    decision_id: FromPath[UUID],
) -> Response[str] | Redirect:
    return await _ended(sheet, decisions, decisions.drop, (preschool_id, decision_id))


@post(_ONE + "/conclude", action=Action.DECISION_WRITE)
async def conclude_decision(
    sheet: NamedDependency[Sheet],
    decisions: NamedDependency[DecisionService],
    preschool_id: FromPath[UUID],
    decision_id: FromPath[UUID],
) -> Response[str] | Redirect:
    return await _ended(sheet, decisions, decisions.conclude, (preschool_id, decision_id))


async def _ended(
    sheet: Sheet,
    decisions: DecisionService,
    end: Callable[[UUID, UUID, str], Awaitable[object]],
    which: tuple[UUID, UUID],
) -> Response[str] | Redirect:
    """Ends a decision one way or the other by the words of the form; back to them where they are refused."""
    form = await sheet.form()
    try:
        await end(*which, form["words"])
    except REFUSALS as error:
        return await _shown(sheet, decisions, *which, form.refused(error))
    return see(address_of(*which))


def address_of(preschool_id: UUID, decision_id: UUID) -> str:
    return f"/admin/preschools/{preschool_id}/decisions/{decision_id}"


async def _shown(
    sheet: Sheet, decisions: DecisionService, preschool_id: UUID, decision_id: UUID, form: Form
) -> Response[str]:
    found = await decisions.one(preschool_id, decision_id)
    filled = form if form.refusal else empty({"words": found.conclusion})
    return sheet.page(
        "decisions/decision.html",
        status=form.status,
        preschool_id=preschool_id,
        one=found,
        soon={task.id for task in found.tasks if is_soon(task, sheet.actor.today)},
        deciding=Action.DECISION_WRITE.value in found.permitted,
        said=said_to(sheet.actor.language),
        form=filled,
    )


REGISTER_ROUTES = (decisions_page, decision_page, drop_decision, conclude_decision)
