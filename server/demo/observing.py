"""What educators noted through the year: phrases of indicators and day notes, some photos, some children forgotten.

More than half of it is about what the week's theme is for, as it is planned.
"""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from functools import cache
from uuid import UUID

import msgspec

from media_library.receiving import Sent, UploadDesk, receive
from media_library.starter.photos import WORKS, child_work
from media_library.tickets import ticket_for
from media_library.uploads import UploadService
from server.demo import marks
from server.demo.people import SEED, words
from server.demo.planning import is_forgotten
from server.demo.stage import Stage, StagedChild, StagedGroup, StagedPreschool
from server.features.activity_bank.service import band_of
from server.features.frameworks.service import ReferenceShelf
from server.features.observations.service import ObservationService
from server.features.preschools.calendar import is_working_day
from server.shared.contract.media import NewFile
from server.shared.contract.observations import NewObservation, NewObservations
from server.shared.contract.reference import Framework, Indicator, Reference
from server.shared.domain.calendar import monday_of
from server.shared.ids import NOWHERE, uuid7

Drawing = asyncio.Future[list[bytes]]
"""Photos that are being drawn while other things are loaded."""

_AT_ONCE = 60
_OF_THE_THEME = 0.6
_THEMED = """
    select w.week_start, array_agg(distinct i.slug order by i.slug) as slugs
    from annual_plan p
    join annual_plan_week w on w.preschool_id = p.preschool_id and w.plan_id = p.id
    join week_theme t on t.id = w.week_theme_id
    join bank_activity b on b.preschool_id = $3 and b.month = t.month and b.week = t.week and b.band = $4,
      jsonb_array_elements_text(b.indicators) as i(slug)
    where p.preschool_id = $1 and p.group_id = $2
    group by w.week_start
"""
_FORGOTTEN_DAYS = 24
_LATELY_DAYS = 25
_THINNED = 6
"""In a small demonstration one day of so many, before the last weeks."""


async def observe_the_year(stage: Stage, staged: StagedPreschool, drawing: Drawing) -> None:
    """Entries of every group, evenly over its days, fewer where the preschool is less lively; what is done stays."""
    photos = await asyncio.shield(drawing)
    async with stage.parts.database.reading() as work:
        edition = await ReferenceShelf().edition(work)
        observed = {
            group.group_id
            for group in staged.groups
            if await marks.find_mark(work, marks.OBSERVED, group.group_id) is not None
        }
    framework = msgspec.json.decode(edition.content, type=Reference).framework
    for number, group in enumerate(staged.groups):
        if group.educator is None or group.group_id in observed or (is_forgotten(staged, number)):
            continue
        stage.begin("observations", staged.plan.number, number)
        async with stage.parts.database.reading() as work:
            band = band_of(group.age_band)
            rows = await work.raw.fetch(_THEMED, staged.preschool_id, group.group_id, NOWHERE, band)
        group.themed = {row["week_start"]: row["slugs"] for row in rows}
        own_photos = await _send_photos(stage, staged, group, photos[:2] if number else photos[:5])
        entries = [
            entry
            for place, child in enumerate(group.children)
            for entry in _entries_of(stage, staged, group, child, framework, place)
        ]
        _show(own_photos, group, entries)
        async with stage.parts.database.writing() as work:
            service = ObservationService(work, group.educator, stage.parts.clock)
            for start in range(0, len(entries), _AT_ONCE):
                await service.record(
                    staged.preschool_id, NewObservations(observations=entries[start : start + _AT_ONCE])
                )
            await marks.set_mark(work, marks.OBSERVED, group.group_id)


@cache
def _drawn(kind: str) -> bytes:
    """Seconds of work, done once in a process however often it loads."""
    return child_work(kind, seed=SEED)


def _show(photos: list[UUID], group: StagedGroup, entries: list[NewObservation]) -> None:
    """Each photo beside three entries; where a family has not allowed it, for staff alone."""
    allowed = {child.child_id for child in group.children if child.in_pictures}
    for place, file_id in enumerate(photos):
        chosen = entries[-1 - place :: -max(7, len(entries) // 4)][:3]
        for entry in chosen:
            entry.photo_ids = [file_id]
            entry.shared = entry.shared and all(set(one.child_ids) <= allowed for one in chosen)


def draw_photos(size: str) -> Drawing:
    """Children's works drawn by code while other things are done; the same every time."""
    loop = asyncio.get_running_loop()
    drawing: Drawing = loop.create_future()

    def draw() -> None:
        photos = [_drawn(kind) for kind in list(WORKS)[: 2 if size == "small" else 5]]
        with suppress(RuntimeError):  # nobody waits any more
            loop.call_soon_threadsafe(drawing.set_result, photos)

    # A daemon, for the drawing takes seconds and whoever stops the loading shall not wait for it.
    threading.Thread(target=draw, daemon=True).start()
    return drawing


def _entries_of(  # one child's year: who, where, and by which framework
    stage: Stage,
    staged: StagedPreschool,
    group: StagedGroup,
    child: StagedChild,
    framework: Framework,
    place: int,
) -> list[NewObservation]:
    forgotten = place % 9 == 4
    last = stage.today - timedelta(days=_FORGOTTEN_DAYS if forgotten else 1)
    first, lately = child.since, stage.today - timedelta(days=_LATELY_DAYS)
    days = [day for day in _days(first, last) if is_working_day(day, None)]
    if stage.size == "small":
        days = [day for day in days if day > lately or day.day % _THINNED == 0]
    wanted = round(len(days) * 0.42 * staged.plan.lively)
    if place % 13 == 12 or not days:
        return []
    chosen = sorted(stage.chance.sample(days, min(wanted, len(days))))
    return [_entry(stage, group, child, framework, day, (day - first).days / 90) for day in chosen]


def _entry(  # one observation, with all it is made of
    stage: Stage, group: StagedGroup, child: StagedChild, framework: Framework, day: date, progress: float
) -> NewObservation:
    all_of_age = _indicators(framework, group.age_band)
    of_theme = [one for one in all_of_age if one[0].slug in group.themed.get(monday_of(day), ())]
    planned = stage.chance.random() < _OF_THE_THEME
    indicator, area = stage.chance.choice(of_theme if planned and of_theme else all_of_age)
    plain = stage.chance.random() < 0.25
    phrases = words("day_notes")[group.language] if plain else indicator.phrases[group.language]
    text = stage.chance.choice(phrases).replace("{name}", child.given_name)
    skill = min(0.95, 0.25 + 0.5 * progress)
    level = 1.0 if stage.chance.random() < skill else 0.5 if stage.chance.random() < 0.8 else 0.0
    moment = datetime.combine(
        day, time(9 + stage.chance.randint(0, 6), stage.chance.randint(0, 59)), stage.parts.clock.time_zone
    )
    return NewObservation(
        id=uuid7(),
        child_ids=[child.child_id],
        text=text,
        area="social_emotional" if plain else area,
        observed_at=min(moment, stage.parts.clock.now()),
        indicator_id=None if plain else indicator.id,
        level=None if plain else level,
        shared=stage.chance.random() < 0.9,
    )


def _indicators(framework: Framework, age_band: str) -> list[tuple[Indicator, str]]:
    return [
        (indicator, area.slug)
        for area in framework.areas
        for sub_area in area.sub_areas
        for indicator in sub_area.indicators
        if indicator.age_band == age_band
    ]


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


async def _send_photos(stage: Stage, staged: StagedPreschool, group: StagedGroup, photos: list[bytes]) -> list[UUID]:
    """Sends photos as an educator's tablet does; the jobs that follow prepare them."""
    if group.educator is None:
        return []
    parts = stage.parts
    desk = UploadDesk(parts.database, parts.storage, parts.clock, parts.settings.secret, parts.settings.media_quota)
    sent = []
    for number, content in enumerate(photos):
        file_id, expires_at = uuid7(), stage.parts.clock.now() + timedelta(minutes=5)
        request = NewFile(
            id=file_id,
            purpose="observation",
            name=f"ish-{number}.jpg",
            media_type="image/jpeg",
            byte_size=len(content),
        )
        async with stage.parts.database.writing() as work:
            await UploadService(work, group.educator, desk).begin(staged.preschool_id, request)
        ticket = ticket_for(desk.secret, staged.preschool_id, file_id, expires_at)
        await receive(desk, Sent(staged.preschool_id, file_id, ticket, len(content), _chunks(content)))
        sent.append(file_id)
        await asyncio.sleep(0)
    return sent


async def _chunks(content: bytes) -> AsyncIterator[bytes]:
    yield content
