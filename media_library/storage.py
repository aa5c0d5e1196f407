"""The object store: the only module that speaks S3, with plain calls that every S3 server answers.

Objects are immutable and named by the hash of their content; versions, retention and rights live in the database.
"""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar
from urllib.parse import quote, urlsplit

import anyio.to_thread
import urllib3
from minio import Minio
from minio.commonconfig import CopySource
from minio.datatypes import PostPolicy
from minio.error import MinioException, S3Error
from minio.time import utcnow

INTAKE = "intake"
"""Uploads that wait to be judged, whole or in parts; what nobody waits for any more goes at night."""
LIBRARY = "library"
"""Forms of resources, kept as long as a row in the database names them."""
CHILDREN = "children"
"""Forms of pictures that observations hold, kept likewise, apart from what is shared."""
TAKEOUTS = "takeouts"
"""What families take home; each has its last day in the database."""
PACKS = "packs"
"""Packs on their way out and in, each with its last day in the database."""
MEDIA = "media"
"""What was shelved before there was a bucket for each purpose: read, proved and removed from, no longer put into."""
KEPT = (LIBRARY, CHILDREN, TAKEOUTS, PACKS, MEDIA)
"""The buckets every object of which has its row in the database."""
BUCKETS = (INTAKE, *KEPT)

CHUNK_BYTES = 256 * 1024
_PART_BYTES = 16 * 1024 * 1024
_CONNECTIONS = 16
_FILES_AT_ONCE = 2
"""Files on disk that travel to the store at the same time: each takes a part of 5 MB of memory."""
_MISSING = {"NoSuchKey", "NoSuchBucket", "NoSuchObject", "NotFound", "ResourceNotFound", "InvalidRange"}
_PROBE_KEY = "probe/ready"

T = TypeVar("T")


class StorageError(Exception):
    """The object store did not do what it was asked."""


class ObjectMissing(StorageError):
    """There is no such object or bucket, or nothing at the place in it that was asked for."""


class StorageAway(StorageError):
    """The store cannot be reached, is not ready or does not accept our keys; trying again later may help."""


class StoreAddress(Protocol):
    """Where a store is and how to sign for it; ``endpoint`` is ``host:port`` without a scheme.

    ``bucket_prefix`` stands before the names of our buckets in a store that is shared with others.
    """

    @property
    def endpoint(self) -> str: ...
    @property
    def access_key(self) -> str: ...
    @property
    def secret_key(self) -> str: ...
    @property
    def secure(self) -> bool: ...
    @property
    def region(self) -> str: ...
    @property
    def bucket_prefix(self) -> str: ...


@dataclass(frozen=True, slots=True)
class StoredObject:
    """What the store knows of one object; ``media_type`` is None in listings, which do not tell it."""

    key: str
    byte_size: int
    modified: datetime
    media_type: str | None


@dataclass(frozen=True, slots=True)
class UploadForm:
    """A form a browser or client may send once as ``multipart/form-data``: all fields first, then the part ``file``.

    The store itself enforces key, size and type. ``Content-Type`` is among the fields when it is fixed, otherwise
    the sender adds it.
    """

    url: str
    fields: dict[str, str]
    expires_at: datetime


def hash_key(sha256: str) -> str:
    """The key of content by its lower-case hex digest: ``sha256/ab/cd/abcd…``."""
    return f"sha256/{sha256[:2]}/{sha256[2:4]}/{sha256}"


class ObjectStorage:
    """One S3-compatible store. Calls run in threads of an own limit; every failure is a ``StorageError``."""

    def __init__(self, address: StoreAddress, public_endpoint: str | None = None) -> None:
        """``public_endpoint`` is what browsers can reach: ``https://files.example`` or ``host:port``.

        Signatures cover the host, so addresses given to clients are signed for the public one.
        """
        keys, region = (address.access_key, address.secret_key), address.region
        self._prefix = address.bucket_prefix
        self._connections = _connections()
        self._client = _client(address.endpoint, keys, address.secure, region, self._connections)
        self._public_base = _base_url(public_endpoint or address.endpoint, address.secure)
        public = urlsplit(self._public_base)
        # It only signs and never connects.
        self._public_client = _client(public.netloc, keys, public.scheme == "https", region, self._connections)
        self._threads = anyio.CapacityLimiter(_CONNECTIONS)
        self._files = anyio.CapacityLimiter(_FILES_AT_ONCE)

    def close(self) -> None:
        """Let go of idle connections; an embedded store waits for them before it stops."""
        self._connections.clear()

    async def ensure_buckets(self) -> None:
        """Make the buckets that are not there yet; safe to call by several processes at once."""
        for bucket in BUCKETS:
            await self._call(_ensure_bucket, self._client, self._named(bucket))

    async def put(self, bucket: str, key: str, content: bytes | Path | BinaryIO, media_type: str) -> None:
        """Store one object. A stream may be of unknown length: it travels in parts of 16 MB."""
        if isinstance(content, Path):
            async with self._files:
                put = self._client.fput_object
                # One part after the other: several at once would each hold theirs in memory.
                await self._call(
                    put, self._named(bucket), key, str(content), content_type=media_type, num_parallel_uploads=1
                )
            return
        length = len(content) if isinstance(content, bytes) else -1
        source = BytesIO(content) if isinstance(content, bytes) else content
        await self._call(
            self._client.put_object,
            self._named(bucket),
            key,
            source,
            length,
            content_type=media_type,
            part_size=_PART_BYTES,
        )

    async def get(self, bucket: str, key: str) -> bytes:
        """A whole object in memory: for renditions, not for films."""
        chunks = await self.stream(bucket, key)
        return b"".join([chunk async for chunk in chunks])

    async def stream(self, bucket: str, key: str, start: int = 0, length: int | None = None) -> AsyncIterator[bytes]:
        """The object, or ``length`` bytes of it from ``start``, in chunks of at most 256 kB.

        Awaiting it opens the object, so that ``ObjectMissing`` comes before an answer has begun.
        """
        answer = await self._call(self._client.get_object, self._named(bucket), key, offset=start, length=length or 0)
        return self._chunks(answer)

    async def _chunks(self, answer: urllib3.BaseHTTPResponse) -> AsyncIterator[bytes]:
        try:
            while chunk := await self._call(answer.read, CHUNK_BYTES):
                yield chunk
        finally:
            answer.close()
            answer.release_conn()

    async def stat(self, bucket: str, key: str) -> StoredObject:
        """Size, time and media type of one object."""
        found = await self._call(self._client.stat_object, self._named(bucket), key)
        return StoredObject(key, found.size or 0, found.last_modified or _EPOCH, found.content_type)

    async def copy(self, source: tuple[str, str], target: tuple[str, str]) -> None:
        """Copy inside the store; both are (bucket, key)."""
        (from_bucket, from_key), (bucket, key) = source, target
        await self._call(
            self._client.copy_object, self._named(bucket), key, CopySource(self._named(from_bucket), from_key)
        )

    async def remove(self, bucket: str, key: str) -> None:
        """Remove one object; removing what is not there is no error."""
        await self._call(self._client.remove_object, self._named(bucket), key)

    async def remove_below(self, bucket: str, prefix: str) -> None:
        """Remove whatever lies below a prefix."""
        async for stored in self.walk(bucket, prefix):
            await self.remove(bucket, stored.key)

    async def walk(self, bucket: str, prefix: str = "", after: str | None = None) -> AsyncIterator[StoredObject]:
        """Every object below a prefix in the order of their keys, however many; what is removed meanwhile may come."""
        while page := await self.list(bucket, prefix, after=after):
            for stored in page:
                yield stored
            after = page[-1].key

    async def list(
        self, bucket: str, prefix: str, limit: int = 1000, after: str | None = None
    ) -> tuple[StoredObject, ...]:
        """At most ``limit`` objects below a prefix in the order of their keys, from after a key."""
        return await self._call(_page, self._client, self._named(bucket), prefix, limit, after)

    def upload_form(self, bucket: str, key: str, media_type: str, max_bytes: int, minutes: int) -> UploadForm:
        """A form for one upload of 1 to ``max_bytes`` bytes; ``media_type`` is exact or, ending in ``/``, a prefix."""
        # Signatures are checked against the store's real clock, so the signer's own is right here and no other.
        expires_at = utcnow() + timedelta(minutes=minutes)
        policy = PostPolicy(self._named(bucket), expires_at)
        policy.add_equals_condition("key", key)
        policy.add_content_length_range_condition(1, max_bytes)
        fields = {"key": key}
        if media_type.endswith("/"):
            policy.add_starts_with_condition("Content-Type", media_type)
        else:
            policy.add_equals_condition("Content-Type", media_type)
            fields["Content-Type"] = media_type
        with _translated_errors():
            fields |= self._public_client.presigned_post_policy(policy)
        return UploadForm(f"{self._public_base}/{self._named(bucket)}", fields, expires_at)

    def upload_address(self, bucket: str, key: str, minutes: int) -> str:
        """Where a client may PUT one object until it ends; how large it may be, no such address can say."""
        with _translated_errors():
            return self._public_client.presigned_put_object(self._named(bucket), key, timedelta(minutes=minutes))

    def _named(self, bucket: str) -> str:
        """What a bucket of ours is called in this store."""
        return f"{self._prefix}{bucket}"

    async def _call(self, action: Callable[..., T], *args: object, **named: object) -> T:
        with _translated_errors():
            return await anyio.to_thread.run_sync(partial(action, *args, **named), limiter=self._threads)


def probe(address: StoreAddress, bucket: str = INTAKE) -> None:
    """Write one tiny object, which alone proves a store ready; an open port does not. Blocking: call it in a thread.

    Makes the bucket when it is missing. Raises ``StorageAway`` within some five seconds.
    """
    waiting = urllib3.PoolManager(timeout=urllib3.Timeout(connect=2, read=3), retries=False)
    client = _client(
        address.endpoint, (address.access_key, address.secret_key), address.secure, address.region, waiting
    )
    try:
        with _translated_errors():
            _ensure_bucket(client, f"{address.bucket_prefix}{bucket}")
            client.put_object(f"{address.bucket_prefix}{bucket}", _PROBE_KEY, BytesIO(b"1"), 1)
    finally:
        waiting.clear()


def attachment(name: str) -> str:
    """A Content-Disposition that saves under a name in any script (RFC 6266, section 4.3)."""
    plain = "".join(letter if letter.isascii() and letter.isprintable() else "_" for letter in name)
    plain = plain.replace("\\", "_").replace('"', "_")
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _connections() -> urllib3.PoolManager:
    return urllib3.PoolManager(
        maxsize=_CONNECTIONS,
        timeout=urllib3.Timeout(connect=5, read=60),
        retries=urllib3.Retry(total=2, backoff_factor=0.2, status_forcelist=[500, 502, 503, 504]),
    )


def _client(endpoint: str, keys: tuple[str, str], secure: bool, region: str, connections: urllib3.PoolManager) -> Minio:
    """The region is given because the client would otherwise ask the store for it before every signature."""
    return Minio(
        endpoint, access_key=keys[0], secret_key=keys[1], secure=secure, region=region, http_client=connections
    )


def _base_url(endpoint: str, secure: bool) -> str:
    if "://" in endpoint:
        return endpoint.rstrip("/")
    return f"{'https' if secure else 'http'}://{endpoint}"


def _ensure_bucket(client: Minio, bucket: str) -> None:
    if client.bucket_exists(bucket):
        return
    try:
        client.make_bucket(bucket)
    except S3Error as error:
        # Another process was quicker.
        if error.code not in {"BucketAlreadyExists", "BucketAlreadyOwnedByYou"}:
            raise


def _page(client: Minio, bucket: str, prefix: str, limit: int, after: str | None) -> tuple[StoredObject, ...]:
    found: Iterator[StoredObject] = (
        StoredObject(entry.object_name or "", entry.size or 0, entry.last_modified or _EPOCH, None)
        for entry in client.list_objects(bucket, prefix=prefix, recursive=True, start_after=after)
    )
    return tuple(islice(found, limit))


@contextmanager
def _translated_errors() -> Iterator[None]:
    try:
        yield
    except S3Error as error:
        if error.code in _MISSING:
            raise ObjectMissing(f"{error.bucket_name}/{error.object_name}") from error
        raise StorageAway(error.code) from error
    except (MinioException, urllib3.exceptions.HTTPError, ConnectionError, TimeoutError) as error:
        raise StorageAway(type(error).__name__) from error
