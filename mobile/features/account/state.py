"""What the screen of the own account knows and does."""

from typing import Final

from mobile.features.account.repository import AccountRepository
from mobile.problems import ApiProblem
from mobile.ui.feedback import ScreenState
from mobile.ui.forms import Form
from server.shared.contract.sign_in import Device
from server.shared.domain.accounts import require_good_password
from server.shared.domain.errors import RuleViolation
from server.shared.i18n import Translator

_FIELD_OF: Final = {
    "account.wrong_password": "current",
    "account.short_password": "new",
    "account.easy_password": "new",
}
"""At which field of the form a refusal is said."""


class AccountState(ScreenState):
    """The devices of the account, and what was refused last."""

    def __init__(self, repository: AccountRepository) -> None:
        super().__init__()
        self.devices: list[Device] | None = None
        self.leaving = False
        self._repository = repository

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def change_password(self, form: Form, login: str, t: Translator) -> bool:
        """Changes the password; a refusal is said at its field, the easy ones without asking the server."""
        if not form.require(t, "current", "new"):
            return False
        current, new = str(form["current"]), str(form["new"])
        try:
            require_good_password(new, login)
        except RuleViolation as violation:
            form.errors = {"new": t.error(violation.code, violation.params)}
            return False
        return await self.during(self._change_password(form, current, new, t), t) and not form.errors

    def ask_to_leave(self, leaving: bool) -> None:
        """Asks whether to sign out everywhere."""
        self.leaving = leaving

    async def sign_out_everywhere(self, t: Translator) -> bool:
        self.leaving = False
        return await self.during(self._repository.sign_out_everywhere(), t)

    async def _load(self) -> None:
        self.devices = await self._repository.devices()

    async def _change_password(self, form: Form, current: str, new: str, t: Translator) -> None:
        try:
            await self._repository.change_password(current, new)
        except ApiProblem as problem:
            field = _FIELD_OF.get(problem.code)
            if field is None:
                raise
            form.errors = {field: t.error(problem.code, problem.params)}
            return
        form.reset()
        await self._load()
