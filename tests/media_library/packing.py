"""People who make packs and take them in: real files, real packs, and packs that somebody tampered with."""

import json
import zipfile
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Any
from uuid import UUID

import httpx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from server.shared.ids import uuid7
from server.worker import drain
from tests.media_library.bundles import bundle
from tests.media_library.intake_files import movie, pdf, photo, wav
from tests.media_library.sending import Sender, figure
from tests.support.world import Person, World


@dataclass
class Packer:
    """A head with a library of their own."""

    world: World
    head: Person

    @property
    def sender(self) -> Sender:
        return Sender(self.world, self.head)

    async def add(self, kind: str, file_id: UUID, **said: Any) -> str:
        """The id of a new resource of the preschool's."""
        body = {
            "id": str(uuid7()),
            "file_id": str(file_id),
            "kind": kind,
            "title": {"uz": f"Material {kind}", "ru": "Материал"},
            "description": {"uz": "Tavsif"},
            "language": "uz",
            "theme_weeks": ["11-3"],
            "age_bands": ["middle"],
            "areas": ["cognitive"],
            "source": "oʻzimizniki",
            **said,
        }
        answer = await self.world.app.post(f"{self.world.path}/resources", self.head.token, body)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def a_picture(self, size: tuple[int, int] = (320, 240), **said: Any) -> str:
        return await self.add("picture", await self.sender.ready(photo(size)), **said)

    async def everything(self) -> dict[str, str]:
        """One resource of every kind of file, by kind; two cards with words, one with a picture behind."""
        send = self.sender
        first, back, second = [await send.waiting(photo((side, 200))) for side in (300, 310, 330)]
        document, sound = await send.waiting(pdf(2), "taqdimot.pdf"), await send.waiting(wav(), "ovoz.wav")
        film, game = await send.waiting(movie(b"mp42", b"vide"), "film.mp4"), await send.waiting(bundle(), "oyin.zip")
        await drain(self.world.app.parts)
        cards = [
            {"file_id": str(first), "back_file_id": str(back), "words": {"uz": "olma", "ru": "яблоко"}},
            {"file_id": str(second), "words": {"uz": "nok"}},
        ]
        return {
            "card_set": await self.add("card_set", first, parts=cards, indicators=["c-1"]),
            "presentation": await self.add("presentation", document),
            "audio": await self.add("audio", sound),
            "video": await self.add("video", film),
            "game": await self.add("game", game),
            "picture": await self.a_picture(),
        }

    async def ask(self, person: Person | None = None, pack_id: UUID | None = None, **wish: Any) -> httpx.Response:
        body = {"id": str(pack_id or uuid7()), "title": "Noyabr", "wish": wish}
        return await self.world.app.post(f"{self.world.path}/packs", (person or self.head).token, body)

    async def told(self, pack_id: object, person: Person | None = None) -> dict[str, Any]:
        answer = await self.world.app.get(f"{self.world.path}/packs/{pack_id}", (person or self.head).token)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def made(self, **wish: Any) -> tuple[dict[str, Any], bytes]:
        """A pack that is ready, and its bytes."""
        asked = await self.ask(**wish)
        assert asked.status_code == 202, asked.text
        await drain(self.world.app.parts)
        pack = await self.told(asked.json()["id"])
        assert pack["state"] == "ready", pack
        answer = await self.world.app.get(pack["url"], self.head.token)
        assert answer.status_code == 200, answer.text
        return pack, answer.content

    async def upload(self, content: bytes) -> UUID:
        return await self.sender.ready(content, "noyabr.zip", "pack")

    async def take_in(self, **said: Any) -> dict[str, Any]:
        """What became of it once the worker has run."""
        body = {"id": str(uuid7()), **said}
        answer = await self.world.app.post(f"{self.world.path}/pack-imports", self.head.token, body)
        assert answer.status_code == 202, answer.text
        await drain(self.world.app.parts)
        return await self.told(answer.json()["id"])

    async def taken_in(self, content: bytes, **said: Any) -> dict[str, Any]:
        return await self.take_in(file_id=str(await self.upload(content)), **said)

    async def count(self, table: str) -> int:
        found: int = await figure(
            self.world,
            f"select count(*) from {table} where preschool_id = $1",
            self.world.preschool_id,
        )
        return found


async def a_packer(world: World) -> Packer:
    return Packer(world, await world.head())


def manifest_of(pack: bytes) -> dict[str, Any]:
    with zipfile.ZipFile(BytesIO(pack)) as archive:
        found: dict[str, Any] = json.loads(archive.read("manifest.json"))
    return found


def items(world: World, *resource_ids: str) -> list[dict[str, str]]:
    return [{"owner_id": str(world.preschool_id), "resource_id": resource_id} for resource_id in resource_ids]


def rewritten(
    pack: bytes, change: Callable[[str, bytes], bytes | None] | None = None, more: Mapping[str, bytes] | None = None
) -> bytes:
    """The pack with entries changed (None leaves one out) and others added, as somebody with a ZIP program does it."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(pack)) as archive, zipfile.ZipFile(target, "w") as written:
        for entry in archive.infolist():
            content: bytes | None = archive.read(entry)
            content = change(entry.filename, content or b"") if change else content
            if content is not None:
                written.writestr(entry.filename, content)
        for name, added in (more or {}).items():
            written.writestr(name, added)
    return target.getvalue()


class Stranger:
    """Somebody with a key of their own, who signs whatever they like."""

    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()
        self.public_key = b64encode(self._key.public_key().public_bytes_raw()).decode()

    def signed(self, pack: bytes, change: Callable[[dict[str, Any]], None] | None = None, **more: bytes) -> bytes:
        """The pack as theirs, its manifest changed."""
        manifest = manifest_of(pack)
        manifest["issuer"] = {"name": "Begona bogʻcha", "publicKey": self.public_key}
        if change:
            change(manifest)
        told = json.dumps(manifest).encode()
        texts = {"manifest.json": told, "manifest.sig": b64encode(self._key.sign(told))}
        return rewritten(pack, lambda name, content: texts.get(name, content), more)


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()
