"""From rows of children to what goes over the wire."""

from collections.abc import Sequence
from datetime import date

from server.features.children.models import Child, Enrolment, Guardian
from server.kernel.database import Record
from server.shared.contract import children as contract


def to_contract(
    child: Child,
    enrolments: Sequence[tuple[Enrolment, str, str]],
    guardians: Sequence[Guardian],
    permitted: list[str],
    today: date,
) -> contract.Child:
    running = [
        age_band
        for row, _, age_band in enrolments
        if row.starts_on <= today and (row.ends_on is None or row.ends_on >= today)
    ]
    return contract.Child(
        id=child.id,
        preschool_id=child.preschool_id,
        family_name=child.family_name,
        given_name=child.given_name,
        patronymic=child.patronymic,
        birth_date=child.birth_date,
        gender=child.gender,
        age_band=running[0] if running else None,
        enrolments=[
            contract.EnrolmentRow(group_id=row.group_id, group_name=name, starts_on=row.starts_on, ends_on=row.ends_on)
            for row, name, _ in enrolments
        ],
        guardians=[
            contract.GuardianRow(
                id=row.id,
                full_name=row.full_name,
                kinship=row.kinship,
                phone=row.phone,
                has_account=row.account_id is not None,
            )
            for row in guardians
        ],
        permitted=permitted,
    )


def to_reader(row: Record) -> contract.ReadEntry:
    return contract.ReadEntry(at=row["at"].isoformat(), reader=row["full_name"], role=row["role"], action=row["action"])
