"""The secret address of a group's calendar: making, revoking, and reading it without signing in."""

import base64
import hashlib
import hmac
from datetime import date
from typing import Final
from uuid import UUID

from server.features.plan_documents import queries
from server.features.plan_documents.calendars import Season, calendar_of
from server.features.plan_documents.models import CalendarFeed
from server.features.preschools.calendar import closed_days
from server.kernel import audit, limits
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Database, Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import plan_documents as contract
from server.shared.domain.calendar import bounds_of, monday_of
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PARTS_OF_DAY
from server.shared.i18n import translator

SUFFIX: Final = ".ics"
_FOLDER: Final = "/api/calendar/"
_A_MINUTE: Final = 60
"""Calendar programs ask a few times a day; several behind one address of a network are still far from this."""


class CalendarFeedService:
    """A group has one living address; making another revokes the one before."""

    def __init__(self, work: Work, actor: Actor, clock: Clock, secret: str) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock
        self._secret = secret

    async def living(self, preschool_id: UUID, group_id: UUID) -> contract.Feed:
        """The living address without itself, which nobody is told twice; NotVisible where there is none."""
        await self._require(preschool_id, group_id)
        row = await queries.living_feed(self._work, preschool_id, group_id)
        if row is None:
            raise NotVisible
        return self._told(row)

    async def make(self, preschool_id: UUID, group_id: UUID, request: contract.NewFeed) -> contract.Feed:
        """A new address, told here only; the same request repeated is told the same."""
        await self._require(preschool_id, group_id)
        secret = self._secret_of(preschool_id, request.id)
        there = await self._work.session.get(CalendarFeed, (preschool_id, request.id))
        if there is not None:
            if there.group_id != group_id or there.revoked_at or there.made_by != self._actor.account_id:
                raise RuleViolation("calendar_feed.id_taken")
            return self._told(there, secret)
        row = CalendarFeed(
            preschool_id=preschool_id,
            id=request.id,
            group_id=group_id,
            secret_hash=hash_of(secret),
            language=self._actor.language,
            made_by=self._actor.account_id,
            made_at=self._clock.now(),
            revoked_at=None,
        )
        self._work.session.add(row)
        await self._work.flush()
        await queries.revoke_feeds(self._work, row)
        await audit.record(self._work, self._actor, "calendar_feed.make", row.id, preschool_id)
        return self._told(row, secret)

    async def revoke(self, preschool_id: UUID, group_id: UUID, feed_id: UUID) -> None:
        await self._require(preschool_id, group_id)
        row = await self._work.session.get(CalendarFeed, (preschool_id, feed_id))
        if row is None or row.group_id != group_id:
            raise NotVisible
        row.revoked_at = row.revoked_at or self._clock.now()
        await self._work.flush()
        await audit.record(self._work, self._actor, "calendar_feed.revoke", row.id, preschool_id)

    async def _require(self, preschool_id: UUID, group_id: UUID) -> None:
        group = await queries.group(self._work, self._actor, preschool_id, group_id)
        self._actor.require(Action.FEED_MANAGE, Whereabouts.of_group(preschool_id, group.id))

    def _secret_of(self, preschool_id: UUID, feed_id: UUID) -> str:
        """32 bytes made from the identity under our key, so that it need not be kept for those who lost the answer."""
        named = f"calendar-feed:{preschool_id}:{feed_id}".encode()
        made = hmac.digest(self._secret.encode(), named, hashlib.sha256)
        return base64.urlsafe_b64encode(made).decode().rstrip("=")

    def _told(self, row: CalendarFeed, secret: str = "") -> contract.Feed:
        where = Whereabouts.of_group(row.preschool_id, row.group_id)
        return contract.Feed(
            id=row.id,
            made_at=row.made_at,
            language=row.language,
            address=f"{_FOLDER}{secret}{SUFFIX}" if secret else "",
            permitted=self._actor.permitted(where, (Action.FEED_MANAGE,)),
        )


class PublicCalendar:
    """What whoever knows the address reads; who guesses learns nothing, and not often."""

    def __init__(self, work: Work, database: Database) -> None:
        self._work = work
        self._database = database

    async def read(self, name: str, address: str) -> bytes:
        """The calendar of the running address ``name`` (with its suffix), asked for from a network ``address``."""
        secret = name.removesuffix(SUFFIX)
        feed = await queries.feed_by_hash(self._work, hash_of(secret)) if name.endswith(SUFFIX) else None
        whose = f"calendar:{feed['id']}" if feed else f"calendar:unknown:{address}"
        await limits.take(self._database, whose, _A_MINUTE)
        if feed is None:
            raise NotVisible
        return calendar_of(await self._season(feed), translator(feed["language"]))

    async def _season(self, feed: Record) -> Season:
        first, last = bounds_of(feed["school_year"])
        between = (monday_of(first), last)
        words = translator(feed["language"])
        return Season(
            group_id=feed["group_id"],
            name=words("calendar-name", group=feed["group_name"], preschool=feed["preschool_name"]),
            made_at=feed["made_at"],
            themes=await queries.themes(self._work, feed, between),
            days=await queries.days(self._work, feed, between, PARTS_OF_DAY),
            closed=await self._closed(feed["preschool_id"], (first, last)),
        )

    async def _closed(self, preschool_id: UUID, between: tuple[date, date]) -> dict[date, str]:
        """The days from Monday to Friday on which the preschool is closed, with its own reasons."""
        reasons = await queries.reasons(self._work, preschool_id, between)
        closed = await closed_days(self._work, preschool_id, *between)
        return {day: reasons.get(day, "") for day in sorted(closed) if day.weekday() < 5}


def hash_of(secret: str) -> str:
    """What is kept of an address."""
    return hashlib.sha256(secret.encode()).hexdigest()
