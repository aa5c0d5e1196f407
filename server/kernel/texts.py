"""Words of people on their way into a column, where U+0000 has no place: no keyboard writes it either."""

from server.kernel.errors import Malformed
from server.shared.contract.base import FieldProblem


def plain(text: str) -> str:
    """Without blanks around it and without U+0000."""
    return text.replace("\0", "").strip()


def written(text: str, field: str) -> str:
    """The same of a text that must say something, else Malformed ``input.missing`` at the field."""
    said = plain(text)
    if not said:
        raise Malformed(FieldProblem(field=field, code="input.missing"))
    return said


def require_written(text: str, field: str) -> None:
    """Malformed for a text that says nothing, and for one that cannot be kept exactly as it was written."""
    if not text.strip():
        raise Malformed(FieldProblem(field=field, code="input.missing"))
    if "\0" in text:
        raise Malformed(FieldProblem(field=field, code="input.malformed"))
