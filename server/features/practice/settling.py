"""The template's preschool and its people: written in bulk, as an import would leave them."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from server.features.children.models import Child, Enrolment, Guardian
from server.features.consents.models import Consent
from server.features.places.models import District
from server.features.practice.people import REGION, TemplateChild, children, groups, identity, staff, words
from server.features.practice.scene import Scene
from server.features.preschools.models import Preschool, PreschoolGroup
from server.features.staff.models import StaffGroup, StaffMember
from server.kernel.database import Work
from server.shared.domain.alphabet import sort_key
from server.shared.domain.consents import PURPOSES
from server.shared.i18n import LANGUAGES, translator
from server.shared.ids import uuid7

_REGION: Final = """
    with made as (
      insert into region (id, iso, name, position, practice) values ($1, $2, $3::jsonb, 999, true)
      on conflict (iso) do nothing returning id
    )
    select id from made union all select id from region where iso = $2 limit 1
"""
_HIRED_BEFORE: Final = timedelta(days=400)


def named(key: str) -> dict[str, str]:
    """A text of the catalogue in every language, as places keep their names."""
    return {language: translator(language)(key) for language in LANGUAGES}


async def practice_region(work: Work) -> UUID:
    """The region that is none, made when it is first needed."""
    region_id: UUID = await work.raw.fetchval(_REGION, uuid7(), REGION, json.dumps(named("practice-region")))
    return region_id


async def settle(scene: Scene) -> None:
    """The preschool in a district of its own, its groups, staff, children and families."""
    work, home = scene.work, scene.preschool_id
    region_id, district_id = await practice_region(work), uuid7()
    district = District(
        id=district_id, region_id=region_id, slug=f"practice-{home.hex}", name=named("practice-district")
    )
    preschool = Preschool(
        id=home, region_id=region_id, district_id=district_id, name=translator("uz")("practice-template"), practice=True
    )
    for rows in ([district], [preschool], list(_groups(scene)), list(_staff(scene)), list(_people(scene))):
        work.session.add_all(rows)
        await work.flush()
    work.session.add_all(_belonging(scene))
    await work.flush()


def _groups(scene: Scene) -> Iterator[Any]:
    for group in groups():
        yield PreschoolGroup(
            preschool_id=scene.preschool_id,
            id=group.id,
            name=group.name,
            age_band=group.age_band,
            language="uz",
            school_year=scene.school_year,
        )


def _staff(scene: Scene) -> Iterator[Any]:
    for one in staff():
        yield StaffMember(
            preschool_id=scene.preschool_id,
            id=one.id,
            role=one.role,
            family_name=one.family_name,
            given_name=one.given_name,
            starts_on=scene.first_day - _HIRED_BEFORE,
            sort_key=sort_key(one.family_name, one.given_name, ""),
        )


def _people(scene: Scene) -> Iterator[Any]:
    for child in children():
        yield Child(
            preschool_id=scene.preschool_id,
            id=child.id,
            family_name=child.family_name,
            given_name=child.given_name,
            birth_date=_born(scene, child),
            gender="girl" if child.girl else "boy",
            sort_key=sort_key(child.family_name, child.given_name, ""),
        )


def _born(scene: Scene, child: TemplateChild) -> date:
    first = date(scene.school_year + groups()[child.group].birth_year, 10, 1)
    return first + timedelta(days=27 * child.number)


def _belonging(scene: Scene) -> Iterator[Any]:
    """Who works with which group, who is enrolled in it since when, and who cares for them."""
    home = scene.preschool_id
    for one in staff():
        if one.group is not None:
            yield StaffGroup(
                preschool_id=home, id=identity("leads", one.id), staff_id=one.id, group_id=groups()[one.group].id
            )
    for child in children():
        enrolment = identity("enrolment", child.id)
        group_id = groups()[child.group].id
        yield Enrolment(
            preschool_id=home, id=enrolment, child_id=child.id, group_id=group_id, starts_on=scene.first_day
        )
        yield _guardian(home, child)
        yield from _consents(scene, child)


def _guardian(home: UUID, child: TemplateChild) -> Guardian:
    given = words()["guardians"]
    family = child.family_name if child.girl else f"{child.family_name}a"
    return Guardian(
        preschool_id=home,
        id=identity("guardian", child.id),
        child_id=child.id,
        full_name=f"{family} {given[child.number % len(given)]}",
        kinship=words()["kinship"],
        phone=words()["phone"],
    )


def _consents(scene: Scene, child: TemplateChild) -> Iterator[Consent]:
    head = scene.head()
    for purpose in PURPOSES:
        yield Consent(
            preschool_id=scene.preschool_id,
            id=identity("consent", child.id, purpose),
            child_id=child.id,
            purpose=purpose,
            given=True,
            said_by=head.account_id,
            said_by_name=head.full_name,
            on_paper=True,
            said_at=scene.at(scene.first_day, 10).now(),
        )
