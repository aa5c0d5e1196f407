"""What the screens of signing in are doing and why they refused."""

from mobile.features.sign_in.repository import SignInRepository
from mobile.problems import ApiProblem
from mobile.ui.feedback import ScreenState
from mobile.ui.forms import Form
from server.shared.contract.sign_in import InvitationCard
from server.shared.i18n import Translator


class SignInState(ScreenState):
    """Signing in with a login and a password."""

    def __init__(self, repository: SignInRepository) -> None:
        super().__init__()
        self._repository = repository

    async def sign_in(self, form: Form, device_name: str, t: Translator) -> None:
        if form.require(t, "login", "password"):
            await self.during(self._repository.sign_in(form.text("login"), str(form["password"] or ""), device_name), t)


class InvitationState(ScreenState):
    """Coming in by a code: first whom it is for, then a login and a password of one's own.

    For an account whose password was lost the login stays and only the password is asked for.
    """

    def __init__(self, repository: SignInRepository) -> None:
        super().__init__()
        self.card: InvitationCard | None = None
        self._repository = repository

    @property
    def kept_login(self) -> str:
        """The login of the account that the code opens again; empty for a new account."""
        return (self.card.login if self.card else None) or ""

    async def look(self, form: Form, t: Translator) -> None:
        if form.require(t, "code"):
            await self.during(self._look(form.text("code")), t)

    async def accept(self, form: Form, device_name: str, t: Translator) -> None:
        """Makes the account or opens it again, and signs in."""
        asked = ("password",) if self.kept_login else ("login", "password")
        if form.require(t, *asked):
            await self.during(self._accept(form, device_name, t), t)

    async def _look(self, code: str) -> None:
        self.card = await self._repository.look(code)

    async def _accept(self, form: Form, device_name: str, t: Translator) -> None:
        login, password = self.kept_login or form.text("login"), str(form["password"] or "")
        try:
            login = await self._repository.accept(form.text("code"), login, password)
        except ApiProblem as problem:
            if not problem.fields:
                raise
            form.refuse(problem.fields, t)
            return
        await self._repository.sign_in(login, password, device_name)
