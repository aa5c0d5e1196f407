"""Refusals that are not rules: not visible, not allowed, malformed, too often, busy."""

from server.shared.contract.base import FieldProblem


class NotVisible(Exception):
    """The thing does not exist, or not for this actor: 404, and nobody learns which."""


class NotAllowed(Exception):
    """The actor sees the thing but may not do this to it: 403."""

    def __init__(self, action: str) -> None:
        super().__init__(action)
        self.action = action


class PasswordMustChange(Exception):
    """The account still has a password that somebody else chose; until it is changed, nothing else is done: 403."""


class NotSignedIn(Exception):
    """No valid token or session: 401."""

    def __init__(self, code: str = "sign_in.required") -> None:
        super().__init__(code)
        self.code = code


class Malformed(Exception):
    """The request's content is wrong: 400, with the fields and what is wrong with each."""

    def __init__(self, *fields: FieldProblem, code: str = "input.malformed") -> None:
        super().__init__(code)
        self.code = code
        self.fields = list(fields)


class TooOften(Exception):
    """A limit was reached: 429, try again after so many seconds."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class Busy(Exception):
    """No connection of the database became free in time: 503, try again."""
