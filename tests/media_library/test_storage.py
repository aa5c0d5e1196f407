"""The object store by its real protocol: what it keeps, what links and forms allow, what it refuses."""

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from media_library.storage import (
    BUCKETS,
    CHUNK_BYTES,
    INTAKE,
    LIBRARY,
    MEDIA,
    ObjectMissing,
    ObjectStorage,
    StorageAway,
    attachment,
    hash_key,
    probe,
)
from server.services.object_store import ObjectStoreAddress
from server.services.supervisor import Services

PICTURE = b"RIFF....WEBP" + bytes(range(256)) * 40


@pytest.fixture(scope="session")
def address(request: pytest.FixtureRequest) -> ObjectStoreAddress:
    """The store to try: the one that ``NIHOL_TEST_S3_ENDPOINT`` names with its keys, else the embedded one."""
    given = {name: os.environ.get(f"NIHOL_TEST_S3_{name}", "") for name in ("ENDPOINT", "ACCESS_KEY", "SECRET_KEY")}
    if not given["ENDPOINT"]:
        services: Services = request.getfixturevalue("services")
        return services.object_store
    return ObjectStoreAddress(
        given["ENDPOINT"],
        given["ACCESS_KEY"],
        given["SECRET_KEY"],
        secure=os.environ.get("NIHOL_TEST_S3_SECURE", "yes") in {"yes", "1", "true"},
        region=os.environ.get("NIHOL_TEST_S3_REGION", "us-east-1"),
    )


@pytest.fixture
async def storage(address: ObjectStoreAddress) -> AsyncIterator[ObjectStorage]:
    ready = ObjectStorage(address)
    await ready.ensure_buckets()
    yield ready
    ready.close()


@pytest.fixture
def key() -> str:
    return f"tests/{uuid4()}"


@pytest.fixture
async def browser() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient() as client:
        yield client


async def read(storage: ObjectStorage, key: str, start: int = 0, length: int | None = None) -> list[bytes]:
    return [chunk async for chunk in await storage.stream(MEDIA, key, start, length)]


async def keys_below(storage: ObjectStorage, bucket: str, prefix: str) -> list[str]:
    return [stored.key for stored in await storage.list(bucket, prefix)]


async def test_what_is_put_is_got_with_its_size_and_type(storage: ObjectStorage, key: str) -> None:
    await storage.put(MEDIA, key, PICTURE, "image/webp")

    stored = await storage.stat(MEDIA, key)
    assert await storage.get(MEDIA, key) == PICTURE
    assert (stored.key, stored.byte_size, stored.media_type) == (key, len(PICTURE), "image/webp")
    assert abs(datetime.now(UTC) - stored.modified) < timedelta(minutes=5)


async def test_a_file_and_a_stream_of_unknown_length_are_stored_whole(
    storage: ObjectStorage, key: str, tmp_path: Path
) -> None:
    film = bytes(range(256)) * 80_000
    (tmp_path / "film").write_bytes(film)

    await storage.put(MEDIA, f"{key}/path", tmp_path / "film", "video/mp4")
    await storage.put(MEDIA, f"{key}/stream", BytesIO(film), "video/mp4")

    for name in ("path", "stream"):
        assert hashlib.sha256(await storage.get(MEDIA, f"{key}/{name}")).digest() == hashlib.sha256(film).digest()
        assert (await storage.stat(MEDIA, f"{key}/{name}")).media_type == "video/mp4"


async def test_a_part_of_an_object_is_read_in_chunks(storage: ObjectStorage, key: str) -> None:
    content = bytes(range(256)) * 4096
    await storage.put(MEDIA, key, content, "video/mp4")

    whole, part, tail = await read(storage, key), await read(storage, key, 1000, 24), await read(storage, key, 1048570)

    assert b"".join(whole) == content
    assert max(map(len, whole)) <= CHUNK_BYTES
    assert (b"".join(part), b"".join(tail)) == (content[1000:1024], content[1048570:])


async def test_a_reader_who_leaves_early_gives_the_connection_back(storage: ObjectStorage, key: str) -> None:
    await storage.put(MEDIA, key, bytes(1024**2), "video/mp4")

    for _ in range(40):
        chunks = await storage.stream(MEDIA, key)
        await anext(chunks)
        await chunks.aclose()

    assert len(await storage.get(MEDIA, key)) == 1024**2


async def test_an_empty_object_is_an_object(storage: ObjectStorage, key: str) -> None:
    await storage.put(MEDIA, key, b"", "text/plain")

    assert (await storage.get(MEDIA, key), (await storage.stat(MEDIA, key)).byte_size) == (b"", 0)


async def test_what_is_not_there_is_missing(storage: ObjectStorage, key: str) -> None:
    for asked in (
        storage.get(MEDIA, key),
        storage.stream(MEDIA, key),
        storage.stat(MEDIA, key),
        storage.copy((MEDIA, key), (MEDIA, f"{key}/copy")),
        storage.get("no-such-bucket", key),
    ):
        with pytest.raises(ObjectMissing):
            await asked


async def test_beyond_the_end_of_an_object_is_nothing(storage: ObjectStorage, key: str) -> None:
    await storage.put(MEDIA, key, PICTURE, "image/webp")

    with pytest.raises(ObjectMissing):
        await storage.stream(MEDIA, key, len(PICTURE) + 1, 10)


async def test_objects_are_copied_listed_and_removed(storage: ObjectStorage, key: str) -> None:
    await storage.put(INTAKE, f"{key}/b", PICTURE, "image/webp")

    await storage.copy((INTAKE, f"{key}/b"), (MEDIA, f"{key}/a"))
    await storage.copy((INTAKE, f"{key}/b"), (MEDIA, f"{key}/oʻyin c"))

    assert await storage.get(MEDIA, f"{key}/a") == PICTURE
    assert (await storage.stat(MEDIA, f"{key}/a")).media_type == "image/webp"
    assert await keys_below(storage, MEDIA, f"{key}/") == [f"{key}/a", f"{key}/oʻyin c"]
    assert [stored.byte_size for stored in await storage.list(MEDIA, f"{key}/", limit=1)] == [len(PICTURE)]
    assert [stored.key for stored in await storage.list(MEDIA, f"{key}/", after=f"{key}/a")] == [f"{key}/oʻyin c"]

    await storage.remove(MEDIA, f"{key}/a")
    await storage.remove(MEDIA, f"{key}/a")

    assert await keys_below(storage, MEDIA, f"{key}/") == [f"{key}/oʻyin c"]
    assert await keys_below(storage, INTAKE, f"{key}/") == [f"{key}/b"]


async def test_what_lies_below_a_prefix_is_walked_in_order_and_removed(storage: ObjectStorage, key: str) -> None:
    for name in ("a", "b/1", "b/2", "c"):
        await storage.put(INTAKE, f"{key}/{name}", b"1", "text/plain")

    walked = [stored.key async for stored in storage.walk(INTAKE, f"{key}/")]
    await storage.remove_below(INTAKE, f"{key}/b/")

    assert walked == [f"{key}/a", f"{key}/b/1", f"{key}/b/2", f"{key}/c"]
    assert await keys_below(storage, INTAKE, f"{key}/") == [f"{key}/a", f"{key}/c"]


async def test_a_form_ends(
    storage: ObjectStorage, key: str, browser: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    an_hour_ago = datetime.now(UTC) - timedelta(hours=1)

    with monkeypatch.context() as clock:
        clock.setattr("minio.api.time.utcnow", lambda: an_hour_ago)
        clock.setattr("media_library.storage.utcnow", lambda: an_hour_ago)
        ended, living = (storage.upload_form(INTAKE, key, "image/webp", 100_000, minutes) for minutes in (59, 61))

    assert (await sent(browser, ended.url, ended.fields, PICTURE)) == 403
    assert await keys_below(storage, INTAKE, key) == []
    assert (await sent(browser, living.url, living.fields, PICTURE)) == 204


async def sent(browser: httpx.AsyncClient, url: str, fields: dict[str, str], content: bytes) -> int:
    answer = await browser.post(url, data=fields, files={"file": ("x", content)})
    return answer.status_code


async def test_a_form_takes_the_upload_it_was_made_for(
    storage: ObjectStorage, key: str, browser: httpx.AsyncClient
) -> None:
    form = storage.upload_form(INTAKE, key, "image/webp", len(PICTURE), 5)
    wide = storage.upload_form(INTAKE, f"{key}-wide", "image/", len(PICTURE), 5)

    assert await sent(browser, form.url, form.fields, PICTURE) == 204
    assert await sent(browser, wide.url, wide.fields | {"Content-Type": "image/png"}, PICTURE) == 204

    assert await storage.get(INTAKE, key) == PICTURE
    assert (await storage.stat(INTAKE, key)).media_type == "image/webp"
    assert (await storage.stat(INTAKE, f"{key}-wide")).media_type == "image/png"


async def test_a_form_refuses_any_other_upload(storage: ObjectStorage, key: str, browser: httpx.AsyncClient) -> None:
    form = storage.upload_form(INTAKE, key, "image/webp", len(PICTURE), 5)
    wide = storage.upload_form(INTAKE, key, "image/", len(PICTURE), 5)
    unsigned = {name: value for name, value in form.fields.items() if name in ("key", "Content-Type")}

    refused = {
        "a byte too many": await sent(browser, form.url, form.fields, PICTURE + b"1"),
        "nothing": await sent(browser, form.url, form.fields, b""),
        "another type": await sent(browser, form.url, form.fields | {"Content-Type": "text/html"}, PICTURE),
        "a type outside the prefix": await sent(
            browser, wide.url, wide.fields | {"Content-Type": "text/html"}, PICTURE
        ),
        "no type": await sent(browser, wide.url, wide.fields, PICTURE),
        "another key": await sent(browser, form.url, form.fields | {"key": f"{key}-other"}, PICTURE),
        "another bucket": await sent(browser, form.url.replace(INTAKE, MEDIA), form.fields, PICTURE),
        "no signature": await sent(browser, form.url, unsigned, PICTURE),
    }

    assert {name: status for name, status in refused.items() if status not in (400, 403)} == {}
    assert await keys_below(storage, INTAKE, key) == []
    assert await keys_below(storage, MEDIA, key) == []


async def test_an_address_takes_one_object_by_put_and_no_other(
    storage: ObjectStorage, key: str, browser: httpx.AsyncClient
) -> None:
    address = storage.upload_address(INTAKE, key, 5)

    put = await browser.put(address, content=PICTURE)
    again = await browser.put(address, content=PICTURE[:100])
    refused = [
        (await browser.put(address.replace(key, f"{key}-other"), content=PICTURE)).status_code,
        (await browser.put(address.replace(f"/{INTAKE}/", f"/{MEDIA}/"), content=PICTURE)).status_code,
        (await browser.put(address.partition("?")[0], content=PICTURE)).status_code,
        (await browser.get(address)).status_code,
    ]

    assert (put.status_code, again.status_code, refused) == (200, 200, [403] * 4)
    assert await storage.get(INTAKE, key) == PICTURE[:100]
    assert await keys_below(storage, INTAKE, key) == [key]


async def test_strangers_may_neither_read_nor_list_nor_write(
    storage: ObjectStorage, address: ObjectStoreAddress, key: str, browser: httpx.AsyncClient
) -> None:
    await storage.put(MEDIA, key, PICTURE, "image/webp")
    base = f"{'https' if address.secure else 'http'}://{address.endpoint}"

    for bucket in BUCKETS:
        assert (await browser.get(f"{base}/{bucket}?list-type=2")).status_code == 403
        assert (await browser.get(f"{base}/{bucket}/{key}")).status_code == 403
        assert (await browser.put(f"{base}/{bucket}/{key}-other", content=b"1")).status_code == 403
        assert (await browser.delete(f"{base}/{bucket}/{key}")).status_code == 403
    assert await storage.get(MEDIA, key) == PICTURE


async def test_forms_are_signed_for_the_address_browsers_know(address: ObjectStoreAddress, key: str) -> None:
    storage = ObjectStorage(address, public_endpoint="https://files.example")

    form = storage.upload_form(INTAKE, key, "image/webp", 100, 5)

    assert form.url == "https://files.example/intake"


async def test_many_at_once_do_not_disturb_each_other(storage: ObjectStorage, key: str) -> None:
    await asyncio.gather(*(storage.put(MEDIA, f"{key}/{n:02}", bytes([n]) * 1000, "text/plain") for n in range(40)))

    contents = await asyncio.gather(*(storage.get(MEDIA, f"{key}/{n:02}") for n in range(40)))

    assert contents == [bytes([n]) * 1000 for n in range(40)]
    assert len(await storage.list(MEDIA, f"{key}/")) == 40


async def test_buckets_are_made_once_however_often_one_asks(storage: ObjectStorage, key: str) -> None:
    await storage.put(MEDIA, key, PICTURE, "image/webp")

    await asyncio.gather(*(storage.ensure_buckets() for _ in range(5)))

    assert await storage.get(MEDIA, key) == PICTURE


async def test_a_store_that_is_not_there_is_away(key: str) -> None:
    nobody = ObjectStoreAddress("127.0.0.1:9", "nobody", "no-secret", secure=False, region="us-east-1")

    with pytest.raises(StorageAway):
        await ObjectStorage(nobody).get(MEDIA, key)
    with pytest.raises(StorageAway):
        probe(nobody)


async def test_wrong_keys_are_a_store_away_and_change_nothing(
    storage: ObjectStorage, address: ObjectStoreAddress, key: str
) -> None:
    right = address
    wrong = ObjectStoreAddress(right.endpoint, right.access_key, "wrong-secret", right.secure, right.region)

    locked_out = ObjectStorage(wrong)

    with pytest.raises(StorageAway):
        await locked_out.put(MEDIA, key, PICTURE, "image/webp")
    locked_out.close()
    with pytest.raises(StorageAway):
        probe(wrong)

    assert await keys_below(storage, MEDIA, key) == []


async def test_the_probe_has_really_written(storage: ObjectStorage, address: ObjectStoreAddress) -> None:
    probe(address)

    assert await storage.get(INTAKE, "probe/ready") == b"1"


def test_a_key_spreads_by_the_hash_of_the_content() -> None:
    assert hash_key("abcdef" + "0" * 58) == "sha256/ab/cd/abcdef" + "0" * 58


def test_an_attachment_carries_a_name_in_any_script_and_no_second_header() -> None:
    assert (
        attachment('a"\r\nX: y\\.pdf')
        == "attachment; filename=\"a___X: y_.pdf\"; filename*=UTF-8''a%22%0D%0AX%3A%20y%5C.pdf"
    )


async def test_buckets_with_a_prefix_are_buckets_of_their_own(
    address: ObjectStoreAddress, storage: ObjectStorage, key: str, browser: httpx.AsyncClient
) -> None:
    """In a store that is shared with others our plain names may be somebody else's."""
    prefixed = ObjectStorage(replace(address, bucket_prefix="nihol-trial-"))
    await prefixed.ensure_buckets()
    probe(replace(address, bucket_prefix="nihol-trial-"))

    await prefixed.put(LIBRARY, key, PICTURE, "image/webp")
    await prefixed.copy((LIBRARY, key), (LIBRARY, f"{key}-copy"))
    sent = await browser.put(prefixed.upload_address(INTAKE, key, minutes=5), content=b"part")
    form = prefixed.upload_form(INTAKE, f"{key}-form", "image/webp", 100, minutes=5)
    posted = await browser.post(form.url, data=form.fields, files={"file": ("x", b"RIFF")})

    assert await prefixed.get(LIBRARY, key) == PICTURE
    assert await keys_below(prefixed, LIBRARY, key) == [key, f"{key}-copy"]
    assert (sent.status_code, await prefixed.get(INTAKE, key)) == (200, b"part")
    assert (posted.status_code, await prefixed.get(INTAKE, f"{key}-form")) == (204, b"RIFF")
    with pytest.raises(ObjectMissing):
        await storage.stat(LIBRARY, key)
    await prefixed.remove_below(LIBRARY, key)
    assert await keys_below(prefixed, LIBRARY, key) == []
    prefixed.close()
