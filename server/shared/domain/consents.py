"""What families allow, and what follows from it for the pictures of their children."""

from collections.abc import Collection, Iterable, Mapping
from typing import Final
from uuid import UUID

from server.shared.domain.errors import RuleViolation

PHOTOS: Final = "photos"
SHARING: Final = "sharing"
RESEARCH: Final = "research"
PURPOSES: Final = (PHOTOS, SHARING, RESEARCH)
WITHHELD: Final = "withheld"
"""The state of a picture that a reader of its entry does not get."""

Answers = Mapping[UUID, bool | None]
"""What the families of the children in a picture said of pictures: True given, False refused, None not asked yet."""


def picture_shown(answers: Answers, own: Collection[UUID], as_staff: bool) -> bool:
    """Whether somebody who may read an entry gets its picture, too.

    ``answers`` holds every child in the picture: those named by any entry that holds it. ``own`` are the reader's own
    children, where the entry is shown to families; ``as_staff`` says that the reader works with one of the children or
    with the group of the entry. A family always gets a picture in which nobody but its own children is. Any other
    picture nobody gets once one family has refused; until then staff get it, and a family if every other one has given
    its consent.
    """
    others = [said for child_id, said in answers.items() if child_id not in own]
    if not others:
        return True
    if False in answers.values():
        return False
    return as_staff or None not in others


def require_consents(in_picture: Collection[UUID], not_given: Mapping[UUID, str], shared: bool) -> None:
    """Raises ``observation.consent_missing`` with ``names`` where a picture of several children would be shared.

    ``not_given`` holds the names of those whose families have refused or were not asked yet.
    """
    if shared and len(set(in_picture)) > 1:
        missing = [name for child_id, name in not_given.items() if child_id in in_picture]
        if missing:
            raise RuleViolation("observation.consent_missing", names=", ".join(missing))


def require_not_over_the_family(given: bool, on_paper: bool, refused_by_family: bool) -> None:
    """Raises ``consent.family_refused``: what a family itself has refused here, no sheet of paper gives again."""
    if given and on_paper and refused_by_family:
        raise RuleViolation("consent.family_refused")


def split(answers: Iterable[tuple[str, bool]]) -> tuple[list[str], list[str]]:
    """The purposes given and those refused, each in the order of ``PURPOSES``."""
    said = dict(answers)
    given = [purpose for purpose in PURPOSES if said.get(purpose) is True]
    refused = [purpose for purpose in PURPOSES if said.get(purpose) is False]
    return given, refused
