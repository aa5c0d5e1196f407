"""The real Postgres and object store for tests: one pair for the whole session, in a temporary folder."""

import hashlib
import hmac
import http.client
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from server.services.folder import DataFolder
from server.services.object_store import ObjectStoreAddress
from server.services.supervisor import Services, running_services

FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@pytest.fixture(scope="session")
def services() -> Iterator[Services]:
    """Postgres (database `nihol`, superuser) and a store with the bucket `media`."""
    # Not pytest's own temporary folder: root's Postgres runs as another account, which is locked out there.
    path = Path(tempfile.mkdtemp(prefix="nihol-tests-"))
    try:
        with DataFolder.open(path) as folder, running_services(folder, put_ready, **FAST) as both:
            yield both
    finally:
        shutil.rmtree(path, ignore_errors=True)


def put_ready(address: ObjectStoreAddress) -> None:
    """A probe for the store without any client library: it really stores an object."""
    s3(address, "PUT", "media/.ready", b"1")


def s3(address: ObjectStoreAddress, method: str, key: str, body: bytes = b"") -> bytes:
    """One signed request (AWS Signature Version 4) for `bucket/key`; RuntimeError unless the answer is 200."""
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    digest = hashlib.sha256(body).hexdigest()
    headers = {"host": address.endpoint, "x-amz-content-sha256": digest, "x-amz-date": moment}
    names = ";".join(headers)
    lines = "".join(f"{name}:{value}\n" for name, value in headers.items())
    request = "\n".join((method, f"/{key}", "", lines, names, digest))
    scope = f"{moment[:8]}/{address.region}/s3/aws4_request"
    text = "\n".join(("AWS4-HMAC-SHA256", moment, scope, hashlib.sha256(request.encode()).hexdigest()))
    signing = f"AWS4{address.secret_key}".encode()
    for part in scope.split("/"):
        signing = hmac.digest(signing, part.encode(), "sha256")
    signature = hmac.digest(signing, text.encode(), "sha256").hex()
    headers["authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={address.access_key}/{scope}, SignedHeaders={names}, Signature={signature}"
    )
    connection = http.client.HTTPConnection(address.endpoint, timeout=5)
    try:
        connection.request(method, f"/{key}", body, headers)
        answer = connection.getresponse()
        content = answer.read()
    finally:
        connection.close()
    if answer.status != 200:
        raise RuntimeError(f"{answer.status} {content!r}")
    return content
