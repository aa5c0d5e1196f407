"""The own account: password, devices, language."""

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromQuery
from litestar.response import Redirect

from admin.forms import REFUSALS, Form
from admin.rendering import Sheet, local_path, see
from server.features.accounts.service import AccountService
from server.kernel.access import Actor
from server.shared.contract import sign_in as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.permissions import Action

_AT_FIELDS = {
    "account.wrong_password": "current_password",
    "account.short_password": "new_password",
    "account.easy_password": "new_password",
}


@get("/account", action=Action.ACCOUNT_OWN, any_password=True)
async def account(
    sheet: NamedDependency[Sheet],
    accounts: NamedDependency[AccountService],
    actor: NamedDependency[Actor],
    changed: FromQuery[bool] = False,
    next: FromQuery[str] = "",
) -> Response[str]:
    return await _shown(sheet, accounts, actor, Form({"changed": "yes" if changed else "", "next": next}))


@post("/account/password", action=Action.ACCOUNT_OWN, any_password=True)
async def change_password(
    sheet: NamedDependency[Sheet],
    accounts: NamedDependency[AccountService],
    actor: NamedDependency[Actor],
) -> Response[str] | Redirect:
    form = await sheet.form()
    try:
        await accounts.change_password(actor, form.as_(contract.PasswordChange))
    except REFUSALS as error:
        return await _shown(sheet, accounts, actor, _placed(form.refused(error)))
    changed = "/admin/account?changed=true"
    return see(local_path(form["next"], changed) if actor.must_change_password else changed)


async def _shown(sheet: Sheet, accounts: AccountService, actor: Actor, form: Form) -> Response[str]:
    return sheet.page(
        "account.html",
        status=form.status,
        own=await accounts.own(actor),
        devices=await accounts.devices(actor),
        form=Form({"changed": form["changed"], "next": local_path(form["next"])}, form.problems, form.refusal),
    )


def _placed(form: Form) -> Form:
    """A refusal about a password stands at its field; passwords are never sent back."""
    refusal = form.refusal
    if refusal is not None and refusal.code in _AT_FIELDS:
        field = _AT_FIELDS[refusal.code]
        form.problems[field] = FieldProblem(field=field, code=refusal.code, params=refusal.params)
    return form


ACCOUNT_ROUTES = (account, change_password)
