"""What a family takes home: everything it may see, and of each picture when it was and what it shows."""

from datetime import timedelta
from io import BytesIO

from PIL import ExifTags, Image

from tests.server.takeouts.taking import Family
from tests.support.observations import indicators


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
    at = family.world.app.clock.now() - timedelta(days=2)
    photo = await family.photo()
    await family.observed(
        text="Qurdi", photo_ids=[str(photo)], captions=["Qalʼa va oʻrmon"], ago=timedelta(days=2), area="cognitive"
    )

    archive = await family.archive()

    (name,) = archive.photos
    picture = Image.open(BytesIO(archive.zip.read(name)))
    exif = picture.getexif()
    assert name == "photos/2026-11-16_01_qurdi.jpg" or name == "photos/2026-11-16_01_qala-va-ormon.jpg"
    assert exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] == "2026:11:16 11:30:00"
    assert exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.OffsetTimeOriginal] == "+05:00"
    assert archive.zip.getinfo(name).date_time == (2026, 11, 16, 11, 30, 0)
    assert picture.size == (800, 600)
    assert at.isoformat()[:10] == "2026-11-16"
    assert f'src="{name}"' in archive.page
