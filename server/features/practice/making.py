"""A participant's practice preschool: copied from the template with an account of its own, and taken away."""

import json
from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from server.features.practice import queries
from server.features.practice.copying import Place, copy_preschool
from server.features.practice.people import own_posts
from server.features.practice.removing import close_account, remove_preschool
from server.features.practice.settling import named, practice_region
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.dirty_months import note_month
from server.kernel.jobs import enqueue
from server.shared.i18n import translator
from server.shared.ids import uuid7

MAKE: Final = "practice.make"
_FOUND: Final = """
    insert into district (id, region_id, slug, name)
    values ($1, $2, $3, $4::jsonb)
"""
_ACCOUNT: Final = """
    insert into account (id, login, full_name, language, password_hash, must_change_password, practice_of)
    values ($1, $2, $3, $4, '', false, $5)
"""
_POSTS: Final = "update staff_member set account_id = $2 where preschool_id = $1 and id = any($3)"
_NOTE: Final = """
    insert into practice_preschool (id, participant_id, account_id, copied_preschool_id, made_at)
    values ($1, $2, $3, $4, $5)
"""
_REMOVED: Final = "update practice_preschool set removed_at = $2 where id = $1"


async def ask_for_copy(work: Work, participant_id: UUID) -> None:
    """Asks for a copy as soon as a template is ready."""
    await enqueue(work, MAKE, {"participant_id": participant_id}, once=asking_of(participant_id))


def asking_of(participant_id: UUID) -> str:
    return f"{MAKE}:{participant_id}"


async def make_copy(work: Work, clock: Clock, participant_id: UUID, template_id: UUID) -> None:
    """The participant's preschool; the same number of statements whatever there is.

    Whoever calls holds the participant and has seen that there is no copy.
    """
    who: Mapping[str, Any] = await queries.standing(work, participant_id, asking_of(participant_id))
    region_id, district_id, preschool_id, account_id = await practice_region(work), uuid7(), uuid7(), uuid7()
    name = translator(who["language"])("practice-preschool", name=who["full_name"])
    district = json.dumps(named("practice-district"))
    await work.raw.execute(_FOUND, district_id, region_id, f"practice-{preschool_id.hex}", district)
    await copy_preschool(work, template_id, Place(preschool_id, region_id, district_id, name))
    login = f"practice-{account_id.hex}"
    await work.raw.execute(_ACCOUNT, account_id, login, who["full_name"], who["language"], who["account_id"])
    await work.raw.execute(_POSTS, preschool_id, account_id, list(own_posts()))
    await work.raw.execute(_NOTE, uuid7(), participant_id, account_id, preschool_id, clock.now())
    await note_month(work, preschool_id, clock.today())


async def take_away(work: Work, clock: Clock, copy: Mapping[str, Any]) -> None:
    """The preschool with all that is in it; its account is closed, and that there was one stays known."""
    await remove_preschool(work, copy["copied_preschool_id"])
    await close_account(work, copy["account_id"], clock.now())
    await work.raw.execute(_REMOVED, copy["id"], clock.now())
