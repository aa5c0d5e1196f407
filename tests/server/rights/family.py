"""What a preschool and its families have said to each other, made for whoever asks about it."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

from server.features.announcements.models import Announcement
from server.features.conversations.models import Message
from server.features.questionnaires.models import Questionnaire
from server.shared.ids import uuid7
from tests.server.rights.asking import Ask, Maker, body, made, nothing
from tests.server.rights.place import Place
from tests.support.world import Person

_NEWS: Final = {"title": "Bayram", "text": "Juma kuni", "shown_until": "2026-11-30"}

_QUESTION: Final = {
    "slug": "food",
    "kind": "one",
    "text": "Ovqat yoqadimi?",
    "choices": ["Ha", "Yoʻq"],
    "required": True,
}


async def a_message(place: Place) -> UUID:
    """The author's, about the child and written a while ago."""
    at = place.world.app.clock.now() - timedelta(hours=1)
    row = Message(
        preschool_id=place.world.preschool_id,
        id=uuid7(),
        child_id=place.child_id,
        group_id=place.world.sunflowers,
        author_id=place.author.account_id,
        author_name="Karimova Nodira",
        from_family=False,
        text="Bugun rasm chizdik",
        sent_at=at,
        heard_at=at,
    )
    await place.add(row)
    return row.id


with_a_message: Maker = made("message_id", a_message)


async def read_so_far(place: Place, person: Person) -> Ask:
    return await body(message_id=str(await a_message(place)))(place, person)


async def an_announcement(place: Place) -> UUID:
    """For the group, to be acknowledged."""
    row = Announcement(
        preschool_id=place.world.preschool_id,
        id=uuid7(),
        group_id=place.world.sunflowers,
        title="Bayram",
        text="Juma kuni",
        needs_acknowledgement=True,
        shown_until=date(2026, 11, 30),
        author_id=place.author.account_id,
        author_name="Karimova Nodira",
        published_at=place.world.app.clock.now(),
    )
    await place.add(row)
    return row.id


some_news: Maker = body(id="{new}", group_id="{group_id}", **_NEWS)
with_an_announcement: Maker = made("announcement_id", an_announcement)
news_said_anew: Maker = made("announcement_id", an_announcement, body(**_NEWS))


async def acknowledging(place: Place, person: Person) -> Ask:
    """For the child."""
    return Ask({"announcement_id": await an_announcement(place)}, f"?child_id={place.child_id}")


def with_a_questionnaire(status: str, maker: Maker = nothing) -> Maker:
    """One of the whole preschool, opened by the head or not."""

    async def questionnaire(place: Place) -> UUID:
        row = Questionnaire(
            preschool_id=place.world.preschool_id,
            id=uuid7(),
            group_id=None,
            title="Soʻrovnoma",
            questions=[_QUESTION],
            status=status,
            open_until=date(2026, 11, 30),
            created_by=place.head.account_id,
        )
        await place.add(row)
        return row.id

    return made("questionnaire_id", questionnaire, maker)


a_questionnaire: Maker = body(title="Soʻrovnoma", questions=[_QUESTION], open_until="2026-11-30", revision=1)
answers: Maker = body(answers=[{"question": "food", "choices": [0]}])
