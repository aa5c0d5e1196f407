"""Forms: what was typed, what is wrong with it, and the contract it becomes."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

import msgspec
from litestar import Request
from litestar.datastructures import UploadFile
from litestar.exceptions import ValidationException

from server.kernel.errors import Malformed, NotSignedIn, TooOften
from server.kernel.http.problems import problem_of
from server.shared.contract.base import FieldProblem, Problem
from server.shared.domain.errors import RuleViolation

S = TypeVar("S")
REFUSALS: Final = (RuleViolation, Malformed, ValidationException, TooOften, NotSignedIn)
"""What a form shows beside itself; anything else becomes a page of its own."""
_PLACE: Final = re.compile(r" - at `\$\.?(.*)`$")


@dataclass
class Form:
    """One sent or empty form: values as typed, lists where a name came several times, problems by field."""

    values: dict[str, Any] = field(default_factory=dict)
    problems: dict[str, FieldProblem] = field(default_factory=dict)
    refusal: Problem | None = None

    def __getitem__(self, name: str) -> str:
        value = self.values.get(name, "")
        return value if isinstance(value, str) else ""

    def chosen(self, name: str) -> list[str]:
        """All values of a name that may come several times."""
        value = self.values.get(name, [])
        return value if isinstance(value, list) else [value]

    def upload(self, name: str) -> UploadFile | None:
        value = self.values.get(name)
        return value if isinstance(value, UploadFile) else None

    def as_(self, shape: type[S], lists: tuple[str, ...] = (), **more: object) -> S:
        """The contract struct; raises ValidationException in the words of the API's own checks."""
        typed = {name: value.strip() if isinstance(value, str) else value for name, value in self.values.items()}
        given = {**typed, **{name: self.chosen(name) for name in lists}, **more}
        try:
            return msgspec.convert(msgspec.to_builtins(given, enc_hook=str), shape, strict=False)
        except msgspec.ValidationError as error:
            message = str(error)
            place = _PLACE.search(message)
            raise ValidationException(extra=[{"key": place[1] if place else "", "message": message}]) from None

    def refused(self, error: Exception, at: Mapping[str, str] | None = None) -> "Form":
        """The same form with what is wrong: at its fields, or above it; ``at`` names the field of a rule's code."""
        problem = problem_of(error)
        self.problems = {wrong.field: wrong for wrong in problem.fields}
        if at and problem.code in at:
            name = at[problem.code]
            self.problems[name] = FieldProblem(field=name, code=problem.code, params=problem.params)
        self.refusal = problem
        return self

    def require_sure(self) -> None:
        """Raises Malformed at ``sure`` unless it was ticked: of what cannot be undone."""
        if self["sure"] != "true":
            raise Malformed(FieldProblem(field="sure", code="input.missing"))

    @property
    def status(self) -> int:
        return self.refusal.status if self.refusal else 200


async def read(request: Request[Any, Any, Any]) -> Form:
    """What was sent, without the token against forgery."""
    sent = await request.form()
    values: dict[str, Any] = {}
    for name in sent:
        if name != "_csrf_token":
            found = sent.getall(name)
            values[name] = found[0] if len(found) == 1 else list(found)
    return Form(values)


def empty(values: Mapping[str, object] | None = None) -> Form:
    """A form not sent yet, with what it should begin with."""
    return Form({name: str(value) for name, value in (values or {}).items()})
