"""The demonstration as the sheet a preschool would send: it comes in by the roster import like any other."""

import io
from collections.abc import Sequence
from itertools import chain
from typing import Final

from openpyxl import Workbook

from server.demo.people import DemoChild, DemoGroup, DemoPreschool

_CHILDREN: Final = (
    "Child number",
    "Family name",
    "Given name",
    "Patronymic",
    "Birth date",
    "Gender",
    "Group",
    "Group age",
    "Enrolment date",
    "Guardian 1",
    "Guardian 1 kinship",
    "Guardian 1 phone",
    "Guardian 2",
    "Guardian 2 kinship",
    "Guardian 2 phone",
)
_GROUPS: Final = ("Group", "Age band", "Language", "Educators")


def as_sheet(preschool: DemoPreschool) -> bytes:
    """An XLSX with the sheets Children and Groups."""
    book = Workbook(write_only=True)
    children = book.create_sheet("Children")
    children.append(_CHILDREN)
    for group in preschool.groups:
        for child in group.children:
            children.append(_child_row(child, group))
    groups = book.create_sheet("Groups")
    groups.append(_GROUPS)
    for group in preschool.groups:
        groups.append((group.name, group.age_band, group.language, ", ".join(group.educators)))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _child_row(child: DemoChild, group: DemoGroup) -> Sequence[object]:
    guardians = chain.from_iterable(
        (guardian.full_name, guardian.kinship, guardian.phone) for guardian in child.guardians
    )
    return (
        child.number,
        child.family_name,
        child.given_name,
        child.patronymic,
        child.birth_date,
        "girl" if child.girl else "boy",
        group.name,
        group.age_band,
        child.since,
        *guardians,
    )
