"""The one way a rule says no: a code and its parameters, never prose."""


class RuleViolation(Exception):
    """A rule of the preschool was broken; ``code`` names it, ``params`` fill its text in the catalogue."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params
