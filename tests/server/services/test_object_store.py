"""The embedded object store: closed to whoever has no key."""

import dataclasses
import urllib.error
import urllib.request

import pytest

from server.services.supervisor import Services
from tests.support.services import s3


def test_an_object_is_read_back_by_key_and_by_nobody_else(services: Services):
    s3(services.object_store, "PUT", "media/closed", b"drawing")
    stranger = dataclasses.replace(services.object_store, secret_key="guess")

    assert s3(services.object_store, "GET", "media/closed") == b"drawing"
    with pytest.raises(RuntimeError, match=r"^403 .*SignatureDoesNotMatch"):
        s3(stranger, "GET", "media/closed")
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(f"http://{services.object_store.endpoint}/media/closed")


def test_a_bucket_nobody_asked_for_is_not_made(services: Services):
    with pytest.raises(RuntimeError, match=r"^404 .*NoSuchBucket"):
        s3(services.object_store, "PUT", "elsewhere/drawing", b"1")
