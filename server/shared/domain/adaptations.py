"""Rules of adaptations for named children."""

from server.shared.domain.errors import RuleViolation


def require_of_plan(enrolled: bool, planned: bool) -> None:
    """Raises ``adaptation.other_group`` or ``adaptation.other_plan``: child and activity belong to the plan."""
    if not enrolled:
        raise RuleViolation("adaptation.other_group")
    if not planned:
        raise RuleViolation("adaptation.other_plan")
