"""What a family takes home: everything it may see, and of each picture when it was and what it shows."""

import re
from datetime import timedelta
from io import BytesIO
from uuid import UUID
from zipfile import ZipFile

import pytest
from PIL import ExifTags, Image

from media_library.storage import ObjectStorage
from server.features.takeouts.jobs import takeout_jobs
from server.kernel.jobs import enqueue
from server.shared.ids import uuid7
from server.worker import drain
from tests.server.development_cards.steps import a_mark, a_round, closed, marked
from tests.server.takeouts.taking import Family, Opened
from tests.support.observations import indicators
from tests.support.world import Person

A_MOMENT = timedelta(seconds=1)


async def test_the_archive_holds_what_the_family_is_shown(family: Family) -> None:
    world, speech = family.world, indicators("speech")[0]
    await family.observed(text="Sheʼr aytdi", indicator_id=speech, level=1)
    await family.observed(text="Hamma uchun emas", shared=False)
    await family.observed(text="Kecha qurdi", area="cognitive", ago=timedelta(days=1))
    shown = (await world.app.get(f"{world.path}/children/{family.child_id}/observations", family.parent.token)).json()

    archive = await family.archive()

    told = archive.record["entries"]
    assert [entry["text"] for entry in told] == ["Kecha qurdi", "Sheʼr aytdi"]
    assert [entry["id"] for entry in told] == [entry["id"] for entry in reversed(shown["items"])]
    assert archive.record["growth"][0]["area"] == "speech"
    assert "Hamma uchun emas" not in archive.page + str(archive.record)
    assert all(words in archive.page for words in ("Sheʼr aytdi", "Kecha qurdi", "Olimova Aziza", "Kungaboqar"))


async def test_a_picture_carries_its_date_and_its_caption(family: Family) -> None:
    photo = await family.photo()
    await family.observed(text="Qurdi", photo_ids=[str(photo)], captions=["Qalʼa va oʻrmon"], ago=timedelta(days=2))

    archive = await family.archive()

    (name,) = archive.photos
    picture = Image.open(BytesIO(archive.zip.read(name)))
    exif, detail = picture.getexif(), picture.getexif().get_ifd(ExifTags.IFD.Exif)
    assert name == "photos/2026-11-16_01_qala-va-ormon.jpg"
    assert detail[ExifTags.Base.DateTimeOriginal] == "2026:11:16 11:30:00"
    assert detail[ExifTags.Base.OffsetTimeOriginal] == "+05:00"
    assert exif[ExifTags.Base.ImageDescription].encode("latin-1").decode() == "Qalʼa va oʻrmon"
    assert archive.zip.getinfo(name).date_time == (2026, 11, 16, 11, 30, 0)
    assert (picture.format, picture.size) == ("JPEG", (800, 600))
    assert f'src="{name}"' in archive.page
    assert archive.record["entries"][0]["pictures"][0]["file"] == name


async def test_other_children_are_never_named(family: Family) -> None:
    other = await family.world.child(name="Boburjon", family="Toʻxtayev")
    await family.observed(other, text="Birga oʻynashdi")

    archive = await family.archive(language="en")

    (entry,) = archive.record["entries"]
    assert entry["with_others"] is True
    assert "and others" in archive.page
    assert not any(name in archive.page + str(archive.record) for name in ("Boburjon", "Toʻxtayev", str(other)))


async def test_a_picture_with_a_child_whose_family_has_not_agreed_is_left_out_and_said_so(family: Family) -> None:
    other = await family.world.child(name="Bobur")
    alone, together = await family.photo(), await family.photo()
    await family.observed(photo_ids=[str(alone)])
    await family.observed(other, photo_ids=[str(together)], shared=False)
    await shared(family)

    archive = await family.archive(language="en")

    assert len(archive.photos) == 1
    assert (archive.record["withheld"], archive.record["missing"]) == (1, 0)
    assert "1 picture is left out" in archive.page


async def test_a_consent_withdrawn_between_asking_and_making_is_obeyed(family: Family) -> None:
    other = await family.world.child(name="Bobur")
    neighbour, together = await family.world.parent(other), await family.photo()
    await consented(family, neighbour, other, True)
    await consented(family, family.parent, family.child_id, True)
    await family.observed(other, photo_ids=[str(together)])
    with_it = await family.archive()
    asked = (await family.ask()).json()
    await consented(family, neighbour, other, False)
    await drain(family.world.app.parts)

    answer = await family.fetched(await family.told(asked["id"]))

    without = Opened(ZipFile(BytesIO(answer.content)))
    assert (len(with_it.photos), len(without.photos), without.record["withheld"]) == (1, 0, 1)


async def test_an_archive_with_a_picture_of_a_child_whose_family_withdraws_is_given_out_no_more(
    family: Family,
) -> None:
    other = await family.world.child(name="Bobur")
    neighbour = await family.world.parent(other)
    await consented(family, neighbour, other, True)
    await consented(family, family.parent, family.child_id, True)
    await family.observed(other, photo_ids=[str(await family.photo())])
    takeout = await family.made()
    before = await family.fetched(takeout)

    family.world.app.clock.move(A_MOMENT)
    try:
        await consented(family, neighbour, other, False)
        after = await family.fetched(takeout)
        told = await family.told(takeout["id"])
        anew = await family.archive()
    finally:
        family.world.app.clock.move(-A_MOMENT)

    assert (before.status_code, after.status_code) == (200, 404)
    assert (told["state"], told["address"]) == ("expired", "")
    assert (anew.photos, anew.record["withheld"]) == ([], 1)


async def test_a_picture_that_cannot_be_read_is_missed_and_the_rest_is_there(family: Family) -> None:
    lost, kept = await family.photo(), await family.photo()
    await family.observed(photo_ids=[str(lost)], ago=timedelta(hours=2))
    await family.observed(photo_ids=[str(kept)])
    async with family.world.app.parts.database.writing() as work:
        await work.raw.execute("update rendition set key = 'nowhere' where file_id = $1", lost)

    archive = await family.archive()

    assert (len(archive.photos), archive.record["missing"]) == (1, 1)


async def test_what_the_family_saw_at_home_and_the_conversation_are_its_own(family: Family) -> None:
    world = family.world
    path, at = f"{world.path}/children/{family.child_id}", world.app.clock.now().isoformat()
    home = {"id": str(uuid7()), "text": "Uyda idish yuvdi", "observed_at": at}
    assert (await world.app.post(f"{path}/home-observations", family.parent.token, home)).status_code == 201
    for person, text in ((family.parent, "Kechikamiz"), (family.educator, "Xoʻp boʻladi")):
        said = {"id": str(uuid7()), "text": text}
        assert (await world.app.post(f"{path}/messages", person.token, said)).status_code == 201

    archive = await family.archive()

    assert [(entry["text"], entry["from_home"]) for entry in archive.record["entries"]] == [("Uyda idish yuvdi", True)]
    assert [(one["text"], one["from_family"]) for one in archive.record["messages"]] == [
        ("Kechikamiz", True),
        ("Xoʻp boʻladi", False),
    ]
    assert "uyda yozilgan" in archive.page


async def test_only_closed_rounds_are_told_with_the_words_of_their_levels(family: Family) -> None:
    world, head = family.world, await family.world.head()
    first = await a_round(world, head)
    await marked(world, family.educator, first, a_mark(family.child_id, indicators("speech")[0], 1))
    await closed(world, head, first)
    second = await a_round(world, head, 2, ("2026-12-01", "2027-01-31"))
    await marked(world, family.educator, second, a_mark(family.child_id, indicators("speech")[0], 0))

    archive = await family.archive(language="ru")

    (card,) = archive.record["cards"]
    assert (card["number"], card["areas"][0]["marks"][0]["level_label"]) == (1, "Самостоятельно")
    assert "Начальный этап" in archive.page
    assert "Пока нет" not in archive.page


async def test_the_route_is_told_in_words(family: Family) -> None:
    world, step = family.world, indicators("speech")[1]
    route = {"stage": 0, "strengths": "Qiziquvchan", "next_steps": [str(step)], "activities": [{"title": "Topishmoq"}]}
    path = f"{world.path}/children/{family.child_id}/route"
    assert (await world.app.send("PUT", path, family.educator.token, route)).status_code == 200

    archive = await family.archive()

    (told,) = archive.record["routes"]
    assert (told["strengths"], told["activities"], len(told["next_steps"])) == ("Qiziquvchan", ["Topishmoq"], 1)
    assert "Topishmoq" in archive.page


async def test_words_of_people_are_never_markup(family: Family) -> None:
    await family.observed(text="<script>alert(1)</script> & <b>qalin</b>")

    archive = await family.archive()

    assert "<script>" not in archive.page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp;" in archive.page
    assert not re.search(r"(src|href)=\"(?!photos/|#)", archive.page)


async def test_a_job_that_broke_in_the_middle_gives_the_same_when_it_runs_again(family: Family) -> None:
    for hours in (3, 2, 1):
        await family.observed(photo_ids=[str(await family.photo())], ago=timedelta(hours=hours))
    whole = await family.made()
    expected = (await family.fetched(whole)).content
    breaking = BreakingStorage(family.world.app.parts.storage, after=2)
    make = takeout_jobs(family.world.app.parts.database, breaking, family.world.app.clock)["takeouts.make"]
    payload = {"preschool_id": str(family.world.preschool_id), "takeout_id": whole["id"]}
    async with family.world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update takeout set state = 'waiting', progress = 0, key = '' where id = $1", UUID(whole["id"])
        )

    with pytest.raises(PowerCut):
        async with family.world.app.parts.database.writing() as work:
            await make(work, payload)
    halfway = await family.told(whole["id"])
    async with family.world.app.parts.database.writing() as work:
        await enqueue(work, "takeouts.make", payload)
    await drain(family.world.app.parts)

    again = await family.told(whole["id"])
    assert (halfway["state"], 0.5 < halfway["progress"] < 0.95) == ("running", True)
    assert (again["state"], (await family.fetched(again)).content) == ("ready", expected)


class PowerCut(Exception):
    """What no code of ours expects."""


class BreakingStorage(ObjectStorage):
    """The real store, reached through a process that dies after some pictures."""

    def __init__(self, storage: ObjectStorage, after: int) -> None:
        self._storage = storage
        self._left = after

    async def get(self, bucket: str, key: str) -> bytes:
        if not self._left:
            raise PowerCut
        self._left -= 1
        return await self._storage.get(bucket, key)


async def shared(family: Family) -> None:
    """As an entry can be from a time before anybody was asked."""
    async with family.world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update observation set shared = true where preschool_id = $1", family.world.preschool_id
        )


async def consented(family: Family, person: Person, child_id: UUID, given: bool) -> None:
    body = {"purpose": "photos", "given": given}
    path = f"{family.world.path}/children/{child_id}/consents"
    assert (await family.world.app.send("PUT", path, person.token, body)).status_code == 200
