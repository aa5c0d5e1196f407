"""What tests of reading aloud ask for and how they look at a sound, since they cannot hear it."""

import struct
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx

from server.kernel.tokens import AccessClaims
from server.shared.ids import uuid7
from tests.support.world import Person, World

RATE = 22_050


@dataclass(frozen=True)
class Heard:
    """A decoded sound: how long it is and how loud on average, of 1."""

    seconds: float
    loudness: float


def heard(wave: bytes) -> Heard:
    """Reads a wave file in μ-law as a player does."""
    assert (wave[:4], wave[8:12], struct.unpack("<I", wave[4:8])[0]) == (b"RIFF", b"WAVE", len(wave) - 8)
    chunks, at = {}, 12
    while at < len(wave):
        name, size = wave[at : at + 4], struct.unpack("<I", wave[at + 4 : at + 8])[0]
        chunks[name] = wave[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    form, channels, rate = struct.unpack("<HHI", chunks[b"fmt "][:8])
    assert (form, channels, rate) == (7, 1, RATE)
    samples = [_amplitude(byte) for byte in chunks[b"data"]]
    return Heard(len(samples) / rate, (sum(sample * sample for sample in samples) / len(samples)) ** 0.5)


def _amplitude(byte: int) -> float:
    byte = ~byte & 0xFF
    magnitude = (((byte & 0x0F) << 1) + 33 << (byte >> 4 & 7)) - 33
    return (-magnitude if byte & 0x80 else magnitude) / 8192


def growth_path(world: World, child_id: UUID, area: str = "speech") -> str:
    return f"{world.path}/children/{child_id}/growth/aloud?area={area}&language=uz"


def path_of(world: World, kind: str, thing: object, language: str = "uz") -> str:
    return f"{world.path}/{kind}/{thing}/aloud?language={language}"


async def fetch(world: World, path: str, person: Person | None = None, **headers: str) -> httpx.Response:
    """What the address answers, its own query and all."""
    signed_in = {"authorization": f"Bearer {person.token}"} if person else {}
    return await world.app.http.get(path, headers={**signed_in, **headers})


async def listen(world: World, person: Person, path: str) -> Heard:
    answer = await fetch(world, path, person)
    assert answer.status_code == 200, answer.text
    return heard(answer.content)


async def announced(world: World, author: Person, text: str) -> str:
    body: dict[str, Any] = {
        "id": str(uuid7()),
        "group_id": str(world.sunflowers),
        "title": "Bayram",
        "text": text,
        "shown_until": "2026-11-30",
    }
    answer = await world.app.post(f"{world.path}/announcements", author.token, body)
    assert answer.status_code == 201, answer.text
    return str(body["id"])


async def written(world: World, author: Person, child_id: UUID, text: str) -> str:
    body = {"id": str(uuid7()), "text": text}
    answer = await world.app.post(f"{world.path}/children/{child_id}/messages", author.token, body)
    assert answer.status_code == 201, answer.text
    return body["id"]


def grant_of(world: World, person: Person) -> str:
    claims = AccessClaims(person.account_id, person.session_id)
    return world.app.parts.gate.issuer.media_grant(claims, world.app.clock.now())
